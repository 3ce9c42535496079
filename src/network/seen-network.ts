import type { MemberField } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { seenMember, seesTie } from '../members/seen.ts'
import type { Outcome, Said, Tie } from '../members/tie.ts'
import { once } from '../vocabulary/once.ts'
import type { ByEnd } from './by-end.ts'
import { byEnd } from './by-end.ts'
import type { Links } from './links.ts'

interface Parts {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly tieEnds: Uint32Array
  readonly outcomeEnds: Uint32Array
}

/**
 * Members, ties and outcomes as the audience sees them, without the fields that nobody is to see: before anything is computed.
 * Networks that are not read at once, late and packed ones, see their members one by one by the same rules, and their ties by
 * those of this file.
 */
export function seenNetwork(
  { members, ties, tieEnds, ...outcomes }: Parts,
  audience: Audience,
  blind?: readonly MemberField[],
): Parts {
  return {
    ...outcomes,
    ...seenTies(ties, tieEnds, audience),
    members: members.map(member => seenMember(member, audience, blind)),
  }
}

/** Ties that the audience sees, and their ends; a copy only where some are left out. */
export function seenTies(
  ties: readonly Tie[],
  tieEnds: Uint32Array,
  audience: Audience,
): Pick<Parts, 'ties' | 'tieEnds'> {
  if (ties.every(tie => seesTie(tie, audience))) return { ties, tieEnds }
  const seen = ties.flatMap((tie, i) => (seesTie(tie, audience) ? i : []))
  const ends = new Uint32Array(2 * seen.length)
  for (const [i, tie] of seen.entries()) ends.set(tieEnds.subarray(2 * tie, 2 * tie + 2), 2 * i)
  return { ties: seen.map(tie => ties[tie]!), tieEnds: ends }
}

/** The ties that an audience sees, and those of them by end. */
export function seenLinks(
  links: Links,
  sorted: () => ByEnd,
  {
    audience,
    idAt,
    size,
  }: { readonly audience: Audience; readonly idAt: (place: number) => string; readonly size: number },
): readonly [Links, () => ByEnd] {
  const isPrivate = links.said.map(text => (JSON.parse(text) as Said<Tie>).private === true)
  const endAt = (i: number) => idAt(links.ends[i]!)
  const isSeen = (link: number) =>
    !isPrivate[links.says[link]!] ||
    seesTie({ from: endAt(2 * link), to: endAt(2 * link + 1), private: true }, audience)
  if (!isPrivate.includes(true)) return [links, sorted]
  const seen = Uint32Array.from(links.says.keys()).filter(isSeen)
  const ends = Uint32Array.from({ length: 2 * seen.length }, (_, i) => links.ends[2 * seen[i >>> 1]! + (i & 1)]!)
  return [{ said: links.said, says: seen.map(link => links.says[link]!), ends }, once(() => byEnd(ends, size))]
}

/** The same change as the audience sees it. */
export function seenChange<T extends Change>(change: T, audience: Audience, blind: readonly MemberField[]): T {
  return {
    ...change,
    upsert: change.upsert.map(member => seenMember(member, audience, blind)),
    ties: change.ties.filter(tie => seesTie(tie, audience)),
  }
}

interface Change {
  readonly upsert: readonly Member[]
  readonly ties: readonly Tie[]
}
