/** Whole numbers without rounding: everything is a bigint until the result is shown. */

/** ⌊dividend / divisor⌋, downwards for negative numbers too (bigint division cuts towards 0). */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const cut = dividend / divisor
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? cut - 1n : cut
}

/** ⌊√n⌋ by halving: low² ≤ n < high² holds throughout. */
export function floorRoot(n: bigint): bigint {
  let low = 0n
  let high = n + 1n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle * middle <= n) low = middle
    else high = middle
  }
  return low
}

/** ⌊1000 / √count⌋: k ≤ 1000 / √c exactly if k² ≤ 10⁶ / c, and k² is whole. */
export function rarityOf(count: number): bigint {
  return floorRoot(1_000_000n / BigInt(count))
}

/** r = min(1000, ⌊1000 / √(W / 1000)⌋): k ≤ 1000 / √(W / 1000) exactly if k² ≤ 10⁹ / W. 1000 without weight. */
export function reserveOf(weight: bigint): bigint {
  return weight === 0n ? 1000n : smaller(1000n, floorRoot(1_000_000_000n / weight))
}

/** ⌊1000·s / (s + half)⌋, and 0 for s = 0. */
export function saturate(sum: bigint, half: number): bigint {
  return sum === 0n ? 0n : floorDivide(1000n * sum, sum + BigInt(half))
}

export const total = (parts: readonly bigint[]): bigint => parts.reduce((sum, part) => sum + part, 0n)
export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)
export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)
export const size = (n: bigint): bigint => (n < 0n ? -n : n)

/** For showing only. A number that would lose digits is a fault of the world, not a result. */
export function shown(n: bigint): number {
  if (!Number.isSafeInteger(Number(n))) throw new Error(`Expected a result within ±2^53, got ${n}`)
  return Number(n)
}
