import { describe, expect, it } from 'vitest'
import type { Outcome, Stage } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineSignal, evaluate } from '../../src/index.ts'

const DATE = '2026-02-01'
const id = (i: number) => `m${String(i).padStart(4, '0')}`
const outcome = (from: number, to: number, stage: Stage): Outcome => ({ from: id(from), to: id(to), date: DATE, stage })
const companies = (count: number, more: (i: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, i) => ({ id: id(i), name: 'Firma', kind: 'company' as const, ...more(i) }))
const even = { name: 'even', rules: ['differentMember'], signals: [], threshold: null, bias: 0 } as const

function matcherOf(members: ReturnType<typeof companies>, policy: object = even) {
  return createMatcher(createNetwork({ members }), definePolicy(policy), { now: '2026-01-01', audience: 'manager' })
}

describe('the calibration of evaluate over all candidates', () => {
  // Three pairs of ten members.
  const met = [outcome(0, 1, 'met'), outcome(0, 2, 'met'), outcome(3, 4, 'partners')]
  const matcher = matcherOf(companies(10))
  const of = (options: object) => evaluate(matcher, met, { bootstrap: 0, ...options }).calibration

  it('counts the candidates of those who succeeded with nobody too: their silence is a no', () => {
    expect(of({})).toMatchObject({ over: 'candidates', pairs: 90 })
    expect(of({})!.rows[0]!.observed).toBe(6 / 90)
  })

  it('counts the candidates of the queries asked for, whether they succeeded or not', () => {
    const { pairs, rows } = of({ queries: [id(0), id(8), id(9)] })!
    expect(pairs).toBe(27)
    expect(rows[0]!.observed).toBe(2 / 27)
  })

  it('counts as a success what `success` says', () => {
    expect(of({ success: 'partners' })!.rows[0]!.observed).toBe(2 / 90)
  })

  it('lets a thousand by lot stand for all of many members who succeeded with nobody', () => {
    const many = matcherOf(
      companies(1202, i => ({ baseCountry: i % 3 === 0 ? 'DE' : 'TR' })),
      { ...even, rules: ['differentMember', 'crossBorder'] },
    )
    const [one, other] = [1, 2].map(seed => {
      const { pairs, rows } = evaluate(many, [outcome(0, 1, 'met')], { bootstrap: 0, seed }).calibration!
      expect(Math.abs(pairs / (2 * 401 * 801) - 1)).toBeLessThan(0.02)
      expect(rows[0]!.observed * pairs).toBeCloseTo(2)
      return pairs
    })
    expect(one).not.toBe(other)
  })
})

describe('the calibration of evaluate over judged pairs', () => {
  it('does not depend on who stands first in a row, though both are told different chances', () => {
    const members = companies(12, i =>
      i < 6 ? { needs: ['pump'], offers: [`y${i}`] } : { needs: [`x${i}`], offers: ['pump'] },
    )
    const forward = { ...even, signals: [{ name: 'needsMet' }], fusion: { kind: 'forward' } }
    const told = Array.from({ length: 6 }, (_, i) => outcome(i, 6 + i, i % 2 === 0 ? 'declined' : 'met'))
    const turned = told.map(one => ({ ...one, from: one.to, to: one.from })).reverse()
    const [one, other] = [told, turned].map(rows => evaluate(matcherOf(members, forward), rows, { bootstrap: 0 }))
    expect(one).toEqual(other)
    expect(one!.calibration!.rows).toMatchObject([
      { pairs: 3, observed: 0.5 },
      { pairs: 3, observed: 0.5 },
    ])
    expect(one!.calibration!.pairs).toBe(6)
  })

  it.each(['forward', 'mutual'] as const)('is the same to the last bit whoever stands first (%s)', kind => {
    const value = (a: { readonly id: string }, b: { readonly id: string }) =>
      (37 * Number(a.id.slice(1)) + 11 * Number(b.id.slice(1))) % 1001
    const signals = [defineSignal({ name: 'odd', weight: 2345, neutral: 300, min: 0, max: 1000, value })]
    const fusion = kind === 'forward' ? { kind } : { kind, reciprocity: 321 }
    const matcher = matcherOf(companies(40), { ...even, bias: -1_000_003, signals, fusion })
    const told = Array.from({ length: 60 }, (_, i) => outcome(i % 17, 17 + ((7 * i) % 23), i % 3 ? 'declined' : 'met'))
    const turned = told.map(one => ({ ...one, from: one.to, to: one.from })).reverse()
    const half = told.map((one, i) => (i % 2 === 0 ? one : turned.at(-1 - i)!))
    const [one, ...others] = [told, turned, half].map(rows => evaluate(matcher, rows, { bootstrap: 0 }))
    expect(one!.calibration!.pairs).toBe(60)
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(one))
  })

  it('counts a pair once, though the rules admit only one of its members to the other', () => {
    const members = companies(3, i => ({ baseCountry: i === 0 ? 'DE' : 'TR' }))
    const matcher = matcherOf(members, { ...even, rules: ['differentMember', { rule: 'inCountry', country: 'TR' }] })
    const rows = [
      { ...outcome(0, 1, 'met'), side: 'from' as const },
      { ...outcome(1, 0, 'met'), side: 'from' as const },
      outcome(0, 2, 'declined'),
    ]
    for (const told of [rows, [rows[1]!, rows[0]!, rows[2]!]]) {
      expect(evaluate(matcher, told, { bootstrap: 0 }).calibration!.pairs).toBe(2)
    }
  })

  it('counts the pairs of the queries asked for, and as a success what `success` says', () => {
    const stages: readonly Stage[] = ['accepted', 'accepted', 'partners', 'declined', 'declined']
    const told = stages.map((stage, i) => outcome(i, 9 - i, stage))
    const of = (options: object) => evaluate(matcherOf(companies(10)), told, { bootstrap: 0, ...options }).calibration!
    expect(of({})).toMatchObject({ over: 'judged', pairs: 5, rows: [{ observed: 3 / 5 }] })
    expect(of({ success: 'partners' })).toMatchObject({ pairs: 5, rows: [{ observed: 1 / 5 }] })
    expect(of({ queries: [id(2), id(3), id(6)] })).toMatchObject({ pairs: 2, rows: [{ observed: 1 / 2 }] })
  })
})
