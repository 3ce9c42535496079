import { expect, test } from 'vitest'
import type { CandidatePair } from '../../src/planning/round/graph.ts'
import { PairTable } from '../../src/planning/round/pair-table.ts'

const pairOf = (a: number, b: number, score = 0): CandidatePair => ({
  a,
  b,
  chance: 1,
  score,
  confidence: 0,
  approach: 3,
  pinned: false,
})

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
  for (const pair of [pairOf(0, 1, 5), pairOf(1, 2, 6), pairOf(0, 1, 7)]) table.put(pair)
  expect(table.all().map(({ a, b, score }) => [a, b, score])).toEqual([
    [0, 1, 7],
    [1, 2, 6],
  ])
})
