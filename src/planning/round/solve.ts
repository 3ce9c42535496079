import type { Draw } from '../../integers/draws.ts'
import { CERTAINTY } from '../chance.ts'
import { createAllocation } from './allocation.ts'
import { canBind, createApproaches, UNBOUND } from './approaches.ts'
import type { CandidateGraph } from './graph.ts'
import { serve } from './greedy.ts'
import { planHalves } from './halves.ts'
import { anneal, kick } from './kicks.ts'
import type { Problem } from './search.ts'
import { follow, improve, isSpent, restore } from './search.ts'
import type { Worth } from './welfare.ts'
import { fairWorth, SHORT } from './welfare.ts'
import { raiseWorstOff } from './worst-off.ts'

/** What stays the same from one fairness to the next. */
export interface Limits {
  readonly graph: CandidateGraph
  readonly capacity: Int32Array
  readonly min: number
  readonly inboundCap: number
}

/**
 * Up to so many looks, each introduction at each pair, a plan for the largest total or the worst off follows trails, and
 * one for the largest total also begins with the best in halves.
 */
const MOST_LOOKS = 1e7
/** Looks for trails, in parts of the work: one costs a fraction of what one for chains does. */
const TRAILING = 5

/** Plans of so many pairs are searched over hills. */
const MOST_HILLS = 5000
/** Moves a pair. */
const MOVES = 300
/** What a member below `min` costs meanwhile: about a good introduction. */
const SOFT = 0.5
/** What a move may lose at first, in parts of what an average pair is worth to a member. */
const ALLOWED = 1

/** Kicks a pair at most: a plan of few pairs is not bettered by more, and would take as long for them as one of thousands. */
const KICKS = 200

/** Beyond this the worst off are lifted by themselves: α = 4. */
const STEEPEST = 0.8

/** A problem with its pins planned and nothing else. */
export function open(limits: Limits, work: number, draw: Draw, isStopped: () => boolean): Problem {
  const { graph, capacity, inboundCap } = limits
  const allocation = createAllocation(graph, capacity)
  const approaches = canBind(graph, capacity, inboundCap) ? createApproaches(graph, inboundCap) : UNBOUND
  const problem = {
    graph,
    capacity,
    allocation,
    approaches,
    effort: { left: work },
    trailing: { left: 0 },
    draw,
    isStopped,
  }
  for (let pair = 0; pair < graph.pairs.length; pair++) if (graph.pinned[pair] === 1) plan(problem, pair)
  return problem
}

/** Plans a pair if it may be. */
export function plan({ allocation, approaches }: Problem, pair: number): void {
  if (allocation.planned[pair] === 0 && approaches.add(pair)) allocation.toggle(pair)
}

/**
 * Greedy by what a pair adds, then chains of swaps, for whoever is short first, then kicks, as many as there is work and
 * pairs for; a small plan goes over hills, and for fairness 0 it is begun a second time from the best plan in halves. Small
 * plans for fairness 0 or 1 follow trails from the top of every hill. For fairness 1 the floor is raised first. Greedy is
 * O(m log m) for m candidate pairs, swapping at most `work` looks; the plan is valid at each yield.
 */
export function* solve(opened: Problem, limits: Limits, fairness: number): Generator<void> {
  const { graph, capacity, allocation } = opened
  const isSmall = graph.pairs.length * capacity.reduce((sum, one) => sum + one, 0) <= MOST_LOOKS
  const trailing = { left: isSmall && (fairness === 0 || fairness === 1) ? TRAILING * opened.effort.left : 0 }
  const problem = { ...opened, trailing }
  const min = capacity.map(() => limits.min)
  const most = capacity.reduce((greatest, one) => Math.max(greatest, one), 1) * CERTAINTY
  const worth = fairWorth(Math.min(fairness, STEEPEST), min, most)
  const pinned = allocation.planned.slice()
  yield* climb(problem, worth, limits.min)
  if (fairness === 0 && isSmall && !isSpent(problem)) {
    const [planned, height] = [allocation.planned.slice(), heightOf(problem, worth)]
    restore(problem, pinned)
    planTotal(problem, limits.min)
    yield* climb(problem, worth, limits.min)
    if (heightOf(problem, worth) < height) restore(problem, planned)
  }
  if (fairness < 1 && graph.pairs.length <= MOST_HILLS) {
    const soft = fairWorth(Math.min(fairness, STEEPEST), min, most, SOFT)
    yield* overHills(problem, worth, { soft, min: limits.min })
  }
  if (fairness === 1) yield* raiseWorstOff(problem, worth, having(graph, capacity))
  else yield* kick(problem, worth, isSpent(problem) ? 0 : KICKS * graph.pairs.length)
  serve({ ...problem, effort: { left: Number.MAX_SAFE_INTEGER } }, worth)
}

/** From what is planned to the top of its hill. */
function* climb(problem: Problem, worth: Worth, min: number): Generator<void> {
  const { capacity, allocation } = problem
  serve(problem, worth)
  yield
  const places = new Uint32Array(capacity.length).map((_, v) => v)
  const short = places.filter(v => capacity[v]! > 0 && allocation.count[v]! < min)
  yield* improve(problem, worth, short)
  yield* improve(problem, worth)
  yield* follow(problem, worth)
}

/**
 * Goes from hill to hill by a worth that lets somebody be short for a while, climbs the last one by the true worth, and
 * stays there if it is higher. At most a quarter of the effort goes into it.
 */
function* overHills(
  problem: Problem,
  worth: Worth,
  { soft, min }: { readonly soft: Worth; readonly min: number },
): Generator<void> {
  const { graph, allocation, effort } = problem
  const [planned, height] = [allocation.planned.slice(), heightOf(problem, worth)]
  const mean = graph.chance.reduce((sum, chance) => sum + chance, 0) / Math.max(1, graph.pairs.length)
  const allowed = ALLOWED * (soft(2 * mean, 2, 0) - soft(mean, 2, 0))
  yield* anneal(problem, soft, { moves: Math.min(MOVES * graph.pairs.length, Math.floor(effort.left / 4)), allowed })
  yield* climb(problem, worth, min)
  if (heightOf(problem, worth) < height) restore(problem, planned)
}

function heightOf({ graph, allocation }: Problem, worth: Worth): number {
  let height = 0
  for (let v = 0; v < graph.size; v++) height += worth(allocation.sum[v]!, allocation.count[v]!, v)
  return height
}

/**
 * For the largest total: what the best plan in halves plans whole, and then of its halves the best first. What halves
 * leave open are rings of an odd number of members, one in each of whom is left with less.
 */
function planTotal(problem: Problem, min: number): void {
  const { graph, capacity, allocation } = problem
  const room = capacity.map((most, v) => most - allocation.count[v]!)
  const needed = allocation.count.map(count => min - count)
  const halves = planHalves({ graph, room, needed, nearer: SHORT * CERTAINTY })
  for (const many of [2, 1]) {
    for (let pair = 0; pair < graph.pairs.length; pair++) {
      if (halves[pair] !== many) continue
      const isFull = [graph.a[pair]!, graph.b[pair]!].some(v => allocation.count[v]! >= capacity[v]!)
      if (!isFull) plan(problem, pair)
    }
  }
}

/** Places that could have something. */
function having({ starts, size }: CandidateGraph, capacity: Int32Array): number[] {
  return Array.from({ length: size }, (_, v) => v).filter(v => capacity[v]! > 0 && starts[v + 1]! > starts[v]!)
}
