import { countTerms, declaredAccess } from '../../insight/counts.ts'
import type { Member } from '../../members/member.ts'
import { seesOrigin } from '../../members/seen.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
import type { Field, OwnField } from '../../policy/field.ts'
import { splitField } from '../../policy/field.ts'
import type { Facts } from '../../scoring/facts.ts'
import { overContacts } from '../../scoring/facts.ts'

type Terms = (id: string) => readonly string[]

/**
 * The terms of members that a table is learned from. A table learned for the manager may be used for members: an origin of
 * fewer than `SMALLEST_GROUP` of those whose terms are read, which members do not see, is not theirs here. Of a field of
 * contacts these are the contacts of those learned from.
 * @param ids those learned from
 */
export function learnable(facts: Facts, field: Field, ids: ReadonlySet<string>): Terms {
  const { own, ofContacts } = splitField(field)
  const { contacts } = facts
  if (SECRETS[own] === undefined) return facts.field(field).of
  if (!ofContacts) return withoutFew(facts, own, ids)
  const theirs = new Set([...ids].flatMap(id => [...contacts.of(id).keys()]))
  return overContacts(withoutFew(facts, own, theirs), contacts)
}

/** What is a member's by an origin that members do not see, of the fields that tell of one. */
const SECRETS: { readonly [F in OwnField]?: (member: Member) => readonly string[] } = {
  opens: member => secretCountries(member, declaredAccess(member)),
  originCountries: member => secretCountries(member, []),
  originPlace: member =>
    member.originPlace === undefined || seesOrigin(member, 'members') ? [] : [member.originPlace],
}

function secretCountries(member: Member, declared: readonly string[]): readonly string[] {
  if (seesOrigin(member, 'members')) return []
  return (member.originCountries ?? []).filter(country => !declared.includes(country))
}

/** The terms without what few of the members have by such an origin. */
function withoutFew(facts: Facts, field: OwnField, ids: ReadonlySet<string>): Terms {
  const { of } = facts.field(field)
  const secretOf = SECRETS[field]!
  const counts = countTerms(
    [...ids].map(id => facts.network.member(id)),
    secretOf,
  )
  return id => {
    const few = secretOf(facts.network.member(id)).filter(term => counts.get(term)! < SMALLEST_GROUP)
    return few.length === 0 ? of(id) : of(id).filter(term => !few.includes(term))
  }
}
