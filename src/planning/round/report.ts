import type { Allocation } from './allocation.ts'
import type { CandidateGraph } from './graph.ts'
import { nashOf } from './welfare.ts'

/** How good a plan is, and for whom, counting those who take introductions and have a candidate. Chances in millionths. */
export interface RoundFigures {
  /** Sum of the chances of all introductions. */
  readonly total: number
  /** Geometric mean of what a member has, each counted from 1 %. */
  readonly nash: number
  /** The least that anybody has. */
  readonly minimum: number
  /** Inequality of exposure, thousandths: 0 everybody stands on equally many lists, 1000 one member on all of them. */
  readonly gini: number
  /** Members who stand on some list, thousandths. */
  readonly coverage: number
  /** Members who would rather have somebody else's list, and by how much on average of all. */
  readonly envy: { readonly members: number; readonly mean: number }
  /** Introductions missing to `min`. */
  readonly short: number
}

/** What another fairness would give and cost. */
export interface FrontierPoint extends RoundFigures {
  readonly fairness: number
}

/** Those who have no candidate. */
export interface Others {
  readonly members: number
  /** Of whom so many take introductions. */
  readonly open: number
}

/** @param graph of those who have a candidate, of whom everybody takes introductions */
export function measure(
  graph: CandidateGraph,
  { count, sum, planned }: Pick<Allocation, 'planned' | 'count' | 'sum'>,
  capacity: Int32Array,
  { min, others }: { readonly min: number; readonly others: Others },
): RoundFigures {
  const exposed = count.filter(many => many > 0).length
  const { members, total: envied } = envyOf(graph, planned, sum, capacity)
  const open = graph.size + others.open
  return {
    total: graph.chance.reduce((total, chance, pair) => (planned[pair] === 1 ? total + chance : total), 0),
    nash: nashOf(sum),
    minimum: sum.length === 0 ? 0 : sum.reduce((least, one) => Math.min(least, one)),
    gini: giniOf(count),
    coverage: count.length === 0 ? 0 : Math.floor((1000 * exposed) / count.length),
    envy: { members, mean: open === 0 ? 0 : Math.floor(envied / open + 0.5) },
    short: count.reduce((total, many) => total + Math.max(0, min - many), min * others.members),
  }
}

/** Gini of counts, thousandths: Σ (2i − n − 1)·xᵢ / (n·Σ x) over the counts going up. */
export function giniOf(counts: ArrayLike<number>): number {
  const sorted = Float64Array.from(counts).sort()
  const total = sorted.reduce((sum, one) => sum + one, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, one, i) => sum + (2 * (i + 1) - sorted.length - 1) * one, 0)
  return Math.floor((1000 * weighted) / (sorted.length * total) + 0.5)
}

/**
 * A member envies another whose list is worth more to it than its own: the best of those it could meet itself, as many as
 * it can take. O(m · max) for m candidate pairs.
 */
function envyOf(
  graph: CandidateGraph,
  planned: Uint8Array,
  sum: Float64Array,
  capacity: Int32Array,
): { readonly members: number; readonly total: number } {
  const { size, a, b, chance, starts, incident } = graph
  const worth = new Map<number, readonly [number, number]>()
  let [members, total] = [0, 0]
  const otherOf = (pair: number, v: number) => (a[pair] === v ? b[pair]! : a[pair]!)
  const lists = plannedOf(graph, planned)
  for (let v = 0; v < size; v++) {
    worth.clear()
    let most = 0
    for (let i = starts[v]!; i < starts[v + 1]!; i++) {
      const pair = incident[i]!
      const other = otherOf(pair, v)
      for (const held of lists[other]!) {
        const rival = otherOf(held, other)
        const [count, value] = worth.get(rival) ?? [0, 0]
        if (rival === v || count === capacity[v]) continue
        worth.set(rival, [count + 1, value + chance[pair]!])
        most = Math.max(most, value + chance[pair]!)
      }
    }
    if (most <= sum[v]!) continue
    members++
    total += most - sum[v]!
  }
  return { members, total }
}

/** By member the pairs that are planned for it, best first. */
function plannedOf({ size, a, b }: CandidateGraph, planned: Uint8Array): readonly (readonly number[])[] {
  const lists = Array.from({ length: size }, (): number[] => [])
  for (let pair = 0; pair < planned.length; pair++) {
    if (planned[pair] === 1) for (const v of [a[pair]!, b[pair]!]) lists[v]!.push(pair)
  }
  return lists
}
