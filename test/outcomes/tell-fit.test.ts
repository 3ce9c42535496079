import { expect, test } from 'vitest'
import { createNetwork, fitPolicy, KontorError, standardPolicy, tellFit } from '../../src/index.ts'

const members = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: `M${i}`, kind: 'company' as const }))
const outcomes = members.slice(1).map(({ id }) => ({ from: 'm0', to: id, date: '2026-05-01', stage: 'met' as const }))

test('tellFit names days as one writes them, and counts so that one needs no other noun', () => {
  const policy = fitPolicy(createNetwork({ members }), outcomes.slice(0, 1))
  expect((['de', 'tr', 'en'] as const).map(locale => tellFit(policy, locale)[0])).toEqual([
    'Gelernt aus Begegnungen vom 01.05.2026 bis 01.05.2026; gelungen: 1, misslungen: 0.',
    'Öğrenilen: 01.05.2026 – 01.05.2026 arasında 1 başarılı, 0 başarısız tanıştırma.',
    'Learned from introductions, 2026-05-01 to 2026-05-01; came to something: 1, did not: 0.',
  ])
})

test('tellFit refuses what was not fitted, nothing at all, and a language it does not speak', () => {
  const policy = fitPolicy(createNetwork({ members }), outcomes)
  const calls: readonly [() => unknown, string][] = [
    [() => tellFit(standardPolicy()), 'Expected `policy` to be a policy made by fitPolicy, got `"standard"` (string)'],
    [
      () => tellFit(undefined as never),
      'Expected `policy` to be a policy made by fitPolicy, got `undefined` (undefined)',
    ],
    [() => tellFit(policy, 'fr' as never), "Expected `locale` to be one of 'de', 'tr', 'en', got `\"fr\"` (string)"],
    [
      () => tellFit({ ...policy, learned: null } as never),
      'Expected `policy.learned` to be an object, got `null` (null)',
    ],
    [() => tellFit({ learned: {}, signals: [] } as never), 'Expected `policy.learned.from` to be a string, got'],
  ]
  for (const [call, message] of calls) {
    expect(call).toThrow(KontorError)
    expect(call).toThrow(message)
  }
})
