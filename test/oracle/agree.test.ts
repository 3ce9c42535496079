import { expect, test } from 'vitest'
import { run } from './agree.prove.ts'

/** A first look while one works; `.ci/run` asks 10,000 of `npm run prove -- agree`, and in full it is 1,000,000. */
const WORLDS = 500
const SEED = 20261122

test(`the oracle and the reference reader agree on ${WORLDS} random networks from seed ${SEED}`, async () => {
  const { checked, failures } = await run(WORLDS, SEED)
  expect(failures).toEqual([])
  expect(checked).toBe(WORLDS)
})
