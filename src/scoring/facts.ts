import { nowMissing } from '../errors/kontor-error.ts'
import { dayNumber, expectDay } from '../integers/days.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import type { Field } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import type { ContactFacts } from './contacts.ts'
import { contactsOf } from './contacts.ts'
import { termsOf } from './fields.ts'

/** A field over the whole network: who has which terms, and how many hold each. */
export interface FieldFacts {
  of(member: string): readonly string[]
  holds(member: string, term: string): boolean
  holders(term: string): number
}

/** What signals and rules may ask about a network. Built from what the audience sees; each part when first asked for. */
export interface Facts {
  readonly network: Network
  readonly contacts: ContactFacts
  field(field: Field): FieldFacts
  outcomesBetween(a: string, b: string): readonly Outcome[]
  /** Whether there is a `now`. */
  readonly hasToday: boolean
  /** Whole days from an ISO day to `now`; negative if it lies ahead. @throws KontorError `now-required` */
  age(iso: string): number
}

/** What day it is, for what is dated; asking without `now` is an error. */
export interface Today {
  readonly isKnown: boolean
  /** `now` itself, asked by a need with an end. */
  readonly iso: () => string
  /** Whole days from an ISO day to `now`. */
  readonly age: (iso: string) => number
}

/** @throws KontorError `invalid-argument` if `now` is given and is not a day */
export function createToday(now: string | undefined): Today {
  const day = now === undefined ? undefined : expectDay('now', now)
  return {
    isKnown: now !== undefined,
    iso: () => now ?? nowMissing('the policy reads a need with an end'),
    age: iso => (day ?? nowMissing('the policy reads a date')) - (dayNumber(iso) ?? Number.NaN),
  }
}

/** @param now ISO day; may be absent as long as nothing dated is read */
export function createFacts(network: Network, now: string | undefined): Facts {
  const { isKnown: hasToday, iso: today, age } = createToday(now)
  const fields = new Map<Field, FieldFacts>()
  const contacts = contactsOf(network)
  const own = memoized(fields, field => {
    const { own, ofContacts } = splitField(field)
    const read = ofContacts
      ? overContacts(facts.field(own).of, contacts)
      : (id: string) => termsOf(network.member(id), own, today)
    return indexField(network.members, read)
  })
  const facts: Facts = {
    network,
    contacts,
    field: own,
    outcomesBetween: outcomesBetween(network),
    hasToday,
    age,
  }
  return facts
}

export function memoized<K, V>(known: Map<K, V>, make: (key: K) => V): (key: K) => V {
  return key => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

/** Terms over a member's contacts, in the order of code points: the order of ties must not show in what a reason names. */
export function overContacts(
  of: FieldFacts['of'],
  contacts: Pick<ContactFacts, 'of'>,
): (id: string) => readonly string[] {
  return id => [...new Set([...contacts.of(id).keys()].flatMap(of))].sort(compareIds)
}

function indexField(members: readonly Member[], read: (id: string) => readonly string[]): FieldFacts {
  const terms = new Map<string, ReadonlySet<string>>()
  const lists = new Map<string, readonly string[]>()
  const holders = new Map<string, number>()
  for (const member of members) {
    const list = read(member.id)
    lists.set(member.id, list)
    terms.set(member.id, new Set(list))
    for (const term of list) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return {
    of: member => lists.get(member)!,
    holds: (member, term) => terms.get(member)!.has(term),
    holders: term => holders.get(term) ?? 0,
  }
}

/** Outcomes by pair, whatever their direction. */
export function outcomesBetween(network: Network): Facts['outcomesBetween'] {
  return (a, b) => network.outcomesOf(a).filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
}
