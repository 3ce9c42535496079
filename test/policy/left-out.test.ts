import { describe, expect, test } from 'vitest'
import type { PolicyInput, RuleInput, SignalInput } from '../../src/index.ts'
import { definePolicy, defineRule, defineSignal } from '../../src/index.ts'

/** Who compiles without exactOptionalPropertyTypes may hand over keys that are undefined. */
const untyped = <T>(value: unknown) => value as T

describe('undefined is left out', () => {
  test('definePolicy({ threshold: undefined }) is as in the standard policy', () => {
    const input = untyped<PolicyInput>({ threshold: undefined, name: undefined, learned: undefined, blind: undefined })
    expect(definePolicy(input)).toStrictEqual(definePolicy())
  })

  test('defineSignal({ name, weight: undefined }) is the standard signal', () => {
    const input = untyped<SignalInput>({ name: 'needsMet', weight: undefined, shape: undefined, curve: undefined })
    expect(defineSignal(input)).toStrictEqual(defineSignal({ name: 'needsMet' }))
  })

  test('within texts, of signals and rules', () => {
    const texts = { de: undefined, en: { found: 'yes', none: 'no' } }
    const whole = { ...defineSignal({ name: 'needsMet' }), texts }
    expect(defineSignal(untyped(whole)).texts).toStrictEqual({ en: texts.en })
    const said = { code: 'own', test: () => true, reads: undefined, texts: { de: undefined, en: 'no' } }
    expect(defineRule(untyped<RuleInput>(said))).toStrictEqual({
      rule: 'custom',
      code: 'own',
      test: said.test,
      texts: { en: 'no' },
    })
  })

  test('defineRule({ rule, code: undefined }), nested too', () => {
    const inner = { rule: 'crossBorder', code: undefined, whenUnknown: undefined }
    expect(defineRule(untyped({ rule: 'not', code: undefined, of: inner }))).toStrictEqual({
      rule: 'not',
      of: { rule: 'crossBorder' },
    })
  })
})

test('−0 is 0, wherever a policy has a number', () => {
  const cells = { C: { C: -0 } }
  const curve = [[-0, -0] as const]
  const policy = definePolicy({
    bias: -0,
    slope: -0,
    offset: -0,
    fusion: { kind: 'mutual', reciprocity: -0 },
    threshold: { score: -0, confidence: -0 },
    signals: [{ name: 'industryFit', weight: -0, neutral: -0, parentFactor: -0, cells, curve }],
  })
  expect(policy).toStrictEqual(definePolicy(JSON.parse(JSON.stringify(policy)) as PolicyInput))
})

test.each([[[]], [{ C: [1, 2] }], [{ C: null }], [{ C: { C: 0.5 } }]])('cells: %j is no table', cells => {
  expect(() => defineSignal(untyped({ name: 'industryFit', cells }))).toThrow('to be a table { x: {')
})
