import { standardPolicy } from '../../src/index.ts'
import type { QualityData } from './data.ts'

/**
 * The corridor prior that ships, without any history: how often the country of a real partner stands above one drawn by how
 * many ties it has, level ones counting half. Computed over all draws, so that none is made.
 */
export function corridorAuc({ network, outcomes }: QualityData): number {
  const prior = standardPolicy().signals.find(({ name }) => name === 'corridorPrior')
  if (prior?.shape !== 'affinity') throw new Error('There is no corridor prior')
  // A pair without a cell has no points, which is what the neutral has.
  const cellOf = (x: string, y: string) => prior.cells[x]?.[y] ?? prior.neutral
  const country = (id: string) => network.member(id).baseCountry
  const volumes = new Map<string, number>()
  const pairs: (readonly [string, string])[] = []
  for (const { from, to } of [...network.ties, ...outcomes]) {
    const [x, y] = [country(from), country(to)]
    if (x === undefined || y === undefined) continue
    for (const one of [x, y]) volumes.set(one, (volumes.get(one) ?? 0) + 1)
    if (x !== y) pairs.push([x, y], [y, x])
  }
  let sum = 0
  for (const [x, y] of pairs) {
    const real = cellOf(x, y)
    let [above, all] = [0, 0]
    for (const [z, volume] of volumes) {
      if (z === x) continue
      const drawn = cellOf(x, z)
      above += volume * (real > drawn ? 1 : real === drawn ? 0.5 : 0)
      all += volume
    }
    sum += above / all
  }
  return sum / pairs.length
}
