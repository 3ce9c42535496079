import type { Lists, Ordinals } from './lists.ts'
import { int32, uint32 } from './lists.ts'
import type { Room } from './room.ts'

/** How fields are laid out; for tests, in which few members must do. */
export interface RowLimits {
  /** A column with more different sets than this keeps its terms in the row; with fewer, the set's ordinal is enough. */
  readonly mostSets: number
  /** So does one whose sets have fewer members than this on average: points by set are hardly ever looked up twice. */
  readonly leastHolders: number
}

export const ROW_LIMITS: RowLimits = { mostSets: 16_384, leastHolders: 8 }
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

export interface Laying {
  /** How many numbers a row has beside its fields. */
  readonly more: number
  readonly room: Room
  readonly limits: RowLimits
}

export function layRows(size: number, fillings: readonly Filling[], { more, room, limits }: Laying): RowLayout {
  let end = 0
  const fields = fillings.map(({ setOf, sets }): RowField => {
    const at = end
    const many = sets.starts.length - 1
    const isWide = many > limits.mostSets || many * limits.leastHolders > size
    end += isWide ? 2 : 1
    return isWide ? { kind: 'terms', at, sets: shared(setOf, room) } : { kind: 'set', at }
  })
  const width = (end + more + 15) & ~15
  const rows = int32((size + room.members) * width)
  for (const [i, { setOf, sets }] of fillings.entries()) {
    const { kind, at } = fields[i]!
    if (kind === 'set') for (let p = 0, j = at; p < size; p++, j += width) rows[j] = setOf[p]!
    else for (let p = 0, j = at; p < size; p++, j += width) writeTerms(rows, j, sets, setOf[p]!)
  }
  return { rows, width, fields, end }
}

function shared(values: Uint32Array, room: Room): Uint32Array {
  const copy = uint32(values.length + room.members)
  copy.set(values)
  return copy
}

/** Writes the terms of a set as two numbers of a row. */
export function writeTerms(rows: Int32Array, at: number, { starts, terms }: Lists, set: number): void {
  const from = starts[set]!
  const to = starts[set + 1]!
  let fits = to - from <= INLINE
  for (let j = from; j < to; j++) if (terms[j]! + 1 >= OVERFLOW) fits = false
  if (!fits) {
    rows[at] = OVERFLOW
    return
  }
  rows[at] = inlined(terms, from, to) | (inlined(terms, from + 1, to) << 16)
  rows[at + 1] = inlined(terms, from + 2, to) | (inlined(terms, from + 3, to) << 16)
}

function inlined(terms: Ordinals, at: number, end: number): number {
  return at < end ? terms[at]! + 1 : 0
}
