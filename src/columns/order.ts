import type { Member } from '../members/member.ts'
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
  const keyOf = (row: number) => {
    const { consent, paused } = members[row]!
    const shut = consent?.matching === false || paused === true ? 1 : 0
    return (shut * industries.size + industry[row]!) * countries.size + country[row]!
  }
  const keys = Float64Array.from(members, (_, row) => keyOf(row) * members.length + row)
  keys.sort()
  return Uint32Array.from(keys, key => key % members.length)
}
