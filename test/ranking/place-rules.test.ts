import { describe, expect, it } from 'vitest'
import { hasBit } from '../../src/columns/lists.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Member, Outcome, Rule, Tie } from '../../src/index.ts'
import { definePolicy } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import { refusesUnknown } from '../../src/policy/rule.ts'
import { createMeet } from '../../src/ranking/meet.ts'
import { bothGates, createPlaceGate } from '../../src/ranking/place-gate.ts'
import { placeMask } from '../../src/ranking/place-masks.ts'
import type { RuleSource } from '../../src/ranking/place-rule.ts'
import { placeRule } from '../../src/ranking/place-rules.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { prepareRule } from '../../src/scoring/rules/prepare-rule.ts'
import { BY_SET, BY_TERMS, compiledOf, memberOf, NOW } from '../columns/compiled-of.ts'

const meet = createMeet()
const SAID: readonly Partial<Member>[] = [
  {},
  { baseCountry: 'DE', accessCountries: ['DE', 'TR'], languages: ['de'], organization: 'o' },
  { baseCountry: 'TR', languages: ['tr', 'de'], organization: 'p', kind: 'chamber', industries: ['C28'] },
  { accessCountries: ['DE', 'TR', 'FR'], languages: ['tr'], industries: ['C28', 'J62'], targetMarkets: ['TR'] },
  { baseCountry: 'DE', industries: ['C28'], targetMarkets: ['EU'], offers: ['pump'], organization: 'o' },
  { baseCountry: 'FR', industries: ['C'], targetMarkets: ['TR', 'US'], needs: ['pump'], paused: true },
  { baseCountry: 'TR', industries: ['C28', 'C'], needs: ['pump', 'wool'], offers: ['felt'], kind: 'public' },
  { baseCountry: 'FR', industries: ['A01', 'C28'], offers: ['felt', 'pump'], consent: { matching: false } },
  { baseCountry: 'DE', accessCountries: ['TR'], industries: ['C'], targetMarkets: ['DE', 'AFRICA'] },
  { baseCountry: 'US', industries: ['J62'], targetMarkets: ['AFRICA'] },
  { industries: ['C28'] },
  { baseCountry: 'DE', industries: ['A01', 'C28'], needs: ['glue', 'pump'], offers: ['nails'] },
  { baseCountry: 'DE', industries: ['C28', 'K64'], needs: ['rope'], offers: ['felt', 'glue'] },
  { baseCountry: 'DE', industries: ['C28', 'K64'], needs: ['wool', 'tin'], offers: ['rope', 'oil', 'tin'] },
  { targetMarkets: ['US', 'DE'], industries: ['B05', 'J62', 'K64'], needs: ['oil'], offers: ['silk'] },
]
const members = SAID.map((said, i) => memberOf(`m${i}`, { ...said, ...(i === 3 ? { avoid: ['m5', 'm1'] } : {}) }))
const tie = (from: number, to: number): Tie => ({ from: `m${from}`, to: `m${to}` })
const ties = [tie(0, 1), tie(0, 3), tie(0, 5), tie(0, 7), tie(2, 9), tie(8, 4), tie(4, 6), tie(4, 0)]
const outcome = (from: number, to: number, date: string, stage: Outcome['stage']): Outcome => ({
  from: `m${from}`,
  to: `m${to}`,
  date,
  stage,
})
const outcomes = [
  outcome(0, 1, '2026-11-22', 'introduced'),
  outcome(0, 2, '2026-11-13', 'met'),
  outcome(0, 3, '2026-11-12', 'introduced'),
  outcome(4, 0, '2026-11-23', 'introduced'),
  outcome(5, 0, '2026-11-20', 'proposed'),
  outcome(5, 1, '2026-11-20', 'declined'),
  outcome(5, 2, '2025-01-01', 'declined'),
]

const RULES: readonly Rule[] = [
  { rule: 'differentMember' },
  { rule: 'differentOrganization' },
  { rule: 'differentOrganization', whenUnknown: 'refuse' },
  { rule: 'notAvoided' },
  { rule: 'consented' },
  { rule: 'notConnected' },
  { rule: 'notDeclined' },
  { rule: 'notIntroducedSince', days: 10 },
  { rule: 'notCompetitors' },
  { rule: 'crossBorder' },
  { rule: 'corridor', between: ['DE', 'TR'] },
  { rule: 'corridor', between: ['TR', 'FR'], whenUnknown: 'admit' },
  { rule: 'inCountry', country: 'TR' },
  { rule: 'inCountry', country: 'DE', whenUnknown: 'admit' },
  { rule: 'inCountry', country: 'JP' },
  { rule: 'speaks', language: 'tr' },
  { rule: 'speaks', language: 'de', whenUnknown: 'admit' },
  { rule: 'kind', kinds: ['chamber', 'public'] },
  { rule: 'all', of: [{ rule: 'speaks', language: 'tr' }, { rule: 'differentOrganization' }] },
  { rule: 'any', of: [{ rule: 'speaks', language: 'tr' }, { rule: 'differentOrganization' }] },
  { rule: 'not', of: { rule: 'speaks', language: 'tr' } },
  { rule: 'custom', code: 'even', test: (_a, b) => Number(b.id.slice(1)) % 2 === 0 },
]
const MASKED = new Set<Rule['rule']>(['corridor', 'inCountry', 'speaks', 'kind'])

function sourceOf(limits = BY_SET, today: number | undefined = dayNumber(NOW)) {
  const recipe = recipeOf(definePolicy({ rules: RULES, signals: [] }))
  const { network, compiled } = compiledOf({ members, ties, outcomes }, recipe, limits)
  const facts = createFacts(network, NOW)
  const answers = (rule: Rule) => {
    const answer = prepareRule(rule, facts)
    return (a: number, b: number) => answer(compiled.memberAt(a), compiled.memberAt(b))
  }
  const asked: Rule[] = []
  const source: RuleSource = {
    ...compiled,
    today,
    reference: rule => {
      asked.push(rule)
      return answers(rule)
    },
  }
  const places = Array.from({ length: compiled.columns.size }, (_, place) => place)
  return { source, answers, asked, places }
}

describe.each([
  ['by sets', BY_SET],
  ['by terms', BY_TERMS],
])('over fields told %s', (_how, limits) => {
  const named = RULES.map(rule => [JSON.stringify(rule), rule] as const)

  it.each(named)('%s answers what the reference reader answers, of every pair', (_name, rule) => {
    const { source, answers, asked, places } = sourceOf(limits)
    const [ours, theirs] = [placeRule(rule, source), answers(rule)]
    const table = (one: typeof ours) => places.map(a => places.map(b => one(a, b)))
    expect(table(ours)).toEqual(table(theirs))
    expect(asked).toEqual(rule.rule === 'custom' ? [rule] : [])
  })

  it.each(named)('%s has a mask of exactly those it admits, if it looks at little', (_name, rule) => {
    const { source, answers, places } = sourceOf(limits)
    const mask = placeMask(rule, source)
    expect(mask !== undefined).toBe(MASKED.has(rule.rule))
    const answer = answers(rule)
    for (const a of mask === undefined ? [] : places) {
      const bits = mask!.candidates(mask!.classOf(a))
      const told = places.map(b => hasBit(bits, b))
      // Whether a member may meet itself is another rule's question.
      expect(told).toEqual(places.map(b => answer(a, b) ?? !refusesUnknown(rule)))
      expect(hasBit(bits, places.length)).toBe(true)
      expect(mask!.candidates(mask!.classOf(a))).toBe(bits)
    }
  })
})

describe('a rule', () => {
  it('whose field was not compiled is asked of the reference reader, and has no mask', () => {
    const { compiled } = compiledOf({ members })
    const asked: Rule[] = []
    const source: RuleSource = {
      ...compiled,
      today: undefined,
      reference: rule => {
        asked.push(rule)
        return () => undefined
      },
    }
    const rules: Rule[] = [
      { rule: 'speaks', language: 'de' },
      { rule: 'notIntroducedSince', days: 3 },
    ]
    for (const rule of rules) expect(placeRule(rule, source)(0, 1)).toBeUndefined()
    expect(asked).toEqual(rules)
    expect(placeMask(rules[0]!, source)).toBeUndefined()
  })
})

describe('a gate', () => {
  const gateOf = (...rules: readonly Rule[]) => {
    const told = sourceOf()
    return { ...told, gate: createPlaceGate(rules, told.source, meet) }
  }
  const inMask = (bits: Uint32Array, places: readonly number[]) =>
    places.filter(b => bits.length > 0 && hasBit(bits, b))

  it('admits whom no rule refuses; unknown is admitted or refused as the rule says', () => {
    const rules = [RULES[1]!, RULES[2]!, RULES[8]!, RULES[10]!]
    for (const rule of rules) {
      const { gate, answers, places } = gateOf(rule, { rule: 'notAvoided' })
      const [one, other] = [answers(rule), answers({ rule: 'notAvoided' })]
      for (const a of places)
        for (const b of places)
          expect(gate.admits(a, b)).toBe((one(a, b) ?? !refusesUnknown(rule)) && other(a, b) === true)
    }
  })

  it('masks whom all rules may admit; who does not consent only where that is asked', () => {
    const speaks: Rule = { rule: 'speaks', language: 'tr' }
    const { gate, answers, places, source } = gateOf(speaks, { rule: 'kind', kinds: ['company'] })
    const answer = [answers(speaks), answers({ rule: 'kind', kinds: ['company'] })]
    const expected = places.filter(b => answer.every(one => one(0, b) === true))
    expect(inMask(gate.maskFor(0), places)).toEqual(expected)
    expect(expected).not.toHaveLength(places.length)
    expect(expected.length).toBeGreaterThan(0)
    expect(inMask(createPlaceGate([], source, meet).maskFor(0), places)).toEqual(places)
    expect(inMask(createPlaceGate([{ rule: 'notAvoided' }], source, meet).maskFor(0), places)).toEqual(places)
    const consenting = createPlaceGate([{ rule: 'consented' }], source, meet)
    expect(consenting.maskFor(0)).toBe(source.columns.open)
    const open = createPlaceGate([{ rule: 'notAvoided' }, { rule: 'consented' }], source, meet).maskFor(0)
    expect(inMask(open, places)).toEqual(places.filter(place => hasBit(source.columns.open, place)))
    expect(createPlaceGate([speaks, { rule: 'inCountry', country: 'JP' }], source, meet).maskFor(0)).toHaveLength(0)
  })

  it('of two corridors asks for both', () => {
    const rules = [RULES[10]!, RULES[11]!]
    const { gate, answers, places } = gateOf(...rules)
    const both = rules.map(rule => answers(rule))
    for (const a of places) {
      const expected = places.filter(b => rules.every((rule, i) => both[i]!(a, b) ?? !refusesUnknown(rule)))
      expect(inMask(gate.maskFor(a), places)).toEqual(expected)
    }
  })

  it('and another at once admit whom both admit', () => {
    const [one, other] = [gateOf({ rule: 'speaks', language: 'tr' }), gateOf({ rule: 'kind', kinds: ['company'] })]
    const both = bothGates(one.gate, other.gate, meet)
    for (const a of one.places) {
      for (const b of one.places) expect(both.admits(a, b)).toBe(one.gate.admits(a, b) && other.gate.admits(a, b))
      const expected = one.places.filter(b => both.admits(a, b))
      expect(inMask(both.maskFor(a), one.places)).toEqual(expected)
    }
  })
})
