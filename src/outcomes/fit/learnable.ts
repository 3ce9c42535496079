import { declaredAccess } from '../../insight/counts.ts'
import type { Member } from '../../members/member.ts'
import { seesOrigin } from '../../members/seen.ts'
import type { Field, OwnField } from '../../policy/field.ts'
import { splitField } from '../../policy/field.ts'
import type { Facts } from '../../scoring/facts.ts'

export interface Term {
  readonly term: string
  /** Ids of those by whose origin, which members do not see, it is had; nobody where it is no secret. */
  readonly behind: readonly string[]
}

const NOBODY: readonly string[] = []

/**
 * The terms of members that a table is learned from. One learned for the manager may be used for members, so origins are told
 * apart that these do not see; of a field of contacts they are the contacts'.
 */
export function learnable(facts: Facts, field: Field): (id: string) => readonly Term[] {
  const { own, ofContacts } = splitField(field)
  const { of } = facts.field(field)
  const secretOf = SECRETS[own]
  const open = (term: string): Term => ({ term, behind: NOBODY })
  if (secretOf === undefined) return id => of(id).map(open)
  const isSecret = (id: string, term: string) => secretOf(facts.network.member(id)).includes(term)
  const havers = (id: string, term: string) =>
    ofContacts ? [...facts.contacts.of(id).keys()].filter(one => facts.field(own).holds(one, term)) : [id]
  return id =>
    of(id).map(term => {
      const behind = havers(id, term)
      return behind.every(one => isSecret(one, term)) ? { term, behind } : open(term)
    })
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
