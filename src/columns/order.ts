import type { Survey } from './survey.ts'

/**
 * The rows (members in the order of their ids) in the order of places: members of one industry and base country stand
 * together, so that what holds for a block holds for most of its members. Rows of equal industry and country keep their
 * order. Members who cannot be introduced stand last.
 */
export function clusterOrder({ industry, country, countries, industries, shut }: Survey): Uint32Array {
  const size = shut.length
  const clusters = Float64Array.from(
    { length: size },
    (_, row) => (shut.at(row) * industries + industry.at(row)) * countries + country.at(row),
  )
  const numbers = numbered(clusters)
  const keys = clusters.map((cluster, row) => numbers.get(cluster)! * size + row).sort()
  return Uint32Array.from(keys, key => key % size)
}

/** Values in order, numbered from 0: those that occur are no more than members, so that number · members stays below 2⁵³. */
function numbered(values: Float64Array): ReadonlyMap<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, number) => [value, number]))
}
