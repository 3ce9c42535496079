import { describe, expect, test } from 'vitest'
import type { Held, Outcome } from '../../src/index.ts'
import { createMatcher, createNetwork, erase, fitPolicy } from '../../src/index.ts'
import { member } from './members.ts'

const now = '2026-11-27'
const outcome = (from: string, to: string, more: Partial<Outcome> = {}): Outcome => {
  return { from, to, date: '2025-01-01', stage: 'met', ...more }
}
const NETWORK = createNetwork({
  members: [
    member('gone', { avoid: ['gone', 'b'] }),
    member('b', { avoid: ['gone'], size: 'small' }),
    member('c', { avoid: ['b', 'gone', 'd'], size: 'small' }),
    member('d', { avoid: ['b'] }),
    member('e'),
  ],
  ties: [
    { from: 'gone', to: 'b' },
    { from: 'c', to: 'gone' },
    { from: 'b', to: 'c' },
  ],
  outcomes: [
    outcome('gone', 'b', { by: 'gone' }),
    outcome('c', 'gone', { by: 'gone' }),
    outcome('b', 'c', { by: 'gone' }),
    outcome('c', 'b', { by: 'c' }),
    outcome('d', 'b'),
  ],
})
const APART = [outcome('d', 'gone'), outcome('gone', 'd', { by: 'gone' }), outcome('d', 'e', { by: 'gone' })]
const fit = { seed: 3, audience: 'manager' } as const
const left = (held: Partial<Held> = {}) => erase({ network: NETWORK, ...held }, 'gone', { now })

test('erase: the network is one of the others, and of what they have with one another', () => {
  const { members, ties, outcomes } = left().network
  expect(members.map(({ id, avoid }) => [id, avoid])).toEqual([
    ['b', undefined],
    ['c', ['b', 'd']],
    ['d', ['b']],
    ['e', undefined],
  ])
  expect(ties).toEqual([{ from: 'b', to: 'c' }])
  expect(outcomes).toEqual([outcome('b', 'c'), outcome('c', 'b', { by: 'c' }), outcome('d', 'b')])
})

test('erase: fields of the others stay in their order', () => {
  expect(left().network.members.map(one => Object.keys(one))[1]).toEqual(['id', 'name', 'kind', 'avoid', 'size'])
})

test('erase: outcomes kept apart are those of the others', () => {
  expect(left({ outcomes: new Set([...APART, outcome('d', 'c')]) }).outcomes).toEqual([
    outcome('d', 'e'),
    outcome('d', 'c'),
  ])
  expect(left().outcomes).toBeUndefined()
})

describe('erase: the receipt', () => {
  test('counts what others had with the member, and what only it had said of others', () => {
    expect(left().receipt).toMatchObject({ ties: 2, outcomes: 2, avoidedBy: 2, confirmed: 1 })
  })

  test('counts outcomes kept apart with those of the network', () => {
    expect(left({ outcomes: APART }).receipt).toMatchObject({ ties: 2, outcomes: 4, avoidedBy: 2, confirmed: 2 })
    expect(left({ outcomes: [outcome('d', 'b', { by: 'c' }), outcome('d', 'c')] }).receipt).toMatchObject({
      outcomes: 2,
      confirmed: 1,
    })
  })

  test('says no more than there is', () => {
    const numbers = 'ties: 2, outcomes: 2, entries of others who wished to avoid it: 2'
    const first = `Erased on ${now}: one member, ${numbers}, confirmations of others’ outcomes: 1.`
    expect(left().receipt.text).toBe(first)
    expect(left({ fit: {} }).receipt.text).toBe(`${first} The policy was learned anew without the member.`)
  })

  test('is written in the language asked for', () => {
    expect(erase({ network: NETWORK }, 'gone', { now, locale: 'de' }).receipt.text).toMatch(/^Gelöscht am 2026-11-27: /)
    expect(erase({ network: NETWORK }, 'gone', { now, locale: 'tr' }).receipt.text).toMatch(/^2026-11-27 tarihinde /)
  })
})

describe('erase: the policy', () => {
  test('is learned again of the outcomes kept apart, or else of those of the network', () => {
    const { network, policy, receipt } = left({ fit })
    expect(policy).toEqual(fitPolicy(network, network.outcomes, fit))
    expect(policy?.learned).toMatchObject({ seed: 3 })
    expect(receipt.refitted).toBe(true)
    const apart = left({ fit, outcomes: APART })
    expect(apart.policy).toEqual(fitPolicy(network, [outcome('d', 'e')], fit))
  })

  test.each([
    ['en', 'There was no outcome to learn from anew'],
    ['de', 'Kein Ergebnis war da'],
    ['tr', 'Yeniden öğrenmek için sonuç kalmadı'],
  ] as const)('of which no outcome is left is not said to be learned again, in %s', (locale, words) => {
    const { policy, receipt } = erase({ network: NETWORK, outcomes: [], fit }, 'gone', { now, locale })
    expect(policy?.learned).toBeUndefined()
    expect(receipt.refitted).toBe(false)
    expect(receipt.text).toContain(words)
  })

  test('that was not learned is not learned', () => {
    expect(left()).toMatchObject({ policy: undefined, receipt: { refitted: false } })
  })
})

describe('erase: the matcher', () => {
  const OURS = { name: 'ours', rules: [], signals: [] }
  const matcherOf = (options: Parameters<typeof createMatcher>[2]) => {
    return left({ matcher: createMatcher(NETWORK, OURS, options) }).matcher
  }

  test('is for the same audience, day and policy, and knows the network that is left', () => {
    const matcher = matcherOf({ audience: 'manager', now })
    expect(matcher).toMatchObject({ audience: 'manager', now, policy: { name: 'ours' } })
    expect(matcher?.network.members).toEqual(left().network.members)
    expect(matcherOf({})?.now).toBeUndefined()
  })

  test('for another member stays, for the one erased it is gone', () => {
    expect(matcherOf({ audience: { member: 'b' } })?.audience).toEqual({ member: 'b' })
    expect(matcherOf({ audience: { member: 'gone' } })).toBeUndefined()
    expect(left().matcher).toBeUndefined()
  })

  test('of a policy that was not learned keeps it, though another is fitted', () => {
    const matcher = createMatcher(NETWORK, OURS, { now })
    expect(left({ matcher, fit }).matcher?.policy.name).toBe('ours')
  })
})
