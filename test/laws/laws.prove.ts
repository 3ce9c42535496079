import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { LAWS } from './laws.ts'

/** Every law holds in random small networks. Some of them only: LAW='a rule' npm run prove -- laws */
export const full = 100_000
export const reduced = 1_000

const STOP_AFTER = 5
/** In a browser there is no environment, and all are asked. */
const ASKED = globalThis.process?.env.LAW ?? ''

/** World i of a run has the seed `seed + i`; `--seed that --count 1` replays it alone. */
export async function run(count: number, seed: number): Promise<Proof> {
  const laws = LAWS.filter(({ promise }) => promise.includes(ASKED))
  const failures: string[] = []
  const spent = new Map(laws.map(({ promise }) => [promise, 0]))
  let checked = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const at = seed + checked
    for (const law of laws) {
      if (checked % (law.oneIn ?? 1) !== 0) continue
      const begun = performance.now()
      const broken = law.broken(randomWorld(at, REGIONS), createRandom(at))
      spent.set(law.promise, spent.get(law.promise)! + performance.now() - begun)
      if (broken !== undefined) failures.push(`seed ${at}: ${law.promise}\n${broken}`)
    }
  }
  const perThousand = [...spent].map(([promise, time]) => [promise, Math.round(time / checked)])
  return { checked, failures, figures: { laws: laws.length, 'seconds per 1,000': Object.fromEntries(perThousand) } }
}
