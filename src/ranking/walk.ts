import type { Columns } from '../columns/columns.ts'
import { placeOfHome } from '../columns/columns.ts'
import type { Reached } from './parts.ts'

/** What a walk over contacts writes down, by home; the same memory serves one member after the other. */
export class Walk {
  /** The strengths of the asking member's own ties. */
  readonly own: Uint16Array
  /** Sums of paths over one contact, and over two. */
  readonly paths: Float64Array
  readonly far: Float64Array
  readonly reached: ReachedPlaces
  readonly #marked: Uint8Array
  readonly #noted: number[] = []

  /** @param most homes there can be */
  constructor(most: number, isLong: boolean) {
    this.own = new Uint16Array(isLong ? 0 : most)
    this.paths = new Float64Array(most)
    this.far = new Float64Array(isLong ? most : 0)
    this.#marked = new Uint8Array(isLong ? most : 0)
    this.reached = new ReachedPlaces(most)
  }

  note(contact: number, strength: number): void {
    this.own[contact] = strength
    this.#noted.push(contact)
  }

  /** Adds a home unless it was reached before. */
  reach(home: number): void {
    if (this.#marked[home] === 1) return
    this.#marked[home] = 1
    this.reached.add(home)
  }

  forget(): void {
    for (const contact of this.#noted) this.own[contact] = 0
    this.#noted.length = 0
    const { homes, length } = this.reached
    for (let i = 0; i < length; i++) {
      const home = homes[i]!
      this.paths[home] = 0
      if (this.far.length > 0) this.far[home] = this.#marked[home] = 0
    }
    this.reached.clear()
  }
}

class ReachedPlaces implements Reached {
  readonly homes: Uint32Array
  readonly places: Uint32Array
  readonly bounds: Float64Array
  length = 0
  most = 0

  constructor(most: number) {
    this.homes = new Uint32Array(most)
    this.places = new Uint32Array(most)
    this.bounds = new Float64Array(most)
  }

  add(home: number): void {
    this.homes[this.length++] = home
  }

  clear(): void {
    this.length = 0
    this.most = 0
  }

  /** Asked for each home once all are reached. */
  bound(columns: Columns, boundAt: (home: number) => number): void {
    for (let i = 0; i < this.length; i++) {
      const home = this.homes[i]!
      this.places[i] = placeOfHome(columns, home)
      this.bounds[i] = boundAt(home)
      if (this.bounds[i]! > this.most) this.most = this.bounds[i]!
    }
  }
}
