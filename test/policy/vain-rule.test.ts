import { expect, test } from 'vitest'
import { toSql } from '../../src/adapters/clickhouse/index.ts'
import type { RuleInput } from '../../src/index.ts'
import { corridorPolicy, createMatcher, createNetwork, definePolicy } from '../../src/index.ts'

const RULES: readonly (readonly [rule: RuleInput, expected: string, got: string])[] = [
  [{ rule: 'corridor', between: ['UK', 'TR'] }, 'have ISO codes (GB)', 'UK'],
  [{ rule: 'corridor', between: ['DE', 'EU'] }, 'have ISO codes (DE, de)', 'EU'],
  [{ rule: 'inCountry', country: 'EL' }, 'have ISO codes (GR)', 'EL'],
  [{ rule: 'speaks', language: 'türkisch' }, 'have ISO codes (DE, de)', 'türkisch'],
  [
    { rule: 'any', of: ['consented', { rule: 'not', of: { rule: 'inCountry', country: 'XX' } }] },
    'have ISO codes (DE, de)',
    'XX',
  ],
]

test.each(RULES)(
  '%j would refuse everybody in silence: a policy, a list and a statement refuse it',
  (rule, expected, got) => {
    const told = (place: string) => `Expected \`${place}\` to ${expected}, got \`"${got}"\` (string)`
    const matcher = createMatcher(createNetwork({ members: [{ id: 'a', name: 'A', kind: 'company' }] }))
    expect(() => definePolicy({ rules: [rule] })).toThrow(told('policy.rules[0]'))
    expect(() => matcher.introductions('a', { where: rule })).toThrow(told('where'))
    expect(() => toSql(matcher.policy, { where: rule, now: '2026-11-22' })).toThrow(told('where'))
  },
)

test('corridorPolicy names the country that is meant', () => {
  expect(() => corridorPolicy('UK', 'TR')).toThrow('(GB)')
  expect(corridorPolicy('GB', 'XK').rules.at(-1)).toEqual({ rule: 'corridor', between: ['GB', 'XK'] })
})
