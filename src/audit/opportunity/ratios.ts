/** a/b of integers. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function fraction(numerator: number, denominator: number): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

/** (a/b) / (c/d); undefined if there is none. */
export function quotient(one: Fraction, other: Fraction): Fraction | undefined {
  const denominator = one.denominator * other.numerator
  return denominator === 0n ? undefined : { numerator: one.numerator * other.denominator, denominator }
}

/** Denominators are above 0. */
export function isLess(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator
}

/** Rounded down; 0 of nothing. */
export function thousandths({ numerator, denominator }: Fraction): number {
  return denominator === 0n ? 0 : Number((1000n * numerator) / denominator)
}

/** 1.96² in ten-thousandths: 95 %. */
const Z2 = 38_416n

/**
 * Wilson's interval of a rate s/n at 95 %: all p with n·(s/n − p)² ≤ 1.96²·p·(1 − p), in whole thousandths outwards. With
 * p = t/1000 both sides are integers: 10⁴·(1000·s − n·t)² ≤ 38,416·n·t·(1000 − t).
 */
export function interval(successes: number, trials: number): readonly [low: number, high: number] {
  const [s, n] = [BigInt(successes), BigInt(trials)]
  const isWithin = (t: number) => {
    const p = BigInt(t)
    const off = 1000n * s - n * p
    return 10_000n * off * off <= Z2 * n * p * (1000n - p)
  }
  if (trials === 0) return [0, 1000]
  let [low, high] = [Math.floor((1000 * successes) / trials), Math.ceil((1000 * successes) / trials)]
  while (low > 0 && isWithin(low)) low--
  while (high < 1000 && isWithin(high)) high++
  return [low, high]
}
