import * as z from 'zod'
import { LIMITS } from './limits.ts'

/** What a learned number rests on. */
export interface Evidence {
  readonly signal: string
  /** Its weight before, thousandths; 0 for a signal that is new. */
  readonly before: number
  /** Examples in which it was known. */
  readonly known: number
  /** Standard error of the weight, thousandths of log-odds; what no example told about has that of the prior. */
  readonly error: number
}

/** What a learned table rests on: for each cell its pairs that came about, and the standard error of the value. */
export interface TableEvidence {
  readonly signal: string
  readonly cells: readonly (readonly [x: string, y: string, pairs: number, error: number])[]
}

/** Held-out examples of one stretch of probabilities; all but `examples` in millionths. */
export interface ReliabilityStretch {
  readonly from: number
  readonly to: number
  readonly examples: number
  /** The mean probability that was foretold, and the share that came true. */
  readonly expected: number
  readonly observed: number
}

/** Where a fitted policy has its numbers from. Read by people; no reader of the policy asks it. */
export interface Learned {
  /** Days of the first and the last outcome that was learned from. */
  readonly from: string
  readonly to: string
  readonly seed: number
  readonly successes: number
  readonly failures: number
  /** Pairs drawn for comparison, about which nothing is known. */
  readonly drawn: number
  readonly signals: readonly Evidence[]
  readonly bias: { readonly before: number; readonly error: number }
  readonly reciprocity: { readonly before: number; readonly error: number } | null
  readonly tables: readonly TableEvidence[]
  readonly reliability: readonly ReliabilityStretch[]
}

const count = z.int().min(0)
const name = z.string().min(1).max(64)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD')
const millionths = z.int().min(0).max(1_000_000)
const moved = z.strictObject({ before: z.int().min(-LIMITS.bias).max(LIMITS.bias), error: count })

export const learnedSchema = z.strictObject({
  from: day,
  to: day,
  seed: z.int(),
  successes: count,
  failures: count,
  drawn: count,
  signals: z.array(z.strictObject({ signal: name, before: z.int(), known: count, error: count })),
  bias: moved,
  reciprocity: moved.nullable(),
  tables: z.array(z.strictObject({ signal: name, cells: z.array(z.tuple([z.string(), z.string(), count, count])) })),
  reliability: z.array(
    z.strictObject({ from: millionths, to: millionths, examples: count, expected: millionths, observed: millionths }),
  ),
})
