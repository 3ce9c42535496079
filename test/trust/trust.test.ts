import { expect, it } from 'vitest'
import * as commands from './commands.prove.ts'
import * as probing from './probing.prove.ts'
import * as taint from './taint.prove.ts'

it(`${commands.reduced} pairs of files that differ in one withheld value give the same bytes through every command`, async () => {
  const { failures } = await commands.run(commands.reduced, 1)
  expect(failures).toEqual([])
}, 120_000)

it(`no token of a private value is in ${taint.reduced} outputs for readers without the right`, async () => {
  const { failures, figures } = await taint.run(taint.reduced, 1)
  expect(failures).toEqual([])
  expect(figures?.rightlyShown).toBeGreaterThan(20)
}, 120_000)

it('no profile of one’s own brings out another’s withheld origin', async () => {
  const { failures, figures, checked } = await probing.run(probing.reduced, 1)
  expect(failures).toEqual([])
  expect(figures?.differentReadings).toBeGreaterThan(checked / 3)
}, 120_000)
