import { REGIONS } from '../../src/vocabulary/regions.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { commandOutputs } from './commands.ts'
import { varied } from './withheld.ts'

/** Files that differ in one withheld value, through every command, its errors and every file it writes. */
export const full = 200
export const reduced = 1

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { outputs: 0 }
  let checked = 0
  for (let i = 0; checked < count && failures.length < 5; i++) {
    const found = await differingCommands(seed + i)
    if (found === undefined) continue
    checked++
    figures.outputs += found.outputs
    failures.push(...found.names.map(name => `seed ${seed + i}: ${name} tells of a withheld ${found.kind}`))
  }
  return { checked, failures, figures }
}

/** Which commands tell the two apart; undefined if there is nothing to withhold. */
export async function differingCommands(seed: number) {
  const world = randomWorld(seed, REGIONS)
  const variation = varied(world, seed)
  if (variation === undefined || world.members.length < 2 || hasFunctions(world.policy)) return undefined
  // Whoever has the files is told on standard error that one of them is empty.
  if (world.ties.length === 0 || variation.world.ties.length === 0) return undefined
  const [one, other] = [await commandOutputs(world), await commandOutputs(variation.world)]
  const differing = [...one].filter(([name, text]) => other.get(name) !== text).map(([name]) => name)
  // Labels are for audits, and the manager's report has one.
  const names = variation.kind === 'labels' ? differing.filter(name => name !== 'report') : differing
  return { kind: variation.kind, names, outputs: one.size }
}

/** Functions of one's own have no place in a file. */
function hasFunctions(value: unknown): boolean {
  if (typeof value === 'function') return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFunctions)
}
