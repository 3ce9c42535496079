import type { Member } from '../../../members/member.ts'
import type { NetworkParts } from '../../../network/network.ts'
import { createNetwork } from '../../../network/network.ts'
import type { Facts } from '../../../scoring/facts.ts'
import { createFacts } from '../../../scoring/facts.ts'
import { member } from '../member.ts'
import { outcome, tie } from '../tie.ts'
import { completeMember } from './pools.ts'
import { createRandom } from './random.ts'

/** Nobody's id in a test, so that a and b may be called as they like. */
const [FRIEND, SHARED] = ['\u0000friend', '\u0000shared'] as const

const OTHERS = [
  member({ ...completeMember(createRandom(1), []), id: FRIEND, name: 'Friend' }),
  member({ id: SHARED, name: 'Shared contact', languages: ['de', 'tr'], industries: ['C28'] }),
]

/** Two members with a contact in common, one of them with another contact and a past: what a recipe can look at. */
export function factsAround(a: Member, b: Member, now: string): Facts {
  const parts: NetworkParts = {
    members: [a, b, ...OTHERS],
    ties: [
      tie(a.id, SHARED, { strength: 0.8, since: '2021-05-01' }),
      tie(SHARED, b.id, { strength: 0.6, last: '2025-05-01' }),
      tie(b.id, FRIEND, { groupSize: 4, since: '2020-01-01' }),
    ],
    outcomes: [outcome(b.id, FRIEND, { stage: 'met', date: '2025-01-01' })],
  }
  return createFacts(createNetwork(parts), now)
}
