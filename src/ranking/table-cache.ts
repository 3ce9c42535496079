import type { RowPart } from './parts.ts'

/** Points that were not worked out yet; no signal has so few, for weights are limited. */
export const UNTOLD = -0x80000000
/** So many points are remembered for a signal. */
const MOST_POINTS = 1 << 21

/**
 * Points by a candidate's set, a table for each set of the asking member, filled as sets are met. Many members have the
 * same languages, goals or countries, so tables are kept for whoever asks next with the same set; the oldest make room.
 */
export class TableCache {
  readonly #part: RowPart
  readonly #length: number
  readonly #most: number
  readonly #tables = new Map<number, Int32Array>()

  constructor(part: RowPart) {
    this.#part = part
    this.#length = part.column.terms.starts.length - 1
    this.#most = Math.max(1, Math.floor(MOST_POINTS / Math.max(1, this.#length)))
  }

  /** The table of whoever the part is bound to. */
  tableFor(place: number): Int32Array {
    const own = this.#part.ownSet(place)
    const known = this.#tables.get(own)
    if (known !== undefined) return known
    const table = this.#room().fill(UNTOLD)
    this.#tables.set(own, table)
    return table
  }

  #room(): Int32Array {
    if (this.#tables.size < this.#most) return new Int32Array(this.#length)
    const [oldest, table] = this.#tables.entries().next().value!
    this.#tables.delete(oldest)
    return table
  }
}
