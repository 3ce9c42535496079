import { expect, it } from 'vitest'
import * as small from './exact.prove.ts'
import * as generated from './exact-generated.prove.ts'

const SEED = 20261122

it(`ranking equals looking at every pair on ${small.reduced} random small networks (seed ${SEED})`, async () => {
  const { failures } = await small.run(small.reduced, SEED)
  expect(failures).toEqual([])
})

it(`and on ${generated.reduced} generated networks of hundreds (seed ${SEED})`, async () => {
  const { failures } = await generated.run(generated.reduced, SEED)
  expect(failures).toEqual([])
})
