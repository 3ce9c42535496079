import type { Member } from '../../members/member.ts'
import type { Network } from '../../network/network.ts'
import type { Acquaintance } from './acquaintance.ts'
import { acquaintances, closenessOf, isTwoWay, recencyOf } from './acquaintance.ts'
import type { SharedTerms } from './shared-terms.ts'
import { shareTerms } from './shared-terms.ts'

/** No date, or nothing said: values are 0…1000. */
export const UNKNOWN = 0xffff

/** The network as an introducer sees it: places and arrays. `starts[p]` … `starts[p + 1]` are the ties of the member at p. */
export interface Ways {
  readonly members: readonly Member[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  /** The other end of each tie. */
  readonly ends: Uint32Array
  /** Which acquaintance each tie is. */
  readonly known: Uint32Array
  readonly acquaintances: readonly Acquaintance[]
  readonly closeness: Uint16Array
  readonly recency: Uint16Array
  /** 0, 1000 or UNKNOWN. */
  readonly twoWay: Uint16Array
  /** 0 never asked · 1 may introduce two own contacts · 2 may also stand on a chain. */
  readonly asked: Uint8Array
  readonly avoids: (a: number, b: number) => boolean
  /** By aspect, in the order of the recipe: languages, associations, industries, origins. */
  readonly shared: readonly SharedTerms[]
}

/** @throws KontorError `now-required` */
export function prepareWays({ members, ties }: Network, now: string | undefined): Ways {
  const placeOf = new Map(members.map(({ id }, place) => [id, place]))
  const known = acquaintances(ties, placeOf, now)
  const lists = adjacency(known, members.length)
  return {
    members,
    placeOf,
    ...lists,
    acquaintances: known,
    closeness: Uint16Array.from(known, closenessOf),
    recency: Uint16Array.from(known, one => recencyOf(one) ?? UNKNOWN),
    twoWay: Uint16Array.from(known, one => twoWayOf(isTwoWay(one))),
    asked: Uint8Array.from(members, mayAsk),
    avoids: avoidance(members, placeOf),
    shared: [
      shareTerms(members, ({ languages = [] }) => languages),
      shareTerms(members, associations(members, lists, placeOf)),
      shareTerms(members, ({ industries = [] }) => industries),
      shareTerms(members, ({ originCountries = [] }) => originCountries),
    ],
  }
}

function adjacency(known: readonly Acquaintance[], size: number): Pick<Ways, 'starts' | 'ends' | 'known'> {
  const starts = new Uint32Array(size + 1)
  for (const { low, high } of known) {
    starts[low + 1]!++
    starts[high + 1]!++
  }
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place]!
  const free = starts.slice()
  const lists = { starts, ends: new Uint32Array(known.length * 2), known: new Uint32Array(known.length * 2) }
  const put = (place: number, other: number, which: number) => {
    const at = free[place]!++
    lists.ends[at] = other
    lists.known[at] = which
  }
  known.forEach(({ low, high }, which) => {
    put(low, high, which)
    put(high, low, which)
  })
  return lists
}

function twoWayOf(isMutual: boolean | undefined): number {
  if (isMutual === undefined) return UNKNOWN
  return isMutual ? 1000 : 0
}

/**
 * Who did not agree to be asked never is. Between two own contacts that agreement is enough; on a chain, where the
 * request passes on to people one does not know, the member must also let paths run through.
 */
function mayAsk({ consent, paused, introducerBudget }: Member): number {
  if (consent?.introducer !== true || paused === true || introducerBudget === 0) return 0
  return consent.paths === true ? 2 : 1
}

function avoidance(members: readonly Member[], placeOf: ReadonlyMap<string, number>): Ways['avoids'] {
  const avoided = members.map(({ avoid }) => (avoid ?? []).flatMap(id => placeOf.get(id) ?? []))
  return (a, b) => avoided[a]!.includes(b) || avoided[b]!.includes(a)
}

/** The member's own organization, and chambers and associations it is tied to, as far as these let paths run through. */
function associations(
  members: readonly Member[],
  { starts, ends }: Pick<Ways, 'starts' | 'ends'>,
  placeOf: ReadonlyMap<string, number>,
) {
  const isOpen = members.map(
    ({ kind, consent, paused }) =>
      (kind === 'chamber' || kind === 'association') && consent?.paths === true && paused !== true,
  )
  return ({ id, organization }: Member): readonly string[] => {
    const place = placeOf.get(id)!
    const own = organization === undefined ? [] : [`organization:${organization}`]
    const clubs = [...ends.subarray(starts[place]!, starts[place + 1]!)].filter(other => isOpen[other])
    return [...own, ...clubs.map(club => `member:${members[club]!.id}`)]
  }
}
