import type { MemberField } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { seenMember, seesTie } from '../members/seen.ts'
import { once } from '../vocabulary/once.ts'
import type { CheckedParts, Network } from './network.ts'
import { lateNetwork } from './network.ts'
import { seenTies } from './seen-network.ts'

/** `whole.seenBy(audience, blind)`, in time that grows with the network only when somebody asks for its lists. */
export function lateSeen(whole: Network, audience: Audience, blind: readonly MemberField[]): Network {
  const known = new Map<string, Member>()
  // The same member is the same object, as in any network.
  const see = (member: Member) => {
    const seen = known.get(member.id) ?? seenMember(member, audience, blind)
    known.set(member.id, seen)
    return seen
  }
  const parts = once((): CheckedParts => {
    const { members, ties, tieEnds, outcomes, outcomeEnds } = whole
    return {
      members: Object.freeze(members.map(see)),
      ...seenTies(ties, tieEnds, audience),
      outcomes,
      outcomeEnds,
    }
  })
  const places = once(() => new Map(whole.members.map(({ id }, place) => [id, place])))
  return lateNetwork(parts, places, {
    member: id => see(whole.member(id)),
    memberAt: place => see(whole.memberAt(place)),
    has: whole.has,
    placeOf: whole.placeOf,
    tiesOf: id => whole.tiesOf(id).filter(tie => seesTie(tie, audience)),
    outcomesOf: whole.outcomesOf,
  })
}
