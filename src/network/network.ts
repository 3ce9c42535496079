import { expectKeys, expectList, expectObject } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import type { MemberField } from '../members/blind.ts'
import { MEMBER_FIELDS } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import { expectAudience } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { expectLocale } from '../vocabulary/locale.ts'
import { byEnd, linksAt } from './by-end.ts'
import type { Places } from './check.ts'
import { checkMembers, checkOutcomes, checkTies } from './check.ts'
import type { NetworkGraph } from './graph.ts'
import { toGraph } from './graph.ts'
import { seenNetwork } from './seen-network.ts'

/** Who is a member, who is tied to whom, and what became of introductions. Frozen. */
export interface Network {
  /** By id, up. */
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  /** The places in `members` that ties join: of tie i, tieEnds[2i] and tieEnds[2i + 1]. */
  readonly tieEnds: Uint32Array
  /** The same of outcomes. */
  readonly outcomeEnds: Uint32Array
  /** @throws KontorError `unknown-member` */
  member(id: string): Member
  has(id: string): boolean
  /** Who stands at a place in `members`. */
  memberAt(place: number): Member
  /** Where a member stands in `members`; undefined for a stranger. */
  placeOf(id: string): number | undefined
  /** A member's ties, in the order of `ties`; none for a stranger. */
  tiesOf(id: string): readonly Tie[]
  /** A member's outcomes, in the order of `outcomes`; none for a stranger. */
  outcomesOf(id: string): readonly Outcome[]
  /**
   * The network as an audience may see it; everything else is computed from what this returns.
   * @param blind fields that nobody is to see, of any member @defaultValue none
   * @throws KontorError `invalid-argument`, `unknown-member` for an audience that is no member
   */
  seenBy(audience: Audience, blind?: readonly MemberField[]): Network
  /**
   * A graphology graph to look at and to analyse, of what the audience may see.
   * @defaultValue audience 'members', locale 'en'
   * @throws KontorError `invalid-argument`, `unknown-member` for an audience that is no member
   */
  graph(options?: { readonly audience?: Audience; readonly locale?: Locale }): NetworkGraph
}

export interface NetworkParts {
  readonly members: Iterable<Member>
  readonly ties?: Iterable<Tie>
  readonly outcomes?: Iterable<Outcome>
}

/**
 * Binds admitted members, ties and outcomes into a network. Ids, ties, outcomes and dates are checked; codes are not, since
 * admission has made them: a word that is no code, such as a country called `Germany`, is a term that only its like shares.
 * The records are kept, not copied: who writes to one afterwards changes every network and matcher that has it. What changes is
 * handed over as another record, in `update`.
 * @throws KontorError `invalid-network` if an id occurs twice, a member's field is of another type, or a tie or outcome is none
 * or names a stranger
 * @example
 * import { createNetwork } from 'kontor'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const network = createNetwork({ members, ties: [{ from: 'pumpen', to: 'makina' }] })
 * network.member('makina').kind // → 'company'
 * network.graph().order // → 2
 */
export function createNetwork(parts: NetworkParts): Network {
  const code = 'invalid-network'
  const {
    members,
    ties = [],
    outcomes = [],
  } = expectObject('network', parts, { expected: '{ members, ties, outcomes }', code })
  const { sorted, places } = checkMembers(expectList('members', members, code))
  const placeOf = (id: string) => places.get(id)
  const allTies = expectList('ties', ties, code)
  const tieEnds = checkTies(allTies, placeOf)
  const allOutcomes = expectList('outcomes', outcomes, code)
  const outcomeEnds = checkOutcomes(allOutcomes, placeOf)
  return bindNetwork({ members: sorted, ties: allTies, outcomes: allOutcomes, tieEnds, outcomeEnds }, places)
}

/** What was checked before. */
export interface CheckedParts {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly tieEnds: Uint32Array
  readonly outcomeEnds: Uint32Array
}

/** @param places where each of `members`, which stand by id, is */
export function bindNetwork(parts: CheckedParts, places: Places): Network {
  const { members, ties, outcomes, tieEnds, outcomeEnds } = parts
  const tiesAt = listsByEnd(ties, tieEnds, members.length)
  const outcomesAt = listsByEnd(outcomes, outcomeEnds, members.length)
  const has = (id: string) => places.has(id)
  const network: Network = {
    members: Object.freeze(members),
    ties: Object.freeze(ties),
    outcomes: Object.freeze(outcomes),
    tieEnds,
    outcomeEnds,
    member: id => members[places.get(id) ?? unknownMember(id)]!,
    memberAt: place => members[place]!,
    has,
    placeOf: id => places.get(id),
    tiesOf: id => tiesAt(places.get(id)),
    outcomesOf: id => outcomesAt(places.get(id)),
    ...looks((audience, blind) => bindNetwork(seenNetwork(parts, audience, blind), places), has),
  }
  return Object.freeze(network)
}

/** What a network answers about one member, without the lists of everybody. */
type Answers = Pick<Network, 'member' | 'memberAt' | 'has' | 'placeOf' | 'tiesOf' | 'outcomesOf'>

/** A network whose lists are made when somebody asks for them. */
export function lateNetwork(parts: () => CheckedParts, places: () => Places, answers: Answers): Network {
  const network: Network = {
    get members() {
      return parts().members
    },
    get ties() {
      return parts().ties
    },
    get outcomes() {
      return parts().outcomes
    },
    get tieEnds() {
      return parts().tieEnds
    },
    get outcomeEnds() {
      return parts().outcomeEnds
    },
    ...answers,
    ...looks((audience, blind) => bindNetwork(seenNetwork(parts(), audience, blind), places()), answers.has),
  }
  return Object.freeze(network)
}

/** A field that is misspelt would be shown. */
function expectBlind(blind: readonly MemberField[]): readonly MemberField[] {
  return expectList('blind', blind).map(field => expectOneOf('blind', field, MEMBER_FIELDS))
}

/**
 * How others may look at a network.
 * @param see the network as an audience sees it
 */
export function looks(
  see: (audience: Audience, blind: readonly MemberField[]) => Network,
  has: Network['has'],
): Pick<Network, 'seenBy' | 'graph'> {
  const seenBy: Network['seenBy'] = (audience, blind = []) => see(expectPresent(audience, { has }), expectBlind(blind))
  return {
    seenBy,
    graph(options = {}) {
      const { audience = 'members', locale = 'en' } = expectKeys('options', options, ['audience', 'locale'])
      return toGraph(seenBy(audience), expectLocale(locale))
    },
  }
}

/** An audience of one must be a member: a misspelt id would see the network as a stranger does, without a word about it. */
export function expectPresent(value: Audience, { has }: Pick<Network, 'has'>): Audience {
  const audience = expectAudience(value)
  if (typeof audience !== 'object' || has(audience.member)) return audience
  throw misuse('audience', "'members', 'manager' or { member: id } with the id of a member", audience, 'unknown-member')
}

/** Links by the place of an end; sorted when first asked for. */
function listsByEnd<T>(
  links: readonly T[],
  ends: Uint32Array,
  size: number,
): (place: number | undefined) => readonly T[] {
  let sorted: ReturnType<typeof byEnd> | undefined
  return place => {
    sorted ??= byEnd(ends, size)
    return linksAt(sorted, place, link => links[link]!)
  }
}

export function unknownMember(id: string): never {
  throw misuse('id', 'the id of a member of this network', id, 'unknown-member')
}
