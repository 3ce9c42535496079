import { expect, test } from 'vitest'
import { PairTable } from '../../src/planning/round/pair-table.ts'
import { pairOf } from './round-candidates.ts'

test('each pair is found by its two ends and no other, however many there are', () => {
  const table = new PairTable()
  const isIn = (a: number, b: number) => (a * 7 + b * 3) % 5 !== 0
  const many = 300
  for (let b = 0; b < many; b++) for (let a = 0; a < b; a++) if (isIn(a, b)) table.put(pairOf(a, b))
  for (let b = 0; b < many; b++) {
    for (let a = 0; a < b; a++) {
      const pair = table.find(a, b)
      if (isIn(a, b) !== (pair?.a === a && pair.b === b)) throw new Error(`${a} ${b}`)
    }
  }
  expect(table.all().length).toBe(36_000)
})

test('a pair that is put again stands in the place of the one before', () => {
  const table = new PairTable()
  for (const pair of [pairOf(0, 1, 1), pairOf(1, 2, 2), pairOf(0, 1, 3)]) table.put(pair)
  expect(table.all().map(({ a, b, approach }) => [a, b, approach])).toEqual([
    [0, 1, 3],
    [1, 2, 2],
  ])
})
