import type { Member } from '../members/member.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import type { Field, OwnField } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import { termsOf } from '../scoring/fields.ts'
import { Dictionary } from './dictionary.ts'
import type { Lists, Ordinals } from './lists.ts'
import { invert, ordinals, packLists, uint32 } from './lists.ts'
import { clusterOrder } from './order.ts'
import type { TieColumns } from './ties.ts'
import { packTies } from './ties.ts'

/** One field of every member, and where each term stands. */
export interface FieldColumn {
  readonly lists: Lists
  /** How many members hold each term. */
  readonly holders: Uint32Array
  /** For each term the places that hold it, going up. */
  readonly places: Lists
  /** The places without any term. */
  readonly empty: Ordinals
}

/**
 * The network as typed arrays. A member is a *place*, 0…n − 1, so chosen that likes stand together; ids stop here.
 */
export interface Columns {
  readonly size: number
  readonly members: readonly Member[]
  /** Place → rank of the id among all ids. */
  readonly rank: Uint32Array
  readonly placeOf: ReadonlyMap<string, number>
  readonly dictionary: Dictionary
  readonly ties: TieColumns
  readonly outcomes: ReadonlyMap<number, readonly Outcome[]>
  field(field: Field): FieldColumn
}

/** @param today asked only if a need with an end is read */
export function compileColumns(network: Network, fields: Iterable<Field>, today: () => string): Columns {
  const { members: byId } = network
  const order = clusterOrder(byId)
  const members = Array.from(order, row => byId[row]!)
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const dictionary = new Dictionary()
  const ties = packTies(network.ties, placeOf)

  const rows = new Map<OwnField, readonly (readonly number[])[]>()
  const rowsOf = (field: OwnField) => {
    const known =
      rows.get(field) ?? members.map(member => termsOf(member, field, today).map(term => dictionary.add(term)))
    rows.set(field, known)
    return known
  }
  const wanted = [...new Set(fields)]
  const read = wanted.map(field => {
    const { own, ofContacts } = splitField(field)
    return [field, ofContacts ? overContacts(rowsOf(own), ties) : rowsOf(own)] as const
  })
  const identity = Uint32Array.from(members, (_, place) => place)
  const columns = new Map(
    read.map(([field, list]) => [field, fieldColumn(packLists(list, identity, dictionary.size), dictionary.size)]),
  )
  const rank = uint32(members.length)
  rank.set(order)
  return {
    size: members.length,
    members,
    rank,
    placeOf,
    dictionary,
    ties,
    outcomes: outcomesByPlace(network.outcomes, placeOf),
    field: field => columns.get(field) ?? missingField(field),
  }
}

function missingField(field: Field): never {
  throw new Error(`The field ${field} was not compiled`)
}

function fieldColumn(lists: Lists, termCount: number): FieldColumn {
  const holders = uint32(termCount)
  for (const term of lists.terms) holders[term]!++
  const size = lists.starts.length - 1
  const empty: number[] = []
  for (let place = 0; place < size; place++) if (lists.starts[place] === lists.starts[place + 1]) empty.push(place)
  const places = ordinals(empty.length, size)
  places.set(empty)
  return { lists, holders, places: invert(lists, termCount), empty: places }
}

function overContacts(own: readonly (readonly number[])[], { starts, contacts }: TieColumns): number[][] {
  return own.map((_, place) => {
    const terms = new Set<number>()
    for (let j = starts[place]!; j < starts[place + 1]!; j++) for (const term of own[contacts[j]!]!) terms.add(term)
    return [...terms]
  })
}

function outcomesByPlace(outcomes: readonly Outcome[], placeOf: ReadonlyMap<string, number>) {
  const byPlace = new Map<number, Outcome[]>()
  for (const outcome of outcomes) {
    for (const id of [outcome.from, outcome.to]) {
      const place = placeOf.get(id)!
      const list = byPlace.get(place)
      if (list === undefined) byPlace.set(place, [outcome])
      else list.push(outcome)
    }
  }
  return byPlace
}
