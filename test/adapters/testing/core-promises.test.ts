import { expect, test } from 'vitest'
import { world } from '../../../src/adapters/testing/index.ts'
import type { CustomRule } from '../../../src/policy/rule.ts'
import { ownSignal, untyped } from './samples.ts'

/** What a rule author relies on in a matcher, beside the checks. */

const nullRule: CustomRule = { rule: 'custom', code: 'own', test: () => untyped(null) }

test.each([[[nullRule]], [[{ rule: 'all' as const, of: [nullRule] }]]])(
  'a rule that answers null is refused as a rule, alone and within `all`',
  rules => {
    const small = world({ members: ['a', 'b'], policy: { rules, threshold: null } })
    expect(() => small.explain('a', 'b')).toThrow(
      'Expected `test of own` to be true, false or undefined, got `null` (null)',
    )
  },
)

test('a signal that answers NaN is told so', () => {
  const small = world({ members: ['a', 'b'], policy: { signals: [ownSignal(() => Number.NaN)] } })
  expect(() => small.explain('a', 'b')).toThrow('got `NaN` (number)')
})

test('a value of 0 does not say that something was found, not even where 0 is what a random pair has', () => {
  const texts = { en: { found: 'the same fair', none: 'different fairs' } }
  const signal = { ...ownSignal(() => 0), neutral: 0, texts }
  const [reason] = world({ members: ['a', 'b'], policy: { signals: [signal] } }).explain('a', 'b').forward.reasons
  expect(reason?.text).toBe('different fairs')
})
