import type { Member } from '../members/member.ts'
import type { Said, Tie } from '../members/tie.ts'
import type { Network } from './network.ts'

/**
 * A member without the words of its terms: a column needs none, and as an object they have the keys of nobody else, of which
 * V8 keeps a shape for each until it goes through all memory.
 */
export type Bare = Omit<Member, 'wording'>

/** Everybody and every tie, once and in order, for whoever goes through all of them: nothing that is passed need be held. */
export interface Walk {
  readonly size: number
  /** By id, up. */
  readonly members: Iterable<Member>
  /** The same, bare. */
  readonly bare: Iterable<Bare>
  /** Who stands at a place, bare and not kept, for whoever tells of very many. */
  bareAt(place: number): Bare
  /** Who stands at a place, where the id is all that is wanted. */
  idAt(place: number): string
  /** As `tieEnds` stand. */
  readonly ties: Iterable<Said<Tie>>
}

const walks = new WeakMap<Network, Walk>()

/** Of a network whose lists are not there until somebody asks for them. */
export function walked(network: Network, walk: Walk): Network {
  walks.set(network, walk)
  return network
}

export function walkOf(network: Network): Walk {
  const walk = walks.get(network)
  if (walk !== undefined) return walk
  const { members, ties } = network
  const at = (place: number) => members[place]!
  return { size: members.length, members, bare: members, ties, idAt: place => at(place).id, bareAt: at }
}
