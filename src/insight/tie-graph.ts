import { expectMade } from '../errors/expect.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { expectAudience } from '../members/seen.ts'
import type { Network } from '../network/network.ts'
import { strengthOf } from '../scoring/contacts.ts'

/** Members and their ties as arrays: `ends[starts[p]]` … `ends[starts[p + 1] − 1]` are the contacts of the member at p, up. */
export interface TieGraph {
  readonly members: readonly Member[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Thousandths, 1…1000: what counts as a tie at all counts a little. */
  readonly strengths: Uint32Array
}

/** The network as the audience sees it. @throws KontorError `invalid-argument` */
export function seenFor(network: Network, audience: Audience): Network {
  expectMade('network', network, 'seenBy')
  return network.seenBy(expectAudience(audience))
}

/** Private ties are left out for everybody: a report about the network is nobody's private matter. */
export function tieGraph({ members, ties }: Network): TieGraph {
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const contacts = members.map(() => new Map<number, number>())
  for (const tie of ties) {
    if (tie.private === true) continue
    const [from, to] = [placeOf.get(tie.from)!, placeOf.get(tie.to)!]
    for (const [p, q] of [
      [from, to],
      [to, from],
    ] as const) {
      contacts[p]!.set(q, Math.min(1000, (contacts[p]!.get(q) ?? 0) + strengthOf(tie)))
    }
  }
  return { members, ...asArrays(contacts) }
}

/** Contacts by place as one list after the other. */
export function asArrays(contacts: readonly ReadonlyMap<number, number>[]): Omit<TieGraph, 'members'> {
  const starts = new Uint32Array(contacts.length + 1)
  contacts.forEach((map, place) => {
    starts[place + 1] = starts[place]! + map.size
  })
  const ends = new Uint32Array(starts[contacts.length]!)
  const strengths = new Uint32Array(ends.length)
  contacts.forEach((map, place) => {
    let at = starts[place]!
    for (const [other, strength] of [...map].sort(([p], [q]) => p - q)) {
      ends[at] = other
      strengths[at++] = Math.max(1, strength)
    }
  })
  return { starts, ends, strengths }
}

/** Places of a member's contacts, up. */
export function contactsAt({ starts, ends }: Pick<TieGraph, 'starts' | 'ends'>, place: number): Uint32Array {
  return ends.subarray(starts[place]!, starts[place + 1]!)
}
