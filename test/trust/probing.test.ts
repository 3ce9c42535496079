import { expect, it } from 'vitest'
import { reduced, run } from './probing.prove.ts'

it('no profile of one’s own brings out another’s withheld origin', async () => {
  const { failures, figures, checked } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(figures?.differentReadings).toBeGreaterThan(checked / 3)
}, 120_000)
