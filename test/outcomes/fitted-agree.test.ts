import { expect, it } from 'vitest'
import * as proof from './fitted-agree.prove.ts'

const SEED = 20261127

it(`fitted policies agree with the oracle on ${proof.reduced} random networks (seed ${SEED})`, async () => {
  expect((await proof.run(proof.reduced, SEED)).failures).toEqual([])
})
