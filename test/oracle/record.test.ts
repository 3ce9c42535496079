import { expect, test } from 'vitest'
import { member, type Recipe, valueIn, worldOf } from './example.ts'
import { oracle } from './oracle.ts'
import type { Curve, Recorded, Signal } from './policy.ts'

const record = (parts: Partial<Recorded>): Recorded => ({
  shape: 'record',
  events: ['met'],
  half: 1000,
  halfLife: 30,
  ...parts,
})
const met = (...dates: string[]) => ({
  members: [member('a'), member('b'), member('c')],
  outcomes: dates.map(date => ({ from: 'b', to: 'c', stage: 'met' as const, date })),
})

test('record counts an event of today in full', () => {
  // ⌊1000·(2·30 − 0) / (2·30)⌋ = 1000; 1000·1000 / 2000
  expect(valueIn(met('2026-11-22'), record({}))).toBe(500)
})

test('record halves an event per half-life, along a line in between', () => {
  // 45 days: q = 1, rest = 15; ⌊1000·45 / (4·30)⌋ = 375; 375,000 / (375 + 625)
  expect(valueIn(met('2026-10-08'), record({ half: 625 }))).toBe(375)
  // 30 days: q = 1, rest = 0; 1000·60 / 120 = 500
  expect(valueIn(met('2026-10-23'), record({ half: 500 }))).toBe(500)
})

test('record adds events, each rounded down by itself', () => {
  // 1 day of 7: ⌊1000·13 / 14⌋ = 928 (928.6), twice 1856; 1,856,000 / (1856 + 144)
  expect(valueIn(met('2026-11-21', '2026-11-21'), record({ half: 144, halfLife: 7 }))).toBe(928)
})

test('record belongs to both ends of an outcome, and to b alone of the pair asked about', () => {
  expect(valueIn(met('2026-11-22'), record({}), 'a', 'c')).toBe(500)
  expect(valueIn(met('2026-11-22'), record({}), 'b', 'a')).toBeUndefined()
})

test('record does not see events after now, of other stages, or without a date', () => {
  expect(valueIn(met('2026-11-23'), record({}))).toBeUndefined()
  expect(valueIn(met('2026-11-22'), record({ events: ['useful', 'tie'] }))).toBeUndefined()
  const ties = [{ from: 'b', to: 'c' }]
  expect(valueIn({ ...met(), ties }, record({ events: ['tie'] }))).toBeUndefined()
})

test('record dates a tie by last, else by since, even if last is yet to come', () => {
  const tied = (dates: { since?: string; last?: string }) => ({ ...met(), ties: [{ from: 'c', to: 'b', ...dates }] })
  const asked = record({ events: ['tie'] })
  expect(valueIn(tied({ since: '2026-11-22' }), asked)).toBe(500)
  // 30 days: 500; 500,000 / 1500 = 333.3
  expect(valueIn(tied({ since: '2026-11-22', last: '2026-10-23' }), asked)).toBe(333)
  expect(valueIn(tied({ since: '2026-11-22', last: '2026-11-23' }), asked)).toBeUndefined()
})

test('record of an event older than all bounds is 0, not unknown', () => {
  expect(valueIn(met('1926-11-22'), record({ halfLife: 1 }))).toBe(0)
})

test('record counts whole days across a leap day', () => {
  // 2024-02-28 → 2024-03-01 is 2 days, of 4: ⌊1000·6 / 8⌋ = 750; 750,000 / (750 + 250)
  expect(valueIn({ ...met('2024-02-28'), now: '2024-03-01' }, record({ half: 250, halfLife: 4 }))).toBe(750)
})

test('record and dated needs without now are an error, not a guess', () => {
  const needs = [{ term: 'pumps', until: '2026-11-22' }]
  const members = [member('a', { needs }), member('b', { offers: ['pumps'] }), member('c')]
  const needed: Recipe = { shape: 'overlap', x: 'needs', y: 'offers', half: 1 }
  for (const recipe of [needed, record({})]) {
    const signals: Signal[] = [{ name: 'dated', weight: 1, neutral: 0, ...recipe }]
    const { now, ...timeless } = worldOf({ ...met('2026-11-22'), members, policy: { signals } })
    expect(() => oracle(timeless).explain('a', 'b')).toThrow('`now`')
  }
})

const bent = (value: number, curve: Curve) =>
  valueIn({}, { shape: 'custom', min: 0, max: 1000, value: () => value, curve })

test('curve interpolates between nodes and rounds down, falling lines too', () => {
  // 0 + ⌊1000·100 / 300⌋ = 333; 1000 + ⌊−1000·100 / 300⌋ = 1000 − 334
  expect(
    bent(100, [
      [0, 0],
      [300, 1000],
    ]),
  ).toBe(333)
  expect(
    bent(100, [
      [0, 1000],
      [300, 0],
    ]),
  ).toBe(666)
})

test('curve is constant beyond its outer nodes, exact on its nodes, and free to turn', () => {
  const hump: Curve = [
    [100, 10],
    [400, 1000],
    [900, 50],
  ]
  expect([0, 99, 100, 400, 900, 901, 1000].map(value => bent(value, hump))).toEqual([10, 10, 10, 1000, 50, 50, 50])
  // 1000 + ⌊−950·1 / 500⌋ = 1000 − 2
  expect(bent(401, hump)).toBe(998)
})

test('curve leaves unknown unknown', () => {
  const recipe = { shape: 'custom', min: 0, max: 1, value: () => undefined, curve: [[0, 7]] } as const
  expect(valueIn({}, recipe)).toBeUndefined()
})

test('custom is its function of the two members, as the audience sees them', () => {
  const members = [member('a'), member('b', { originCountries: ['TR'], consent: { origin: 'manager' } })]
  const recipe = {
    shape: 'custom',
    min: 0,
    max: 9,
    value: (_: unknown, b: object) => ('originCountries' in b ? 9 : 0),
  } as const
  expect(valueIn({ members, audience: 'manager' }, recipe)).toBe(9)
  expect(valueIn({ members, audience: 'members' }, recipe)).toBe(0)
})
