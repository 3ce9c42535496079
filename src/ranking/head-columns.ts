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

export interface Wanted {
  /** Of each facet; undefined is left empty. */
  readonly fields: readonly (Field | undefined)[]
  /** Where in a row the sets stand. */
  readonly sets: readonly number[]
}

/** The heads of columns, and of those made of them by changes: written once, and on behind as they are. */
export function headColumns({ columns, kept }: Source, wanted: Wanted): HeadColumns {
  const name = `heads of ${JSON.stringify(wanted)}`
  const heads = kept.of(kept, { name }, () => new HeadColumns(unwrittenHeads(columns, wanted)))
  heads.writeUpTo(columns)
  return heads
}

/** Memory of the heads. */
export interface HeadMemory {
  readonly wanted: Wanted
  readonly heads: Int32Array
  /** By facet the bit of each term; empty for none. */
  readonly bits: readonly Uint8Array[]
  readonly written: number
}

function unwrittenHeads(columns: Columns, wanted: Wanted): HeadMemory {
  return {
    wanted,
    heads: int32(WIDTH * (columns.compiled + columns.homes.length)),
    bits: wanted.fields.map(field =>
      field === undefined ? new Uint8Array(0) : bitsByTerm(fieldOf(columns, field).holders),
    ),
    written: 0,
  }
}

/** Twelve bytes of each member. */
export class HeadColumns {
  readonly heads: Int32Array
  readonly bits: readonly (TermBits | undefined)[]
  readonly #memory: HeadMemory
  #written: number

  constructor(memory: HeadMemory) {
    this.#memory = memory
    this.#written = memory.written
    this.heads = memory.heads
    this.bits = memory.wanted.fields.map((field, i) => (isNone(field) ? undefined : new TermBits(memory.bits[i]!)))
  }

  get memory(): HeadMemory {
    return { ...this.#memory, written: this.#written }
  }

  writeUpTo(columns: Columns): void {
    if (this.#written >= columns.size) return
    for (const [facet, field] of this.#memory.wanted.fields.entries())
      if (!isNone(field)) this.#write(facet, field, columns)
    const { rows, width, size } = columns
    for (const [i, at] of this.#memory.wanted.sets.entries()) {
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

/** A facet that is left empty; JSON makes null of undefined. */
function isNone(field: Field | undefined | null): field is undefined {
  return field === undefined || field === null
}

/** Terms to bits: the most frequent first, each to the bit that has least so far, so that few share one. */
function bitsByTerm(holders: Uint32Array): Uint8Array {
  const bits = new Uint8Array(holders.length)
  const load = new Float64Array(BITS)
  const order = Array.from(holders.keys()).sort((p, q) => holders[q]! - holders[p]! || p - q)
  for (const term of order) {
    let least = 0
    for (let bit = 1; bit < BITS; bit++) if (load[bit]! < load[least]!) least = bit
    bits[term] = least
    load[least]! += holders[term]!
  }
  return bits
}

/** The bit of a term. */
export class TermBits {
  readonly #bits: Uint8Array

  constructor(bits: Uint8Array) {
    this.#bits = bits
  }

  /** A term that came later has any bit, but always the same. */
  of(term: number): number {
    return term < this.#bits.length ? this.#bits[term]! : term & (BITS - 1)
  }
}
