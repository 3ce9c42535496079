import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import { LAWS } from './laws.ts'

/** `npm run prove -- laws` asks them of many more worlds. Another seed: LAW_SEED=7 npx vitest run test/laws */
const SEED = Number(process.env.LAW_SEED ?? 20261122)
const WORLDS = 50

const worlds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

test.each(LAWS.map(law => [law.promise, law] as const))('%s', (_promise, law) => {
  fc.assert(
    fc.property(worlds, seed => {
      const broken = law.broken(randomWorld(seed, REGIONS), createRandom(seed))
      expect(broken, `world ${seed}`).toBeUndefined()
    }),
    { seed: SEED, numRuns: Math.ceil(WORLDS / (law.oneIn ?? 1)), endOnFailure: true },
  )
})
