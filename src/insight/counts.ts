import { compareIds } from '../integers/order.ts'
import type { Kind, Member } from '../members/member.ts'
import { SMALLEST_GROUP } from '../members/smallest-group.ts'
import { termsOf } from '../scoring/fields.ts'
import { heldThrough } from '../scoring/regions.ts'

/** How many members have each term. */
export function countTerms(
  members: readonly Member[],
  read: (member: Member) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const member of members) for (const term of new Set(read(member))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Which members have each term, in their order. */
export function holdersOf(
  members: readonly Member[],
  read: (member: Member) => readonly string[],
): ReadonlyMap<string, readonly Member[]> {
  const holders = new Map<string, Member[]>()
  for (const member of members) {
    for (const term of new Set(read(member))) {
      const known = holders.get(term)
      if (known === undefined) holders.set(term, [member])
      else known.push(member)
    }
  }
  return holders
}

/** Most frequent first, then by code point. */
export function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([p, m], [q, n]) => n - m || compareIds(p, q))
}

/** What is needed today; a need whose day is over is none. */
export function needsOf(member: Member, now: string | undefined): readonly string[] {
  return termsOf(member, 'needs', () => now ?? '')
}

/** None where the network is that of a policy blind to kinds. */
export function kindsOf({ kind }: Partial<Member>): readonly Kind[] {
  return kind === undefined ? [] : [kind]
}

/** Base country and declared access: what may be counted whatever the number. */
export function declaredAccess({ baseCountry, accessCountries = [] }: Member): readonly string[] {
  return baseCountry === undefined ? accessCountries : [baseCountry, ...accessCountries]
}

/**
 * How many members open each country. Origins count only where at least `SMALLEST_GROUP` members open the country by origin
 * alone; otherwise the figure is that of base and declared access, which tells nothing of anybody's origin.
 */
export function countOpened(members: readonly Member[]): Map<string, number> {
  const added = (member: Member) => {
    const declared = declaredAccess(member)
    return (member.originCountries ?? []).filter(country => !declared.includes(country))
  }
  const origins = countTerms(members, added)
  const speaksOf = (country: string) => (origins.get(country) ?? 0) >= SMALLEST_GROUP
  return countTerms(members, member => [...declaredAccess(member), ...added(member).filter(speaksOf)])
}

const REACHES = heldThrough('targetMarkets')

/** Countries and regions a member aims for, and every country of the regions. */
export function aimsOf({ targetMarkets = [] }: Member): readonly string[] {
  return targetMarkets.flatMap(market => REACHES(market))
}
