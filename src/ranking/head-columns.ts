import type { Columns } from '../columns/columns.ts'
import { fieldOf, setAt } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import { int32 } from '../columns/lists.ts'
import type { Field } from '../policy/field.ts'

/** Numbers of a head: two facets of 16 bits in each of the first two, two sets in the third. */
export const WIDTH = 3
/** Bits of a facet, and of a set. */
export const BITS = 16

export interface Source {
  readonly columns: Columns
  readonly kept: Kept
}

interface Wanted {
  /** Of each facet; undefined is left empty. */
  readonly fields: readonly (Field | undefined)[]
  /** Where in a row the sets stand. */
  readonly sets: readonly number[]
}

/** The heads of columns, and of those made of them by changes: written once, and on behind as they are. */
export function headColumns({ columns, kept }: Source, wanted: Wanted): HeadColumns {
  const heads = kept.of(kept, { name: `heads of ${JSON.stringify(wanted)}` }, () => new HeadColumns(columns, wanted))
  heads.writeUpTo(columns)
  return heads
}

/** Twelve bytes of each member. */
export class HeadColumns {
  readonly heads: Int32Array
  readonly bits: readonly (TermBits | undefined)[]
  readonly #wanted: Wanted
  #written = 0

  constructor(columns: Columns, wanted: Wanted) {
    this.#wanted = wanted
    this.heads = int32(WIDTH * (columns.compiled + columns.homes.length))
    this.bits = wanted.fields.map(field =>
      field === undefined ? undefined : new TermBits(fieldOf(columns, field).holders),
    )
  }

  writeUpTo(columns: Columns): void {
    if (this.#written >= columns.size) return
    for (const [facet, field] of this.#wanted.fields.entries())
      if (field !== undefined) this.#write(facet, field, columns)
    const { rows, width, size } = columns
    for (const [i, at] of this.#wanted.sets.entries()) {
      for (let place = this.#written; place < size; place++) {
        this.heads[WIDTH * place + 2]! |= rows[place * width + at]! << (BITS * i)
      }
    }
    this.#written = size
  }

  #write(facet: number, field: Field, columns: Columns): void {
    const column = fieldOf(columns, field)
    const setOf = setAt(columns, column)
    const { starts, terms } = column.terms
    const bits = this.bits[facet]!
    for (let place = this.#written; place < columns.size; place++) {
      const set = setOf(place)
      let told = 0
      for (let j = starts[set]!; j < starts[set + 1]!; j++) told |= 1 << bits.of(terms[j]!)
      this.heads[WIDTH * place + (facet >> 1)]! |= told << (BITS * (facet & 1))
    }
  }
}

/** Terms to bits: the most frequent first, each to the bit that has least so far, so that few share one. */
export class TermBits {
  readonly #bits: Uint8Array

  constructor(holders: Uint32Array) {
    this.#bits = new Uint8Array(holders.length)
    const load = new Float64Array(BITS)
    const order = Array.from(holders.keys()).sort((p, q) => holders[q]! - holders[p]! || p - q)
    for (const term of order) {
      let least = 0
      for (let bit = 1; bit < BITS; bit++) if (load[bit]! < load[least]!) least = bit
      this.#bits[term] = least
      load[least]! += holders[term]!
    }
  }

  /** A term that came later has any bit, but always the same. */
  of(term: number): number {
    return term < this.#bits.length ? this.#bits[term]! : term & (BITS - 1)
  }
}
