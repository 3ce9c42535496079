import type { Member } from '../members/member.ts'
import type { OwnField } from '../policy/field.ts'

/** Terms of one field of one member; no repetition, and an empty list where nothing is known. */
export function termsOf(member: Member, field: OwnField, today: () => string): readonly string[] {
  const terms = statedTerms(member, field, today)
  return terms.length < 2 ? terms : [...new Set(terms)]
}

/** The same as the member says them, repetitions among them. */
export function statedTerms(member: Member, field: OwnField, today: () => string): readonly string[] {
  switch (field) {
    case 'opens':
      return opened(member)
    case 'needs':
      return currentNeeds(member, today)
    case 'kind':
    case 'organization':
    case 'baseCountry':
    case 'place':
    case 'originPlace':
    case 'size':
      return one(member[field])
    default:
      return member[field] ?? NONE
  }
}

const NONE: readonly string[] = []

function opened({ baseCountry, originCountries, accessCountries }: Member): readonly string[] {
  if (originCountries === undefined && accessCountries === undefined) return one(baseCountry)
  return [...one(baseCountry), ...(originCountries ?? NONE), ...(accessCountries ?? NONE)]
}

/** A need without `until` stays; one with it lasts through that day. Only a dated need asks what day it is. */
function currentNeeds({ needs }: Member, today: () => string): readonly string[] {
  const current: string[] = []
  for (const need of needs ?? NONE_NEEDED) {
    if (typeof need === 'string') current.push(need)
    else if (need.until === undefined || need.until >= today()) current.push(need.term)
  }
  return current
}

const NONE_NEEDED: NonNullable<Member['needs']> = []

function one(term: string | undefined): readonly string[] {
  return term === undefined ? NONE : [term]
}
