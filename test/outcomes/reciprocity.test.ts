import { expect, it } from 'vitest'
import * as proof from './reciprocity.prove.ts'

const SEED = 1

it(`fitPolicy finds a reciprocity near the best, in ${proof.reduced} market of one-sided popularity (seed ${SEED})`, async () => {
  const { failures } = await proof.run(proof.reduced, SEED)
  expect(failures).toEqual([])
})
