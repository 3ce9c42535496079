import { expect, test } from 'vitest'
import { createNetwork, fitPolicy, KontorError, standardPolicy, tellFit } from '../../src/index.ts'

const members = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: `M${i}`, kind: 'company' as const }))
const outcomes = members.slice(1).map(({ id }) => ({ from: 'm0', to: id, date: '2026-05-01', stage: 'met' as const }))

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
