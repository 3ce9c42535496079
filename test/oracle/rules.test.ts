import { describe, expect, test } from 'vitest'
import { answerIn, explain, member } from './example.ts'
import type { Member, Outcome } from './network.ts'
import type { Rule, RuleObject } from './policy.ts'

/** a and b with these fields; the third argument, the rest of the world. */
const pair = (a: Partial<Member>, b: Partial<Member>) => ({ members: [member('a', a), member('b', b)] })
const between = (stage: Outcome['stage'], date: string) => ({ outcomes: [{ from: 'b', to: 'a', stage, date }] })

test('differentMember: no for a member and itself', () => {
  expect(answerIn({}, 'differentMember')).toBe('yes')
  expect(answerIn({}, 'differentMember', 'a', 'a')).toBe('no')
})

test('differentOrganization: no for the same, unknown without one', () => {
  expect(answerIn(pair({ organization: 'P' }, { organization: 'Q' }), 'differentOrganization')).toBe('yes')
  expect(answerIn(pair({ organization: 'P' }, { organization: 'P' }), 'differentOrganization')).toBe('no')
  expect(answerIn(pair({ organization: 'P' }, {}), 'differentOrganization')).toBe('unknown')
  expect(answerIn(pair({}, {}), 'differentOrganization')).toBe('unknown')
})

test('notConnected: no for a tie in either direction, but only one that is seen', () => {
  expect(answerIn({}, 'notConnected')).toBe('yes')
  expect(answerIn({ ties: [{ from: 'b', to: 'a' }] }, 'notConnected')).toBe('no')
  const ties = [{ from: 'b', to: 'a', private: true }]
  expect(answerIn({ ties, audience: 'manager' }, 'notConnected')).toBe('yes')
  expect(answerIn({ ties, audience: { member: 'a' } }, 'notConnected')).toBe('no')
})

test('notAvoided: no if either side names the other', () => {
  expect(answerIn(pair({ avoid: ['c'] }, {}), 'notAvoided')).toBe('yes')
  expect(answerIn(pair({ avoid: ['b'] }, {}), 'notAvoided')).toBe('no')
  expect(answerIn(pair({}, { avoid: ['a'] }), 'notAvoided')).toBe('no')
})

test('consented: no if either side refused matching or is paused; silence consents', () => {
  expect(answerIn(pair({ consent: {} }, { paused: false }), 'consented')).toBe('yes')
  expect(answerIn(pair({ consent: { matching: false } }, {}), 'consented')).toBe('no')
  expect(answerIn(pair({}, { paused: true, consent: { matching: true } }), 'consented')).toBe('no')
})

test('notIntroducedSince(30): no for an age of 0 to 29 days, in either direction', () => {
  const rule = { rule: 'notIntroducedSince', days: 30 } as const
  // 2026-11-22 is now; 2026-10-24 was 29 days ago, 2026-10-23 30
  const dates = ['2026-11-23', '2026-11-22', '2026-10-24', '2026-10-23']
  expect(dates.map(date => answerIn(between('met', date), rule))).toEqual(['yes', 'no', 'no', 'yes'])
  expect(answerIn(between('met', '2026-11-22'), rule, 'b', 'a')).toBe('no')
})

test('notIntroducedSince: a proposal or a refusal is no introduction, every other stage is', () => {
  const rule = { rule: 'notIntroducedSince', days: 1 } as const
  const answer = (stage: Outcome['stage']) => answerIn(between(stage, '2026-11-22'), rule)
  expect((['proposed', 'declined'] as const).map(answer)).toEqual(['yes', 'yes'])
  const introduced = ['introduced', 'accepted', 'met', 'useful', 'partners', 'bad'] as const
  expect(introduced.map(answer)).toEqual(['no', 'no', 'no', 'no', 'no', 'no'])
})

test('notDeclined: no whatever the date, tomorrow included', () => {
  expect(answerIn(between('declined', '1999-01-01'), 'notDeclined')).toBe('no')
  expect(answerIn(between('declined', '2026-11-23'), 'notDeclined', 'b', 'a')).toBe('no')
  expect(answerIn(between('bad', '2026-11-22'), 'notDeclined')).toBe('yes')
})

describe('notCompetitors', () => {
  const firm: Partial<Member> = { industries: ['C28'], baseCountry: 'DE' }
  const ask = (a: Partial<Member>, b: Partial<Member>, regions = {}) =>
    answerIn({ ...pair(a, b), regions }, 'notCompetitors')

  test('no for the same division in the same market with no need met', () => {
    expect(ask(firm, firm)).toBe('no')
  })
  test('yes for another division, or for a section in common only', () => {
    expect(ask(firm, { ...firm, industries: ['C25'] })).toBe('yes')
    expect(ask({ ...firm, industries: ['C'] }, { ...firm, industries: ['C'] })).toBe('yes')
  })
  test('yes if either meets a need of the other, while the need lasts', () => {
    expect(ask({ ...firm, needs: ['pumps'] }, { ...firm, offers: ['pumps'] })).toBe('yes')
    expect(ask({ ...firm, offers: ['pumps'] }, { ...firm, needs: ['pumps'] })).toBe('yes')
    expect(ask({ ...firm, needs: [{ term: 'pumps', until: '2026-11-21' }] }, { ...firm, offers: ['pumps'] })).toBe('no')
  })
  test('yes without a market in common, a region being its countries', () => {
    const abroad = { industries: ['C28'], targetMarkets: ['EU'] }
    expect(ask(firm, abroad)).toBe('yes')
    expect(ask(firm, abroad, { EU: ['FR', 'DE'] })).toBe('no')
    expect(
      ask({ ...firm, baseCountry: 'TR', targetMarkets: ['DACH'] }, abroad, { EU: ['FR', 'DE'], DACH: ['DE'] }),
    ).toBe('no')
  })
  test('unknown without industries or markets on either side', () => {
    expect(ask(firm, { baseCountry: 'TR' })).toBe('unknown')
    expect(ask({ industries: ['C28'] }, firm)).toBe('unknown')
  })
})

test('crossBorder: no for the same set of opened countries, unknown if either opens nothing', () => {
  const opens = (...accessCountries: string[]) => ({ accessCountries })
  expect(answerIn(pair({ baseCountry: 'DE' }, opens('DE', 'TR')), 'crossBorder')).toBe('yes')
  expect(answerIn(pair({ baseCountry: 'DE', ...opens('TR', 'DE') }, opens('DE', 'TR')), 'crossBorder')).toBe('no')
  expect(answerIn(pair({ baseCountry: 'DE' }, {}), 'crossBorder')).toBe('unknown')
})

test('corridor(DE, TR): one opens each, not both both; unknown if either opens nothing', () => {
  const ask = (a: string[], b: string[]) =>
    answerIn(pair({ accessCountries: a }, { accessCountries: b }), { rule: 'corridor', between: ['DE', 'TR'] })
  expect(ask(['DE'], ['TR'])).toBe('yes')
  expect(ask(['TR'], ['DE'])).toBe('yes')
  expect(ask(['DE', 'TR'], ['DE'])).toBe('yes')
  expect(ask(['DE', 'TR'], ['TR', 'DE', 'FR'])).toBe('no')
  expect(ask(['DE'], ['DE'])).toBe('no')
  expect(ask(['DE', 'TR'], ['FR'])).toBe('no')
  expect(ask(['DE', 'TR'], [])).toBe('unknown')
})

test('inCountry, speaks, kind: look at the second member only', () => {
  const world = pair(
    { baseCountry: 'TR', languages: ['tr'], kind: 'chamber' },
    { baseCountry: 'DE', languages: ['de'] },
  )
  const rules: Rule[] = [
    { rule: 'inCountry', country: 'DE' },
    { rule: 'speaks', language: 'de' },
    { rule: 'kind', kinds: ['company', 'other'] },
  ]
  expect(rules.map(rule => answerIn(world, rule))).toEqual(['yes', 'yes', 'yes'])
  expect(rules.map(rule => answerIn(world, rule, 'b', 'a'))).toEqual(['no', 'no', 'no'])
  expect(rules.map(rule => answerIn(pair({}, { languages: [] }), rule))).toEqual(['unknown', 'unknown', 'yes'])
})

describe('Kleene', () => {
  const of = (answer: boolean | undefined): RuleObject => ({ rule: 'custom', code: 'own', test: () => answer })
  const [yes, no, open] = [of(true), of(false), of(undefined)]

  test('all: one no decides, otherwise one unknown leaves it open', () => {
    const ask = (...rules: Rule[]) => answerIn({}, { rule: 'all', of: rules })
    expect([ask(yes, yes), ask(yes, open), ask(open, no), ask(no, yes)]).toEqual(['yes', 'unknown', 'no', 'no'])
  })
  test('any: one yes decides, otherwise one unknown leaves it open', () => {
    const ask = (...rules: Rule[]) => answerIn({}, { rule: 'any', of: rules })
    expect([ask(no, no), ask(no, open), ask(open, yes), ask(no, yes)]).toEqual(['no', 'unknown', 'yes', 'yes'])
  })
  test('not: turns yes and no, and leaves unknown', () => {
    expect([yes, no, open].map(rule => answerIn({}, { rule: 'not', of: rule }))).toEqual(['no', 'yes', 'unknown'])
  })
  test('whenUnknown of a nested rule does not count', () => {
    const inner: Rule = { rule: 'custom', code: 'own', test: () => undefined, whenUnknown: 'refuse' }
    expect(answerIn({}, { rule: 'all', of: [inner] })).toBe('unknown')
    expect(answerIn({}, { rule: 'not', of: { rule: 'speaks', language: 'de' } })).toBe('unknown')
  })
})

test('explain(a, b).refusals lists every refusing rule in policy order, by its own code or its name', () => {
  const rules: Rule[] = [
    { rule: 'kind', kinds: ['chamber'], code: 'chambersOnly' },
    'notConnected',
    { rule: 'not', of: 'notConnected' },
    { rule: 'custom', code: 'own', test: () => false },
    { rule: 'all', of: ['notConnected', { rule: 'not', of: 'differentMember', code: 'hidden' }] },
  ]
  expect(explain({ policy: { rules } }).refusals).toEqual([
    { rule: 'kind', code: 'chambersOnly' },
    { rule: 'not', code: 'not' },
    { rule: 'custom', code: 'own' },
    { rule: 'all', code: 'all' },
  ])
})

test('explain(a, b).refusals: unknown admits unless the rule asks for something in particular', () => {
  const rules: Rule[] = [
    'differentOrganization',
    'notCompetitors',
    'crossBorder',
    { rule: 'corridor', between: ['DE', 'TR'] },
    { rule: 'inCountry', country: 'DE' },
    { rule: 'speaks', language: 'de' },
    { rule: 'any', of: ['crossBorder'] },
    { rule: 'custom', code: 'own', test: () => undefined },
  ]
  const refusing = explain({ policy: { rules } }).refusals.map(({ rule }) => rule)
  expect(refusing).toEqual(['corridor', 'inCountry', 'speaks'])
})
