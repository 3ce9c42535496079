import type { Field } from '../policy/field.ts'
import type { Fused } from './fused.ts'
import type { Source, TermBits } from './head-columns.ts'
import { BITS, headColumns, WIDTH } from './head-columns.ts'
import type { RowPart } from './parts.ts'
import type { Entry, RowScores } from './row-scores.ts'
import { UNTOLD } from './table-cache.ts'

const FACETS = 4
/** Signals that are looked up by set. */
export const SETS = 2
const NIBBLES = BITS / 4
const VALUES = 1 << 4
/** Sums that a table of points by sum has. */
const TABLED = 4096
/** The points of a facet that is unknown for everybody. */
const NOTHING = new Int32Array(TABLED)
/** Heads that are fetched at once. */
const MOST_AT_ONCE = 1024

/**
 * Twelve bytes of each member that tell most candidates off before their rows are touched: for each of four facets the
 * terms as 16 bits, several terms to a bit, and two sets. No bit is no term. A bit that is set may be another term's, so
 * what a head says is never too little.
 */
export class Heads {
  readonly #heads: Int32Array
  readonly #bits: readonly (TermBits | undefined)[]
  /** Per facet sums of rarities by the value of each four bits. */
  readonly #sums = new Uint32Array(FACETS * NIBBLES * VALUES)
  readonly #tables: Int32Array[] = []
  readonly #most = new Float64Array(FACETS)
  /** Whether the first facets count on the other side too. */
  readonly #both: Uint8Array
  readonly #fetched = new Int32Array(WIDTH * MOST_AT_ONCE)
  readonly #rows: RowScores
  readonly #sets: readonly number[]
  readonly #entries: Entry[] = []
  readonly #fused: Fused

  /** @param facets the first two on the asking member's side, the others on the candidate's; both ways only once */
  constructor(source: Source, facets: readonly (Facet | undefined)[], { fused, rows, sets }: Beside) {
    this.#fused = fused
    this.#rows = rows
    this.#sets = sets
    const columns = headColumns(source, {
      fields: facets.map(facet => facet?.field),
      sets: sets.map(entry => rows.entry(entry).at),
    })
    this.#heads = columns.heads
    this.#bits = columns.bits
    this.#both = Uint8Array.from({ length: 2 }, (_, i) => (facets[i]?.sides === 3 ? 1 : 0))
    for (let i = 0; i < FACETS; i++) this.#tables.push(NOTHING)
  }

  /** @param parts the overlap of each facet, bound to the asking member */
  prepare(parts: readonly (RowPart | undefined)[]): void {
    this.#sums.fill(0)
    for (const [i, entry] of this.#sets.entries()) this.#entries[i] = this.#rows.entry(entry)
    for (const [i, part] of parts.entries()) {
      const bits = this.#bits[i]
      const isThere = part?.isActive() === true && bits !== undefined
      const lists = isThere ? part.lists!() : []
      const isUsed = isThere && lists.reduce((sum, { rarity }) => sum + rarity, 0) < TABLED
      this.#most[i] = isUsed ? part.most() : 0
      this.#tables[i] = isUsed ? part.sums!.table : NOTHING
      if (!isUsed) continue
      for (const { term, rarity } of lists) {
        const bit = bits!.of(term - 1)
        const from = (i * NIBBLES + (bit >> 2)) * VALUES
        for (let value = 0; value < VALUES; value++) {
          if ((value >> (bit & 3)) & 1) this.#sums[from + value]! += rarity
        }
      }
    }
  }

  /**
   * Keeps those of the first `count` places who can reach the floor, as far as their heads tell, in front; returns how
   * many. f and g are the most that anybody can have.
   */
  keep(places: Uint32Array, count: number, f: number, g: number): number {
    const heads = this.#heads
    const fetched = this.#fetched
    for (let i = 0; i < count; i++) {
      const at = WIDTH * places[i]!
      fetched[WIDTH * i] = heads[at]!
      fetched[WIDTH * i + 1] = heads[at + 1]!
      fetched[WIDTH * i + 2] = heads[at + 2]!
    }
    const sums = this.#sums
    const [one, two, three, four] = this.#tables as [Int32Array, Int32Array, Int32Array, Int32Array]
    const mostOf = this.#most
    const mostF = f - mostOf[0]! - mostOf[1]!
    const mostG = g - mostOf[2]! - mostOf[3]! - this.#both[0]! * mostOf[0]! - this.#both[1]! * mostOf[1]!
    const isOneBoth = this.#both[0]!
    const isTwoBoth = this.#both[1]!
    const fused = this.#fused
    let kept = 0
    for (let i = 0; i < count; i++) {
      const first = fetched[WIDTH * i]!
      const second = fetched[WIDTH * i + 1]!
      const a = (first & 0xffff) === 0 ? 0 : one[sumOf(sums, 0, first)]!
      const b = first >>> 16 === 0 ? 0 : two[sumOf(sums, 64, first >>> 16)]!
      const c = (second & 0xffff) === 0 ? 0 : three[sumOf(sums, 128, second)]!
      const d = second >>> 16 === 0 ? 0 : four[sumOf(sums, 192, second >>> 16)]!
      const atMostF = mostF + a + b
      const atMostG = mostG + c + d + isOneBoth * a + isTwoBoth * b
      if (!fused.reaches(atMostF, atMostG)) continue
      if (this.#reachesWithSets(fetched[WIDTH * i + 2]!, atMostF, atMostG)) places[kept++] = places[i]!
    }
    return kept
  }

  #reachesWithSets(sets: number, atMostF: number, atMostG: number): boolean {
    let f = atMostF
    let g = atMostG
    for (let i = 0; i < this.#entries.length; i++) {
      const { table, sides, most } = this.#entries[i]!
      if (table === undefined) continue
      const set = (sets >>> (BITS * i)) & 0xffff
      let points = table[set]!
      if (points === UNTOLD) points = this.#rows.find(this.#sets[i]!, set)
      if ((sides & 1) !== 0) f += points - most
      if ((sides & 2) !== 0) g += points - most
    }
    return this.#fused.reaches(f, g)
  }
}

interface Beside {
  readonly fused: Fused
  readonly rows: RowScores
  /** Entries of `rows`. */
  readonly sets: readonly number[]
}

export interface Facet {
  readonly field: Field
  readonly sides: number
}

/** Rarities of the terms that the low 16 bits may stand for. */
function sumOf(sums: Uint32Array, from: number, bits: number): number {
  return (
    sums[from + (bits & 15)]! +
    sums[from + 16 + ((bits >>> 4) & 15)]! +
    sums[from + 32 + ((bits >>> 8) & 15)]! +
    sums[from + 48 + ((bits >>> 12) & 15)]!
  )
}
