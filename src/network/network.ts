import { KontorError, misuse } from '../errors/kontor-error.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { NetworkGraph } from './graph.ts'
import { toGraph } from './graph.ts'
import { seenNetwork } from './seen-network.ts'

/** Who is a member, who is tied to whom, and what became of introductions. Frozen. */
export interface Network {
  /** By id, up. */
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  /** @throws KontorError `unknown-member` */
  member(id: string): Member
  has(id: string): boolean
  /** The network as an audience may see it; everything else is computed from what this returns. */
  seenBy(audience: Audience): Network
  /**
   * A graphology graph to look at and to analyse, of what the audience may see.
   * @defaultValue audience 'members', locale 'en'
   */
  graph(options?: { readonly audience?: Audience; readonly locale?: Locale }): NetworkGraph
}

export interface NetworkParts {
  readonly members: Iterable<Member>
  readonly ties?: Iterable<Tie>
  readonly outcomes?: Iterable<Outcome>
}

/**
 * Binds admitted members, ties and outcomes into a network.
 * @throws KontorError `invalid-network` if an id occurs twice, or a tie or outcome names somebody who is not a member.
 */
export function createNetwork({ members, ties = [], outcomes = [] }: NetworkParts): Network {
  const byId = indexById(members)
  const sorted = [...byId.values()].sort((a, b) => compareIds(a.id, b.id))
  return bind(byId, sorted, checkEnds(ties, byId, 'tie'), checkEnds(outcomes, byId, 'outcome'))
}

function bind(
  byId: ReadonlyMap<string, Member>,
  members: readonly Member[],
  ties: readonly Tie[],
  outcomes: readonly Outcome[],
): Network {
  const network: Network = {
    members: Object.freeze(members),
    ties: Object.freeze(ties),
    outcomes: Object.freeze(outcomes),
    member: id => byId.get(id) ?? unknownMember(id),
    has: id => byId.has(id),
    seenBy: audience => createNetwork(seenNetwork(network, audience)),
    graph: ({ audience = 'members', locale = 'en' } = {}) => toGraph(seenNetwork(network, audience), locale),
  }
  return Object.freeze(network)
}

function unknownMember(id: string): never {
  throw misuse('id', 'the id of a member of this network', id, 'unknown-member')
}

function indexById(members: Iterable<Member>): ReadonlyMap<string, Member> {
  const byId = new Map<string, Member>()
  for (const member of members) {
    if (typeof member?.id !== 'string')
      throw misuse('members', 'admitted members with an id', member, 'invalid-network')
    if (byId.has(member.id)) throw new KontorError('invalid-network', `Two members have the id \`${member.id}\``)
    byId.set(member.id, member)
  }
  return byId
}

function checkEnds<T extends { readonly from: string; readonly to: string }>(
  links: Iterable<T>,
  byId: ReadonlyMap<string, Member>,
  what: string,
): readonly T[] {
  const checked = [...links]
  for (const { from, to } of checked) {
    for (const end of [from, to]) {
      if (!byId.has(end)) throw misuse(`${what} of ${from} and ${to}`, 'between two members', end, 'invalid-network')
    }
    if (from === to) throw misuse(what, 'between two different members', from, 'invalid-network')
  }
  return checked
}
