import type { Member } from '../members/member.ts'
import type { OwnField } from '../policy/field.ts'

/** Terms of one field of one member; no repetition, and an empty list where nothing is known. */
export function termsOf(member: Member, field: OwnField, today: () => string): readonly string[] {
  switch (field) {
    case 'opens':
      return unique([one(member.baseCountry), member.originCountries ?? [], member.accessCountries ?? []].flat())
    case 'needs':
      return unique(currentNeeds(member, today))
    case 'kind':
    case 'organization':
    case 'baseCountry':
    case 'place':
    case 'originPlace':
    case 'size':
      return one(member[field])
    default:
      return unique(member[field] ?? [])
  }
}

/** A need without `until` stays; one with it lasts through that day. Only a dated need asks what day it is. */
function currentNeeds({ needs = [] }: Member, today: () => string): readonly string[] {
  return needs.flatMap(need => {
    if (typeof need === 'string') return [need]
    return need.until === undefined || need.until >= today() ? [need.term] : []
  })
}

function one(term: string | undefined): readonly string[] {
  return term === undefined ? [] : [term]
}

function unique(terms: readonly string[]): readonly string[] {
  return terms.length < 2 ? terms : [...new Set(terms)]
}
