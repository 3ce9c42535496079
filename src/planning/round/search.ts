import type { Draw } from '../../integers/draws.ts'
import { shuffledPlaces } from '../../integers/draws.ts'
import type { Allocation } from './allocation.ts'
import { apply } from './allocation.ts'
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
  /** What is left for trails. */
  readonly trailing: Effort
  readonly draw: Draw
  /** Asked between steps: may more be tried? */
  readonly isStopped: () => boolean
}

const DEEPEST = 4
/** Members that look for trails, which take longer, between two steps. */
const TRAIL_STRETCH = 64
/** Members, or kicks, between two steps. */
export const STRETCH = 1024

/**
 * Improves an allocation by chains of swaps until none is left or the effort is spent. Members whose neighbourhood changed
 * are looked at again; the chains grow longer only when the shorter ones are exhausted. The allocation is valid throughout.
 */
export function* improve(
  problem: Problem,
  worth: Worth,
  members = shuffledPlaces(problem.graph.size, problem.draw),
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

/** Improves an allocation by trails until no member begins one, or the effort for them is spent. */
export function* follow(problem: Problem, worth: Worth): Generator<void> {
  const trailing = { ...problem, effort: problem.trailing }
  if (isSpent(trailing)) return
  const trails = new Trails(trailing, worth)
  const members = shuffledPlaces(problem.graph.size, problem.draw)
  for (let from = 0; from < members.length && !isSpent(trailing); from += TRAIL_STRETCH) {
    settle(trailing, v => trails.from(v), members.subarray(from, from + TRAIL_STRETCH))
    yield
  }
}

/** Until no member begins anything that gains. */
export function settle(problem: Problem, find: Find, members: Uint32Array, journal?: number[]): number {
  const { graph, allocation, approaches } = problem
  // A set, not a flag for each member: a kick wakes a handful, and there are as many kicks as members.
  const waiting = new Set(members)
  let queue = Array.from(members)
  let gained = 0
  const wake = (pair: number, next: number[]) => {
    for (const v of [graph.a[pair]!, graph.b[pair]!]) {
      if (waiting.has(v)) continue
      waiting.add(v)
      next.push(v)
    }
  }
  while (queue.length > 0) {
    const next: number[] = []
    for (const v of queue) {
      if (isSpent(problem)) return gained
      waiting.delete(v)
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
