import type { Member } from '../members/member.ts'
import { isOpen } from '../members/member.ts'
import { Dictionary } from './dictionary.ts'

/**
 * The rows (members in the order of their ids) in the order of places: members of one industry and base country stand
 * together, so that what holds for a block holds for most of its members. Rows of equal industry and country keep their
 * order. Members who cannot be introduced stand last.
 */
export function clusterOrder(members: readonly Member[]): Uint32Array {
  const industries = new Dictionary()
  const countries = new Dictionary()
  const industry = members.map(({ industries: [first] = [] }) => industries.add(first ?? ''))
  const country = members.map(({ baseCountry = '' }) => countries.add(baseCountry))
  const clusters = Float64Array.from(members, (member, row) => {
    const shut = isOpen(member) ? 0 : 1
    return (shut * industries.size + industry[row]!) * countries.size + country[row]!
  })
  const numbers = numbered(clusters)
  const keys = Float64Array.from(clusters, (cluster, row) => numbers.get(cluster)! * members.length + row)
  keys.sort()
  return Uint32Array.from(keys, key => key % members.length)
}

/** Values in order, numbered from 0: those that occur are no more than members, so that number · members stays below 2⁵³. */
function numbered(values: Float64Array): ReadonlyMap<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]))
}
