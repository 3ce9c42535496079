import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { LAWS } from './laws.ts'

/** Every law holds in random small networks. */
export const full = 100_000
export const reduced = 1_000

const STOP_AFTER = 5

/** World i of a run has the seed `seed + i`; `--seed that --count 1` replays it alone. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let checked = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const at = seed + checked
    for (const law of LAWS) {
      const broken = law.broken(randomWorld(at, REGIONS), createRandom(at))
      if (broken !== undefined) failures.push(`seed ${at}: ${law.promise}\n${broken}`)
    }
  }
  return { checked, failures, figures: { laws: LAWS.length } }
}
