import { countTerms, declaredAccess } from '../../insight/counts.ts'
import type { Member } from '../../members/member.ts'
import { seesOrigin } from '../../members/seen.ts'
import { SMALLEST_GROUP } from '../../members/smallest-group.ts'
import type { Field } from '../../policy/field.ts'
import type { Facts } from '../../scoring/facts.ts'

/**
 * The terms of members that a table is learned from. A table learned for the manager may be used for members: a country
 * that fewer than `SMALLEST_GROUP` of those learned from have by an origin that members do not see is not theirs here.
 * @param ids those learned from
 */
export function learnable(facts: Facts, field: Field, ids: ReadonlySet<string>): (id: string) => readonly string[] {
  const { of } = facts.field(field)
  if (field !== 'opens' && field !== 'originCountries') return of
  const secretOf = (member: Member) => secretOrigins(member, field === 'opens' ? declaredAccess(member) : [])
  const counts = countTerms(
    [...ids].map(id => facts.network.member(id)),
    secretOf,
  )
  return id => {
    const few = secretOf(facts.network.member(id)).filter(country => counts.get(country)! < SMALLEST_GROUP)
    return few.length === 0 ? of(id) : of(id).filter(country => !few.includes(country))
  }
}

function secretOrigins(member: Member, declared: readonly string[]): readonly string[] {
  if (seesOrigin(member, 'members')) return []
  return (member.originCountries ?? []).filter(country => !declared.includes(country))
}
