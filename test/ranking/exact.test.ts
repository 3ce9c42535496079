import { expect, it } from 'vitest'
import { reduced, run } from './exact.prove.ts'

const SEED = 20261122

it(`ranked() equals looking at every pair on ${reduced} generated networks (seed ${SEED})`, async () => {
  const { failures } = await run(reduced, SEED)
  expect(failures).toEqual([])
})
