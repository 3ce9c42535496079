import { expectObject } from '../errors/expect.ts'
import { expectInteger, misuse } from '../errors/kontor-error.ts'
import type { Estimate } from './evaluate/estimate.ts'
import type { Measured } from './evaluate/measure.ts'
import type { Measure } from './evaluate/rows.ts'
import { differences } from './evaluate/rows.ts'

export interface ComparisonOptions {
  /** How often the queries are drawn anew. @defaultValue 1000 */
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
 */
export function compareEvaluations(
  evaluation: Pick<Measured, 'rows'>,
  other: Pick<Measured, 'rows'>,
  options: ComparisonOptions = {},
): Comparison {
  const { bootstrap = 1000, seed = 1 } = expectObject('options', options)
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
  if (!Array.isArray(evaluation?.rows)) throw misuse(what, 'an evaluation made by evaluate', evaluation)
  return evaluation.rows
}
