import { expectList, expectObject } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Network } from './network.ts'
import { createNetwork } from './network.ts'

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
 * The network after the change; the old one stays as it is.
 * @throws KontorError `unknown-member` for one who leaves without being there, `invalid-network` for a tie to nobody
 */
export function changeNetwork(network: Network, change: NetworkChange): Network {
  const { upsert, remove, ties, untie, outcomes } = readChange(change)
  const gone = new Set(remove)
  for (const id of gone) if (!network.has(id)) throw misuse('remove', 'ids of members', id, 'unknown-member')
  const members = new Map(network.members.filter(({ id }) => !gone.has(id)).map(member => [member.id, member]))
  for (const member of upsert) members.set(member.id, member)
  const untied = new Set(untie.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]))
  const stays = ({ from, to }: { readonly from: string; readonly to: string }) => !gone.has(from) && !gone.has(to)
  return createNetwork({
    members: members.values(),
    ties: [...network.ties.filter(tie => stays(tie) && !untied.has(pairKey(tie.from, tie.to))), ...ties],
    outcomes: [...network.outcomes.filter(stays), ...outcomes],
  })
}

/** All of it is looked at before anything is made of it. */
function readChange(change: NetworkChange) {
  const { upsert = [], remove = [], ties = [], untie = [], outcomes = [] } = expectObject('change', change)
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

/** Two ids as one key; JSON keeps them apart whatever they contain. */
function pairKey(from: string, to: string): string {
  return JSON.stringify([from, to])
}
