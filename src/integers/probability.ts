const TAYLOR_TERMS = 18

/**
 * e^x from + − × ÷ alone, which IEEE 754 fixes to the last bit; Math.exp is not the same on every engine.
 * x = n·ln 2 + rest, e^rest by its Taylor series (|rest| ≤ 0.35, 18 terms: beyond double precision), then n doublings.
 */
export function exponential(x: number): number {
  const n = Math.floor(x / Math.LN2 + 0.5)
  const rest = x - n * Math.LN2
  let sum = 1
  for (let k = TAYLOR_TERMS; k >= 1; k--) sum = 1 + (sum * rest) / k
  const factor = n < 0 ? 0.5 : 2
  for (let i = Math.abs(n); i > 0; i--) sum *= factor
  return sum
}

/** Log-odds beyond ±40 change no digit that is shown: e⁻⁴⁰ is 4·10⁻¹⁸. */
const CERTAIN = 40

/** 1 / (1 + e^−x), the probability at log-odds x. */
export function logistic(x: number): number {
  return 1 / (1 + exponential(-Math.max(-CERTAIN, Math.min(CERTAIN, x))))
}

export interface Calibration {
  readonly slope: number
  readonly offset: number
}

/** logistic((slope·score + offset) / 10⁹), unrounded. */
function atScore(score: number, { slope, offset }: Calibration): number {
  return logistic((slope * score + offset) / 1e9)
}

/** The probability that is shown: four decimals, half up. */
export function probability(score: number, calibration: Calibration): number {
  return Math.floor(atScore(score, calibration) * 10_000 + 0.5) / 10_000
}

/** The same probability as an integer of millionths, half up: what plans add up, so that no sum depends on its order. */
export function millionths(score: number, calibration: Calibration): number {
  return Math.floor(atScore(score, calibration) * 1_000_000 + 0.5)
}
