/** A way to a place: over the way `before`, and last over a pair. */
export interface Label {
  /** −1 where a way begins. */
  readonly pair: number
  readonly before: number
  /** What the way is worth without its last member, and with it. */
  readonly settled: number
  readonly value: number
  /** The member where room for an approach was left behind, or −1. */
  readonly left: number
}

/** The ways found so far, none over a pair twice; one that is worth no more than an earlier one to its place is not kept. */
export class Labels {
  readonly #all: Label[] = []
  readonly #places: number[] = []
  readonly #lengths: number[] = []
  readonly #best: Float64Array

  constructor(places: number) {
    this.#best = new Float64Array(places).fill(Number.NEGATIVE_INFINITY)
  }

  get size(): number {
    return this.#all.length
  }

  clear(): void {
    for (const place of this.#places) this.#best[place] = Number.NEGATIVE_INFINITY
    this.#all.length = this.#places.length = this.#lengths.length = 0
  }

  at(label: number): Label {
    return this.#all[label]!
  }

  place(label: number): number {
    return this.#places[label]!
  }

  /** Pairs on the way. */
  length(label: number): number {
    return this.#lengths[label]!
  }

  /** Is there a better way to its place by now? */
  isStale(label: number): boolean {
    return this.#all[label]!.value < this.#best[this.#places[label]!]!
  }

  /** Keeps a way if it is worth keeping; whether it was. */
  add(place: number, label: Label): boolean {
    if (label.value <= this.#best[place]! || this.#passes(label.before, label.pair)) return false
    this.#best[place] = label.value
    this.#all.push(label)
    this.#places.push(place)
    this.#lengths.push(label.before < 0 ? 0 : this.#lengths[label.before]! + 1)
    return true
  }

  /** The pairs of a way, last first. */
  pairs(label: number): readonly number[] {
    const pairs: number[] = []
    for (let one = this.#all[label]!; one.before >= 0; one = this.#all[one.before]!) pairs.push(one.pair)
    return pairs
  }

  #passes(label: number, pair: number): boolean {
    for (let at = label; at >= 0; at = this.#all[at]!.before) if (this.#all[at]!.pair === pair) return true
    return false
  }
}
