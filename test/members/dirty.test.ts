import { expect, test } from 'vitest'
import { reduced, run } from './dirty.prove.ts'

test(`every row of ${reduced} damaged files (of 100,000 in full) is accepted or rejected, none throws or hangs`, async () => {
  const { failures, figures } = await run(reduced, 1)
  console.log(`dirty: seed 1, ${JSON.stringify(figures)}`)
  expect(failures).toEqual([])
})
