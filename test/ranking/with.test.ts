import { expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { MatcherOptions, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'

const SEED = 20261126
const network = createNetwork(generate({ members: 80, seed: SEED }))
const options = { now: '2026-11-22', audience: 'manager' } as const
const few: PolicyInput = { rules: ['differentMember'], signals: [{ name: 'sharedLanguage' }], threshold: null }
const longer = standardPolicy().signals.map(signal =>
  signal.shape === 'record' ? { ...signal, halfLife: 30 } : signal,
)

it.each<[string, PolicyInput, MatcherOptions & { readonly policy?: PolicyInput }]>([
  ['fewer fields', {}, { policy: few }],
  ['more fields', few, { policy: { ...few, signals: [{ name: 'sharedLanguage' }, { name: 'marketReach' }] } }],
  ['all fields', few, { policy: standardPolicy() }],
  ['a record of another half-life', {}, { policy: { signals: longer } }],
  ['other weights', {}, { policy: { signals: standardPolicy().signals.map(one => ({ ...one, weight: 1000 })) } }],
  ['another day', {}, { now: '2024-02-29' }],
  ['another audience', {}, { audience: 'members' }],
])(`with() %s is a matcher made anew (seed ${SEED})`, (_what, policy, changes) => {
  const { policy: other = policy, ...rest } = changes
  const [ours, theirs] = [
    createMatcher(network, policy, options).with(changes),
    createMatcher(network, other, { ...options, ...rest }),
  ]
  const told = (matcher: typeof ours) =>
    JSON.stringify(network.members.map(({ id }) => matcher.introductions(id, { limit: 3 })))
  expect(told(ours)).toBe(told(theirs))
})
