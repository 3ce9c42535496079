import type { Member } from '../members/member.ts'
import type { Network } from '../network/network.ts'
import type { Field } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import { statedTerms } from '../scoring/fields.ts'
import type { Columns, FieldColumn } from './columns.ts'
import { setAt } from './columns.ts'
import type { Ordinals } from './lists.ts'
import { isEqual, uint32 } from './lists.ts'
import { writeTerms } from './rows.ts'
import { EMPTY_SET, toSet } from './term-sets.ts'
import type { Written } from './written.ts'

interface Source {
  readonly columns: Columns
  readonly written: Written
  /** The network that is written. */
  readonly after: Network
  readonly today: () => string
}

/** Writes a field of members again, and counts who holds what. */
export class FieldWriter {
  readonly #field: Field
  readonly #column: FieldColumn
  readonly #source: Source
  readonly #setOf: (place: number) => number
  readonly #lengths: { sets: number; terms: number }
  #holders: Uint32Array | undefined
  #occurring: object
  #isFull = false

  constructor(field: Field, column: FieldColumn, source: Source) {
    this.#field = field
    this.#column = column
    this.#source = source
    this.#setOf = setAt(source.columns, column)
    this.#lengths = source.written.sets.get(field)!
    this.#occurring = column.occurring
  }

  /** Whether there was no more room. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** Whoever was at a place has the field no more. */
  forget(place: number): void {
    for (const term of this.#termsOf(this.#setOf(place))) this.#count(term, -1)
  }

  /** @param old where the member was */
  write(member: Member, place: number, old: number | undefined): void {
    const terms = this.#read(member)
    const before = old === undefined ? EMPTY_SET : this.#setOf(old)
    const isSame = isEqual(this.#termsOf(before), terms)
    if (!isSame) {
      for (const term of this.#termsOf(before)) this.#count(term, -1)
      for (const term of terms) this.#count(term, 1)
    }
    this.#place(place, isSame ? before : this.#append(terms))
  }

  /** The column with what was written. */
  column(): FieldColumn {
    const { starts, terms } = this.#column.terms
    return {
      ...this.#column,
      terms: { starts: new Uint32Array(starts.buffer, 0, this.#lengths.sets + 1), terms },
      holders: this.#holders ?? this.#column.holders,
      occurring: this.#occurring,
    }
  }

  #read(member: Member): number[] {
    const { own, ofContacts } = splitField(this.#field)
    const { columns, after, today } = this.#source
    const terms: number[] = []
    const read = (one: Member) => {
      for (const term of statedTerms(one, own, today)) terms.push(columns.dictionary.add(term))
    }
    if (!ofContacts) read(member)
    else for (const { from, to } of after.tiesOf(member.id)) read(after.member(from === member.id ? to : from))
    toSet(terms)
    return terms
  }

  #termsOf(set: number): Ordinals {
    const { starts, terms } = this.#column.terms
    return terms.subarray(starts[set]!, starts[set + 1]!)
  }

  #append(set: readonly number[]): number {
    if (set.length === 0) return EMPTY_SET
    const { starts, terms } = this.#column.terms
    const most = terms instanceof Uint16Array ? 0xffff : 0xffffffff
    const roomForSets = starts.buffer.byteLength / starts.BYTES_PER_ELEMENT - 2
    const isFull = this.#lengths.sets > roomForSets || this.#lengths.terms + set.length > terms.length
    if (isFull || set.some(term => term > most)) {
      this.#isFull = true
      return EMPTY_SET
    }
    terms.set(set, this.#lengths.terms)
    this.#lengths.terms += set.length
    const ordinal = this.#lengths.sets++
    new Uint32Array(starts.buffer)[ordinal + 1] = this.#lengths.terms
    return ordinal
  }

  #place(place: number, set: number): void {
    const { kind, at, sets } = this.#column
    const { rows, width } = this.#source.columns
    if (kind === 'set') {
      rows[place * width + at] = set
      return
    }
    sets![place] = set
    const { starts, terms } = this.#column.terms
    writeTerms(rows, place * width + at, { starts: new Uint32Array(starts.buffer), terms }, set)
  }

  #count(term: number, more: number): void {
    this.#holders ??= copied(this.#column.holders, this.#source.columns.dictionary.size)
    if (term >= this.#holders.length) this.#holders = copied(this.#holders, this.#source.columns.dictionary.size)
    const before = this.#holders[term]!
    this.#holders[term] = before + more
    if (before === 0 || before + more === 0) this.#occurring = {}
  }
}

function copied(holders: Uint32Array, length: number): Uint32Array {
  const copy = uint32(Math.max(length, holders.length))
  copy.set(holders)
  return copy
}
