import type { Member } from '../members/member.ts'
import { seenMember } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import { once } from '../vocabulary/once.ts'
import type { ByEnd } from './by-end.ts'
import type { Links } from './links.ts'
import { linkReader } from './links.ts'
import type { Network } from './network.ts'
import { looks, unknownMember } from './network.ts'
import { seenLinks } from './seen-network.ts'
import type { Bare } from './walk.ts'
import { walked } from './walk.ts'

/** Members by place, in the order of ids, held in another form than records. */
export interface Records {
  readonly size: number
  idAt(place: number): string
  placeOf(id: string): number | undefined
  /** The record, made anew. */
  read(place: number): Member
  bare(place: number): Bare
}

/** What a network is made of that holds no record until somebody asks for it. */
export interface Held {
  readonly records: Records
  readonly ties: Links
  readonly outcomes: Links
  readonly tiesByEnd: () => ByEnd
  readonly outcomesByEnd: () => ByEnd
}

/** So many records are kept of those that were asked for: who goes through more has let go of the first. */
const KNOWN = 10_000

/** A network in which who is asked about is read alone; lists of everybody are made when somebody asks for them. */
export function packedNetwork(held: Held): Network {
  const { records } = held
  const { size, idAt } = records
  const known = new Map<number, Member>()
  let all: readonly Member[] | undefined
  const memberAt = (place: number) => {
    const before = all?.[place] ?? known.get(place)
    if (before !== undefined) return before
    if (known.size === KNOWN) known.clear()
    const member = records.read(place)
    known.set(place, member)
    return member
  }
  // What is no text has no place in the order; whoever it came from may not be bound by types.
  const placeOf = (id: string) => (typeof id === 'string' ? records.placeOf(id) : undefined)
  const ties = linkReader<Tie>(held.ties, idAt, held.tiesByEnd)
  const outcomes = linkReader<Outcome>(held.outcomes, idAt, held.outcomesByEnd)
  const lists = {
    ties: once(() => Object.freeze(ties.all())),
    outcomes: once(() => Object.freeze(outcomes.all())),
  }
  const has = (id: string) => placeOf(id) !== undefined
  const network: Network = {
    get members() {
      all ??= Object.freeze(Array.from({ length: size }, (_, place) => memberAt(place)))
      return all
    },
    get ties() {
      return lists.ties()
    },
    get outcomes() {
      return lists.outcomes()
    },
    tieEnds: held.ties.ends,
    outcomeEnds: held.outcomes.ends,
    member: id => memberAt(placeOf(id) ?? unknownMember(id)),
    memberAt,
    has,
    placeOf,
    tiesOf: id => ties.of(placeOf(id)),
    outcomesOf: id => outcomes.of(placeOf(id)),
    ...looks((audience, blind) => {
      const [seenTies, tiesByEnd] = seenLinks(held.ties, held.tiesByEnd, { audience, ...records })
      const see = (member: Member) => seenMember(member, audience, blind)
      const seen = {
        read: (place: number) => see(records.read(place)),
        bare: (place: number) => see(records.bare(place)),
      }
      return packedNetwork({ ...held, records: { ...records, ...seen }, ties: seenTies, tiesByEnd })
    }, has),
  }
  const [members, bare] = [inOrder(size, records.read), inOrder(size, records.bare)]
  return walked(Object.freeze(network), { size, idAt, members, bare, bareAt: records.bare, ties: ties.said })
}

function inOrder<T>(size: number, read: (place: number) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (let place = 0; place < size; place++) yield read(place)
    },
  }
}
