import { describe, expect, test } from 'vitest'
import { introductionMatchers, world } from '../../../src/adapters/testing/index.ts'
import type { SignalInput } from '../../../src/policy/signal-input.ts'
import { untyped } from './samples.ts'

expect.extend(introductionMatchers)

const texts = { en: { found: '{b} offers what {a} is looking for: {terms}.', none: '{b} offers nothing of it.' } }
const needsMet: SignalInput = { name: 'needsMet', neutral: 100, weight: 3000, half: 250, texts }
const sharedLanguage: SignalInput = { name: 'sharedLanguage', neutral: 400, weight: 600, half: 250 }

/** b offers what a needs, c speaks a's language, d is tied to a, and nothing is known about e. */
const small = world({
  members: [
    { id: 'a', needs: ['pumps', 'hydraulic hoses for agricultural machinery'], languages: ['de'] },
    { id: 'b', offers: ['pumps', 'hydraulic hoses for agricultural machinery'] },
    { id: 'c', languages: ['de'] },
    'd',
    'e',
  ],
  ties: [['a', 'd']],
  policy: {
    rules: ['differentMember', 'notConnected'],
    signals: [needsMet, sharedLanguage],
    threshold: { score: -2_300_000, confidence: 0 },
    bias: -2_000_000,
    fusion: { kind: 'mutual', reciprocity: 750 },
  },
})

/** What a call fails with. */
function failure(call: () => void): string {
  try {
    call()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('The call was expected to fail')
}

test('toIntroduce(a, a) says that nobody is introduced to itself, where no rule does', () => {
  const all = world({ members: ['a', 'b'], policy: { rules: [], threshold: null } })
  expect(introductionMatchers.toIntroduce(all, 'a', 'a').message()).toContain('but nobody is introduced to itself.')
})

describe('toIntroduce', () => {
  test('passes for whoever is in the list, and .not for whoever is not', () => {
    expect(small).toIntroduce('a', 'b')
    expect(small).toIntroduce('a', 'e')
    expect(small).not.toIntroduce('a', 'd')
    expect(small).not.toIntroduce('a', 'a')
  })

  test('finds a member behind the tenth place', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `m${i + 10}`)
    expect(world({ members: ids, policy: { rules: ['differentMember'], threshold: null } })).toIntroduce('m10', 'm39')
  })

  test('shows both scorecards side by side when it fails', () => {
    expect(failure(() => expect(small).toIntroduce('a', 'd'))).toMatchInlineSnapshot(`
      "Expected a to be introduced to d, but the pair is refused: notConnected.

                     | a gains from d                           | d gains from a
      signal         | value    points  why                     | value    points  why
      ----------------------------------------------------------------------------------------------------
      needsMet       |     ?         0  unknown: d.offers       |     ?         0  unknown: d.needs,
                     |                                          |                  a.offers
      sharedLanguage |     ?         0  unknown: d.languages    |     ?         0  unknown: d.languages
      bias           |        -2000000                          |        -2000000
      benefit        |        -2000000                          |        -2000000

      score       -2000000 (asked: -2300000)
      confidence  0 (asked: 0)
      refusals
        notConnected: a and d know each other already."
    `)
  })

  test('says at which place an unwanted introduction stands', () => {
    expect(failure(() => expect(small).not.toIntroduce('a', 'b'))).toMatchInlineSnapshot(`
      "Expected a not to be introduced to b, but b stands at place 1.

                     | a gains from b                           | b gains from a
      signal         | value    points  why                     | value    points  why
      ----------------------------------------------------------------------------------------------------
      needsMet       |   888  +2364000  b offers what a is      |     ?         0  unknown: b.needs,
                     |                  looking for: pumps,     |                  a.offers
                     |                  hydraulic hoses for     |
                     |                  agricultural machinery. |
      sharedLanguage |     ?         0  unknown: b.languages    |     ?         0  unknown: b.languages
      bias           |        -2000000                          |        -2000000
      benefit        |         +364000                          |        -2000000

      score       -1704500 (asked: -2300000)
      confidence  416 (asked: 0)
      refusals    none"
    `)
  })
})

describe('toRefuse', () => {
  test('passes for a refused pair, with a code if a rule of that code refuses, be it the first or not', () => {
    expect(small).toRefuse('a', 'd')
    expect(small).toRefuse('a', 'd', 'notConnected')
    expect(small).not.toRefuse('a', 'd', 'differentMember')
    expect(small).not.toRefuse('a', 'b')
    const strict = small.with({ policy: { ...small.policy, threshold: { score: 0, confidence: 1000 } } })
    expect(strict).toRefuse('a', 'd', 'belowThreshold')
  })

  test('names the codes that do refuse when it fails', () => {
    const [message] = failure(() => expect(small).toRefuse('a', 'd', 'differentMember')).split('\n')
    expect(message).toBe(
      'Expected the pair a, d to be refused with differentMember, but it is refused with notConnected.',
    )
    expect(failure(() => expect(small).toRefuse('a', 'b'))).toContain(
      'Expected the pair a, b to be refused, but nothing refuses it.',
    )
    expect(failure(() => expect(small).not.toRefuse('a', 'd', 'notConnected'))).toContain(
      'not to be refused with notConnected',
    )
  })
})

describe('toRank', () => {
  test('passes if the list begins with these members in this order', () => {
    expect(small).toRank('a', ['b'])
    expect(small).toRank('a', ['b', 'c', 'e'])
    expect(small).not.toRank('a', ['c'])
    expect(small).not.toRank('a', ['c', 'b'])
    expect(small).not.toRank('a', ['b', 'c', 'e', 'd'])
  })

  test('shows the list, and the scorecards of the expected and of the found member when it fails', () => {
    const message = failure(() => expect(small).toRank('a', ['b', 'e']))
    expect(message).toContain('Expected the introductions of a to begin with b, e.\n  1. b  score ')
    expect(message).toMatch(
      /At place 2 e was expected:[\s\S]+a gains from e[\s\S]+but c stands there:[\s\S]+a gains from c/,
    )
    expect(failure(() => expect(small).not.toRank('a', ['b', 'c']))).toContain('not to begin with b, c, but they do')
    const [, lonely] = failure(() => expect(world({ members: ['x', 'y'] })).toRank('x', ['y'])).split('\n')
    expect(lonely).toBe('  nobody is introduced')
  })
})

describe('the table', () => {
  const long = 'a-signal-with-a-name-that-fills-sixty-four-characters-to-the-last'.slice(0, 64)
  const texts = {
    en: { found: '{a} and {b} have a sentence that is far too long for its column and goes on below.', none: '' },
  }
  const wide = world({
    members: [
      { id: 'müşteri-ilişkileri-danışmanlık-ve-eğitim-hizmetleri-anonim-şirketi', kind: 'chamber' },
      { id: 'b', name: '𝒦'.repeat(60) },
    ],
    policy: {
      threshold: { score: 1_000_000_000, confidence: 0 },
      signals: [
        { name: long, weight: -1_000_000, neutral: 0, min: 0, max: 1000, value: () => 1000, texts },
        'kindFit',
        'standing',
        'proximity',
      ].map(one => (typeof one === 'string' ? { name: one } : one)),
    },
  })

  test('is never wider than 100 columns, and keeps its columns under each other', () => {
    const [a = '', b = ''] = wide.network.members
      .map(({ id }) => id)
      .sort()
      .reverse()
    const lines = failure(() => expect(wide).toIntroduce(a, b))
      .split('\n')
      .slice(2)
    expect(Math.max(...lines.map(line => [...line].length))).toBeLessThanOrEqual(100)
    const table = lines.slice(0, lines.indexOf(''))
    const bars = table.filter(line => line.includes(' | ')).map(line => [...line].indexOf('|'))
    expect(new Set(bars).size).toBe(1)
  })
})

describe('wrong calls', () => {
  test.each<[string, () => void]>([
    ['No member has the id `"z"` (string); there are: a, b, c, d, e', () => expect(small).toIntroduce('a', 'z')],
    ['No member has the id `"z"`', () => expect(small).not.toIntroduce('z', 'a')],
    ['No member has the id `"z"`', () => expect(small).not.toRank('a', ['b', 'z'])],
    ['No member has the id `undefined`', () => expect(small).toIntroduce('a', untyped(undefined))],
    [
      'No rule of the policy refuses with the code `"notConected"` (string); there are: differentMember, notConnected, belowThreshold',
      () => expect(small).not.toRefuse('a', 'b', 'notConected'),
    ],
    ['Expected `expect(…)` to be given a matcher', () => expect(small.network).not.toIntroduce('a', 'b')],
    ['Expected `expect(…)` to be given a matcher', () => expect(null).toRefuse('a', 'b')],
    ['Expected `ids` to be a list of one or more ids', () => expect(small).not.toRank('a', [])],
    ['Expected `ids` to be ids other than `a`, each once', () => expect(small).not.toRank('a', ['b', 'b'])],
    ['Expected `ids` to be ids other than `a`, each once', () => expect(small).not.toRank('a', ['a'])],
  ])('fail with %s', (message, call) => {
    expect(failure(call)).toContain(message)
  })
})
