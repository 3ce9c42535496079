import { createDraws } from '../../integers/draws.ts'

/** A mean over queries and how far it can be trusted. Where no query has the figure all is NaN, in JSON null. */
export interface Estimate {
  readonly mean: number
  /** Standard error: of the resampled means. */
  readonly error: number
  /** 95 % of the resampled means lie from here … */
  readonly low: number
  /** … to here. */
  readonly high: number
  /** Over how many queries. */
  readonly queries: number
}

export interface Resampling {
  /** How often the queries are drawn anew, with replacement; 0 gives none (`error`, `low`, `high` NaN). */
  readonly bootstrap: number
  readonly seed: number
}

/**
 * Bootstrap over queries, which are drawn whole, for what one query's partners do is one piece of evidence. The same draws
 * serve all columns, so that differences between columns stay paired.
 * @param columns a value a query each; undefined where a query has none
 */
export function estimates<Name extends string>(
  columns: Readonly<Record<Name, readonly (number | undefined)[]>>,
  { bootstrap, seed }: Resampling,
): Record<Name, Estimate> {
  const names = Object.keys(columns) as Name[]
  const values = names.map(name => Float64Array.from(columns[name], value => value ?? Number.NaN))
  const count = values[0]?.length ?? 0
  const means = values.map(() => new Float64Array(bootstrap))
  const below = createDraws(seed)
  const drawn = new Uint32Array(count)
  for (let round = 0; round < bootstrap; round++) {
    for (let i = 0; i < count; i++) drawn[i] = below(count)
    for (const [at, column] of values.entries()) means[at]![round] = meanOf(column, drawn)
  }
  const told = names.map((name, at) => [name, estimateOf(values[at]!, means[at]!)] as const)
  return Object.fromEntries(told) as Record<Name, Estimate>
}

/** Mean of the values drawn; NaN where all are unknown. */
function meanOf(values: Float64Array, drawn: Uint32Array): number {
  let [sum, known] = [0, 0]
  for (let i = 0; i < drawn.length; i++) {
    const value = values[drawn[i]!]!
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return sum / known
}

function estimateOf(values: Float64Array, resampled: Float64Array): Estimate {
  const known = values.filter(value => !Number.isNaN(value))
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length
  const means = resampled.filter(value => !Number.isNaN(value)).sort()
  if (means.length === 0) return { mean, error: Number.NaN, low: Number.NaN, high: Number.NaN, queries: known.length }
  const middle = means.reduce((sum, one) => sum + one, 0) / means.length
  const spread = means.reduce((sum, one) => sum + (one - middle) * (one - middle), 0) / means.length
  const at = (thousandths: number) =>
    means[Math.min(means.length - 1, Math.floor((means.length * thousandths) / 1000))]!
  return { mean, error: Math.sqrt(spread), low: at(25), high: at(975), queries: known.length }
}
