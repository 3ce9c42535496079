import { misuse } from '../errors/kontor-error.ts'
import type { MemberField } from './blind.ts'
import { blindMember } from './blind.ts'
import type { Member } from './member.ts'
import type { Tie } from './tie.ts'

/** Who will see a result. What the audience may not see is unknown to everything computed for it. */
export type Audience = 'members' | 'manager' | { readonly member: string }

/** Throws unless the value is an audience. */
export function expectAudience(value: unknown): Audience {
  if (value === 'members' || value === 'manager') return value
  if (typeof value === 'object' && value !== null && 'member' in value && typeof value.member === 'string') {
    return { member: value.member }
  }
  throw misuse('audience', "'members', 'manager' or { member: id }", value)
}

/** Is the audience that one member? */
export function isOneself(id: string, audience: Audience): boolean {
  return typeof audience === 'object' && audience.member === id
}

/** Does the audience see the member's origin, by the member's own consent? Without consent it is hidden. */
export function seesOrigin(member: Member, audience: Audience): boolean {
  if (isOneself(member.id, audience)) return true
  const consent = member.consent?.origin
  return consent === 'members' || (consent === 'manager' && audience === 'manager')
}

/** A private tie is seen by the two members it joins, and by nobody else: not by the manager either. */
export function seesTie(tie: Tie, audience: Audience): boolean {
  return tie.private !== true || isOneself(tie.from, audience) || isOneself(tie.to, audience)
}

/**
 * The member as the audience sees it: a withheld value is absent, exactly as if it had never been given, so that not even
 * the order of the others tells of it. The contact is nobody's but the member's own; handing it over is a step of its own,
 * with its own consent. Labels are for audits, which read the whole network, and are seen by nobody.
 * @param blind fields that nobody is to see, not even the member
 */
export function seenMember(member: Member, audience: Audience, blind?: readonly MemberField[]): Member {
  const hidesOrigin = ('originCountries' in member || 'originPlace' in member) && !seesOrigin(member, audience)
  const hidesContact = 'contact' in member && !isOneself(member.id, audience)
  const open = 'labels' in member ? withoutLabels(member) : member
  const known = hidesOrigin ? withoutOrigin(open) : open
  return blindMember(hidesContact ? withoutContact(known) : known, blind)
}

function withoutLabels({ labels: _, ...others }: Member): Member {
  return others
}

function withoutOrigin({ originCountries: _, originPlace: __, ...others }: Member): Member {
  return others
}

function withoutContact({ contact: _, ...others }: Member): Member {
  return others
}
