import type { Field } from '../policy/field.ts'
import type { Batch } from './batch.ts'
import type { Fused } from './fused.ts'
import type { HeadColumns } from './head-columns.ts'
import { BITS, WIDTH } from './head-columns.ts'
import type { RowPart } from './parts.ts'
import { TABLED } from './points.ts'
import type { Entry, RowScores } from './row-scores.ts'
import { UNTOLD } from './table-cache.ts'

const FACETS = 4
/** Signals that are looked up by set. */
export const SETS = 2
const BYTES = BITS / 8
const VALUES = 1 << 8
/** Where a facet or a set says nothing. */
const NOTHING = new Int32Array(3 * TABLED)
const NO_SETS: Entry = { table: undefined, at: 0, sides: 0, most: 0 }

/**
 * Twelve bytes of each member that rule most candidates out before their rows are touched: for each of four facets the
 * terms as 16 bits, several terms to a bit, and two sets. No bit is no term. A bit that is set may be another term's, so
 * what a head says is never too little.
 *
 * Of each facet the rarities are added up by byte. So that nobody need be asked whether there is any term, a byte with bits
 * counts one table more: `none + sum`, `TABLED + sum` or `2·TABLED + sum` is where the points of a sum stand, and without
 * bits 0, which is worth nothing.
 */
export class Heads {
  readonly columns: HeadColumns
  readonly #sums = new Uint16Array(FACETS * BYTES * VALUES)
  readonly #rarities = new Uint16Array(BITS)
  readonly #tables: Int32Array[] = []
  readonly #most = new Float64Array(FACETS)
  /** Whether the first facets count on the other side too. */
  readonly #both: readonly boolean[]
  readonly #rows: RowScores
  readonly #sets: readonly number[]
  readonly #entries: Entry[] = [NO_SETS, NO_SETS]
  readonly #fused: Fused

  /** @param facets the first two on the asking member's side, the others on the candidate's; both ways only once */
  constructor(columns: HeadColumns, facets: readonly (Facet | undefined)[], { fused, rows, sets }: Beside) {
    this.columns = columns
    this.#fused = fused
    this.#rows = rows
    this.#sets = sets
    this.#both = [facets[0]?.sides === 3, facets[1]?.sides === 3]
    for (let i = 0; i < FACETS; i++) this.#tables.push(NOTHING)
  }

  /** @param parts the overlap of each facet, bound to the asking member */
  prepare(parts: readonly (RowPart | undefined)[]): void {
    for (const [i, entry] of this.#sets.entries()) this.#entries[i] = this.#rows.entry(entry)
    for (const [i, part] of parts.entries()) {
      const bits = this.columns.bits[i]
      const isThere = part?.isActive() === true && bits !== undefined
      const lists = isThere ? part.lists!() : []
      const isUsed = isThere && lists.reduce((sum, { rarity }) => sum + rarity, 0) < TABLED
      this.#most[i] = isUsed ? part.most() : 0
      this.#tables[i] = isUsed ? part.sums!.byBytes : NOTHING
      if (!isUsed) continue
      this.#rarities.fill(0)
      for (const { term, rarity } of lists) this.#rarities[bits!.of(term - 1)]! += rarity
      this.#addUp(i)
    }
  }

  /** The sum of a byte is that of its highest bit, and of the byte without it. */
  #addUp(facet: number): void {
    const sums = this.#sums
    for (let byte = 0; byte < BYTES; byte++) {
      const none = (facet * BYTES + byte) * VALUES
      for (let bit = 0; bit < 8; bit++) {
        const rarity = this.#rarities[8 * byte + bit]!
        const highest = none + (1 << bit)
        sums[highest] = TABLED + rarity
        for (let less = 1; less < 1 << bit; less++) sums[highest + less] = sums[none + less]! + rarity
      }
    }
  }

  /**
   * Keeps those of a batch who can reach the floor, as far as their heads tell, in front; returns how many. f and g are the
   * most of anybody who is not reached, and those reached can have more on the sides `near`.
   */
  keep(batch: Batch, f: number, g: number, near: number): number {
    const { places, heads, gained, length } = batch
    const sums = this.#sums
    const [one, two, three, four] = this.#tables as [Int32Array, Int32Array, Int32Array, Int32Array]
    const [isOneBoth, isTwoBoth] = this.#both
    const most = this.#most
    const mostF = f - most[0]! - most[1]!
    const mostG = g - most[2]! - most[3]! - (isOneBoth === true ? most[0]! : 0) - (isTwoBoth === true ? most[1]! : 0)
    const moreF = near & 1
    const moreG = near >> 1
    const { even, less } = this.#fused
    const least = this.#fused.least[0]!
    const [first, second] = this.#entries as [Entry, Entry]
    let kept = 0
    for (let i = 0; i < length; i++) {
      const asked = heads[WIDTH * i]!
      const others = heads[WIDTH * i + 1]!
      const a = one[sumOf(sums, 0, asked)]!
      const b = two[sumOf(sums, BYTES * VALUES, asked >>> BITS)]!
      const more = gained[i]!
      let atMostF = mostF + moreF * more + a + b
      let atMostG =
        mostG +
        moreG * more +
        three[sumOf(sums, 2 * BYTES * VALUES, others)]! +
        four[sumOf(sums, 3 * BYTES * VALUES, others >>> BITS)]! +
        (isOneBoth === true ? a : 0) +
        (isTwoBoth === true ? b : 0)
      if (even * (atMostF + atMostG) + less * Math.min(atMostF, atMostG) < least) continue
      const sets = heads[WIDTH * i + 2]!
      const x = this.#lost(first, 0, sets & 0xffff)
      const y = this.#lost(second, 1, sets >>> BITS)
      if ((first.sides & 1) !== 0) atMostF += x
      if ((first.sides & 2) !== 0) atMostG += x
      if ((second.sides & 1) !== 0) atMostF += y
      if ((second.sides & 2) !== 0) atMostG += y
      if (even * (atMostF + atMostG) + less * Math.min(atMostF, atMostG) < least) continue
      places[kept] = places[i]!
      gained[kept++] = more
    }
    return kept
  }

  /** What a set has less than the most. */
  #lost({ table, most }: Entry, i: number, set: number): number {
    if (table === undefined) return 0
    const points = table[set]!
    return (points === UNTOLD ? this.#rows.find(this.#sets[i]!, set) : points) - most
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

/** Where the points of the terms stand that the low 16 bits may be of. */
function sumOf(sums: Uint16Array, from: number, bits: number): number {
  return sums[from + (bits & 255)]! + sums[from + VALUES + ((bits >>> 8) & 255)]!
}
