import type { Allocation } from './allocation.ts'
import { apply, fits } from './allocation.ts'
import { Chains } from './chains.ts'
import type { Problem } from './search.ts'
import { isSpent, STRETCH, settle } from './search.ts'
import type { Worth } from './welfare.ts'

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
    const gain = change + settle(problem, v => chains.from(v, 3), Uint32Array.from(ends), journal)
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
  return Array.from({ length: count[v]! }, (_, i) => held[v * width + i]!)
}

function worthOf({ graph, allocation }: Problem, worth: Worth, pairs: readonly number[]): number {
  // Five pairs at most, looked at as often as there are moves: a list is searched sooner than a set is made.
  const seen: number[] = []
  let total = 0
  for (const pair of pairs) {
    for (let v = graph.a[pair]!, end = 0; end < 2; v = graph.b[pair]!, end++) {
      if (seen.includes(v)) continue
      seen.push(v)
      total += worth(allocation.sum[v]!, allocation.count[v]!, v)
    }
  }
  return total
}

/** What was toggled an even number of times is as it was. */
function oddOnes(journal: readonly number[]): number[] {
  const odd = new Set<number>()
  for (const pair of journal) if (!odd.delete(pair)) odd.add(pair)
  return [...odd]
}
