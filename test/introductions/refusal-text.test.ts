import { expect, test } from 'vitest'
import type { PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineRule } from '../../src/index.ts'

const members = ['a', 'b'].map(id => ({ id, name: id.toUpperCase(), kind: 'company' as const }))
const no = (code: string, en: string) => defineRule({ code, test: () => false, texts: { en } })
const matcherOf = (policy: PolicyInput) => createMatcher(createNetwork({ members }), { threshold: null, ...policy })

test('a refusal is told by the rule that refuses, also where another has its code', () => {
  const matcher = matcherOf({ rules: [no('fair', '{a} and {b} were at no fair.')] })
  const { refusals } = matcher.explain('a', 'b', { where: no('fair', '{b} is not at this fair.') })
  expect(refusals).toEqual([
    { rule: 'custom', code: 'fair', text: 'A and B were at no fair.' },
    { rule: 'custom', code: 'fair', text: 'B is not at this fair.' },
  ])
})

test('a rule without texts neither takes nor hides those of another of its code', () => {
  const matcher = matcherOf({ rules: [{ rule: 'custom', code: 'fair', test: () => false }] })
  const { refusals } = matcher.explain('a', 'b', { where: no('fair', '{b} is not at this fair.') })
  expect(refusals.map(({ text }) => text)).toEqual([
    'A rule of this network refuses it: fair.',
    'B is not at this fair.',
  ])
})

test('definePolicy refuses two functions of one code, which nobody could tell apart', () => {
  const rules = ['notConnected', no('fair', ''), { rule: 'any', of: [no('fair', '')] }, no('fair', '')] as const
  expect(() => definePolicy({ rules: rules.slice(0, 3) })).not.toThrow()
  expect(() => definePolicy({ rules })).toThrow(
    expect.objectContaining({ code: 'invalid-policy', message: expect.stringContaining('"fair"') }),
  )
})
