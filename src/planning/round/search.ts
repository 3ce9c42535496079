import type { Draw } from '../seeded.ts'
import { shuffled } from '../seeded.ts'
import type { Allocation } from './allocation.ts'
import { apply, fits } from './allocation.ts'
import type { Approaches } from './approaches.ts'
import type { Effort } from './chains.ts'
import { Chains } from './chains.ts'
import type { CandidateGraph } from './graph.ts'
import { Trails } from './trails.ts'
import type { Worth } from './welfare.ts'

export interface Problem {
  readonly graph: CandidateGraph
  readonly capacity: Int32Array
  readonly allocation: Allocation
  readonly approaches: Approaches
  readonly effort: Effort
  readonly draw: Draw
  /** Asked between steps: may more be tried? */
  readonly isStopped: () => boolean
}

const DEEPEST = 4
/** Members, or kicks, between two steps. */
const STRETCH = 1024

/**
 * Improves an allocation by chains of swaps until none is left or the effort is spent. Members whose neighbourhood changed
 * are looked at again; the chains grow longer only when the shorter ones are exhausted. The allocation is valid throughout.
 */
export function* improve(
  problem: Problem,
  worth: Worth,
  members = shuffled(problem.graph.size, problem.draw),
): Generator<void> {
  const chains = new Chains(problem, worth)
  for (let depth = 1; depth <= DEEPEST; depth++) {
    for (let from = 0; from < members.length && !isSpent(problem); from += STRETCH) {
      settle(problem, v => chains.from(v, depth), members.subarray(from, from + STRETCH))
      yield
    }
  }
}

export function isSpent({ effort, isStopped }: Problem): boolean {
  return effort.left <= 0 || isStopped()
}

/** What a member can begin that gains, as pairs to toggle. */
type Find = (place: number) => { readonly pairs: readonly number[]; readonly gain: number }

/** Improves an allocation by trails until no member begins one, or the effort is spent; it is valid throughout. */
export function* follow(problem: Problem, worth: Worth): Generator<void> {
  if (isSpent(problem)) return
  const trails = new Trails(problem, worth)
  settle(problem, v => trails.from(v), shuffled(problem.graph.size, problem.draw))
  yield
}

/** Until no member begins anything that gains. */
function settle(problem: Problem, find: Find, members: Int32Array, journal?: number[]): number {
  const { graph, allocation, approaches } = problem
  const waiting = new Uint8Array(graph.size)
  let queue = Array.from(members)
  for (const v of queue) waiting[v] = 1
  let gained = 0
  const wake = (pair: number, next: number[]) => {
    for (const v of [graph.a[pair]!, graph.b[pair]!]) {
      if (waiting[v] === 1) continue
      waiting[v] = 1
      next.push(v)
    }
  }
  while (queue.length > 0) {
    const next: number[] = []
    for (const v of queue) {
      if (isSpent(problem)) return gained
      waiting[v] = 0
      const { pairs, gain } = find(v)
      if (pairs.length === 0 || !apply(pairs, allocation, approaches)) continue
      gained += gain
      journal?.push(...pairs)
      for (const pair of pairs) wake(pair, next)
    }
    queue = next
  }
  return gained
}

/**
 * Iterated local search: a random pair is forced in, the neighbourhood settles, and what did not gain is undone. At most
 * `kicks` times, and as long as there is effort left.
 */
export function* kick(problem: Problem, worth: Worth, kicks: number): Generator<void> {
  const { graph, allocation, approaches, draw } = problem
  const chains = new Chains(problem, worth)
  for (let i = 0; i < kicks && graph.pairs.length > 0 && !isSpent(problem); i++) {
    if (i % STRETCH === STRETCH - 1) yield
    problem.effort.left--
    const forced = withRoom(problem, forcedPairs(problem, draw(graph.pairs.length)))
    const before = worthOf(problem, worth, forced)
    if (forced.length === 0 || !apply(forced, allocation, approaches)) continue
    const journal = [...forced]
    const ends = new Set(forced.flatMap(pair => [graph.a[pair]!, graph.b[pair]!]))
    const change = worthOf(problem, worth, forced) - before
    const gain = change + settle(problem, v => chains.from(v, 3), Int32Array.from(ends), journal)
    if (gain < 0) apply(oddOnes(journal), allocation, approaches)
  }
}

/**
 * Threshold accepting: random pairs are forced in, and stay if no more is lost than is allowed, which falls from `allowed`
 * to 0 as `moves` go by. So a plan leaves a hill for a higher one; it ends near the top of one, not on it.
 */
export function* anneal(problem: Problem, worth: Worth, { moves, allowed }: Annealing): Generator<void> {
  const { graph, allocation, approaches, draw, effort } = problem
  for (let i = 0; i < moves && graph.pairs.length > 0 && !isSpent(problem); i++) {
    if (i % STRETCH === STRETCH - 1) yield
    effort.left--
    const forced = withRoom(problem, forcedPairs(problem, draw(graph.pairs.length)))
    const before = worthOf(problem, worth, forced)
    if (forced.length === 0 || !apply(forced, allocation, approaches)) continue
    const gain = worthOf(problem, worth, forced) - before
    if (gain < (-allowed * (moves - i)) / moves) apply(forced, allocation, approaches)
  }
}

interface Annealing {
  readonly moves: number
  readonly allowed: number
}

/** The pair, and what its ends give up for it: any of theirs that is not pinned. Empty if that cannot be. */
function forcedPairs({ graph, allocation, capacity, draw }: Problem, pair: number): number[] {
  if (allocation.planned[pair] === 1) return []
  const toggles = [pair]
  for (const v of [graph.a[pair]!, graph.b[pair]!]) {
    if (allocation.count[v]! < capacity[v]!) continue
    const free = heldBy(allocation, v).filter(one => graph.pinned[one] === 0)
    if (free.length === 0) return []
    toggles.push(free[draw(free.length)]!)
  }
  return toggles
}

/** Where the approaches cannot be arranged so, one more pair is given up, of those that somebody of them holds. */
function withRoom({ graph, allocation, approaches, draw }: Problem, forced: number[]): number[] {
  if (forced.length === 0 || fits(forced, allocation, approaches)) return forced
  const [pair] = forced as [number]
  const near = [graph.a[pair]!, graph.b[pair]!].flatMap(v => heldBy(allocation, v))
  const free = near.flatMap(one => [graph.a[one]!, graph.b[one]!]).flatMap(v => heldBy(allocation, v))
  const choices = [...near, ...free].filter(one => graph.pinned[one] === 0 && !forced.includes(one))
  return choices.length === 0 ? [] : [...forced, choices[draw(choices.length)]!]
}

function heldBy({ held, width, count }: Allocation, v: number): number[] {
  return Array.from(held.subarray(v * width, v * width + count[v]!))
}

function worthOf({ graph, allocation }: Problem, worth: Worth, pairs: readonly number[]): number {
  let total = 0
  for (const v of new Set(pairs.flatMap(pair => [graph.a[pair]!, graph.b[pair]!]))) {
    total += worth(allocation.sum[v]!, allocation.count[v]!, v)
  }
  return total
}

/** What was toggled an even number of times is as it was. */
function oddOnes(journal: readonly number[]): number[] {
  const odd = new Set<number>()
  for (const pair of journal) if (!odd.delete(pair)) odd.add(pair)
  return [...odd]
}

/** Back to a plan that was valid: what is too much goes first, so that what was there has room. */
export function restore({ allocation, approaches }: Problem, planned: Uint8Array): void {
  const different = Array.from(planned, (_, pair) => pair).filter(pair => allocation.planned[pair] !== planned[pair])
  for (const pair of different.filter(one => planned[one] === 0)) {
    approaches.remove(pair)
    allocation.toggle(pair)
  }
  for (const pair of different.filter(one => planned[one] === 1)) {
    approaches.add(pair)
    allocation.toggle(pair)
  }
}
