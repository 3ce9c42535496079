import { expect, it } from 'vitest'
import { reduced, run } from './updates.prove.ts'

const SEED = 20261126

it(`update() equals a rebuild after each of 12 changes of ${reduced} networks (seed ${SEED})`, async () => {
  const { failures } = await run(reduced, SEED)
  expect(failures).toEqual([])
})
