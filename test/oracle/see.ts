import { smaller } from './exact.ts'
import { readTerms } from './fields.ts'
import type { World } from './input.ts'
import type { Member, Outcome, Tie } from './network.ts'
import type { Field, OwnField } from './policy.ts'

/** The world as its audience sees it. Everything else in the oracle is computed from this and never from the world. */
export interface Seen {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly now: string | undefined
  readonly regions: World['regions']
  /** What the policy takes from everybody. */
  readonly blind: readonly OwnField[]
  /** The contacts of a member with w, in thousandths. */
  readonly contacts: (member: Member) => ReadonlyMap<Member, bigint>
  readonly terms: (member: Member, field: Field) => ReadonlySet<string>
}

type Audience = World['audience']

export function see({ members, ties, outcomes, now, regions, audience, policy }: World): Seen {
  const blind = (policy.blind ?? []).flatMap(field => (field === 'opens' ? ACCESS : [field]))
  const visible = members
    .map(member => (seesOrigin(member, audience) ? member : withoutOrigin(member)))
    .map(member => without(member, blind))
  const open = ties.filter(tie => seesTie(tie, audience))
  const joined = new Map(visible.map(member => [member, contactsOf(member, visible, open)]))
  const contacts = (member: Member) => joined.get(member) ?? new Map<Member, bigint>()
  const read = new Map<string, ReadonlySet<string>>()
  const terms = (member: Member, field: Field): ReadonlySet<string> => {
    const key = `${field} ${member.id}`
    const known = read.get(key) ?? readTerms(member, field, [...contacts(member).keys()], now)
    read.set(key, known)
    return known
  }
  return { members: visible, ties: open, outcomes, now, regions, blind, contacts, terms }
}

function seesOrigin(member: Member, audience: Audience): boolean {
  const consent = member.consent?.origin ?? 'hidden'
  if (audience === 'members') return consent === 'members'
  if (audience === 'manager') return consent === 'manager' || consent === 'members'
  return consent === 'members' || member.id === audience.member
}

function withoutOrigin(member: Member): Member {
  const { originCountries, originPlace, ...rest } = member
  return rest
}

/** Market access is the sum of its parts. */
const ACCESS = ['baseCountry', 'originCountries', 'accessCountries'] as const

function without(member: Member, blind: readonly (keyof Member & OwnField)[]): Member {
  const seen: { -readonly [K in keyof Member]?: Member[K] } = { ...member }
  for (const field of blind) delete seen[field]
  return seen as Member
}

function seesTie(tie: Tie, audience: Audience): boolean {
  if (tie.private !== true) return true
  return typeof audience === 'object' && (audience.member === tie.from || audience.member === tie.to)
}

/** w(member, ·): the strengths of all ties between the two, in either direction, together at most 1000. */
function contactsOf(member: Member, members: readonly Member[], ties: readonly Tie[]): Map<Member, bigint> {
  const contacts = new Map<Member, bigint>()
  for (const tie of ties) {
    const otherId = tie.from === member.id ? tie.to : tie.to === member.id ? tie.from : member.id
    const other = members.find(({ id }) => id === otherId)
    if (other === undefined || other === member) continue
    contacts.set(other, smaller(1000n, (contacts.get(other) ?? 0n) + strengthOf(tie)))
  }
  return contacts
}

function strengthOf({ strength, groupSize }: Tie): bigint {
  if (strength !== undefined) return BigInt(Math.floor(1000 * strength + 0.5))
  return groupSize === undefined ? 1000n : 1000n / BigInt(groupSize - 1)
}
