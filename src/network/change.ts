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
  const gone = new Set(change.remove ?? [])
  for (const id of gone) if (!network.has(id)) throw misuse('remove', 'ids of members', id, 'unknown-member')
  const members = new Map(network.members.filter(({ id }) => !gone.has(id)).map(member => [member.id, member]))
  for (const member of change.upsert ?? []) members.set(member.id, member)
  const untied = new Set([...(change.untie ?? [])].flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]))
  const stays = ({ from, to }: { readonly from: string; readonly to: string }) => !gone.has(from) && !gone.has(to)
  return createNetwork({
    members: members.values(),
    ties: [...network.ties.filter(tie => stays(tie) && !untied.has(pairKey(tie.from, tie.to))), ...(change.ties ?? [])],
    outcomes: [...network.outcomes.filter(stays), ...(change.outcomes ?? [])],
  })
}

/** Two ids as one key; JSON keeps them apart whatever they contain. */
function pairKey(from: string, to: string): string {
  return JSON.stringify([from, to])
}
