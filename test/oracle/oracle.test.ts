import { describe, expect, test } from 'vitest'
import { explain, gain, member, worldOf } from './example.ts'
import { oracle } from './oracle.ts'
import type { Policy, Rule, Signal } from './policy.ts'

/** f is the capacity of a, g that of b, unless the policy says otherwise. */
const twoSided = (a: number | undefined, b: number | undefined, policy: Partial<Policy>) =>
  explain({
    members: [member('a', a === undefined ? {} : { capacity: a }), member('b', b === undefined ? {} : { capacity: b })],
    policy: { signals: [gain('gain', 1)], ...policy },
  })
const mutual = (reciprocity: number) => ({ kind: 'mutual', reciprocity }) as const

describe('explain(a, b).forward', () => {
  const fixed = (name: string, weight: number, value: number | undefined, neutral = 0): Signal => {
    return { name, weight, neutral, shape: 'custom', min: 0, max: 1000, value: () => value }
  }

  test('benefit is bias + Σ weight·(value − neutral)', () => {
    const signals = [fixed('good', 500, 365, 100), fixed('bad', 300, 50, 400), fixed('harm', -200, 90, 40)]
    // 500·265 = 132,500; 300·(−350) = −105,000; −200·50 = −10,000; together 17,500
    const { forward } = explain({ policy: { bias: -3_000_000, signals } })
    expect(forward).toMatchObject({ benefit: -2_982_500, bias: -3_000_000 })
    expect(forward.reasons.map(({ points }) => points)).toEqual([132_500, -105_000, -10_000])
  })

  test('reasons are strongest first, then in policy order, those of no points included', () => {
    const signals = [fixed('zero', 0, 1), fixed('first', 2, 5), fixed('second', -1, 10), fixed('most', 1, 11)]
    const names = explain({ policy: { signals } }).forward.reasons.map(({ signal }) => signal)
    expect(names).toEqual(['most', 'first', 'second', 'zero'])
  })

  test('unknown is worth nothing, and listed in policy order', () => {
    const signals = [fixed('u', 5, undefined, 900), fixed('known', 1, 3), fixed('t', 9, undefined)]
    expect(explain({ policy: { signals } }).forward).toEqual({
      benefit: 3,
      bias: 0,
      reasons: [{ signal: 'known', value: 3, points: 3 }],
      unknown: ['u', 't'],
    })
  })

  test('backward is what b gains, whatever the fusion', () => {
    expect(twoSided(7, 3, {}).backward.benefit).toBe(3)
    expect(twoSided(7, 3, { fusion: mutual(0) }).backward.benefit).toBe(3)
  })
})

describe('explain(a, b).score', () => {
  test('reciprocity 0 is the mean, rounded down', () => {
    expect(twoSided(7, 4, { fusion: mutual(0) }).score).toBe(5)
  })
  test('reciprocity 1000 is the less interested side', () => {
    expect(twoSided(7, 4, { fusion: mutual(1000) }).score).toBe(4)
  })
  test('reciprocity 750 leans to the less interested side', () => {
    // (250·(1000 + 3) + 1500·3) / 2000 = (250,750 + 4,500) / 2000 = 127.6
    expect(twoSided(1000, 3, { fusion: mutual(750) }).score).toBe(127)
  })
  test('a negative score is rounded down too', () => {
    // f = 1000 − 1000 = 0, g = 1 − 1000 = −999: (250·(−999) + 1500·(−999)) / 2000 = −874.1
    expect(twoSided(1000, 1, { bias: -1000, fusion: mutual(750) }).score).toBe(-875)
  })
  test('fusion forward is what a gains', () => {
    expect(twoSided(7, 1000, {}).score).toBe(7)
  })
})

describe('explain(a, b).confidence', () => {
  const signals = [gain('gain', -3), gain('more', 1)]
  const never: Signal = {
    name: 'never',
    weight: 2,
    neutral: 0,
    shape: 'custom',
    min: 0,
    max: 0,
    value: () => undefined,
  }

  test('is the known share of the weights, of both directions together', () => {
    // a knows 3 + 1 of 6, b nothing of 6: ⌊4000 / 12⌋
    expect(twoSided(1, undefined, { fusion: mutual(500), signals: [...signals, never] }).confidence).toBe(333)
    expect(twoSided(1, 1, { fusion: mutual(500), signals: [...signals, never] }).confidence).toBe(666)
  })
  test('is that of the one direction with fusion forward', () => {
    expect(twoSided(1, undefined, { signals: [...signals, never] }).confidence).toBe(666)
    expect(twoSided(undefined, 1, { signals: [...signals, never] }).confidence).toBe(0)
  })
  test('is 0 if there are no weights', () => {
    expect(twoSided(1, 1, { signals: [] }).confidence).toBe(0)
    expect(twoSided(1, 1, { signals: [gain('gain', 0)] }).confidence).toBe(0)
  })
})

describe('explain(a, b).probability', () => {
  const at = (bias: number, scale: Partial<Policy> = {}) => explain({ policy: { bias, ...scale } }).probability

  test('is the logistic of slope·score + offset in 10⁹, to four decimals', () => {
    expect([at(0), at(1_000_000), at(-1_000_000)]).toEqual([0.5, 0.7311, 0.2689])
    // 2000·500,000 / 10⁹ = 1; (0 + 10⁹) / 10⁹ = 1
    expect([at(500_000, { slope: 2000 }), at(0, { offset: 1_000_000_000 })]).toEqual([0.7311, 0.7311])
  })
  test('ends at 0 and 1', () => {
    expect([at(-2_000_000_000), at(2_000_000_000)]).toEqual([0, 1])
  })
})

describe('threshold', () => {
  const codes = (threshold: Policy['threshold'], rules: Rule[] = []) =>
    twoSided(7, undefined, { threshold, rules }).refusals.map(({ code }) => code)

  test('refuses below its score or its confidence, not at them', () => {
    expect(codes({ score: 7, confidence: 1000 })).toEqual([])
    expect(codes({ score: 8, confidence: 0 })).toEqual(['belowThreshold'])
    expect(codes({ score: 0, confidence: 1001 })).toEqual(['belowThreshold'])
    expect(codes(null)).toEqual([])
  })
  test('comes after the refusals of the rules', () => {
    const rules: Rule[] = [{ rule: 'not', of: 'differentMember' }]
    expect(codes({ score: 8, confidence: 0 }, rules)).toEqual(['not', 'belowThreshold'])
  })
})

test('explain(a, b) of somebody unknown is an error', () => {
  expect(() => oracle(worldOf({})).explain('a', '__proto__')).toThrow('__proto__')
})
