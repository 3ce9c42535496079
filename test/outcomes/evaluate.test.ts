import { describe, expect, it, test } from 'vitest'
import type { Outcome, Tie } from '../../src/index.ts'
import {
  compareEvaluations,
  createMatcher,
  createNetwork,
  definePolicy,
  defineSignal,
  evaluate,
  fitPolicy,
  splitByMember,
  splitByPair,
  splitByTime,
  toOutcomes,
} from '../../src/index.ts'
import { estimates } from '../../src/outcomes/evaluate/estimate.ts'
import * as proof from './evaluate.prove.ts'

const SEED = 20261127

it(`evaluate(matcher, outcomes) has its figures' definitions on ${proof.reduced} random networks (seed ${SEED})`, async () => {
  const { failures } = await proof.run(proof.reduced, SEED)
  expect(failures).toEqual([])
})

const countries = ['DE', 'TR'] as const
/** m00 … m29; the last has no ties. */
const members = Array.from({ length: 30 }, (_, i) => ({
  id: `m${String(i).padStart(2, '0')}`,
  name: `Member ${i}`,
  kind: 'company' as const,
  baseCountry: countries[i % 2]!,
  capacity: 2,
}))
const id = (i: number) => members[i]!.id
const ring = (last: string): Tie[] =>
  Array.from({ length: 29 }, (_, i) => ({ from: id(i), to: id((i + 1) % 29), last }))
const later: readonly Outcome[] = Array.from({ length: 29 }, (_, i) => ({
  from: id(i),
  to: id((i + 7) % 30),
  date: '2026-06-01',
  stage: 'accepted',
}))
const plain = { weight: 1000, neutral: 0, min: 0, max: 1000 }
/** Knows the truth: what is asked for first. */
const steps = defineSignal({
  name: 'sevenSteps',
  ...plain,
  value: (a, b) => ([7, 23].includes(Math.abs(Number(a.id.slice(1)) - Number(b.id.slice(1)))) ? 1000 : 0),
})
const rules = ['differentMember', 'notConnected'] as const
const knowing = definePolicy({ name: 'knowing', rules, signals: [steps], threshold: null })
const blind = definePolicy({ name: 'blind', rules, signals: [], threshold: null })
const network = createNetwork({ members, ties: ring('2025-05-01') })
const matcherOf = (policy: typeof blind) => createMatcher(network, policy, { now: '2026-01-01', audience: 'manager' })

describe('evaluate', () => {
  it('finds everything for a policy that knows the truth, and what chance gives for one that knows nothing', () => {
    const best = evaluate(matcherOf(knowing), later)
    const worst = evaluate(matcherOf(blind), later)
    expect(best.mutual.ndcg.mean).toBeGreaterThan(0.9)
    expect(worst.mutual.auc.mean).toBe(0.5)
    expect(worst.mutual.recall.mean).toBeCloseTo(10 / worst.rows[1]!.candidates, 1)
    expect(worst.exposure.gini).toBeLessThan(0.1)
  })

  it('gives the same bytes for the same seed', () => {
    const [one, two] = [1, 2].map(() => JSON.stringify(evaluate(matcherOf(knowing), later, { k: 3 })))
    expect(one).toBe(two)
  })

  it('measures newcomers, borders, groups and sides apart', () => {
    const sided = [...later, { from: id(0), to: id(9), date: '2026-07-01', stage: 'useful', side: 'to' } as const]
    const groups = (member: { readonly baseCountry?: string }) => member.baseCountry
    const told = evaluate(matcherOf(knowing), sided, { groups })
    expect(told.newcomers.queries).toBe(1)
    expect(Object.keys(told.groups)).toEqual(['DE', 'TR'])
    const inland = evaluate(matcherOf(knowing), [
      ...sided,
      { from: id(0), to: id(2), date: '2026-06-01', stage: 'met' },
    ])
    expect(inland.mutual.truths).toBe(told.mutual.truths + 2)
    expect(inland.crossBorder.truths).toBe(told.crossBorder.truths)
    const [asked, found] = [0, 9].map(i => evaluate(matcherOf(knowing), sided, { queries: [id(i)] }))
    expect(asked!.backward!.truths - asked!.forward!.truths).toBe(1)
    expect(found!.forward!.truths - found!.backward!.truths).toBe(1)
    expect(told.backward!.truths - told.mutual.truths).toBe(1)
    expect(evaluate(matcherOf(knowing), later).forward).toBeUndefined()
  })

  it('counts true partners whom the rules refuse, and those whom too many ask for', () => {
    const tied = [...later, { from: id(0), to: id(1), date: '2026-06-01', stage: 'met' } as const]
    expect(evaluate(matcherOf(knowing), tied).refused.truths).toBe(2)
    const star = members
      .slice(1)
      .map(member => ({ from: member.id, to: id(0), date: '2026-06-01', stage: 'met' }) as const)
    const popular = definePolicy({
      ...blind,
      signals: [defineSignal({ name: 'first', ...plain, value: (_a, b) => (b.id === id(0) ? 1000 : 0) })],
      fusion: { kind: 'forward' },
    })
    const { mutual, effective } = evaluate(matcherOf(popular), star, {
      k: 1,
      queries: members.slice(2, 28).map(one => one.id),
    })
    expect(mutual.recall.mean).toBe(1)
    expect(effective.recall).toBeCloseTo(2 / 26)
  })

  it('lets those share a place who are level, and only candidates stand there', () => {
    const queries = [id(0), id(1), id(2)]
    const candidates = members.slice(5, 25).map(one => one.id)
    const { exposure, rows } = evaluate(matcherOf(blind), later, { k: 1, queries, candidates })
    expect(rows.map(row => row.candidates)).toEqual([20, 20, 20])
    expect(exposure.coverage).toBeCloseTo(1 - (19 / 20) ** 3, 12)
    expect(exposure.gini).toBeCloseTo(0)
  })

  it('refuses to measure by what the matcher sees', () => {
    const seen = (parts: { readonly ties?: readonly Tie[]; readonly outcomes?: readonly Outcome[] }) =>
      createMatcher(createNetwork({ members, ...parts }), blind, { now: '2026-01-01', audience: 'manager' })
    const [one] = later
    const refused = { code: 'leaked-outcome' }
    const tie = { from: one!.to, to: one!.from }
    for (const ties of [
      [tie],
      [{ ...tie, last: '2026-06-01' }],
      [{ ...tie, since: '2020-01-01', last: '2026-07-01' }],
    ]) {
      expect(() => evaluate(seen({ ties }), later)).toThrowError(expect.objectContaining(refused))
    }
    expect(() => evaluate(seen({ outcomes: [one!] }), later)).toThrowError(expect.objectContaining(refused))
    const more = [...later, { ...one!, date: '2026-08-01', stage: 'useful' as const }]
    expect(() => evaluate(seen({ outcomes: [one!] }), more)).toThrowError(expect.objectContaining(refused))
    expect(() => evaluate(seen({ ties: [{ ...tie, last: '2026-05-31' }] }), later)).not.toThrow()
    expect(() => evaluate(seen({ ties: [{ ...tie, private: true }] }), later)).not.toThrow()
  })

  it('measures by nothing that the audience may not see', () => {
    const withOrigin = (country: string) => members.map(one => ({ ...one, originCountries: [country] }))
    const origins = (member: { readonly originCountries?: readonly string[] }) => member.originCountries?.[0]
    const [one, other] = ['TR', 'SY'].map(country => {
      const hidden = createNetwork({ members: withOrigin(country), ties: ring('2025-05-01') })
      const matcher = createMatcher(hidden, definePolicy({ threshold: null }), { now: '2026-01-01' })
      return evaluate(matcher, later, { groups: origins })
    })
    expect(one!.mutual.queries).toBeGreaterThan(10)
    expect(one!.groups).toEqual({})
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it('tells whether chances hold, over pairs that were judged', () => {
    const half = later.map((one, i) => (i % 2 === 0 ? one : { ...one, stage: 'declined' as const }))
    const { calibration } = evaluate(matcherOf({ ...blind, bias: 0 }), half)
    expect(calibration).toMatchObject({ over: 'judged', brier: 0.25 })
    expect(calibration!.rows).toMatchObject([{ predicted: 0.5, observed: 15 / 29, pairs: 29 }])
    expect(evaluate(matcherOf(blind), later).calibration!.over).toBe('candidates')
  })
})

test('compareEvaluations(a, b) tells by how much a is better, and that a is as good as itself', () => {
  const [a, b] = [knowing, blind].map(policy => evaluate(matcherOf(policy), later))
  const { recall, queries } = compareEvaluations(a!, b!)
  expect(recall.mean).toBeCloseTo(a!.mutual.recall.mean - b!.mutual.recall.mean)
  expect(recall.low).toBeGreaterThan(0)
  expect(queries).toBe(30)
  expect(compareEvaluations(a!, a!).ndcg).toMatchObject({ mean: 0, error: 0, low: 0, high: 0 })
})

test.each([
  ['toOutcomes', () => toOutcomes([null] as never), 'Expected `ties` to be a list of ties, got `null` (null)'],
  ['toOutcomes', () => toOutcomes([5] as never), 'Expected `ties` to be a list of ties, got `5` (number)'],
  [
    'compareEvaluations',
    () => compareEvaluations({ rows: [null] } as never, { rows: [null] } as never),
    'Expected `evaluation.rows` to be the rows of an evaluation made by evaluate, got `null` (null)',
  ],
])('%s refuses entries that are none', (_, call, message) => {
  expect(call).toThrowError(expect.objectContaining({ code: 'invalid-argument', message }))
})

test('estimates(columns) have the errors and intervals that theory gives', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0))
  const { share, half } = estimates({ share: values, half: values.map(one => one / 2) }, { bootstrap: 4000, seed: 1 })
  const error = Math.sqrt((0.25 * 0.75) / 400)
  expect(share.mean).toBe(0.25)
  expect(share.error / error).toBeCloseTo(1, 1)
  expect((share.low - 0.25) / error).toBeCloseTo(-1.96, 0)
  expect((share.high - 0.25) / error).toBeCloseTo(1.96, 0)
  expect(half.low).toBe(share.low / 2)
})

test.each([
  [{ side: 'From' }, "Expected `side of an outcome` to be one of 'from', 'to', got `\"From\"` (string)"],
  [{ by: 5 }, 'Expected `by of an outcome` to be a text, got `5` (number)'],
])('an outcome with %j is refused wherever outcomes are taken', (wrong, message) => {
  const outcomes = [{ ...later[0]!, ...wrong }] as Outcome[]
  const refused = expect.objectContaining({ code: 'invalid-network', message })
  expect(() => createNetwork({ members, outcomes })).toThrowError(refused)
  expect(() => evaluate(matcherOf(blind), outcomes)).toThrowError(refused)
  expect(() => fitPolicy(network, outcomes)).toThrowError(refused)
})

describe('splits', () => {
  const ties: Tie[] = [
    ...ring('2025-05-01'),
    { from: id(0), to: id(5), since: '2025-01-01', last: '2026-03-01' },
    { from: id(0), to: id(6), since: '2026-02-01' },
    { from: id(0), to: id(8) },
  ]
  const whole = createNetwork({ members, ties, outcomes: later })

  test('splitByTime(network, date) keeps what was known and hands over the rest', () => {
    const split = splitByTime(whole, '2026-01-01')
    expect(split.network.ties).toHaveLength(31)
    expect(split.network.ties.find(({ from, to }) => from === id(0) && to === id(5))?.last).toBe('2025-01-01')
    expect(split.network.outcomes).toEqual([])
    expect(split.outcomes).toHaveLength(30)
    expect(split.undated).toBe(1)
    expect(() => evaluate(createMatcher(split.network, blind, { now: '2026-01-01' }), split.outcomes)).not.toThrow()
  })

  test.each([
    ['splitByMember', splitByMember],
    ['splitByPair', splitByPair],
  ])('%s(network) holds each pair out, and no matcher sees what it is measured by', (name, split) => {
    const folds = split(whole, { folds: 4, seed: 3 })
    const keys = folds.map(({ outcomes }) => new Set(outcomes.map(({ from, to }) => [from, to].sort().join())))
    const all = new Set([...whole.ties, ...whole.outcomes].map(({ from, to }) => [from, to].sort().join()))
    expect(new Set(keys.flatMap(fold => [...fold]))).toEqual(all)
    if (name === 'splitByPair') expect(keys.reduce((sum, { size }) => sum + size, 0)).toBe(all.size)
    if (name === 'splitByMember') {
      const alone = folds.map(({ network: { members: all, tiesOf } }) => all.filter(one => tiesOf(one.id).length === 0))
      const isNeverHeldOut = (one: { readonly id: string }) => !alone.some(list => list.some(({ id }) => id === one.id))
      expect(members.filter(isNeverHeldOut)).toEqual([])
    }
    for (const fold of folds) {
      expect(() => evaluate(createMatcher(fold.network, blind, { now: '2027-01-01' }), fold.outcomes)).not.toThrow()
    }
  })

  test.each([
    ['splitByMember', splitByMember],
    ['splitByPair', splitByPair],
  ])('%s(network) draws by the order of ids alone, not by their length', (_, split) => {
    const longer = (of: string) => of + '-'.repeat(Number(of.replace(/\D/g, '')) % 3)
    const renamed = <T extends { readonly from: string; readonly to: string }>(one: T) => ({
      ...one,
      from: longer(one.from),
      to: longer(one.to),
    })
    const other = createNetwork({
      members: members.map(one => ({ ...one, id: longer(one.id) })),
      ties: ties.map(renamed),
      outcomes: later.map(renamed),
    })
    const drawn = split(whole, { folds: 4 }).map(({ outcomes }) => outcomes.map(renamed))
    expect(split(other, { folds: 4 }).map(({ outcomes }) => outcomes)).toEqual(drawn)
  })

  test('splits, toOutcomes and what is made of them know nothing of private ties', () => {
    const secret = { from: id(1), to: id(20), since: '2026-03-01', private: true }
    const knowing = createNetwork({ members, ties: [...ties, secret], outcomes: later })
    const folds = [splitByTime(knowing, '2026-01-01'), ...splitByMember(knowing), ...splitByPair(knowing)]
    const isSecret = (one: Outcome) => one.from === id(1) && one.to === id(20)
    expect(folds.flatMap(({ outcomes }) => outcomes.filter(isSecret))).toEqual([])
    expect(toOutcomes([secret])).toEqual([])
  })

  test('toOutcomes(ties) dates a tie by when it was made, and leaves out what has no day', () => {
    expect(toOutcomes(ties.slice(-3)).map(({ date }) => date)).toEqual(['2025-01-01', '2026-02-01'])
    expect(toOutcomes(ties.slice(-1), { date: '2026-01-01', stage: 'met' })).toEqual([
      { from: id(0), to: id(8), date: '2026-01-01', stage: 'met' },
    ])
  })
})
