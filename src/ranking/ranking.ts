import { compareIds } from '../integers/order.ts'
import type { Rule } from '../policy/rule.ts'
import type { Worth } from '../scoring/scorer.ts'

/** A pair and what it is worth. */
export interface Ranked extends Worth {
  readonly from: string
  readonly to: string
}

export interface Query {
  readonly limit: number
  readonly offset: number
  /** Ids that are not wanted; nobody changes them any more. */
  readonly exclude: ReadonlySet<string>
  /** One more rule, after those of the policy. */
  readonly where?: Rule | undefined
}

/** Who are the best k, exactly? */
export interface Ranking {
  /** One member's introductions, best first. */
  top(member: string, query: Query): readonly Ranked[]
  /** What everybody is worth to a member, by id up; NaN for whoever the rules refuse. No threshold. */
  scores(member: string, where: Rule | undefined): Float64Array
  /** The best pairs of the whole network, each once, from < to. */
  best(query: Query): readonly Ranked[]
  /** Everybody's introductions, by id up, on so many threads where there are any. */
  everybody(query: Query, workers: number): AsyncIterable<RankedList>
}

export interface RankedList {
  readonly member: string
  readonly ranked: readonly Ranked[]
}

/** The one total order: score down, then from, then to, by code point up. */
export function compareRanked(p: Ranked, q: Ranked): number {
  return q.score - p.score || compareIds(p.from, q.from) || compareIds(p.to, q.to)
}
