/** Less than a chance can be told apart by: what is rarer is left out. */
const RARE = 1e-18

/**
 * On how many lists a candidate stands: on some for certain, on others in some orders of those who are level. Orders of
 * different lists are independent, so the chances of each number follow list by list (Poisson's binomial distribution):
 * P(n) becomes (1 − p)·P(n) + p·P(n − 1). Exact but for rounding, in memory of a few deviations of the number.
 */
export class Times {
  /** The number whose chance comes first. */
  #least: number
  readonly #chances: number[]

  constructor(least = 0, chances = [1]) {
    this.#least = least
    this.#chances = chances
  }

  /** One more list, on which it stands with a chance of 0 < p ≤ 1. */
  add(p: number): void {
    if (p === 1) this.#least++
    else this.#draw(p)
  }

  #draw(p: number): void {
    const chances = this.#chances
    chances.push(0)
    for (let i = chances.length - 1; i > 0; i--) chances[i] = (1 - p) * chances[i]! + p * chances[i - 1]!
    chances[0]! *= 1 - p
    while (chances.at(-1)! < RARE) chances.pop()
    for (; chances[0]! < RARE; this.#least++) chances.shift()
  }

  /** Its number on the other lists, without one that was added; from the end at which errors shrink. */
  without(p: number): Times {
    const [least, chances] = [this.#least, this.#chances]
    if (p === 1) return new Times(least - 1, chances)
    const others = new Array<number>(chances.length).fill(0)
    let beside = 0
    if (p <= 0.5) {
      for (let i = 0; i < chances.length; i++) others[i] = beside = (chances[i]! - p * beside) / (1 - p)
    } else {
      for (let i = chances.length - 1; i > 0; i--) others[i - 1] = beside = (chances[i]! - (1 - p) * beside) / p
    }
    return new Times(least, others)
  }

  /** The mean of what follows from a number. */
  expected(of: (times: number) => number): number {
    return this.#chances.reduce((sum, chance, i) => sum + chance * of(this.#least + i), 0)
  }
}
