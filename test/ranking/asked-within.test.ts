import { expect, test } from 'vitest'
import type { Matcher, RuleInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineRule, defineSignal } from '../../src/index.ts'

const MEMBERS = ['DE', 'TR', 'NL', 'BE', 'FR', 'IT'].map((baseCountry, i) => ({
  ...{ id: `m${i}`, name: `${i}`, kind: 'company' as const, baseCountry, languages: ['en'] },
  ...{ offers: [`thing-${i % 3}`], needs: [`thing-${(i + 1) % 3}`], targetMarkets: ['DE', 'TR', 'NL'] },
}))
const TIES = [0, 1, 2, 3].map(i => ({ from: `m${i}`, to: `m${i + 1}` }))
const network = createNetwork({ members: MEMBERS, ties: TIES })
const open = definePolicy({ rules: ['differentMember'], threshold: null })
const matcherOf = (policy = open) => createMatcher(network, policy, { now: '2026-11-22' })

/** Admits whoever has an introduction by the matcher. */
const introduced = (matcher: Matcher): RuleInput =>
  defineRule({ code: 'introduced', test: (_, { id }) => matcher.ranked(id, { limit: 1 }).length === 1 })

const WAYS: Readonly<Record<string, (matcher: Matcher, where: RuleInput) => unknown>> = {
  ranked: (matcher, where) => matcher.ranked('m1', { where }),
  introductions: (matcher, where) => matcher.introductions('m1', { where }).length,
  best: (matcher, where) => matcher.best({ where }).length,
  scores: (matcher, where) => [...matcher.scores('m1', { where })],
}
const told = expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('createMatcher') })

test.each(Object.keys(WAYS))(
  '%s: a rule that asks another matcher is answered, one that asks the same is refused',
  way => {
    const [matcher, ask] = [matcherOf(), WAYS[way]!]
    const all = ask(matcher, defineRule({ code: 'any', test: () => true }))
    expect(ask(matcher, introduced(matcherOf()))).toEqual(all)
    for (const same of [matcher, matcher.with({ policy: { ...open, bias: open.bias + 1 } })])
      expect(() => ask(matcher, introduced(same))).toThrow(told)
    expect(ask(matcher, introduced(matcherOf()))).toEqual(all)
  },
)

test('all: the same, and who reads the lists may ask the matcher between them', async () => {
  const matcher = matcherOf()
  const lists = async (where: RuleInput) => {
    const found = []
    for await (const { ranked } of matcher.all({ where })) found.push(ranked, matcher.best({ limit: 1 }).length)
    return found
  }
  await expect(lists(introduced(matcher))).rejects.toThrow(told)
  expect(await lists(introduced(matcherOf()))).toHaveLength(12)
})

test('a signal that asks its own matcher for lists is refused; for the account of a pair it is answered', () => {
  let ask: (id: string) => number = () => 0
  const value = (_: unknown, { id }: { readonly id: string }) => Math.min(1000, ask(id))
  const own = defineSignal({ name: 'own', weight: 1000, neutral: 0, min: 0, max: 1000, value })
  const matcher = matcherOf({ ...open, signals: [...open.signals, own] })
  const list = matcher.ranked('m1')
  let depth = 0
  ask = id => {
    if (depth++ === 0) matcher.explain('m0', id)
    return 0
  }
  expect(matcher.ranked('m1')).toEqual(list)
  ask = id => matcher.ranked(id).length
  expect(() => matcher.ranked('m1')).toThrow(told)
})
