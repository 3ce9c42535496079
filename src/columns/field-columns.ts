import type { Bare } from '../network/walk.ts'
import type { Field, OwnField } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import { statedTerms } from '../scoring/fields.ts'
import type { FieldColumn } from './columns.ts'
import type { Dictionary } from './dictionary.ts'
import { uint32 } from './lists.ts'
import type { Filling, Laying, RowField } from './rows.ts'
import { layRows } from './rows.ts'
import { TermSets } from './term-sets.ts'
import type { TieColumns } from './ties.ts'

/** What fields are read from. */
interface Reading {
  /** In the order of ids. */
  readonly members: Iterable<Bare>
  /** From that order to place. */
  readonly placeAt: Uint32Array
  readonly ties: TieColumns
  readonly dictionary: Dictionary
  readonly today: () => string
}

interface FieldColumns {
  readonly fields: ReadonlyMap<Field, FieldColumn>
  readonly rows: Int32Array
  readonly width: number
  /** The first number of a row after the fields. */
  readonly end: number
}

export function fieldColumns(wanted: readonly Field[], reading: Reading, laying: Laying): FieldColumns {
  const different = [...new Set(wanted)]
  const filled = fill(different, reading)
  const { size } = reading.dictionary
  const fillings = filled.map(({ setOf, sets }): Filling => ({ setOf, sets: sets.packed(size, laying.room) }))
  const { rows, width, fields, end } = layRows(reading.placeAt.length, fillings, laying)
  const columns = different.map((field, i) => [field, columnOf(fields[i]!, fillings[i]!, size)] as const)
  return { fields: new Map(columns), rows, width, end }
}

interface Filled {
  readonly setOf: Uint32Array
  readonly sets: TermSets
}

function fill(fields: readonly Field[], reading: Reading): Filled[] {
  const own = fillOwn(new Set(fields.map(field => splitField(field).own)), reading)
  return fields.map(field => {
    const { own: name, ofContacts } = splitField(field)
    return ofContacts ? overContacts(own.get(name)!, reading) : own.get(name)!
  })
}

/**
 * Member by member, for a member is read as fast for ten fields as for one; in the order of ids, in which most networks lie
 * in memory, and not in that of places, which is another.
 */
function fillOwn(
  fields: ReadonlySet<OwnField>,
  { members, placeAt, dictionary, today }: Reading,
): ReadonlyMap<OwnField, Filled> {
  const filled = [...fields].map(field => ({ field, setOf: new Uint32Array(placeAt.length), sets: new TermSets() }))
  const terms: number[] = []
  let row = 0
  for (const member of members) {
    const place = placeAt[row++]!
    for (const { field, setOf, sets } of filled) {
      const stated = statedTerms(member, field, today)
      for (let i = 0; i < stated.length; i++) terms[i] = dictionary.add(stated[i]!)
      terms.length = stated.length
      setOf[place] = sets.add(terms)
    }
  }
  return new Map(filled.map(({ field, ...rest }) => [field, rest]))
}

/** The terms of each member's contacts. */
function overContacts(own: Filled, { placeAt, ties }: Reading): Filled {
  const setOf = new Uint32Array(placeAt.length)
  const sets = new TermSets()
  for (let place = 0; place < setOf.length; place++) {
    const terms: number[] = []
    for (let j = ties.starts[place]!; j < ties.ends[place]!; j++) own.sets.read(own.setOf[ties.contacts[j]!]!, terms)
    setOf[place] = sets.add(terms)
  }
  return { setOf, sets }
}

function columnOf(field: RowField, { setOf, sets: { starts, terms } }: Filling, termCount: number): FieldColumn {
  const having = new Uint32Array(starts.length - 1)
  for (const set of setOf) having[set]!++
  const holders = uint32(termCount)
  for (const [set, members] of having.entries()) {
    for (let j = starts[set]!; j < starts[set + 1]!; j++) holders[terms[j]!]! += members
  }
  return { ...field, terms: { starts, terms }, holders, occurring: {} }
}
