import type { Lists } from './lists.ts'
import { int32, uint32 } from './lists.ts'

/** A column with more different sets than this keeps its terms in the row; with fewer, the set's ordinal is enough. */
const MOST_SETS = 16_384
/** Terms that a row has room for, two bytes each. */
export const INLINE = 4
/** In place of the first term: more terms, or greater ordinals, than there is room for; see the set. */
export const OVERFLOW = 0xffff

/**
 * Where a row says a field. `set`: one number, the ordinal of the set. `terms`: two numbers with four terms of two bytes,
 * each one more than its ordinal, 0 for none; the sets then stand apart.
 */
export interface RowField {
  readonly kind: 'set' | 'terms'
  /** Which number of the row. */
  readonly at: number
  /** With `terms`: the set of each place. */
  readonly sets?: Uint32Array
}

/** What each member has in a field before rows are laid out. */
export interface Filling {
  readonly setOf: Uint32Array
  readonly sets: Lists
}

export interface RowLayout {
  readonly rows: Int32Array
  readonly width: number
  readonly fields: readonly RowField[]
  /** The first number after the fields. */
  readonly end: number
}

/** @param more how many numbers a row has beside its fields */
export function layRows(size: number, fillings: readonly Filling[], more: number): RowLayout {
  let end = 0
  const fields = fillings.map(({ setOf, sets }): RowField => {
    const at = end
    const isWide = sets.starts.length - 1 > MOST_SETS
    end += isWide ? 2 : 1
    return isWide ? { kind: 'terms', at, sets: shared(setOf) } : { kind: 'set', at }
  })
  const width = (end + more + 15) & ~15
  const rows = int32(size * width)
  for (const [i, { setOf, sets }] of fillings.entries()) {
    const { kind, at } = fields[i]!
    if (kind === 'set') for (let p = 0, j = at; p < size; p++, j += width) rows[j] = setOf[p]!
    else for (let p = 0, j = at; p < size; p++, j += width) writeTerms(rows, j, sets, setOf[p]!)
  }
  return { rows, width, fields, end }
}

function shared(values: Uint32Array): Uint32Array {
  const copy = uint32(values.length)
  copy.set(values)
  return copy
}

function writeTerms(rows: Int32Array, at: number, { starts, terms }: Lists, set: number): void {
  const [from, to] = [starts[set]!, starts[set + 1]!]
  let fits = to - from <= INLINE
  for (let j = from; j < to; j++) if (terms[j]! + 1 >= OVERFLOW) fits = false
  if (!fits) {
    rows[at] = OVERFLOW
    return
  }
  const term = (i: number) => (from + i < to ? terms[from + i]! + 1 : 0)
  rows[at] = term(0) | (term(1) << 16)
  rows[at + 1] = term(2) | (term(3) << 16)
}
