import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { circleWorth } from '../../src/planning/circles/worth.ts'
import { canInterpret, sharesLanguage } from '../../src/planning/event/languages.ts'
import { createAllocation } from '../../src/planning/round/allocation.ts'
import { packGraph } from '../../src/planning/round/graph.ts'
import { measure } from '../../src/planning/round/report.ts'

test('two talk who share one language, or of whom one states none', () => {
  const speaks = (...languages: readonly string[]) => ({ id: languages.join(' '), languages })
  expect(sharesLanguage(speaks('de', 'tr'), speaks('en', 'tr'))).toBe(true)
  expect(sharesLanguage(speaks('de'), speaks('tr'))).toBe(false)
  expect(sharesLanguage(speaks(), speaks('tr'))).toBe(true)
  expect(sharesLanguage(speaks('tr'), speaks())).toBe(true)
  expect(canInterpret(speaks('de', 'tr'), speaks('de', 'en'), speaks('tr', 'fr'))).toBe(true)
  expect(canInterpret(speaks('de', 'tr'), speaks('de'), speaks('fr'))).toBe(false)
  expect(canInterpret(speaks('de', 'tr'), speaks('fr'), speaks('de'))).toBe(false)
  expect(canInterpret(speaks('de', 'tr'), speaks('de', 'tr'), speaks('tr'))).toBe(false)
})

test('a circle is worth its chances, 20,000 for each trait, 30,000 for each first time, less 50,000 for a newcomer too many', () => {
  const one = (more: Partial<Member>, { share = 0, sat = false, isNew = false } = {}) => {
    const members = [{ id: 'a', name: 'A', kind: 'company' as const, ...more }]
    const company = { members, open: [0], isNew: [isNew], chance: () => 7 }
    return circleWorth(company, share, new Set(sat ? [0] : []))([0])
  }
  expect(one({})).toBe(20_000 + 30_000)
  expect(one({}, { sat: true })).toBe(20_000)
  expect(one({ baseCountry: 'DE', originCountries: ['TR'], accessCountries: ['NL', 'DE'] }, { sat: true })).toBe(80_000)
  expect(one({ industries: ['C28', 'G46'] }, { sat: true })).toBe(40_000)
  // Half a newcomer too many or too few is as good as can be.
  expect(one({}, { sat: true, isNew: true, share: 0.5 })).toBe(20_000)
  expect(one({}, { sat: true, isNew: true })).toBe(20_000 - 25_000)
  expect(one({}, { sat: true, share: 2 })).toBe(20_000 - 75_000)
})

test('nobody envies a list for more than they could take themselves', () => {
  const pair = (a: number, b: number, chance: number) => ({
    a,
    b,
    chance,
    score: 0,
    confidence: 0,
    approach: 3,
    pinned: false,
  })
  // 1 and 2 meet 0; 3 could meet either of them, and takes one: the better of the two, not both.
  const graph = packGraph(4, [pair(0, 1, 90), pair(0, 2, 80), pair(1, 3, 40), pair(2, 3, 30)])
  const capacity = Int32Array.of(2, 2, 2, 1)
  const allocation = createAllocation(graph, capacity)
  for (const one of [0, 1]) allocation.toggle(one)
  expect(measure(graph, allocation, capacity, { min: 0, others: { members: 0, open: 0 } }).envy).toEqual({
    members: 1,
    mean: 10,
  })
})
