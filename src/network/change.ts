import { expectKeys, expectList, expectObject, unmet } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { CheckedChange } from './changed-network.ts'
import { checkOutcomes, checkTies } from './check.ts'
import { checkMember } from './check-member.ts'
import type { Network } from './network.ts'

/** What changes in a network. A member who leaves takes ties and outcomes along. */
export interface NetworkChange {
  /** Members that are new, or replace the one with their id. */
  readonly upsert?: Iterable<Member>
  /** Ids of members who leave. */
  readonly remove?: Iterable<string>
  /** Ties to add. */
  readonly ties?: Iterable<Tie>
  /** Pairs whose ties, in either direction, end. */
  readonly untie?: Iterable<{ readonly from: string; readonly to: string }>
  /** Outcomes to add. */
  readonly outcomes?: Iterable<Outcome>
}

/**
 * All of it is looked at before anything is made of it.
 * @throws KontorError `unknown-member` for one who leaves without being there, `invalid-network` for a tie to nobody and for
 * two members of one id
 */
export function checkChange(network: Network, change: NetworkChange): CheckedChange {
  const { upsert, remove, ties, untie, outcomes } = readChange(change)
  for (const id of remove) if (!network.has(id)) throw misuse('remove', 'ids of members', id, 'unknown-member')
  const [gone, here] = [new Set(remove), new Set<string>()]
  for (const member of upsert) {
    checkMember(member)
    if (here.has(member.id)) throw unmet('upsert', 'have different ids', member.id, 'invalid-network')
    here.add(member.id)
  }
  const placeOf = (id: string) => (here.has(id) || (network.has(id) && !gone.has(id)) ? 0 : undefined)
  checkTies(ties, placeOf)
  checkOutcomes(outcomes, placeOf)
  return { upsert, remove: gone, ties, untie, outcomes }
}

function readChange(change: NetworkChange) {
  const {
    upsert = [],
    remove = [],
    ties = [],
    untie = [],
    outcomes = [],
  } = expectKeys('change', change, ['upsert', 'remove', 'ties', 'untie', 'outcomes'])
  const members = expectList('upsert', upsert)
  for (const member of members)
    expectObject('upsert', member, { expected: 'a list of members', code: 'invalid-network' })
  const pairs = expectList('untie', untie)
  for (const pair of pairs) expectObject('untie', pair, { expected: 'a list of { from, to }' })
  return {
    upsert: members,
    remove: expectList('remove', remove),
    ties: expectList('ties', ties),
    untie: pairs,
    outcomes: expectList('outcomes', outcomes),
  }
}
