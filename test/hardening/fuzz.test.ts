import { expect, test } from 'vitest'
import * as fuzz from './fuzz.prove.ts'

test(`${fuzz.reduced} inputs of any sort through every door (seed 1): rows are accepted or rejected, calls answered or refused`, async () => {
  const { failures, figures } = await fuzz.run(fuzz.reduced, 1)
  console.log(`fuzz: ${JSON.stringify(figures)}`)
  expect(failures).toEqual([])
}, 120_000)
