import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import { once } from '../vocabulary/once.ts'
import type { PlaceOf, Places } from './check.ts'
import { LayeredMap } from './layered-map.ts'
import type { CheckedParts, Network } from './network.ts'
import { bindNetwork, lateNetwork, unknownMember } from './network.ts'

/** A change that was looked at and fits its network. */
export interface CheckedChange {
  readonly upsert: readonly Member[]
  readonly remove: ReadonlySet<string>
  readonly ties: readonly Tie[]
  readonly untie: readonly { readonly from: string; readonly to: string }[]
  readonly outcomes: readonly Outcome[]
}

/** What differs from a network that lies beneath. */
interface Difference {
  /** Members who are new or other than beneath; undefined is gone. */
  readonly members: LayeredMap<string, Member | undefined>
  /** Ties and outcomes beneath that have ended. */
  readonly dropped: LayeredMap<Tie | Outcome, true>
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
}

/** A network that lies on another, until so much differs that it is written anew. */
interface Layered {
  readonly beneath: Network
  readonly difference: Difference
}

const NONE: Difference = { members: new LayeredMap(), dropped: new LayeredMap(), ties: [], outcomes: [] }
/** More that differs is written anew: so a change costs its own size, and now and then the size of the network. */
const MOST_DIFFERENT = 4096

const layers = new WeakMap<Network, Layered>()

/**
 * The network after the change; the old one stays as it is. Takes time by what changes; lists of everybody are made when
 * somebody asks for them.
 */
export function changedNetwork(network: Network, change: CheckedChange): Network {
  const { beneath, difference } = layers.get(network) ?? { beneath: network, difference: NONE }
  const next = differ(network, difference, change)
  const many = next.members.size + next.dropped.size + next.ties.length + next.outcomes.length
  const parts = once(() => partsOf(beneath, next))
  if (many > MOST_DIFFERENT) return bindNetwork(parts(), placesOf(parts().members))
  const changed = layered(beneath, next, parts)
  layers.set(changed, { beneath, difference: next })
  return changed
}

function differ(network: Network, difference: Difference, change: CheckedChange): Difference {
  const members = new Map<string, Member | undefined>()
  const ended = new Set<Tie | Outcome>()
  for (const id of change.remove) {
    members.set(id, undefined)
    for (const link of [...network.tiesOf(id), ...network.outcomesOf(id)]) ended.add(link)
  }
  for (const [id, others] of partedFrom(change.untie)) {
    for (const tie of network.tiesOf(id)) if (others.has(tie.from === id ? tie.to : tie.from)) ended.add(tie)
  }
  for (const member of change.upsert) members.set(member.id, member)
  const staying = <T extends Tie | Outcome>(links: readonly T[]) =>
    ended.size === 0 ? links : links.filter(link => !ended.has(link))
  return {
    members: difference.members.with(members),
    dropped: difference.dropped.with([...ended].map(link => [link, true] as const)),
    ties: staying(difference.ties).concat(change.ties),
    outcomes: staying(difference.outcomes).concat(change.outcomes),
  }
}

/** Whom each is parted from, so that the ties of a member who has very many are gone through once. */
function partedFrom(untie: CheckedChange['untie']): ReadonlyMap<string, ReadonlySet<string>> {
  const parted = new Map<string, Set<string>>()
  for (const { from, to } of untie) parted.set(from, (parted.get(from) ?? new Set()).add(to))
  return parted
}

function layered(beneath: Network, difference: Difference, parts: () => CheckedParts): Network {
  const places = once(() => placesOf(parts().members))
  const joins = (id: string) => (link: Tie | Outcome) => link.from === id || link.to === id
  const stays = (link: Tie | Outcome) => !difference.dropped.has(link)
  const find = (id: string) => (difference.members.has(id) ? difference.members.get(id) : findIn(beneath, id))
  return lateNetwork(parts, places, {
    member: id => find(id) ?? unknownMember(id),
    memberAt: place => parts().members[place]!,
    has: id => find(id) !== undefined,
    placeOf: id => places().get(id),
    tiesOf: id => [...beneath.tiesOf(id).filter(stays), ...difference.ties.filter(joins(id))],
    outcomesOf: id => [...beneath.outcomesOf(id).filter(stays), ...difference.outcomes.filter(joins(id))],
  })
}

function findIn(network: Network, id: string): Member | undefined {
  return network.has(id) ? network.member(id) : undefined
}

function partsOf(beneath: Network, difference: Difference): CheckedParts {
  const { dropped, ties, outcomes } = difference
  const differing = difference.members.entries()
  const kept = beneath.members.filter(({ id }) => !differing.has(id))
  const members = merge(kept, [...differing.values()].filter(isThere).sort(byId))
  const places = placesOf(members)
  const allTies = [...beneath.ties.filter(tie => !dropped.has(tie)), ...ties]
  const allOutcomes = [...beneath.outcomes.filter(outcome => !dropped.has(outcome)), ...outcomes]
  return {
    members: Object.freeze(members),
    ties: Object.freeze(allTies),
    outcomes: Object.freeze(allOutcomes),
    tieEnds: endsOf(allTies, id => places.get(id)),
    outcomeEnds: endsOf(allOutcomes, id => places.get(id)),
  }
}

function byId(a: Member, b: Member): number {
  return compareIds(a.id, b.id)
}

function isThere(member: Member | undefined): member is Member {
  return member !== undefined
}

/** Two lists by id as one. */
function merge(left: readonly Member[], right: readonly Member[]): Member[] {
  const merged: Member[] = []
  let j = 0
  for (const member of left) {
    while (j < right.length && byId(right[j]!, member) < 0) merged.push(right[j++]!)
    merged.push(member)
  }
  return merged.concat(right.slice(j))
}

function placesOf(members: readonly Member[]): Places {
  return new Map(members.map(({ id }, place) => [id, place]))
}

function endsOf(links: readonly (Tie | Outcome)[], placeOf: PlaceOf): Uint32Array {
  const ends = new Uint32Array(2 * links.length)
  links.forEach(({ from, to }, i) => {
    ends[2 * i] = placeOf(from)!
    ends[2 * i + 1] = placeOf(to)!
  })
  return ends
}
