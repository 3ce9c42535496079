import { describe, expect, test } from 'vitest'
import type { Locale, RoundOptions } from '../../src/index.ts'
import { createMatcher, createNetwork, planRound } from '../../src/index.ts'
import { violations } from './round-checker.ts'
import { matcherOf } from './round-matcher.ts'
import { randomRound } from './round-world.ts'

/** So many of whom the same is known: everybody has the same best candidates. */
function alike(many: number) {
  const members = Array.from({ length: many }, (_, i) => ({ id: `m${1000 + i}`, name: 'M', kind: 'company' as const }))
  return createMatcher(createNetwork({ members }), { rules: ['differentMember'], signals: [], threshold: null })
}
const planned = (many: number, options: RoundOptions) =>
  planRound(alike(many), { work: 1000, frontier: [], ...options })
const counted = ({ leftOut }: ReturnType<typeof planRound>) => [...new Set(leftOut.map(({ reason }) => reason))]

test('whoever is short is looked for until nobody with room is left, also where all have the same best candidates', () => {
  const { introductions, leftOut, complete } = planned(300, { max: 1 })
  expect([introductions.length, leftOut, complete]).toEqual([150, [], true])
  const odd = planned(301, { max: 1 })
  expect(odd.leftOut.map(({ reason, text }) => [reason, text])).toEqual([
    ['full', 'All further candidates are full in this round.'],
  ])
})

describe('where a cap on approaches binds, no plan that is complete says it was stopped, and nobody is said to be full who is not', () => {
  test.each<[Locale, string]>([
    [
      'de',
      'Alle weiteren Kandidaten sind in dieser Runde ausgelastet, oder es darf dafür niemand noch einmal angesprochen werden.',
    ],
    ['tr', 'Kalan adaylar bu turda dolu ya da bunun için kimseye bir kez daha başvurulamaz.'],
    ['en', 'All further candidates are full in this round, or nobody may be approached once more to meet them.'],
  ])('%s', (locale, text) => {
    const none = planned(150, { max: 3, inboundCap: 0, locale })
    expect([none.complete, none.introductions, none.leftOut.length, counted(none)]).toEqual([true, [], 150, ['full']])
    expect(new Set(none.leftOut.map(one => one.text))).toEqual(new Set([text]))
  })

  test('as many introductions as there may be approaches', () => {
    const plan = planned(120, { min: 3, max: 3, inboundCap: 1 })
    expect([plan.introductions.length, counted(plan)]).toEqual([120, ['full']])
    expect(plan.leftOut.every(({ text }) => text.includes('approached once more'))).toBe(true)
  })

  test.each([1, 2, 3, 4, 5, 6])('random world %i of 100 breaks no rule of the checker', seed => {
    const world = randomRound(seed, { people: 100, density: [0.1, 1][seed % 2]! })
    const asked = { ...world.asked, min: 2, max: 3, inboundCap: 1, candidates: 1, work: 500, pins: [], frontier: [] }
    expect(violations({ ...world, asked }, planRound(matcherOf(world), asked))).toEqual([])
  })
})
