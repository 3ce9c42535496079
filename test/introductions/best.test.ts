import { expect, test } from 'vitest'
import type { Member, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const member = (id: string, more: Partial<Member>): Member => ({ id, name: id, kind: 'company', ...more })
/** Whoever needs pumps, and whoever offers them in Turkey. */
const matcherOf = (needing: string, offering: string, policy: PolicyInput) =>
  createMatcher(
    createNetwork({
      members: [
        member(needing, { baseCountry: 'DE', needs: ['pumps'] }),
        member(offering, { baseCountry: 'TR', offers: ['pumps'] }),
      ],
    }),
    policy,
  )
const pairsOf = (list: readonly { readonly from: string; readonly to: string }[]) =>
  list.map(({ from, to }) => [from, to])

test.each<[string, PolicyInput]>([
  ['fusion forward', { fusion: { kind: 'forward' }, threshold: { score: -2_476_099, confidence: 0 } }],
  ['the rule inCountry', { rules: ['differentMember', { rule: 'inCountry', country: 'TR' }], threshold: null }],
])('best() asks from < to alone: under %s the list of the other member has what it has not', (_, policy) => {
  const [first, last] = [matcherOf('0', 'a', policy), matcherOf('z', 'a', policy)]
  expect(pairsOf(first.best())).toEqual([['0', 'a']])
  expect(pairsOf(last.best())).toEqual([])
  expect(pairsOf(first.ranked('0'))).toEqual([['0', 'a']])
  expect(pairsOf(last.ranked('z'))).toEqual([['z', 'a']])
})

test('best() of a policy that asks both sides alike is one pair under either order of ids', () => {
  const policy = { threshold: null }
  const [[first], [last]] = [matcherOf('0', 'a', policy).best(), matcherOf('z', 'a', policy).best()]
  expect(first).toMatchObject({ from: '0', to: 'a', score: last?.score })
  expect(last).toMatchObject({ from: 'a', to: 'z' })
})
