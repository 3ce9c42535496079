import { expect, test } from 'vitest'
import { createDraws } from '../../src/integers/draws.ts'
import { packGraph } from '../../src/planning/round/graph.ts'
import { serve } from '../../src/planning/round/greedy.ts'
import { kick } from '../../src/planning/round/kicks.ts'
import { Labels } from '../../src/planning/round/labels.ts'
import { improve, isSpent, restore } from '../../src/planning/round/search.ts'
import { open, plan } from '../../src/planning/round/solve.ts'
import { leastOf, raiseWorstOff } from '../../src/planning/round/worst-off.ts'

/** Pairs by their ends and chance, best first, among so many members who take one each. */
function problemOf(
  size: number,
  ends: readonly (readonly [a: number, b: number, chance: number])[],
  { cap = 9, most = 1, work = 1000 } = {},
) {
  const pairs = ends.map(([a, b, chance]) => ({ a, b, chance, score: 0, confidence: 0, approach: 3, pinned: false }))
  const limits = { graph: packGraph(size, pairs), capacity: new Int32Array(size).fill(most), min: 0, inboundCap: cap }
  return open(limits, work, createDraws(1), () => false)
}
const sum = (total: number) => total
/** The greedy choice of the best pair leaves the ends with nothing; two pairs are worth more together. */
const path = [
  [1, 2, 50],
  [0, 1, 40],
  [2, 3, 40],
] as const

test('serve() plans what adds most, as long as there is room, of equal ones the first', () => {
  const problem = problemOf(4, path)
  serve(problem, sum)
  expect([...problem.allocation.planned]).toEqual([1, 0, 0])
  const equal = problemOf(4, [
    [0, 1, 40],
    [1, 2, 40],
    [2, 3, 40],
  ])
  serve(equal, sum)
  expect([...equal.allocation.planned]).toEqual([1, 0, 1])
  // With one introduction already, the first who has none gains more by a lesser chance.
  const fair = problemOf(
    4,
    [
      [0, 1, 90],
      [1, 2, 80],
      [0, 2, 70],
      [2, 3, 50],
    ],
    { most: 2 },
  )
  serve(fair, (total, count) => Math.sqrt(total) + 100 * Math.min(1, count))
  expect([...fair.allocation.planned]).toEqual([1, 1, 0, 1])
  const spent = problemOf(4, path, { work: 0 })
  expect(isSpent(spent)).toBe(true)
  serve(spent, sum)
  expect([...spent.allocation.planned]).toEqual([0, 0, 0])
  const worthless = problemOf(2, [[0, 1, 0]])
  serve(worthless, sum)
  expect([...worthless.allocation.planned]).toEqual([0])
})

test.each([
  ['free', 9, 1],
  ['arranged', 1, 3],
])('restore() brings a plan back, whatever was planned meanwhile; approaches are %s', (_, cap, most) => {
  const problem = problemOf(4, path, { cap, most })
  plan(problem, 1)
  plan(problem, 2)
  const before = problem.allocation.planned.slice()
  restore(problem, Uint8Array.of(1, 0, 0))
  expect([...problem.allocation.planned]).toEqual([1, 0, 0])
  expect([...problem.allocation.sum]).toEqual([0, 50, 50, 0])
  expect([...problem.allocation.count]).toEqual([0, 1, 1, 0])
  restore(problem, before)
  expect([...problem.allocation.planned]).toEqual([0, 1, 1])
  expect([...problem.allocation.sum]).toEqual([40, 40, 40, 40])
})

test('improve() swaps what is planned for more, by chains', () => {
  const problem = problemOf(4, path)
  plan(problem, 0)
  expect([...improve(problem, sum)].length).toBeGreaterThan(0)
  expect([...problem.allocation.planned]).toEqual([0, 1, 1])
  const spent = problemOf(4, path, { work: 0 })
  plan(spent, 0)
  expect([...improve(spent, sum)].length).toBe(0)
  expect([...spent.allocation.planned]).toEqual([1, 0, 0])
})

test('kick() finds the better plan in time, and nothing in none', () => {
  const problem = problemOf(4, path)
  plan(problem, 0)
  expect([...kick(problem, sum, 50)]).toEqual([])
  expect([...problem.allocation.planned]).toEqual([0, 1, 1])
  const still = problemOf(4, path)
  plan(still, 0)
  expect([...kick(still, sum, 0)]).toEqual([])
  expect([...still.allocation.planned]).toEqual([1, 0, 0])
})

test('raiseWorstOff() finds the largest least, and the best beyond it', () => {
  const problem = problemOf(4, path)
  plan(problem, 0)
  const all = [0, 1, 2, 3]
  expect(leastOf(problem, all)).toBe(0)
  expect(leastOf(problem, [1, 2])).toBe(50)
  expect([...raiseWorstOff(problem, sum, all)].length).toBeGreaterThan(0)
  expect(leastOf(problem, all)).toBe(40)
  // Where somebody cannot but have nothing, the others are raised.
  const odd = problemOf(
    5,
    [
      [0, 1, 90],
      [2, 3, 60],
      [0, 2, 50],
      [1, 3, 50],
      [3, 4, 10],
    ],
    { work: 1_000_000 },
  )
  plan(odd, 2)
  plan(odd, 3)
  expect([...raiseWorstOff(odd, sum, [0, 1, 2, 3, 4])].length).toBeGreaterThan(0)
  expect([...odd.allocation.planned]).toEqual([1, 1, 0, 0, 0])
  const nobody = problemOf(2, [[0, 1, 5]])
  expect([...raiseWorstOff(nobody, sum, [])]).toEqual([])
  expect([...nobody.allocation.planned]).toEqual([0])
})

test('labels keep the best way to each place, and none that goes over a pair twice', () => {
  const labels = new Labels(4)
  labels.begin(0)
  const step = (place: number, before: number, pair: number, value: number) => ({
    place,
    before,
    pair,
    settled: 0,
    value,
    left: -1,
  })
  expect(labels.isBest(1, -5)).toBe(true)
  expect(labels.add(step(1, 0, 7, 5))).toBe(true)
  expect(labels.add(step(2, 1, 8, 6))).toBe(true)
  expect(labels.add(step(3, 2, 7, 9))).toBe(false)
  expect([labels.size, labels.length(0), labels.length(2)]).toEqual([3, 0, 2])
  expect(labels.pairs(2)).toEqual([8, 7])
  expect([labels.isBest(2, 6), labels.isBest(2, 7), labels.isBest(3, 0)]).toEqual([false, true, true])
  expect(labels.isStale(labels.at(2))).toBe(false)
  expect(labels.add(step(2, 0, 9, 7))).toBe(true)
  expect([labels.isStale(labels.at(2)), labels.isStale(labels.at(3))]).toEqual([true, false])
  labels.begin(3)
  expect([labels.size, labels.isBest(2, 0), labels.isStale(labels.at(0))]).toEqual([1, true, false])
})
