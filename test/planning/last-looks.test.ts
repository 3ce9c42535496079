import { expect, test } from 'vitest'
import type { CandidatePair } from '../../src/planning/round/graph.ts'
import { lastLooks } from '../../src/planning/round/last-looks.ts'
import { Excluded } from '../../src/ranking/excluded.ts'
import type { Table } from './round-candidates.ts'
import { candidatesOf, pairOf } from './round-candidates.ts'

const ASKED = { min: 1, inboundCap: 9, isEven: true, isStopped: () => false }

function planned(
  table: Table,
  before: readonly CandidatePair[],
  asked: Partial<Parameters<typeof lastLooks>[2]> & { readonly short: readonly number[] },
) {
  const { candidates, looks } = candidatesOf(table)
  const steps = lastLooks(candidates, before, { ...ASKED, ...asked })
  let yields = 0
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yields++
  return { pairs: step.value.map(({ a, b }) => `${a} ${b}`), looks, yields }
}

const others = [1, 2, 3, 4].map(other => [0, other] as const)

test('whoever is short is given the best who have room, as many as are missing, and nobody more', () => {
  const table = { pairs: others, capacity: [3, 1, 1, 1, 1] }
  const before = [pairOf(0, 1)]
  const { pairs, looks, yields } = planned(table, before, { short: [0], min: 3 })
  expect(pairs).toEqual(['0 1', '0 2', '0 3'])
  // Whoever is full, 1, is not even looked at.
  expect(looks).toEqual([{ from: 0, limit: 2, without: ['1'] }])
  expect(yields).toBe(0)
})

test('a member takes no more than it has room for, whatever it is short of', () => {
  expect(planned({ pairs: others, capacity: [2, 9, 9, 9, 9] }, [], { short: [0], min: 3 }).pairs).toEqual([
    '0 1',
    '0 2',
  ])
})

test('whoever came to be full since the last look is not asked for again', () => {
  const pairs = [
    [0, 2],
    [1, 2],
    [1, 3],
  ] as const
  expect(planned({ pairs, capacity: [1, 1, 1, 1] }, [], { short: [0, 1, 3] }).pairs).toEqual(['0 2', '1 3'])
})

test('banned pairs, and pairs that are known already, are not looked for', () => {
  const table = { pairs: others, capacity: [3, 1, 1, 1, 1], banned: [[0, 1]] as const }
  expect(planned(table, [], { short: [0] }).pairs).toEqual(['0 2'])
  const { candidates } = candidatesOf(table)
  candidates.look(0, 1, { exclude: new Excluded(), also: other => other === 2 })
  const steps = lastLooks(candidates, [], { ...ASKED, short: [0] })
  expect(steps.next().value).toMatchObject([{ a: 0, b: 3 }])
})

test('nobody is approached too often: who could not be is asked for once', () => {
  // All may be approached by 0 alone, or may approach it alone.
  const table = { pairs: others, capacity: [3, 3, 3, 3, 3] }
  const cap = { short: [0], min: 3, inboundCap: 1, isEven: false }
  expect(planned({ ...table, approach: 1 }, [], cap).pairs).toEqual(['0 1', '0 2', '0 3'])
  // 0 is approached by the first, and by nobody else.
  const { pairs, looks } = planned({ ...table, approach: 2 }, [], cap)
  expect(pairs).toEqual(['0 1'])
  expect(looks.map(({ limit }) => limit)).toEqual([3, 2, 2])
})

test('where either side may approach, whoever cannot be approached any more may approach', () => {
  const table = { pairs: others, capacity: [3, 3, 3, 3, 3] }
  // 1 is approached by 2 and cannot be by 0, which can still be by it.
  const before = [pairOf(1, 2)]
  expect(planned(table, before, { short: [0], inboundCap: 1 }).pairs).toEqual(['1 2', '0 1'])
  const closed = { short: [0], inboundCap: 0 }
  expect(planned(table, [], closed).pairs).toEqual([])
})

test('stopped, it leaves what is planned', () => {
  const table = { pairs: others, capacity: [3, 1, 1, 1, 1] }
  const before = [pairOf(0, 1)]
  const { pairs, looks } = planned(table, before, { short: [0], min: 3, isStopped: () => true })
  expect([pairs, looks]).toEqual([['0 1'], []])
})

test('every 256 members it yields, and after 256 introductions it looks anew who is full', () => {
  // Pairs of neighbours: 0 and 1, 2 and 3, and so on.
  const many = 1030
  const pairs = Array.from({ length: many / 2 }, (_, i) => [2 * i, 2 * i + 1] as const)
  const short = Array.from({ length: many }, (_, place) => place)
  const { looks, yields, pairs: plan } = planned({ pairs, capacity: short.map(() => 1) }, [], { short })
  expect(plan.length).toBe(many / 2)
  expect(yields).toBe(Math.floor(many / 256))
  expect(new Set(looks.map(({ without }) => without.length))).toEqual(new Set([0, 512, 1024]))
})
