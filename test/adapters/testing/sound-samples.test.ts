import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../../../src/adapters/testing/index.ts'
import { checkRule, checkSignal } from '../../../src/adapters/testing/index.ts'
import type { RuleInput } from '../../../src/policy/define-rule.ts'
import { FIELDS } from '../../../src/policy/field.ts'
import { learningPolicy } from '../../../src/policy/standard/learning.ts'
import { STANDARD } from '../../../src/policy/standard/scorecard.ts'
import { STANDARD_SIGNALS } from '../../../src/policy/standard/signals.ts'
import { speakTogether } from './planted-rules.ts'
import { ownSignal, sharedLanguages, untyped } from './samples.ts'

/** What each standard signal cannot do without. */
const NEEDS: Readonly<Record<string, CheckOptions['needs']>> = {
  marketReach: { a: ['targetMarkets'] },
  needsMet: { a: ['needs'], b: ['offers'] },
  sharedLanguage: ['languages'],
  industryFit: ['industries'],
  goalFit: ['goals'],
  sizeFit: ['size'],
}

const SYMMETRIC = [
  'notConnected',
  'notAvoided',
  'consented',
  'differentMember',
  'differentOrganization',
  'crossBorder',
  'notCompetitors',
]

describe('checkSignal(sound signal)', () => {
  test.each(STANDARD_SIGNALS)('finds nothing wrong with the standard signal $name', signal => {
    const needs = NEEDS[signal.name]
    const check = checkSignal(signal, { pairs: 120, ...(needs === undefined ? {} : { needs }) })
    expect(check.findings).toEqual([])
    expect(check.seen.known).toBeGreaterThan(20)
  })

  test.each(learningPolicy().signals.filter(({ name }) => !name.endsWith('Lift')))(
    'finds nothing wrong with $name of the learning policy',
    signal => {
      expect(checkSignal(signal, { pairs: 60 }).findings).toEqual([])
    },
  )

  test.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])('knows something of contacts.%s', own => {
    const recipe = { shape: 'overlap', x: `contacts.${own}`, y: own, half: 500 } as const
    const check = checkSignal({ ...recipe, name: 'like', weight: 100, neutral: 100 }, { pairs: 60 })
    expect(check.findings).toEqual([])
    expect(check.seen.known).toBeGreaterThan(20)
  })

  test('sees the terms of the examples in contacts, too', () => {
    const recipe = { shape: 'overlap', x: 'contacts.needs', y: 'offers', half: 500 } as const
    const members = ['a', 'b'].map(id => ({ id, offers: ['zeppelins'] }))
    expect(
      checkSignal({ ...recipe, name: 'like', weight: 100, neutral: 100 }, { members, pairs: 2 }).seen.least,
    ).toBeGreaterThan(0)
  })

  test('lets a function clone members, which writes to none of them', () => {
    const cloning = ownSignal((a, b) =>
      sharedLanguages(structuredClone(a), { ...b, languages: [...(b.languages ?? [])].sort() }),
    )
    expect(checkSignal(cloning).findings).toEqual([])
  })

  test.each([1, 2, 3])('finds nothing wrong with one of a user, from seed %d', seed => {
    const options: CheckOptions = {
      seed,
      needs: ['languages'],
      symmetric: true,
      members: [{ id: 'a', languages: ['de', 'eo'] }, { id: 'b' }],
    }
    const check = checkSignal(ownSignal(sharedLanguages), options)
    expect(check).toMatchObject({ ok: true, findings: [], tried: 500, seed, seen: { least: 0, greatest: 1000 } })
  })

  test('sees what the examples alone have', () => {
    const fair = ownSignal(a => (a.offers?.includes('trade fair') ? 500 : undefined))
    expect(checkSignal(fair, { members: [{ id: 'a', offers: ['trade fair'] }] }).seen.known).toBeGreaterThan(50)
  })

  test('is the same for the same seed', () => {
    const faulty = ownSignal(sharedLanguages, { max: 700 })
    expect(checkSignal(faulty, { seed: 7 })).toEqual(checkSignal(faulty, { seed: 7 }))
  })
})

describe('checkRule(sound rule)', () => {
  const rules: RuleInput[] = [
    ...STANDARD.rules,
    { rule: 'corridor', between: ['DE', 'TR'] },
    { rule: 'inCountry', country: 'TR' },
    { rule: 'speaks', language: 'de' },
    { rule: 'kind', kinds: ['company', 'chamber'] },
    {
      rule: 'any',
      of: [
        { rule: 'not', of: { rule: 'speaks', language: 'tr' } },
        { rule: 'custom', code: 'own', test: speakTogether },
      ],
    },
    { code: 'own', test: speakTogether },
  ]

  test.each(rules.map(rule => [JSON.stringify(rule), rule] as const))('finds nothing wrong with %s', (_, rule) => {
    const symmetric = typeof rule === 'object' && 'rule' in rule && SYMMETRIC.includes(rule.rule)
    expect(checkRule(rule, { pairs: 120, symmetric }).findings).toEqual([])
  })

  test('counts what was answered', () => {
    const { seen, tried } = checkRule({ code: 'own', test: speakTogether }, { needs: ['languages'], symmetric: true })
    expect(seen.yes + seen.no + seen.unknown).toBe(tried)
    expect(Math.min(seen.yes, seen.no, seen.unknown)).toBeGreaterThan(5)
  })
})

describe('findings', () => {
  test('say what was seen, what to do, and for how many pairs it is so', () => {
    const { findings } = checkSignal(ownSignal(sharedLanguages, { max: 999 }))
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^answers 1000, outside the declared 0…999; cut the value, or declare the bounds it really has \(\d+ of 500 pairs\); seen 0…1000$/,
      ),
    ])
  })

  test('name the field whose absence was not noticed', () => {
    const { findings } = checkSignal(
      ownSignal((a, b) => sharedLanguages(a, b) ?? 0),
      { needs: { b: ['languages'] } },
    )
    expect(findings[0]).toMatchObject({
      law: 'unknown',
      message: expect.stringContaining('answers `0` (number) although b.languages is absent; return undefined'),
    })
    expect(findings[0]?.example?.b).not.toHaveProperty('languages')
  })

  test('tell not to keep state, and leave the clock and the die as they were', () => {
    const [clock, die] = [Date, Math.random]
    let calls = 0
    const { findings } = checkSignal(ownSignal(() => calls++ % 1000))
    expect(findings[0]).toMatchObject({ law: 'determinism', message: expect.stringContaining('keep no counter') })
    checkSignal(
      ownSignal(() => {
        throw new Error(String(Math.random()))
      }),
    )
    expect([Date, Math.random]).toEqual([clock, die])
  })
})

describe('wrong calls', () => {
  const sound = ownSignal(sharedLanguages)

  test.each<[string, () => unknown]>([
    ['Expected `signal` to be a signal', () => checkSignal(untyped(null))],
    ['signal.max', () => checkSignal({ ...sound, max: 1001 })],
    [
      'Expected `seed` to be an integer from 0 to 4294967295, got `-1` (number)',
      () => checkSignal(sound, { seed: -1 }),
    ],
    ['Expected `pairs` to be an integer from 1 to 100000, got `0` (number)', () => checkSignal(sound, { pairs: 0 })],
    [
      'Expected `needs` to be fields that a member may lack, got `"id"` (string)',
      () => checkSignal(sound, { needs: untyped(['id']) }),
    ],
    [
      "Expected `needs` to be one of 'organization', 'baseCountry'",
      () => checkSignal(sound, { needs: untyped(['langauges']) }),
    ],
    ['Expected `needs` to be a list of fields, or { a, b }', () => checkSignal(sound, { needs: untyped(new Set()) })],
    ['Expected `needs` to be made of a, b, got `"A"`', () => checkSignal(sound, { needs: untyped({ A: ['size'] }) })],
    ['Expected `needs.a` to be a list of fields', () => checkSignal(sound, { needs: untyped({ a: 'size' }) })],
    ['Expected `options` to be made of seed, pairs', () => checkSignal(sound, untyped({ need: ['size'] }))],
    ['got `"symetric"` (string)', () => checkRule('consented', untyped({ symetric: true }))],
    ['Expected `now` to be a day as YYYY-MM-DD', () => checkRule('consented', { now: 'garbage' })],
    [
      'Expected `languages of member "a"`',
      () => checkSignal(sound, { members: [untyped({ id: 'a', languages: 'de' })] }),
    ],
    ['Expected `members` to be a list', () => checkSignal(sound, { members: untyped('abc') })],
    ['Expected `members` to be members with different ids', () => checkSignal(sound, { members: [{}, {}] })],
    ['Expected `options` to be an object', () => checkRule('consented', untyped(7))],
    ['rule', () => checkRule(untyped({ rule: 'unheardOf' }))],
    ['Expected `symmetric` to be true or false', () => checkRule('consented', { symmetric: untyped('yes') })],
  ])('throw a KontorError: %s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KontorError', message: expect.stringContaining(message) }))
  })
})
