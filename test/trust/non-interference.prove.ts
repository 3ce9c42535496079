import { REGIONS } from '../../src/vocabulary/regions.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { ALL, OUTPUTS, outputOf, subjectOf } from './outputs.ts'
import { varied } from './withheld.ts'

/**
 * Random pairs of networks that differ in one withheld value (an origin, a private tie, a contact, a label, a field to which
 * the policy is blind), over all public functions: not a byte differs for the audience. Each twentieth pair through the
 * exports as well.
 */
export const full = 100_000
export const reduced = 60

const EVERY = 20
const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, number> = { outputs: 0 }
  let checked = 0
  for (let i = 0; checked < count && failures.length < STOP_AFTER; i++) {
    const made = differing(seed + i, checked % EVERY === 0 ? ALL : OUTPUTS)
    if (made === undefined) continue
    checked++
    figures[made.kind] = (figures[made.kind] ?? 0) + 1
    figures.outputs! += made.outputs
    for (const name of made.names) failures.push(`seed ${seed + i}: ${name} tells of a withheld ${made.kind}`)
  }
  return { checked, failures, figures }
}

/** What is looked at. */
export const NAMES = Object.keys(ALL)

/** Which outputs tell the two networks apart; undefined if there is nothing to withhold. */
export function differing(seed: number, outputs = ALL) {
  const world = randomWorld(seed, REGIONS)
  const variation = varied(world, seed)
  if (variation === undefined || world.members.length < 2) return undefined
  const [one, other] = [subjectOf(world), subjectOf(variation.world)]
  const makers = Object.entries(outputs)
  const names = makers.filter(([, make]) => outputOf(one, make) !== outputOf(other, make)).map(([name]) => name)
  return { kind: variation.kind, names, outputs: makers.length }
}
