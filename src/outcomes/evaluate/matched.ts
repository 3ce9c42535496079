import type { Network } from '../../network/network.ts'

/**
 * Members who are alike to whoever knows neither their names nor what they do: same country, same kind, and a number of
 * contacts that is no more than four times the other's. A true partner that outranks these was hardly found by size, and
 * not by country.
 */
export interface Matched {
  /** Everybody who is like the member at a place, itself included. */
  likes(place: number): Uint32Array
}

/** Wide enough that rare members find somebody who is like them. */
const FACTOR = 4

/** @param contacts how many each member has, by place */
export function matchedOf(network: Network, contacts: Uint32Array): Matched {
  const groups = new Map<string, number[]>()
  const groupAt = network.members.map(({ kind, baseCountry = '' }, place) => {
    const key = `${kind} ${baseCountry}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(place)
    return group
  })
  for (const group of groups.values()) group.sort((a, b) => contacts[a]! - contacts[b]!)
  const sorted = new Map([...groups.values()].map(group => [group, Uint32Array.from(group)]))
  return {
    likes(place) {
      const group = sorted.get(groupAt[place]!)!
      const own = contacts[place]!
      const begin = partition(group, other => contacts[other]! * FACTOR >= own)
      const end = partition(group, other => contacts[other]! > own * FACTOR)
      return group.subarray(begin, end)
    },
  }
}

/** Where those begin of whom it holds, who stand behind all others. */
function partition(places: Uint32Array, holds: (place: number) => boolean): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(places[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Probability that a true partner outranks another candidate who is like it; undefined where there is none. */
export function matchedAuc(
  scores: Float64Array,
  truth: ReadonlyMap<number, number>,
  { likes }: Matched,
): number | undefined {
  let [sum, compared] = [0, 0]
  for (const place of truth.keys()) {
    const score = scores[place]!
    if (Number.isNaN(score)) continue
    let [won, others] = [0, 0]
    for (const other of likes(place)) {
      const rival = scores[other]!
      if (Number.isNaN(rival) || truth.has(other)) continue
      others++
      if (rival < score) won++
      else if (rival === score) won += 0.5
    }
    if (others === 0) continue
    sum += won / others
    compared++
  }
  return compared === 0 ? undefined : sum / compared
}

/** With how many others each member has ties, by place. */
export function contactCounts({ members, tieEnds }: Network): Uint32Array {
  const contacts = members.map(() => new Set<number>())
  for (let i = 0; i < tieEnds.length; i += 2) {
    const [a, b] = [tieEnds[i]!, tieEnds[i + 1]!]
    contacts[a]!.add(b)
    contacts[b]!.add(a)
  }
  return Uint32Array.from(contacts, ({ size }) => size)
}
