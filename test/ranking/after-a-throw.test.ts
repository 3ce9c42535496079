import { describe, expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Matcher, Member, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const { members, ties } = generate({ members: 60, seed: 5 })
const network = createNetwork({ members, ties })
const ids = network.members.map(({ id }) => id)

/** Throws when it is called for the time that was set, and else answers. */
function fuse() {
  let left = Number.POSITIVE_INFINITY
  return {
    set: (calls: number) => {
      left = calls
    },
    burn: () => {
      if (--left === 0) throw new Error('of the function’s own')
    },
  }
}

const { set, burn } = fuse()
const value = (a: Member, b: Member) => {
  burn()
  return a.size === b.size ? 700 : 100
}
const admits = (a: Member, b: Member) => {
  burn()
  return a.size !== b.size || a.kind === b.kind
}
const standard = [{ name: 'needsMet' }, { name: 'marketReach' }, { name: 'proximity' }] as const
const POLICIES: readonly (readonly [string, PolicyInput])[] = [
  [
    'signal',
    { signals: [...standard, { name: 'own', weight: 300, neutral: 0, min: 0, max: 1000, value }], threshold: null },
  ],
  ['rule', { rules: ['differentMember', { code: 'own', test: admits }], signals: standard, threshold: null }],
]

const answers = (matcher: Matcher) => [
  ids.slice(0, 6).map(id => matcher.ranked(id, { limit: 8 })),
  matcher.best({ limit: 8 }).map(({ from, to, score }) => [from, to, score]),
]

describe('a function of one’s own that throws', () => {
  test.each(POLICIES)('(%s) leaves nothing behind in the matcher, whenever it throws', (_, policy) => {
    const options = { now: '2026-01-01', audience: 'manager' } as const
    const matcher = createMatcher(network, policy, options)
    const expected = answers(createMatcher(network, policy, options))
    for (const [i, id] of ids.entries()) {
      set(1 + (i % 20))
      expect(() => matcher.ranked(id, { limit: 8 })).toThrow('of the function’s own')
      set(Number.POSITIVE_INFINITY)
      expect(answers(matcher)).toEqual(expected)
    }
  })
})
