import type { Columns } from '../columns/columns.ts'
import { OVERFLOW } from '../columns/rows.ts'
import type { Fused } from './fused.ts'
import type { RowPart, Sided } from './parts.ts'
import { TableCache, UNTOLD } from './table-cache.ts'

export interface Entry {
  /** Undefined where the signal is unknown for everybody. */
  readonly table: Int32Array | undefined
  readonly at: number
  readonly sides: number
  readonly most: number
}

/** How an entry is read: points by set; by the sum over the terms in the row; by set, each time anew. */
const TABLE = 0
const TERMS = 1
const ANEW = 2

/**
 * The signals that read a candidate's row. Members have few different sets of languages, goals or countries, so points by
 * set are worked out when first met in a query, and looked up from then on; of other fields the row has the terms. Begins
 * with the most that everybody could have and gives up as soon as what is left cannot reach the floor.
 */
export class RowScores {
  readonly #rows: Int32Array
  readonly #width: number
  readonly #parts: readonly RowPart[]
  readonly #sides: Uint8Array
  readonly #at: Int32Array
  readonly #kinds: Uint8Array
  readonly #most: Float64Array
  readonly #tables: Int32Array[]
  readonly #caches: (TableCache | undefined)[]
  readonly #values: Uint16Array[]
  readonly #fused: Fused
  #count = 0
  readonly #active: Int32Array
  /** The most that all entries together can give, [f, g]. */
  readonly most = new Float64Array(2)
  /** Of no meaning; written so that fetching is not optimised away. */
  fetched = 0
  /** What the last candidate has, or still could have: [f, g]. */
  readonly sums = new Float64Array(2)

  constructor(columns: Columns, entries: readonly Sided<RowPart>[], fused: Fused) {
    this.#rows = columns.rows
    this.#width = columns.width
    this.#fused = fused
    const inOrder = [...entries].sort((p, q) => costOf(p) - costOf(q) || q.weight * swings(q) - p.weight * swings(p))
    this.#parts = inOrder.map(({ part }) => part)
    this.#sides = Uint8Array.from(inOrder, ({ sides }) => sides)
    this.#at = Int32Array.from(inOrder, ({ part }) => part.column.at)
    this.#kinds = new Uint8Array(entries.length)
    this.#most = new Float64Array(entries.length)
    this.#tables = inOrder.map(({ part: { sums } }) => sums?.table ?? new Int32Array(0))
    this.#caches = inOrder.map(({ part }) => (part.column.kind === 'set' ? new TableCache(part) : undefined))
    this.#values = inOrder.map(({ part }) => part.sums?.values ?? new Uint16Array(0))
    this.#active = new Int32Array(entries.length)
  }

  /** Binds all entries to the member at a place. */
  prepare(place: number): void {
    this.#count = 0
    this.most[0] = this.most[1] = 0
    for (let entry = 0; entry < this.#parts.length; entry++) {
      const part = this.#parts[entry]!
      part.prepare(place)
      if (!part.isActive()) continue
      const most = part.most()
      this.#most[entry] = most
      if ((this.#sides[entry]! & 1) !== 0) this.most[0]! += most
      if ((this.#sides[entry]! & 2) !== 0) this.most[1]! += most
      const cache = this.#caches[entry]
      if (cache !== undefined) this.#tables[entry] = cache.tableFor(place)
      this.#kinds[entry] = cache !== undefined ? TABLE : part.sums?.isPlain() === true ? TERMS : ANEW
      this.#active[this.#count++] = entry
    }
  }

  /** The entries that tell most of those that are looked up by set, apart from these parts. */
  lookedUp(except: readonly RowPart[], most: number): readonly number[] {
    return this.#parts
      .map((part, entry) => ({ part, entry }))
      .filter(({ part, entry }) => this.#caches[entry] !== undefined && !except.includes(part))
      .filter(({ part }) => part.column.terms.starts.length - 1 <= 0x10000)
      .slice(0, most)
      .map(({ entry }) => entry)
  }

  /** Of an entry that is looked up: its points by set, where it stands in a row, whose gain it is, and the most it gives. */
  entry(entry: number): Entry {
    const isActive = this.#active.subarray(0, this.#count).includes(entry)
    return {
      table: isActive ? this.#tables[entry]! : undefined,
      at: this.#at[entry]!,
      sides: this.#sides[entry]!,
      most: this.#most[entry]!,
    }
  }

  /** Points of an entry that were not told yet. */
  find(entry: number, set: number): number {
    const points = this.#parts[entry]!.points(set)
    this.#tables[entry]![set] = points
    return points
  }

  /** Fetches rows that are about to be read: they come together, not one after the other. */
  fetch(places: Uint32Array, count: number): void {
    let sum = 0
    for (let i = 0; i < count; i++) sum ^= this.#rows[places[i]! * this.#width]!
    this.fetched = sum
  }

  /**
   * Brings f and g from the most of all entries down to what the candidate has. False as soon as it cannot reach the
   * floor; `sums` are then not yet all told.
   */
  add(place: number, mostF: number, mostG: number): boolean {
    const rows = this.#rows
    const row = place * this.#width
    const active = this.#active
    const count = this.#count
    const ats = this.#at
    const kinds = this.#kinds
    const mosts = this.#most
    const allSides = this.#sides
    const tables = this.#tables
    const even = this.#fused.even
    const lessen = this.#fused.less
    const least = this.#fused.least[0]!
    let f = mostF
    let g = mostG
    for (let i = 0; i < count; i++) {
      const entry = active[i]!
      const at = row + ats[entry]!
      const kind = kinds[entry]!
      let points: number
      if (kind === TABLE) {
        const set = rows[at]!
        points = tables[entry]![set]!
        if (points === UNTOLD) points = this.find(entry, set)
      } else if (kind === TERMS) {
        const two = rows[at]!
        if (two === 0) points = 0
        else if ((two & 0xffff) === OVERFLOW) points = this.#anew(entry, place)
        else {
          const more = rows[at + 1]!
          const values = this.#values[entry]!
          points =
            tables[entry]![values[two & 0xffff]! + values[two >>> 16]! + values[more & 0xffff]! + values[more >>> 16]!]!
        }
      } else points = this.#anew(entry, place)
      const less = points - mosts[entry]!
      const sides = allSides[entry]!
      if ((sides & 1) !== 0) f += less
      if ((sides & 2) !== 0) g += less
      if (even * (f + g) + lessen * Math.min(f, g) < least) return false
    }
    this.sums[0] = f
    this.sums[1] = g
    return true
  }

  #anew(entry: number, place: number): number {
    const part = this.#parts[entry]!
    return part.points(part.column.sets![place]!)
  }
}

/** First what is added up from the row itself, then what is looked up, last what must be asked. */
function costOf({ part: { column, sums } }: Sided<RowPart>): number {
  return column.kind === 'set' ? 1 : sums === undefined ? 2 : 0
}

function swings({ sides }: Sided<RowPart>): number {
  return sides === 3 ? 2 : 1
}
