import { WIDTH } from './head-columns.ts'

/** A stretch of a list of places. */
export interface Stretch {
  readonly places: Uint32Array
  /** Their heads in the same order, where they stand beside the list. */
  readonly heads: Int32Array | undefined
  readonly from: number
  readonly to: number
}

/** Candidates that are looked at together: so much fits into the nearest memory. */
const MOST = 256

/** Candidates waiting to be looked at, each once, with their heads. */
export class Batch {
  readonly places = new Uint32Array(MOST)
  readonly heads = new Int32Array(WIDTH * MOST)
  /** What each can have more than anybody who is not reached. */
  readonly gained = new Float64Array(MOST)
  length = 0
  readonly #all: Int32Array

  /** @param all the heads of all places */
  constructor(all: Int32Array) {
    this.#all = all
  }

  get isFull(): boolean {
    return this.length === MOST
  }

  /** Takes from a stretch, from `at` on, who has not been seen and is in the mask; where it stopped, for it is full. */
  take({ places, heads, to }: Stretch, at: number, seen: Uint32Array, mask: Uint32Array): number {
    const from = heads ?? this.#all
    let { length } = this
    let i = at
    for (; i < to && length < MOST; i++) {
      const place = places[i]!
      const word = place >>> 5
      const bit = 1 << (place & 31)
      if ((seen[word]! & bit) !== 0 || (mask[word]! & bit) === 0) continue
      seen[word]! |= bit
      this.gained[length] = 0
      this.#write(length++, place, from, heads === undefined ? place : i)
    }
    this.length = length
    return i
  }

  /** Takes one. */
  add(place: number, gained: number): void {
    this.gained[this.length] = gained
    this.#write(this.length++, place, this.#all, place)
  }

  #write(to: number, place: number, heads: Int32Array, at: number): void {
    this.places[to] = place
    this.heads[WIDTH * to] = heads[WIDTH * at]!
    this.heads[WIDTH * to + 1] = heads[WIDTH * at + 1]!
    this.heads[WIDTH * to + 2] = heads[WIDTH * at + 2]!
  }
}
