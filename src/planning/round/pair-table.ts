import type { CandidatePair } from './graph.ts'

const FREE = -1

/** Pairs by their two ends. Open addressing, for one Map holds no more than 2²⁴, and a Map a member is one for a million. */
export class PairTable {
  readonly #pairs: CandidatePair[] = []
  #slots = new Int32Array(1024).fill(FREE)

  /** @param a the smaller place of the two */
  find(a: number, b: number): CandidatePair | undefined {
    const at = this.#slots[this.#slotOf(a, b)]!
    return at === FREE ? undefined : this.#pairs[at]
  }

  /** In the place of the pair of the same two, if there is one. */
  put(pair: CandidatePair): void {
    const slot = this.#slotOf(pair.a, pair.b)
    const at = this.#slots[slot]!
    if (at !== FREE) {
      this.#pairs[at] = pair
      return
    }
    this.#slots[slot] = this.#pairs.push(pair) - 1
    if (2 * this.#pairs.length > this.#slots.length) this.#widen()
  }

  all(): readonly CandidatePair[] {
    return this.#pairs
  }

  /** The slot of the pair, or the free one where it belongs. At most half of the slots are taken, so there is one. */
  #slotOf(a: number, b: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(a, b) & mask
    for (;;) {
      const pair = this.#pairs[this.#slots[slot]!]
      if (pair === undefined || (pair.a === a && pair.b === b)) return slot
      slot = (slot + 1) & mask
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(FREE)
    for (const [at, { a, b }] of this.#pairs.entries()) this.#slots[this.#slotOf(a, b)] = at
  }
}

function hashOf(a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
