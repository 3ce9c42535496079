import { logarithm } from '../../integers/logarithm.ts'
import { exponential } from '../../integers/probability.ts'

/** Everybody starts with one percent, so that having nothing is bad and not infinitely bad. Millionths. */
export const START = 10_000

/** What a member's share is worth to the plan: the sum of chances and the number of introductions. Concave in both. */
export type Worth = (sum: number, count: number, place: number) => number

/** Being one introduction below `min` outweighs whatever chances could be gained by it. */
export const SHORT = 1e4
const CELLS = 8192
/** Gains below this part of what moves are rounding, not gains. */
export const ROUNDING = 1e-10

/**
 * α-fair worth with α = f / (1 − f), x = 1 + sum / START: x for α = 0, ln x for α = 1, else (x^(1 − α) − 1) / (1 − α).
 * Searching reads it from a table of 8192 straight pieces, which is concave too; α = 0 is exact.
 * @param fairness 0 ≤ f < 1
 * @param most the greatest sum anybody can have
 * @param short what being one introduction below `min` costs
 */
export function fairWorth(fairness: number, min: Int32Array, most: number, short = SHORT): Worth {
  const alpha = fairness / (1 - fairness)
  if (alpha === 0) return (sum, count, place) => sum / 1e3 - 1e3 * short * lacking(min[place]!, count)
  const step = Math.max(1, most / CELLS)
  const table = Float64Array.from({ length: CELLS + 2 }, (_, cell) => fairOf(cell * step, alpha))
  const scale = 1e3 / table[CELLS]!
  return (sum, count, place) => {
    const at = sum / step
    const cell = Math.floor(at)
    const low = table[cell]!
    return scale * (low + (at - cell) * (table[cell + 1]! - low)) - 1e3 * short * lacking(min[place]!, count)
  }
}

function fairOf(sum: number, alpha: number): number {
  const log = logarithm(1 + sum / START)
  return alpha === 1 ? log : (exponential((1 - alpha) * log) - 1) / (1 - alpha)
}

/** First that nobody is below a floor, and then `worth`. */
export function floorWorth(floor: number, held: (place: number) => boolean, worth: Worth): Worth {
  return (sum, count, place) => worth(sum, count, place) - (sum < floor && held(place) ? floor - sum : 0)
}

function lacking(min: number, count: number): number {
  return count < min ? min - count : 0
}

/** The geometric mean of 1 % + sum, less 1 %, in millionths: Nash welfare. 0 if nobody takes part. */
export function nashOf(sums: ArrayLike<number>): number {
  if (sums.length === 0) return 0
  let logs = 0
  for (let i = 0; i < sums.length; i++) logs += logarithm(1 + sums[i]! / START)
  return Math.floor(START * (exponential(logs / sums.length) - 1) + 0.5)
}
