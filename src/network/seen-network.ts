import type { MemberField } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { seenMember, seesTie } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'

interface Parts {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly tieEnds: Uint32Array
  readonly outcomeEnds: Uint32Array
}

/**
 * Members, ties and outcomes as the audience sees them, without the fields that nobody is to see. The one place where
 * privacy is applied, before anything is computed.
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
