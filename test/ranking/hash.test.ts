import { expect, test } from 'vitest'
import { reduced, run } from './hash.prove.ts'

const SEED = 1

test(`everybody's top 10 through bounds has the hash of a scan's (${reduced} members, seed ${SEED})`, async () => {
  expect((await run(reduced, SEED)).failures).toEqual([])
})
