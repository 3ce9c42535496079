import { expect, it } from 'vitest'
import { TableCache, UNTOLD } from '../../src/ranking/table-cache.ts'
import { stubPart } from './stub-part.ts'

it('a table is kept for whoever asks next with the same set', () => {
  const cache = new TableCache(stubPart({ sets: 3, ownSet: place => place % 2 }))
  const table = cache.tableFor(4)
  expect([...table]).toEqual([UNTOLD, UNTOLD, UNTOLD])
  table[1] = 5
  expect(cache.tableFor(6)).toBe(table)
  expect(cache.tableFor(5)).not.toBe(table)
  expect(cache.tableFor(4)).toBe(table)
  expect(table[1]).toBe(5)
})

it('the oldest of more tables than there is room for is emptied for the next', () => {
  // Two tables of a million points fit into two million, a third does not.
  const cache = new TableCache(stubPart({ sets: 1 << 20, ownSet: place => place }))
  const [first, second] = [cache.tableFor(1), cache.tableFor(2)]
  first[7] = 5
  expect(cache.tableFor(1)).toBe(first)
  const third = cache.tableFor(3)
  expect(third).toBe(first)
  expect(third[7]).toBe(UNTOLD)
  expect(cache.tableFor(2)).toBe(second)
  expect(cache.tableFor(1)).toBe(second)
})

it('there is one table at least, however many sets, and of none as well', () => {
  const cache = new TableCache(stubPart({ sets: (1 << 21) + 1, ownSet: place => place }))
  expect(cache.tableFor(1)).toHaveLength((1 << 21) + 1)
  expect(cache.tableFor(2)).toBe(cache.tableFor(2))
  expect(new TableCache(stubPart({ sets: 0 })).tableFor(0)).toHaveLength(0)
})
