const TERMS = 20

/**
 * ln x for 0 < x < ∞, from + − × ÷ alone, which IEEE 754 fixes to the last bit; Math.log is not the same on every engine.
 * x = 2ⁿ·rest with ⅔ ≤ rest < 4⁄3, ln rest = 2·artanh((rest − 1) / (rest + 1)) by its series: |argument| ≤ 1⁄5, so that
 * 20 odd terms are beyond double precision.
 */
export function logarithm(x: number): number {
  let [rest, n] = [x, 0]
  for (; rest >= 4 / 3; n++) rest /= 2
  for (; rest < 2 / 3; n--) rest *= 2
  const z = (rest - 1) / (rest + 1)
  const square = z * z
  let sum = 0
  for (let k = 2 * TERMS - 1; k >= 1; k -= 2) sum = sum * square + 1 / k
  return n * Math.LN2 + 2 * z * sum
}
