import { expect, it } from 'vitest'
import { reduced, run } from './commands.prove.ts'

it(`${reduced} pairs of files that differ in one withheld value give the same bytes through every command`, async () => {
  const { failures } = await run(reduced, 1)
  expect(failures).toEqual([])
}, 120_000)
