import { expectKeys, expectObject } from '../errors/expect.ts'
import { expectInteger, misuse } from '../errors/kontor-error.ts'
import type { Estimate } from './evaluate/estimate.ts'
import type { Measured } from './evaluate/measure.ts'
import type { Measure, QueryRow } from './evaluate/rows.ts'
import { differences } from './evaluate/rows.ts'

export interface ComparisonOptions {
  /** How often the queries are drawn anew, an integer from 1 to 100,000. @defaultValue 1000 */
  readonly bootstrap?: number
  /** @defaultValue 1 */
  readonly seed?: number
}

/** How much more the first has than the second, query by query; an interval without 0 in it is a difference. */
export type Comparison = Readonly<Record<Measure, Estimate>> & {
  /** Queries that both measured. */
  readonly queries: number
  /** Queries that only one of them did. */
  readonly unpaired: number
}

/**
 * Compares two policies on the same queries, pair by pair, which tells far smaller differences than two intervals side by
 * side. Both should have been evaluated on the same outcomes with the same candidates.
 * @throws KontorError `invalid-argument`
 * @example
 * import { compareEvaluations, createMatcher, createNetwork, evaluate, splitByTime } from 'kontor'
 * const members = ['a', 'b', 'c', 'd'].map(id => ({ id, name: `Firma ${id}`, kind: 'company' as const }))
 * const ties = [['a', 'b', '2024-05-01'], ['b', 'c', '2024-06-01'], ['a', 'c', '2026-02-01']] as const
 * const network = createNetwork({ members, ties: ties.map(([from, to, since]) => ({ from, to, since })) })
 * const split = splitByTime(network, '2026-01-01')
 * const evaluation = evaluate(createMatcher(split.network, undefined, { now: '2026-01-01' }), split.outcomes)
 * compareEvaluations(evaluation, evaluation).ndcg.mean // → 0
 */
export function compareEvaluations(
  evaluation: Pick<Measured, 'rows'>,
  other: Pick<Measured, 'rows'>,
  options: ComparisonOptions = {},
): Comparison {
  const { bootstrap = 1000, seed = 1 } = expectKeys('options', options, ['bootstrap', 'seed'])
  const [mine, theirs] = [rowsOf('evaluation', evaluation), rowsOf('other', other)]
  const byQuery = new Map(theirs.map(row => [row.query, row]))
  const paired = mine.filter(({ query }) => byQuery.has(query))
  const resampling = {
    bootstrap: expectInteger('bootstrap', bootstrap, { least: 1, greatest: 100_000 }),
    seed: expectInteger('seed', seed),
  }
  const partners = paired.map(({ query }) => byQuery.get(query)!)
  return {
    queries: paired.length,
    unpaired: mine.length + theirs.length - 2 * paired.length,
    ...differences(paired, partners, resampling),
  }
}

function rowsOf(what: string, evaluation: Pick<Measured, 'rows'>) {
  const expected = 'an evaluation made by evaluate'
  if (!Array.isArray(evaluation?.rows)) throw misuse(what, expected, evaluation)
  return evaluation.rows.map((row: QueryRow) =>
    expectObject(`${what}.rows`, row, { expected: `the rows of ${expected}` }),
  )
}
