import type { Signal } from '../policy/signal.ts'
import { bend } from '../scoring/curve.ts'

/** Sums of rarities below this are looked up; the rare larger ones are computed. */
const TABLED = 4096
const VALUES = 1001

/** A signal's points by value: points[v], v = 0…1000. */
export function pointsByValue({ weight, neutral, curve }: Signal): Float64Array {
  return Float64Array.from({ length: VALUES }, (_, value) => weight * (bend(value, curve) - neutral))
}

/** The largest of the points at values least…greatest. */
export function largest(points: Float64Array, least: number, greatest: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let value = least; value <= greatest; value++) most = Math.max(most, points[value]!)
  return most
}

/** Points of a saturating sum s, v = ⌊1000·s / (s + half)⌋, and what a part of the sum can contribute at most. */
export interface SumPoints {
  /** Points at sums 0 … tabled − 1. */
  readonly table: Float64Array
  at(sum: number): number
  /**
   * φ(r): with sums of r1, r2, …, the points exceed those at 0 by at most φ(r1) + φ(r2) + …. φ(s)/s never rises, so φ is
   * subadditive; and φ(s) is at least what any s has.
   */
  readonly rise: (part: number) => number
}

export function pointsBySum(signal: Signal, half: number): SumPoints {
  const points = pointsByValue(signal)
  const at = (sum: number) => points[Math.floor((1000 * sum) / (sum + half))]!
  const table = Float64Array.from({ length: TABLED }, (_, sum) => at(sum))
  const none = points[0]!
  const most = Math.max(0, largest(points, 0, VALUES - 1) - none)
  const slopes = new Float64Array(TABLED)
  let steepest = most / TABLED
  for (let sum = TABLED - 1; sum > 0; sum--) {
    steepest = Math.max(steepest, (table[sum]! - none) / sum)
    slopes[sum] = steepest
  }
  const rise = (part: number) => (part <= 0 ? 0 : part < TABLED ? Math.ceil(part * slopes[part]!) + 1 : most)
  return { table, at: sum => (sum < TABLED ? table[sum]! : at(sum)), rise }
}
