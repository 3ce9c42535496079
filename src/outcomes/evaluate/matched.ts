import type { Network } from '../../network/network.ts'

/**
 * Members who are alike to whoever knows neither their names nor what they do: same country, same kind, and nearly the same
 * number of contacts. A true partner that outranks these was not found by size or country.
 */
export interface Matched {
  /** Everybody who is like the member at a place, itself included. */
  likes(place: number): readonly number[]
}

export function matchedOf(network: Network, contacts: Uint32Array): Matched {
  const groups = new Map<string, number[]>()
  const groupAt = network.members.map(({ kind, baseCountry = '' }, place) => {
    const key = `${kind} ${baseCountry} ${sizeClass(contacts[place]!)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(place)
    return group
  })
  return { likes: place => groupAt[place]! }
}

/** 0, 1, 2–3, 4–7, …: numbers of contacts that differ by less than a factor of two. */
function sizeClass(contacts: number): number {
  return 32 - Math.clz32(contacts)
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
