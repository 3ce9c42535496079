import type { Member } from '../../../members/member.ts'
import { checkOutcomes, checkTies, orderMembers } from '../../../network/check.ts'
import { bindNetwork } from '../../../network/network.ts'
import type { Facts } from '../../../scoring/facts.ts'
import { createFacts } from '../../../scoring/facts.ts'
import { member } from '../member.ts'
import { unguarded } from './guard.ts'
import type { ReadOptions } from './options.ts'
import { completeMember } from './pools.ts'
import { createRandom } from './random.ts'

/** Nobody's id in a test, so that a and b may be called as they like. */
const [FRIEND, SHARED] = ['\u0000friend', '\u0000shared'] as const

/**
 * Two members with a contact in common, one of them with another contact and a past: what a recipe can look at. The contacts
 * fill every field, with the terms of the examples too, so that a recipe over contacts knows something.
 */
export function createFactsAround({
  now,
  examples,
}: Pick<ReadOptions, 'now' | 'examples'>): (a: Member, b: Member) => Facts {
  const complete = completeMember(createRandom(1), examples)
  const others = [
    member({ ...complete, id: FRIEND, name: 'Friend' }),
    member({ ...complete, id: SHARED, name: 'Shared contact' }),
  ]
  return (a, b) => {
    const ties = [
      { from: a.id, to: SHARED, strength: 0.8, since: '2021-05-01' },
      { from: SHARED, to: b.id, strength: 0.6, last: '2025-05-01' },
      { from: b.id, to: FRIEND, groupSize: 4, since: '2020-01-01' },
    ]
    const outcomes = [{ from: b.id, to: FRIEND, stage: 'met', date: '2025-01-01' } as const]
    // A check asks thousands of times, and members of a test have been checked: see `member`.
    const { sorted: members, places } = orderMembers([unguarded(a), unguarded(b), ...others])
    const placeOf = (id: string) => places.get(id)
    const [tieEnds, outcomeEnds] = [checkTies(ties, placeOf), checkOutcomes(outcomes, placeOf)]
    return createFacts(bindNetwork({ members, ties, outcomes, tieEnds, outcomeEnds }, places), now)
  }
}
