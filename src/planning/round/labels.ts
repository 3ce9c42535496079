/** A way to a place. */
export interface Label {
  readonly place: number
  /** The way without its last pair, and that pair; −1 where a way begins. */
  readonly before: number
  readonly pair: number
  /** What the way is worth to all but the member it has come to, and to all. */
  readonly settled: number
  readonly value: number
  /** The member where room for an approach was left behind, or −1. */
  readonly left: number
}

/** The best way to each place found so far, and those that were it before; none goes over a pair twice. */
export class Labels {
  readonly #all: Label[] = []
  readonly #lengths: number[] = []
  readonly #best: Float64Array

  constructor(places: number) {
    this.#best = new Float64Array(places).fill(Number.NEGATIVE_INFINITY)
  }

  get size(): number {
    return this.#all.length
  }

  at(label: number): Label {
    return this.#all[label]!
  }

  /** Only the way that begins at a place. */
  begin(place: number): void {
    for (const label of this.#all) this.#best[label.place] = Number.NEGATIVE_INFINITY
    this.#all.length = this.#lengths.length = 0
    this.#lengths.push(0)
    // Worth nothing, and no bar to a way that comes back.
    this.#all.push({ place, before: -1, pair: -1, settled: 0, value: Number.NEGATIVE_INFINITY, left: -1 })
  }

  /** Pairs of a way. */
  length(label: number): number {
    return this.#lengths[label]!
  }

  isStale({ place, value }: Label): boolean {
    return value < this.#best[place]!
  }

  /** Is no way to this place worth as much? */
  isBest(place: number, value: number): boolean {
    return value > this.#best[place]!
  }

  /** Keeps a way that is the best to its place, unless it goes over its last pair before; whether it did. */
  add(label: Label): boolean {
    if (this.#passes(label)) return false
    this.#best[label.place] = label.value
    this.#all.push(label)
    this.#lengths.push(this.#lengths[label.before]! + 1)
    return true
  }

  /** The pairs of a way, last first. */
  pairs(label: number): readonly number[] {
    const pairs: number[] = []
    for (let one = this.at(label); one.before >= 0; one = this.at(one.before)) pairs.push(one.pair)
    return pairs
  }

  #passes({ before, pair }: Label): boolean {
    for (let at = before; at >= 0; at = this.at(at).before) if (this.at(at).pair === pair) return true
    return false
  }
}
