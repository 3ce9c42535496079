import type { Member } from '../members/member.ts'
import type { Network } from '../network/network.ts'
import type { Field, OwnField } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import type { Today } from '../scoring/facts.ts'
import { termsOf } from '../scoring/fields.ts'
import { prepareRecord } from '../scoring/shapes/record.ts'
import { Dictionary } from './dictionary.ts'
import type { Lists } from './lists.ts'
import { uint32, wordsFor } from './lists.ts'
import { clusterOrder } from './order.ts'
import type { PairColumns } from './pairs.ts'
import { avoidedPairs, outcomePairs } from './pairs.ts'
import type { Recipe } from './recipe.ts'
import { recordKey } from './recipe.ts'
import type { Filling, RowField } from './rows.ts'
import { layRows } from './rows.ts'
import { TermSets } from './term-sets.ts'
import type { TieColumns } from './ties.ts'
import { packTies } from './ties.ts'

/** One field of every member. */
export interface FieldColumn extends RowField {
  /** The sets that occur, and their terms going up; set 0 is empty. */
  readonly terms: Lists
  /** How many members hold each term. */
  readonly holders: Uint32Array
}

/**
 * The network as typed arrays. A member is a *place*, 0…n − 1, so chosen that likes stand together, and a row of `width`
 * numbers, so that all of one member is found together. Ids stop here.
 */
export interface Columns {
  readonly size: number
  readonly width: number
  /** Row of the member at place p: rows[p·width] …; fields first, then one more than the value of each record. */
  readonly rows: Int32Array
  readonly fields: ReadonlyMap<Field, FieldColumn>
  /** By `recordKey`: which number of a row has the value of that record plus one; 0 is unknown. */
  readonly records: ReadonlyMap<string, number>
  readonly dictionary: Dictionary
  readonly ties: TieColumns
  /** Place → rank of the id among all ids. */
  readonly rank: Uint32Array
  /** A bit for each member who may be introduced: consents to matching, and is not paused. */
  readonly open: Uint32Array
  /** Whom a member avoids. */
  readonly avoided: PairColumns
  /** Outcomes by either end. */
  readonly outcomes: PairColumns
}

/** Who stands where. */
export interface Directory {
  readonly members: readonly Member[]
  readonly placeOf: ReadonlyMap<string, number>
}

export interface Compiled extends Directory {
  readonly columns: Columns
}

/** @throws KontorError `now-required` if something dated is read and there is no day */
export function compileColumns(network: Network, { fields, records }: Recipe, today: Today): Compiled {
  const order = clusterOrder(network.members)
  const members = Array.from(order, row => network.members[row]!)
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const ties = packTies(network.ties, placeOf)
  const wanted = [...new Set(fields)]
  const kept = new Map(records.map(record => [recordKey(record), record]))
  const dictionary = new Dictionary()
  const reader = createReader(members, ties, dictionary, today.iso)
  const fillings = wanted.map(field => fill(members.length, reader(field), dictionary))
  const { rows, width, fields: rowFields, end } = layRows(members.length, fillings, kept.size)
  const recordAt = [...kept].map(([key, record], i) => {
    const values = prepareRecord(record, { network, age: today.age })
    members.forEach((member, place) => {
      const found = values.find(member, member)
      rows[place * width + end + i] = found === undefined ? 0 : found.value + 1
    })
    return [key, end + i] as const
  })
  const rank = uint32(members.length)
  rank.set(order)
  const columns: Columns = {
    size: members.length,
    width,
    rows,
    fields: new Map(wanted.map((field, i) => [field, columnOf(rowFields[i]!, fillings[i]!, dictionary.size)])),
    records: new Map(recordAt),
    dictionary,
    ties,
    rank,
    open: openBits(members),
    avoided: avoidedPairs(members, placeOf),
    outcomes: outcomePairs(network.outcomes, placeOf),
  }
  return { columns, members, placeOf }
}

/** The column of a field. */
export function fieldOf({ fields }: Columns, field: Field): FieldColumn {
  const column = fields.get(field)
  if (column === undefined) throw new Error(`The field ${field} was not compiled`)
  return column
}

/** The set of terms of the member at a place. */
export function setAt({ rows, width }: Columns, { at, sets }: FieldColumn): (place: number) => number {
  return sets === undefined ? place => rows[place * width + at]! : place => sets[place]!
}

type TermsAt = (place: number) => number[]

/** Terms as ordinals, each own field of each member read once. */
function createReader(members: readonly Member[], ties: TieColumns, dictionary: Dictionary, today: () => string) {
  const own = (field: OwnField): TermsAt => {
    return place => termsOf(members[place]!, field, today).map(term => dictionary.add(term))
  }
  return (field: Field): TermsAt => {
    const { own: of, ofContacts } = splitField(field)
    if (!ofContacts) return own(of)
    const each = members.map((_, place) => own(of)(place))
    return place => {
      const terms = new Set<number>()
      for (let j = ties.starts[place]!; j < ties.starts[place + 1]!; j++)
        for (const term of each[ties.contacts[j]!]!) terms.add(term)
      return [...terms]
    }
  }
}

function fill(size: number, termsAt: TermsAt, dictionary: Dictionary): Filling {
  const setOf = new Uint32Array(size)
  const sets = new TermSets()
  for (let place = 0; place < size; place++) setOf[place] = sets.add(termsAt(place))
  return { setOf, sets: sets.packed(dictionary.size) }
}

function columnOf(field: RowField, { setOf, sets }: Filling, termCount: number): FieldColumn {
  const having = new Uint32Array(sets.starts.length - 1)
  for (const set of setOf) having[set]!++
  const holders = uint32(termCount)
  for (const [set, members] of having.entries()) {
    for (let j = sets.starts[set]!; j < sets.starts[set + 1]!; j++) holders[sets.terms[j]!]! += members
  }
  return { ...field, terms: sets, holders }
}

function openBits(members: readonly Member[]): Uint32Array {
  const bits = uint32(wordsFor(members.length))
  members.forEach(({ consent, paused }, place) => {
    if (consent?.matching !== false && paused !== true) bits[place >>> 5]! |= 1 << (place & 31)
  })
  return bits
}
