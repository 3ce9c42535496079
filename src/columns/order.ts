import type { Member } from '../members/member.ts'
import { isOpen } from '../members/member.ts'
import { Dictionary } from './dictionary.ts'

/**
 * The rows (members in the order of their ids) in the order of places: members of one industry and base country stand
 * together, so that what holds for a block holds for most of its members. Rows of equal industry and country keep their
 * order. Members who cannot be introduced stand last.
 */
export function clusterOrder(members: Iterable<Member>): Uint32Array {
  const industries = new Dictionary()
  const countries = new Dictionary()
  const industry: number[] = []
  const country: number[] = []
  const shut: number[] = []
  for (const member of members) {
    industry.push(industries.add(member.industries?.[0] ?? ''))
    country.push(countries.add(member.baseCountry ?? ''))
    shut.push(isOpen(member) ? 0 : 1)
  }
  const clusters = Float64Array.from(
    shut,
    (last, row) => (last * industries.size + industry[row]!) * countries.size + country[row]!,
  )
  const numbers = numbered(clusters)
  const keys = clusters.map((cluster, row) => numbers.get(cluster)! * shut.length + row).sort()
  return Uint32Array.from(keys, key => key % shut.length)
}

/** Values in order, numbered from 0: those that occur are no more than members, so that number · members stays below 2⁵³. */
function numbered(values: Float64Array): ReadonlyMap<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]))
}
