import { needNow } from './dates.ts'
import type { Member } from './network.ts'
import type { Field, OwnField } from './policy.ts'

/** The terms of `field`; those of `contacts.<field>` are the contacts' terms together. */
export function readTerms(
  member: Member,
  field: Field,
  contacts: readonly Member[],
  now: string | undefined,
): ReadonlySet<string> {
  if (!field.startsWith('contacts.')) return new Set(ownTerms(member, field as OwnField, now))
  const own = field.slice('contacts.'.length) as OwnField
  return new Set(contacts.flatMap(contact => ownTerms(contact, own, now)))
}

function ownTerms(member: Member, field: OwnField, now: string | undefined): readonly string[] {
  if (field === 'needs') return openNeeds(member, now)
  if (field === 'opens') {
    return (['baseCountry', 'originCountries', 'accessCountries'] as const).flatMap(part => ownTerms(member, part, now))
  }
  const value = member[field]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** A need is there on its `until` day and gone on the next. ISO days compare as text. */
function openNeeds(member: Member, now: string | undefined): string[] {
  const needs = (member.needs ?? []).map(need => (typeof need === 'string' ? { term: need } : need))
  return needs.filter(({ until }) => until === undefined || until >= needNow(now)).map(({ term }) => term)
}

/** The region's countries, if the term stands in a field that may name regions. */
export function regionOf(
  regions: Readonly<Record<string, readonly string[]>>,
  field: Field,
  term: string,
): readonly string[] | undefined {
  const mayBeRegion = field === 'targetMarkets' || field === 'contacts.targetMarkets'
  return mayBeRegion && Object.hasOwn(regions, term) ? regions[term] : undefined
}
