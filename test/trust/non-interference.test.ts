import { expect, it } from 'vitest'
import * as nonInterference from './non-interference.prove.ts'

it(`${nonInterference.reduced} pairs of networks that differ in one withheld value give the same bytes (seed 1)`, async () => {
  const { failures, figures } = await nonInterference.run(nonInterference.reduced, 1)
  console.log(`non-interference: seed 1, ${JSON.stringify(figures)}`)
  expect(failures).toEqual([])
})
