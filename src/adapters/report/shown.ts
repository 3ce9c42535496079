import type { Matcher } from '../../introductions/matcher.ts'
import type { Network } from '../../network/network.ts'
import { bindNetwork } from '../../network/network.ts'
import { walkOf } from '../../network/walk.ts'
import type { EventPlan } from '../../planning/event/plan.ts'
import type { Ranked } from '../../ranking/ranking.ts'
import { bestPairs } from './best-pairs.ts'

/** Beyond, a page is more than browsers lay out while somebody waits, and says less than lists do. */
const MOST_MEMBERS = 20_000
/** Introductions on a page that does not show everybody. */
const BEST = 1000

/** Whom a page shows, and whose introductions. */
export interface Shown {
  readonly network: Network
  readonly pairs: readonly Ranked[]
  /** Whether that is everybody. */
  readonly isWhole: boolean
}

/** Whether everybody has room on one page. */
export function isShownWhole(network: Network): boolean {
  return walkOf(network).size <= MOST_MEMBERS
}

/** Everybody, or of too many the best introductions, with whoever is in them, meets at the event or is the reader. */
export function shownOf(matcher: Matcher, limit: number, event?: EventPlan): Shown {
  const { network, audience } = matcher
  if (isShownWhole(network)) return { network, pairs: bestPairs(matcher, limit), isWhole: true }
  const pairs = bestPairs(matcher, limit, BEST)
  const met = event?.meetings.flatMap(({ a, b }) => [a, b]) ?? []
  const reader = typeof audience === 'object' ? [audience.member] : []
  const named = new Set([...pairs.flatMap(({ from, to }) => [from, to]), ...met.filter(network.has), ...reader])
  return { network: partOf(network, named), pairs, isWhole: false }
}

/** Some members, with the ties among them: checked as the whole was. */
function partOf(network: Network, ids: ReadonlySet<string>): Network {
  const members = Uint32Array.from(ids, id => network.placeOf(id)!).sort()
  const places = new Map(Array.from(members, (place, at) => [network.memberAt(place).id, at]))
  const ties = [...ids].flatMap(id => network.tiesOf(id).filter(({ from, to }) => from === id && ids.has(to)))
  const parts = {
    members: Array.from(members, network.memberAt),
    ties,
    outcomes: [],
    tieEnds: Uint32Array.from(ties.flatMap(({ from, to }) => [places.get(from)!, places.get(to)!])),
    outcomeEnds: new Uint32Array(0),
  }
  return bindNetwork(parts, places)
}
