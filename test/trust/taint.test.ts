import { expect, it } from 'vitest'
import { reduced, run } from './taint.prove.ts'

it(`no token of a private value is in ${reduced} outputs for readers without the right`, async () => {
  const { failures, figures } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(figures?.rightlyShown).toBeGreaterThan(reduced / 30)
}, 120_000)
