import { describe, expect, it } from 'vitest'
import type { Member, Tie } from '../../src/index.ts'
import {
  createMatcher,
  createNetwork,
  definePolicy,
  fitPolicy,
  learningPolicy,
  standardPolicy,
  tellFit,
  toOutcomes,
} from '../../src/index.ts'
import * as calibration from './calibration.prove.ts'
import * as littleData from './little-data.prove.ts'
import { invent, NOW, plant } from './planted.ts'
import * as recovery from './recovery.prove.ts'

const SEED = 20261127

it(`fitPolicy finds planted weights again within two standard errors, ${recovery.reduced} times (seed ${SEED})`, async () => {
  expect((await recovery.run(recovery.reduced, SEED)).failures).toEqual([])
})

it(`fitPolicy of ten outcomes ranks hardly worse than its base, and its chances are hardly further off, ${littleData.reduced} times (seed ${SEED})`, async () => {
  expect((await littleData.run(littleData.reduced, SEED)).failures).toEqual([])
})

it(`fitPolicy of 5,000 outcomes shows probabilities that come true, ${calibration.reduced} times (seed ${SEED})`, async () => {
  expect((await calibration.run(calibration.reduced, SEED)).failures).toEqual([])
})

const planted = plant(SEED)
const told = invent(planted, 600, SEED)
const options = { base: planted.base, audience: 'manager' } as const
const policy = fitPolicy(planted.network, told, options)

describe('fitPolicy', () => {
  it('returns plain frozen data that round-trips', () => {
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
    expect(Object.isFrozen(policy.learned)).toBe(true)
  })

  it('says of every weight what it was, in how many cases it was known and how sure it is', () => {
    const { learned, signals } = policy
    expect(learned!.signals.map(({ signal }) => signal)).toEqual(signals.map(({ name }) => name))
    expect(learned!.signals.map(({ before }) => before)).toEqual(planted.base.signals.map(({ weight }) => weight))
    for (const { known, error } of learned!.signals) {
      expect(known).toBeGreaterThan(0)
      expect(error).toBeGreaterThan(0)
    }
  })

  it('keeps bias + Σ points = benefit, and explains what it ranks', () => {
    const matcher = createMatcher(planted.network, policy, { now: NOW, audience: 'manager' })
    const [first] = planted.network.members
    for (const { to, score } of matcher.introductions(first!.id)) {
      const told = matcher.explain(first!.id, to)
      expect(told.score).toBe(score)
      for (const side of [told.forward, told.backward]) {
        expect(side.reasons.reduce((sum, { points }) => sum + points, side.bias)).toBe(side.benefit)
      }
    }
  })

  it('of nothing that says yes or no is the base', () => {
    const silence = told.map(one => ({ ...one, stage: 'introduced' as const }))
    expect(fitPolicy(planted.network, silence, options)).toEqual(planted.base)
  })

  it('changes more the more it is told', () => {
    const moved = (count: number) => {
      const policy = fitPolicy(planted.network, told.slice(0, count), options)
      return policy.signals.reduce((sum, { weight }, i) => sum + Math.abs(weight - planted.base.signals[i]!.weight), 0)
    }
    expect(moved(5)).toBeLessThan(moved(50))
    expect(moved(50)).toBeLessThan(moved(600))
  })

  it.each([
    [['declined'], 0.01, 0.05],
    [['met'], 0.01, 0.1],
    [['met', 'declined'], 0.03, 0.12],
  ] as const)('lets %j not overturn the chance of a pair of about .03', (stages, least, most) => {
    const network = createNetwork({ members })
    const few = stages.map((stage, i) => ({ from: 'm0', to: `m${i + 1}`, date: '2026-05-01', stage }))
    const shown = { ...fitPolicy(network, few), rules: ['differentMember'], threshold: null } as const
    const { probability } = createMatcher(network, shown, { now: NOW }).explain('m8', 'm9')
    expect(probability).toBeGreaterThan(least)
    expect(probability).toBeLessThan(most)
  })

  it('lets old outcomes count less: of two contradicting halves the later one decides', () => {
    const turned = told.map(one => ({ ...one, stage: one.stage === 'met' ? ('declined' as const) : ('met' as const) }))
    const half = <T>(all: readonly T[], odd: number) => all.filter((_, i) => i % 2 === odd)
    const weightOf = (old: typeof told, young: typeof told) => {
      const outcomes = [...half(old, 0).map(one => ({ ...one, date: '2018-02-01' })), ...half(young, 1)]
      return fitPolicy(planted.network, outcomes, options).signals.find(({ name }) => name === 'needsMet')!.weight
    }
    expect(weightOf(turned, told)).toBeGreaterThan(weightOf(told, turned))
  })

  it('keeps the sign that a signal declares', () => {
    const against = definePolicy({
      ...planted.base,
      signals: planted.base.signals.map(signal => ({ ...signal, sign: 'against', weight: -100 })),
    })
    const { signals } = fitPolicy(planted.network, told, { ...options, base: against })
    expect(signals.every(({ weight }) => weight <= 0)).toBe(true)
  })

  it('keeps the threshold as far above the bias as it was', () => {
    const base = definePolicy({ ...planted.base, threshold: { score: planted.base.bias + 700_000, confidence: 200 } })
    const policy = fitPolicy(planted.network, told, { ...options, base })
    expect(policy.threshold).toEqual({ score: policy.bias + 700_000, confidence: 200 })
  })

  it('keeps a threshold that admits everybody, or nobody, within what a policy may hold', () => {
    const kept = (bias: number, score: number) =>
      fitPolicy(planted.network, told, {
        ...options,
        base: { ...planted.base, bias, threshold: { score, confidence: 0 } },
      })
    for (const score of [-1_000_000_000, 1_000_000_000])
      for (const bias of [-3_000_000, 3_000_000])
        expect(Math.abs(kept(bias, score).threshold!.score)).toBeLessThanOrEqual(1_000_000_000)
  })

  it('learns a lower reciprocity where one side decides alone', () => {
    const alone = definePolicy({ ...planted.truth, fusion: { kind: 'mutual', reciprocity: 0 } })
    const matcher = createMatcher(planted.network, alone, { now: NOW, audience: 'manager' })
    const outcomes = invent({ ...planted, matcher }, 6000, SEED)
    const { fusion } = fitPolicy(planted.network, outcomes, options)
    expect(fusion).toMatchObject({ kind: 'mutual' })
    expect(fusion.kind === 'mutual' && fusion.reciprocity).toBeLessThan(600)
  })
})

const member = (i: number): Member => ({
  id: `m${i}`,
  name: `Member ${i}`,
  kind: i % 3 === 0 ? 'chamber' : 'company',
  baseCountry: i % 2 === 0 ? 'DE' : 'TR',
  organization: `Firm ${i}`,
  offers: [`offer-${i % 5}`],
  needs: [`offer-${(i + 1) % 5}`],
})
const members = Array.from({ length: 40 }, (_, i) => member(i))
const tie = (i: number, j: number, last: string): Tie => ({ from: `m${i}`, to: `m${j}`, last })
const early = Array.from({ length: 40 }, (_, i) => tie(i, (i + 1) % 40, '2025-03-01'))
const late = Array.from({ length: 40 }, (_, i) => tie(i, (i + 3) % 40, '2025-09-01'))

describe('fitPolicy of ties', () => {
  const network = createNetwork({ members, ties: [...early, ...late] })

  it('does not look at what it is to foretell: the later ties may be in the network or not', () => {
    const without = createNetwork({ members, ties: early })
    expect(fitPolicy(network, toOutcomes(late))).toEqual(fitPolicy(without, toOutcomes(late)))
  })

  it('sets successes against pairs drawn by lot, the same for the same seed', () => {
    const [one, same, other] = [1, 1, 2].map(seed => fitPolicy(network, toOutcomes(late), { seed }))
    expect(one!.learned!.drawn).toBeGreaterThan(0)
    expect(one).toEqual(same)
    expect(one!.signals).not.toEqual(other!.signals)
  })

  it('learns tables: what comes together more often than by chance stands above 500', () => {
    const { signals } = fitPolicy(network, toOutcomes(late))
    const table = signals.find(({ name }) => name === 'corridorLift')
    expect(table?.shape === 'affinity' && table.cells.DE!.TR).toBeGreaterThan(500)
  })

  it('learns nothing from a field to which its base is blind', () => {
    const base = definePolicy({ ...learningPolicy(), rules: ['differentMember'], blind: ['offers'] })
    const { signals } = fitPolicy(network, toOutcomes(late), { base })
    expect(signals.find(({ name }) => name === 'themeLift')).toMatchObject({ cells: {} })
  })

  it.each([
    [1, 'manager', false],
    [9, 'manager', false],
    [10, 'manager', true],
    [1, 'members', true],
  ] as const)('for the manager: an origin of %i that %s may see is in tables: %s', (people, origin, isLearned) => {
    const from = { originCountries: ['SY'], consent: { origin } }
    const some = members.map((one, i) => (i < people ? { ...one, ...from } : one))
    const ties = Array.from({ length: 40 }, (_, i) => tie(i % 10, 10 + ((i * 7) % 30), '2025-03-01'))
    const network = createNetwork({ members: some, ties })
    const { signals } = fitPolicy(network, toOutcomes(late), { audience: 'manager' })
    const table = signals.find(({ name }) => name === 'corridorLift')
    expect(table?.shape === 'affinity' && 'SY' in table.cells).toBe(isLearned)
  })

  it('learns nothing from an origin that the audience may not see', () => {
    const origin = (countries: readonly string[]) =>
      createNetwork({ members: members.map(one => ({ ...one, originCountries: countries })), ties: early })
    const outcomes = toOutcomes(late)
    expect(fitPolicy(origin(['SY']), outcomes)).toEqual(fitPolicy(origin(['KZ']), outcomes))
  })
})

describe('tellFit', () => {
  it.each(['de', 'tr', 'en'] as const)('tells in %s from how much was learned, and what moved', locale => {
    const lines = tellFit(policy, locale)
    expect(lines[0]).toContain(String(policy.learned!.successes))
    expect(lines.length).toBeGreaterThan(3)
  })

  it('names a signal only if it moved by two standard errors', () => {
    const text = tellFit(policy).join('\n')
    for (const [i, { weight, name }] of policy.signals.entries()) {
      const { before, error } = policy.learned!.signals[i]!
      expect(text.includes(`${name}: weight`)).toBe(Math.abs(weight - before) >= 2 * error)
    }
  })
})

describe('learningPolicy()', () => {
  it('is the standard policy and more, and ranks without having learned', () => {
    const names = learningPolicy().signals.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(standardPolicy().signals.map(({ name }) => name)))
    const network = createNetwork({ members, ties: early })
    expect(createMatcher(network, learningPolicy(), { now: NOW }).introductions('m1')).toBeInstanceOf(Array)
  })
})
