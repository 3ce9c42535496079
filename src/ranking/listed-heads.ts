import type { PairPlaces } from '../columns/facets.ts'
import type { HeadColumns } from './head-columns.ts'
import { WIDTH } from './head-columns.ts'

/**
 * The heads of whoever stands in the lists of a pair of facets, in the order of those lists. Read one after another, heads
 * need not be waited for, as each would be at its own place: that saves a sixth of a query's time. A list's heads are written
 * when it is walked for the first time, so that building costs nothing, and memory is taken up by what is asked about: at
 * most twelve bytes an entry. They stay as they are, for lists hold nobody who was written since.
 */
export class ListedHeads {
  readonly #of: HeadColumns
  readonly #pairs: PairPlaces
  readonly #isWritten: Uint8Array
  #heads: Int32Array | undefined

  constructor(of: HeadColumns, pairs: PairPlaces) {
    this.#of = of
    this.#pairs = pairs
    this.#isWritten = new Uint8Array(pairs.keys.length)
  }

  /** Those of all lists, of which at least that of this key is written. */
  withList(key: number): Int32Array {
    this.#heads ??= new Int32Array(WIDTH * this.#pairs.places.length)
    if (this.#isWritten[key] === 0) this.#write(key, this.#heads)
    return this.#heads
  }

  #write(key: number, into: Int32Array): void {
    const { places, starts } = this.#pairs
    const { heads } = this.#of
    const to = starts[key + 1]!
    for (let i = starts[key]!; i < to; i++) {
      const [at, from] = [WIDTH * i, WIDTH * places[i]!]
      into[at] = heads[from]!
      into[at + 1] = heads[from + 1]!
      into[at + 2] = heads[from + 2]!
    }
    this.#isWritten[key] = 1
  }
}
