import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { OwnField } from '../../policy/field.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/rule.ts'
import { termsOf } from '../../scoring/fields.ts'
import { heldThrough } from '../../scoring/regions.ts'
import { isCountry } from '../../vocabulary/country-name.ts'

/** Lists to which an entry can be added. What a member opens is declared as access; an origin is nobody's to propose. */
const LISTS = ['targetMarkets', 'accessCountries', 'languages', 'offers', 'needs'] as const
export type EntryField = (typeof LISTS)[number]

/** Entries that would meet what the other side has: one kind of change for each member and field. */
export interface Entries {
  readonly member: 'from' | 'to'
  readonly field: EntryField
  /** By code point; none of them is there yet. */
  readonly terms: readonly string[]
}

/**
 * What could be added on either side so that it meets an entry of the other: the terms of the other side that a signal of
 * the shape overlap compares the field with, of a region among its wishes the countries too, and what a rule `corridor` or
 * `speaks` asks for.
 */
export function entriesFor(
  { signals }: Policy,
  rules: readonly Rule[],
  from: Member,
  to: Member,
  today: () => string,
): readonly Entries[] {
  const pools = new Map<string, Set<string>>()
  const put = (member: Entries['member'], field: OwnField, terms: readonly string[]) => {
    const list = field === 'opens' ? 'accessCountries' : LISTS.find(one => one === field)
    if (list === undefined) return
    const own = member === 'from' ? from : to
    const present = new Set(termsOf(own, field === 'opens' ? 'opens' : list, today))
    const key = `${member} ${list}`
    const pool = pools.get(key) ?? new Set()
    pools.set(key, pool)
    for (const term of terms) if (!present.has(term) && (list !== 'accessCountries' || isCountry(term))) pool.add(term)
  }
  for (const signal of signals) {
    if (signal.shape !== 'overlap' || signal.x.startsWith('contacts.') || signal.y.startsWith('contacts.')) continue
    const [x, y] = [signal.x as OwnField, signal.y as OwnField]
    const [reach, side] = [heldThrough(x), { from, to }]
    for (const [one, other] of [
      ['from', 'to'],
      ['to', 'from'],
    ] as const) {
      put(one, x, termsOf(side[other], y, today))
      put(one, y, termsOf(side[other], x, today).flatMap(reach))
    }
  }
  for (const rule of rules) {
    if (rule.rule === 'corridor') for (const side of ['from', 'to'] as const) put(side, 'opens', rule.between)
    if (rule.rule === 'speaks') put('to', 'languages', [rule.language])
  }
  return (['from', 'to'] as const).flatMap(member =>
    LISTS.map(field => ({ member, field, terms: [...(pools.get(`${member} ${field}`) ?? [])].sort(compareIds) })),
  )
}

/** The member with the entries added. */
export function withEntries(member: Member, field: EntryField, terms: readonly string[]): Member {
  return { ...member, [field]: [...(member[field] ?? []), ...terms] }
}
