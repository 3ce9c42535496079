import type { Member } from '../../members/member.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
import type { Estimate, Resampling } from './estimate.ts'
import { estimates } from './estimate.ts'
import { standingOf } from './levels.ts'
import type { Matched } from './matched.ts'
import { matchedAuc } from './matched.ts'
import type { QueryFigures } from './query-figures.ts'
import { figuresOf } from './query-figures.ts'

/** One query, measured. */
export interface QueryRow extends QueryFigures {
  readonly query: string
  /** True partners among the candidates. */
  readonly truths: number
  /** True partners whom the rules, or the choice of candidates, refused. */
  readonly refused: number
  /** All candidates, true partners included. */
  readonly candidates: number
  /** `auc` against candidates of the same country and kind with nearly as many contacts. */
  readonly aucMatched: number | undefined
}

const MEASURES = ['recall', 'precision', 'ndcg', 'reciprocalRank', 'hit', 'auc', 'aucMatched'] as const
export type Measure = (typeof MEASURES)[number]

/** Means over queries. */
export type Figures = Readonly<Record<Measure, Estimate>> & {
  readonly queries: number
  /** True partners in all. */
  readonly truths: number
}

export interface Ground {
  readonly k: number
  readonly matched: Matched
}

/** A query's row; undefined if none of its true partners is a candidate. */
export function rowOf(
  query: Member,
  scores: Float64Array,
  truth: ReadonlyMap<number, number>,
  { k, matched }: Ground,
): QueryRow | undefined {
  const standing = standingOf(scores, truth)
  const truths = standing.levels.reduce((sum, { grades }) => sum + grades.length, 0)
  if (truths === 0) return undefined
  return {
    query: query.id,
    truths,
    refused: truth.size - truths,
    candidates: standing.candidates,
    ...figuresOf(standing, k),
    aucMatched: matchedAuc(scores, truth, matched),
  }
}

export function figuresOver(rows: readonly QueryRow[], resampling: Resampling): Figures {
  const columns = Object.fromEntries(MEASURES.map(name => [name, rows.map(row => row[name])]))
  return {
    queries: rows.length,
    truths: rows.reduce((sum, { truths }) => sum + truths, 0),
    ...estimates(columns as Record<Measure, (number | undefined)[]>, resampling),
  }
}

/** How much more `mine` has than `theirs`, which are of the same queries in the same order. */
export function differences(mine: readonly QueryRow[], theirs: readonly QueryRow[], resampling: Resampling) {
  const columns = MEASURES.map(name => [name, mine.map((row, i) => difference(row[name], theirs[i]![name]))])
  return estimates(Object.fromEntries(columns) as Record<Measure, (number | undefined)[]>, resampling)
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b
}

/** Figures by group, by name; groups of fewer than ten queries are not told apart. */
export function figuresByGroup(
  rows: readonly QueryRow[],
  groupOf: (query: string) => string | undefined,
  resampling: Resampling,
): Readonly<Record<string, Figures>> {
  const groups = new Map<string, QueryRow[]>()
  for (const row of rows) {
    const name = groupOf(row.query)
    if (name === undefined) continue
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(row)
  }
  const told = [...groups].filter(([, { length }]) => length >= SMALLEST_GROUP).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(told.map(([name, group]) => [name, figuresOver(group, resampling)]))
}
