import { expect, test } from 'vitest'
import { bend } from '../../src/scoring/curve.ts'

test.each<[value: number, bent: number, why: string]>([
  [0, 100, 'constant before the first node'],
  [200, 100, 'the first node'],
  [201, 103, 'rounded down: 100 + ⌊800 / 233⌋'],
  [433, 900, 'a node'],
  [434, 899, 'downwards, rounded down: 900 + ⌊−400 / 567⌋'],
  [999, 500, '900 + ⌊−400 · 566 / 567⌋'],
  [1000, 500, 'the last node'],
])('bend(%i) is %i: %s', (value, bent) => {
  const curve = [
    [200, 100],
    [433, 900],
    [1000, 500],
  ] as const
  expect(bend(value, curve)).toBe(bent)
})

test('without a curve a value stays, and a curve of one node is that node everywhere', () => {
  expect([0, 7, 1000].map(value => bend(value, undefined))).toEqual([0, 7, 1000])
  expect([0, 7, 1000].map(value => bend(value, [[500, 42]]))).toEqual([42, 42, 42])
})
