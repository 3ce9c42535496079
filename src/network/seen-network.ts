import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { seenMember, seesTie } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'

interface Parts {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
}

/** Members, ties and outcomes as the audience sees them. The one place where privacy is applied, before anything is computed. */
export function seenNetwork({ members, ties, outcomes }: Parts, audience: Audience): Parts {
  return {
    members: members.map(member => seenMember(member, audience)),
    ties: ties.filter(tie => seesTie(tie, audience)),
    outcomes,
  }
}
