import { describe, expect, test } from 'vitest'
import type { Locale, RoundOptions, RoundProgress } from '../../src/index.ts'
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

test('progress tells of candidates, then of planning, last looks among it, then of the frontier; steps count up', () => {
  const told: RoundProgress[] = []
  planned(300, { max: 1, candidates: 1, frontier: [0, 1], onProgress: one => told.push(one) })
  expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1))
  const phases = told.map(({ phase }) => phase)
  expect(phases.filter((phase, i) => phase !== phases[i - 1])).toEqual(['candidates', 'plan', 'frontier'])
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

describe('whom nobody may approach but who may be approached itself', () => {
  const person = (id: string, more = {}) => ({ id, name: id, kind: 'company' as const, ...more })
  /** `a b`: a may approach b, and not the other way round. */
  const leftOut = (likes: readonly string[], options: RoundOptions = {}, more = {}) => {
    const members = [person('a', more), ...['b', 'c', 'd'].map(id => person(id))]
    const asked = {
      min: 1,
      max: 1,
      inboundCap: 1,
      fairness: 0,
      candidates: 1,
      pins: [],
      bans: [],
      seed: 1,
      frontier: [],
    }
    const liking = new Map(likes.map((pair, i) => [pair, 900 - 100 * i]))
    const plan = planRound(matcherOf({ members, liking, gate: 'rule', asked }), { work: 100, frontier: [], ...options })
    return plan.leftOut.map(({ member, reason, text }) => `${member} ${reason}: ${text}`)
  }
  const FULL = 'full: All further candidates are full in this round.'
  const REFUSED = 'refused: The rules admit nobody.'

  test('is left out since those who list it are full, not since the rules admit nobody', () => {
    expect(leftOut(['a b', 'a c'], { max: 1 })).toEqual([`c ${FULL}`, `d ${REFUSED}`])
  })

  test('those who may not be introduced list nobody', () => {
    expect(leftOut(['a b', 'a c'], {}, { paused: true })).toEqual([
      'a paused: The member is taking a pause.',
      `b ${REFUSED}`,
      `c ${REFUSED}`,
      `d ${REFUSED}`,
    ])
  })

  test('is banned from all who list it', () => {
    const banned = 'banned: All further candidates are banned from this round.'
    expect(leftOut(['a b', 'a c'], { max: 3, bans: [{ from: 'a', to: 'c' }] })).toEqual([`c ${banned}`, `d ${REFUSED}`])
  })

  test('may be kept out by the cap on approaches alone, though one who lists it has room and another has none', () => {
    const capped = leftOut(['a b', 'c b', 'c d'], { max: 2, inboundCap: 0 })
    expect(capped.slice(0, 2)).toEqual([
      'a full: All further candidates are full in this round, or nobody may be approached once more to meet them.',
      'b full: All further candidates are full in this round, or nobody may be approached once more to meet them.',
    ])
  })
})
