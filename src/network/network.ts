import { expectList, expectObject } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { expectAudience } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { LOCALES } from '../vocabulary/locale.ts'
import { checkOutcomes, checkTies, indexById } from './check.ts'
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
 * @throws KontorError `invalid-network` if an id occurs twice, or a tie or outcome is none or names a stranger
 */
export function createNetwork(parts: NetworkParts): Network {
  const code = 'invalid-network'
  const {
    members,
    ties = [],
    outcomes = [],
  } = expectObject('network', parts, { expected: '{ members, ties, outcomes }', code })
  const byId = indexById(expectList('members', members, code))
  const sorted = [...byId.values()].sort((a, b) => compareIds(a.id, b.id))
  return bind(
    byId,
    sorted,
    checkTies(expectList('ties', ties, code), byId),
    checkOutcomes(expectList('outcomes', outcomes, code), byId),
  )
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
    seenBy: audience => createNetwork(seenNetwork(network, expectAudience(audience))),
    graph(options = {}) {
      const { audience = 'members', locale = 'en' } = expectObject('options', options)
      return toGraph(seenNetwork(network, expectAudience(audience)), expectOneOf('locale', locale, LOCALES))
    },
  }
  return Object.freeze(network)
}

function unknownMember(id: string): never {
  throw misuse('id', 'the id of a member of this network', id, 'unknown-member')
}
