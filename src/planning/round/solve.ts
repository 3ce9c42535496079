import { CERTAINTY } from '../chance.ts'
import type { Draw } from '../seeded.ts'
import { createAllocation } from './allocation.ts'
import { canBind, createApproaches, UNBOUND } from './approaches.ts'
import type { CandidateGraph } from './graph.ts'
import { serve } from './greedy.ts'
import type { Problem } from './search.ts'
import { improve, isSpent, kick } from './search.ts'
import { fairWorth } from './welfare.ts'
import { raiseWorstOff } from './worst-off.ts'

/** What stays the same from one fairness to the next. */
export interface Limits {
  readonly graph: CandidateGraph
  readonly capacity: Int32Array
  readonly min: number
  readonly inboundCap: number
}

/** Beyond this the worst off are lifted by themselves: α = 4. */
const STEEPEST = 0.8

/** A problem with its pins planned and nothing else. */
export function open(limits: Limits, work: number, draw: Draw, isStopped: () => boolean): Problem {
  const { graph, capacity, inboundCap } = limits
  const allocation = createAllocation(graph, capacity)
  const approaches = canBind(graph, capacity, inboundCap) ? createApproaches(graph, inboundCap) : UNBOUND
  const problem = { graph, capacity, allocation, approaches, effort: { left: work }, draw, isStopped }
  for (let pair = 0; pair < graph.pairs.length; pair++) if (graph.pinned[pair] === 1) plan(problem, pair)
  return problem
}

/** Plans a pair if it may be. */
export function plan({ allocation, approaches }: Problem, pair: number): void {
  if (allocation.planned[pair] === 0 && approaches.add(pair)) allocation.toggle(pair)
}

/**
 * Greedy by what a pair adds, then chains of swaps, for whoever is short first, then kicks as long as there is work; for fairness 1 the floor is
 * raised first. Greedy is O(m log m) for m candidate pairs, swapping at most `work` looks; the plan is valid at each yield.
 */
export function* solve(problem: Problem, limits: Limits, fairness: number): Generator<void> {
  const { graph, capacity } = problem
  const min = capacity.map(() => limits.min)
  const most = capacity.reduce((greatest, one) => Math.max(greatest, one), 1) * CERTAINTY
  const worth = fairWorth(Math.min(fairness, STEEPEST), min, most)
  serve(problem, worth)
  yield
  const short = min.map((_, v) => v).filter(v => capacity[v]! > 0 && problem.allocation.count[v]! < limits.min)
  yield* improve(problem, worth, short)
  yield* improve(problem, worth)
  if (fairness === 1) yield* raiseWorstOff(problem, worth, having(graph, capacity))
  else yield* kick(problem, worth, isSpent(problem) ? 0 : Number.MAX_SAFE_INTEGER)
  serve({ ...problem, effort: { left: Number.MAX_SAFE_INTEGER } }, worth)
}

/** Places that could have something. */
function having({ starts, size }: CandidateGraph, capacity: Int32Array): number[] {
  return Array.from({ length: size }, (_, v) => v).filter(v => capacity[v]! > 0 && starts[v + 1]! > starts[v]!)
}
