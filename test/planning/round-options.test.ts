import { describe, expect, test } from 'vitest'
import type { Locale, Member, Policy, RoundOptions } from '../../src/index.ts'
import { createMatcher, createNetwork, planRound } from '../../src/index.ts'
import { readRoundOptions } from '../../src/planning/round/options.ts'
import { matcherOf } from './round-matcher.ts'
import type { RoundMember } from './round-world.ts'
import { said } from './said.ts'

const WRONG = 'invalid-argument: Expected'
const person = (id: string): RoundMember => ({ id, name: id, kind: 'company' })
/** Whom somebody likes, in thousandths; whom nobody likes a rule refuses. */
const liked = (pairs: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(pairs).flatMap(([pair, value]) =>
      [pair, pair.split(' ').reverse().join(' ')].map(key => [key, value] as const),
    ),
  )

function matcherFor(
  members: readonly RoundMember[],
  pairs: Readonly<Record<string, number>>,
  gate: 'rule' | 'threshold' = 'rule',
) {
  const asked = { min: 1, max: 1, inboundCap: 1, fairness: 0, candidates: 1, pins: [], bans: [], seed: 1, frontier: [] }
  return matcherOf({ members, liking: liked(pairs), gate, asked })
}

const four = matcherFor(['a', 'b', 'c', 'd'].map(person), { 'a b': 900, 'b c': 500, 'c d': 900 })
const planned = (options: RoundOptions, matcher = four) =>
  planRound(matcher, { work: 100, frontier: [], ...options })
    .introductions.map(({ from, to }) => [from, to].sort().join(' '))
    .sort()

test.each([
  ['{ "fairness": -0.1 }', `${WRONG} \`fairness\` to be a number from 0 to 1, got \`-0.1\` (number)`],
  ['{ "fairness": 1.1 }', `${WRONG} \`fairness\` to be a number from 0 to 1, got \`1.1\` (number)`],
  ['{ "fairness": "1" }', `${WRONG} \`fairness\` to be a number from 0 to 1, got \`"1"\` (string)`],
  ['{ "frontier": [0, 2] }', `${WRONG} \`frontier\` to be a number from 0 to 1, got \`2\` (number)`],
  ['{ "frontier": 1 }', `${WRONG} \`frontier\` to be a list, got \`1\` (number)`],
  ['{ "min": 2, "max": 1 }', `${WRONG} \`min\` to be an integer from 0 to 1, got \`2\` (number)`],
  ['{ "pins": 1 }', `${WRONG} \`pins\` to be a list, got \`1\` (number)`],
  ['{ "pins": [1] }', `${WRONG} \`pins[0]\` to be an object, got \`1\` (number)`],
  [
    '{ "pins": [{ "from": "a", "to": "a" }] }',
    `${WRONG} \`pins[0]\` to be { from, to }, the ids of two members, got \`{"from":"a","to":"a"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": 1, "to": "a" }] }',
    `${WRONG} \`pins[0]\` to be { from, to }, the ids of two members, got \`{"from":1,"to":"a"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": "a" }] }',
    `${WRONG} \`pins[0]\` to be { from, to }, the ids of two members, got \`{"from":"a"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": "a", "to": "b", "slot": 1 }] }',
    `${WRONG} \`pins[0]\` to be made of from, to, got \`"slot"\` (string)`,
  ],
  ['{ "bans": [{ "from": "a", "to": "c", "score": 1 }] }', 'no error'],
  ['{ "bans": [{ "from": "a", "to": "b" }, 1] }', `${WRONG} \`bans[1]\` to be an object, got \`1\` (number)`],
  ['{ "bans": 1 }', `${WRONG} \`bans\` to be a list, got \`1\` (number)`],
  [
    '{ "pins": [{ "from": "a", "to": "c" }] }',
    `${WRONG} \`pins[0]\` to be a pair that no rule refuses (liked), got \`{"from":"a","to":"c"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": "a", "to": "b" }], "bans": [{ "from": "b", "to": "a" }] }',
    `${WRONG} \`pins[0]\` to be a pair that is not banned, got \`{"from":"a","to":"b"}\` (object)`,
  ],
  [
    '{ "max": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "c" }] }',
    `${WRONG} \`pins[1]\` to be within the capacities of both and within \`inboundCap\`, got \`{"from":"b","to":"c"}\` (object)`,
  ],
  [
    '{ "max": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "c", "to": "b" }] }',
    `${WRONG} \`pins[1]\` to be within the capacities of both and within \`inboundCap\`, got \`{"from":"c","to":"b"}\` (object)`,
  ],
  [
    '{ "max": 1, "inboundCap": 2, "pins": [{ "from": "a", "to": "b" }, { "from": "c", "to": "b" }] }',
    `${WRONG} \`pins[1]\` to be within the capacities of both and within \`inboundCap\`, got \`{"from":"c","to":"b"}\` (object)`,
  ],
  [
    '{ "inboundCap": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "c", "to": "b" }] }',
    `${WRONG} \`pins[1]\` to be within the capacities of both and within \`inboundCap\`, got \`{"from":"c","to":"b"}\` (object)`,
  ],
  ['{ "inboundCap": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "c" }] }', 'no error'],
  // The same pair once more, whichever way round, is the same wish.
  [
    '{ "max": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }, { "from": "a", "to": "b" }] }',
    'no error',
  ],
  // Each is named by the place where it was given.
  [
    '{ "max": 1, "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }, { "from": "b", "to": "c" }] }',
    `${WRONG} \`pins[2]\` to be within the capacities of both and within \`inboundCap\`, got \`{"from":"b","to":"c"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }, { "from": "a", "to": "c" }] }',
    `${WRONG} \`pins[2]\` to be a pair that no rule refuses (liked), got \`{"from":"a","to":"c"}\` (object)`,
  ],
  [
    '{ "pins": [{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }, { "from": "b", "to": "c" }], "bans": [{ "from": "b", "to": "c" }] }',
    `${WRONG} \`pins[2]\` to be a pair that is not banned, got \`{"from":"b","to":"c"}\` (object)`,
  ],
  ['{ "fairness": 1, "frontier": [0, 1] }', 'no error'],
])('planRound(%s)', (json, message) => {
  expect(said(() => planRound(four, { work: 0, ...JSON.parse(json) }))).toBe(message)
})

test.each(['pins', 'bans'])('planRound({ %s }) of a stranger', list => {
  const stranger = (at: string) =>
    `unknown-member: Expected \`${list}${at}\` to be the id of a member of this network, got \`"x"\` (string)`
  expect(said(() => planRound(four, { [list]: [{ from: 'a', to: 'x' }] }))).toBe(stranger('[0].to'))
  expect(said(() => planRound(four, { [list]: [{ from: 'x', to: 'a' }] }))).toBe(stranger('[0].from'))
  const third = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
    { from: 'c', to: 'x' },
  ]
  expect(said(() => planRound(four, { [list]: third }))).toBe(stranger('[2].to'))
})

test('planRound() gives everybody up to three, looks for 0, 0.5 and 1 on the frontier, and shares out by 0.5', () => {
  const plan = planRound(four, { work: 100 })
  expect(plan.fairness).toBe(0.5)
  expect(plan.frontier.map(({ fairness }) => fairness)).toEqual([0, 0.5, 1])
  expect(planned({})).toEqual(['a b', 'b c', 'c d'])
  expect(planned({ max: 1 })).toEqual(['a b', 'c d'])
  expect(planned({ bans: [{ from: 'b', to: 'a' }], max: 1 })).toEqual(['c d'])
  expect(planned({ inboundCap: 0 })).toEqual([])
})

test('a pin stands although less is gained by it, in its direction', () => {
  const { introductions } = planRound(four, { max: 1, pins: [{ from: 'c', to: 'b' }], work: 100 })
  expect(introductions.map(({ from, to, pinned }) => [from, to, pinned])).toEqual([['c', 'b', true]])
  const below = matcherFor(['a', 'b'].map(person), {}, 'threshold')
  expect(planned({}, below)).toEqual([])
  expect(planned({ pins: [{ from: 'a', to: 'b' }] }, below)).toEqual(['a b'])
})

describe('whoever is short is told the first reason that applies', () => {
  const reasons = (matcher: Parameters<typeof planRound>[0], options: RoundOptions = {}) =>
    Object.fromEntries(
      planRound(matcher, { work: 100, frontier: [], ...options }).leftOut.map(one => [one.member, one.reason]),
    )

  test.each<[string, Partial<Pick<Member, 'consent' | 'paused' | 'capacity'>>]>([
    ['noConsent', { consent: { matching: false }, paused: true, capacity: 0 }],
    ['paused', { paused: true, capacity: 0 }],
    ['noCapacity', { capacity: 0 }],
  ])('%s', (reason, more) => {
    const members = [{ id: 'a', name: 'a', kind: 'company' as const, ...more }, person('b'), person('c')]
    const matcher = createMatcher(createNetwork({ members }), {
      name: 'p',
      bias: 0,
      threshold: null,
      signals: [],
      rules: ['differentMember', 'consented'],
    })
    expect(reasons(matcher)).toEqual({ a: reason })
  })

  test('noCapacity, also where some were planned', () => {
    const matcher = matcherFor([{ ...person('a'), capacity: 1 }, person('b'), person('c')], {
      'a b': 900,
      'b c': 900,
      'a c': 900,
    })
    expect(reasons(matcher, { min: 2 })).toMatchObject({ a: 'noCapacity' })
    expect(planRound(matcher, { min: 2, work: 100 }).leftOut.find(({ member }) => member === 'a')?.planned).toBe(1)
  })

  test.each<
    [string, Readonly<Record<string, number>>, 'rule' | 'threshold', RoundOptions, Readonly<Record<string, string>>]
  >([
    ['refused', { 'a b': 900 }, 'rule', {}, { c: 'refused' }],
    ['belowThreshold', { 'a b': 900 }, 'threshold', {}, { c: 'belowThreshold' }],
    ['banned', { 'a b': 900, 'b c': 900 }, 'rule', { bans: [{ from: 'c', to: 'b' }] }, { c: 'banned' }],
    ['full', { 'a b': 900, 'b c': 500 }, 'rule', { max: 1 }, { c: 'full' }],
    [
      'full, although some are banned',
      { 'a b': 900, 'b c': 500, 'a c': 1 },
      'rule',
      { max: 1, bans: [{ from: 'a', to: 'c' }] },
      { c: 'full' },
    ],
    ['fewCandidates', { 'a b': 900, 'b c': 500 }, 'rule', { min: 2 }, { a: 'fewCandidates', c: 'fewCandidates' }],
    [
      'banned, where some were planned',
      { 'a b': 900, 'b c': 500, 'a c': 1 },
      'rule',
      { min: 2, bans: [{ from: 'a', to: 'c' }] },
      { a: 'banned', c: 'banned' },
    ],
  ])('%s', (_, pairs, gate, options, expected) => {
    expect(reasons(matcherFor(['a', 'b', 'c'].map(person), pairs, gate), options)).toEqual(expected)
  })

  test('stopped, where planning was, before anybody was looked for', () => {
    const plan = planRound(four, { signal: { aborted: true } })
    expect(plan.complete).toBe(false)
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(['stopped', 'stopped', 'stopped', 'stopped'])
    expect(plan.frontier).toEqual([])
    expect(planRound(four, { work: 100 }).complete).toBe(true)
  })

  test('and nobody is where none is wanted', () => {
    expect(reasons(matcherFor([person('a')], {}), { min: 0 })).toEqual({})
  })
})

describe('a rule that speaks of one side', () => {
  const policy: Partial<Policy> & { name: string } = { name: 'p', bias: 0, threshold: null, signals: [], rules: [] }
  const members = [
    { id: 'a', name: 'A', kind: 'company', baseCountry: 'DE', languages: ['de'] },
    { id: 'b', name: 'B', kind: 'chamber', baseCountry: 'TR', languages: ['tr'] },
    { id: 'c', name: 'C', kind: 'chamber', baseCountry: 'TR', languages: ['tr'] },
  ] as const

  test.each([
    [{ rule: 'inCountry', country: 'TR' }],
    [{ rule: 'kind', kinds: ['chamber'] }],
    [{ rule: 'speaks', language: 'tr' }],
    [{ rule: 'all', of: [{ rule: 'differentMember' }, { rule: 'speaks', language: 'tr' }] }],
    [{ rule: 'any', of: [{ rule: 'speaks', language: 'tr' }] }],
    [{ rule: 'not', of: { rule: 'kind', kinds: ['company'] } }],
  ] as const)('lets only those be approached of whom it speaks well: %j', rule => {
    const matcher = createMatcher(createNetwork({ members }), { ...policy, rules: ['differentMember', rule] })
    const { introductions } = planRound(matcher, { work: 100, frontier: [] })
    expect(introductions.length).toBe(3)
    // Between b and c either may approach; a is approached by nobody.
    expect(introductions.map(({ to }) => to)).not.toContain('a')
  })
})

test.each<[Locale, string, string, string, string, string, string, string, string, string]>([
  [
    'de',
    'Das Mitglied lässt sich nicht vorstellen.',
    'Das Mitglied macht eine Pause.',
    'Das Mitglied nimmt nicht mehr Vorstellungen an.',
    'Die Regeln lassen niemanden zu.',
    'Für niemanden spricht genug.',
    'Alle weiteren Kandidaten sind für diese Runde ausgeschlossen.',
    'Mehr Kandidaten, für die genug spricht, gibt es nicht.',
    'Alle weiteren Kandidaten sind in dieser Runde ausgelastet.',
    'Die Planung wurde vorher beendet.',
  ],
  [
    'tr',
    'Üye tanıştırılmak istemiyor.',
    'Üye ara verdi.',
    'Üye daha fazla tanıştırma kabul etmiyor.',
    'Kurallar kimseye izin vermiyor.',
    'Hiç kimse için yeterli neden yok.',
    'Kalan adayların hepsi bu turun dışında bırakıldı.',
    'Yeterli nedeni olan başka aday yok.',
    'Kalan adayların hepsi bu turda dolu.',
    'Planlama daha önce sona erdi.',
  ],
  [
    'en',
    'The member does not agree to introductions.',
    'The member is taking a pause.',
    'The member takes no more introductions than this.',
    'The rules admit nobody.',
    'There is nobody for whom enough speaks.',
    'All further candidates are banned from this round.',
    'There are no more candidates for whom enough speaks.',
    'All further candidates are full in this round.',
    'Planning was stopped before.',
  ],
])(
  'the reasons in %s',
  (locale, noConsent, paused, noCapacity, refused, belowThreshold, banned, fewCandidates, full, stopped) => {
    const textOf = (reason: string, matcher: Parameters<typeof planRound>[0], options: RoundOptions = {}) =>
      planRound(matcher, { work: 10, frontier: [], locale, ...options }).leftOut.find(one => one.reason === reason)
        ?.text
    const three = ['a', 'b', 'c'].map(person)
    const line = { 'a b': 900, 'b c': 500 }
    const [, ...others] = three
    expect(textOf('noConsent', matcherFor([{ ...person('a'), consent: { matching: false } }, ...others], line))).toBe(
      noConsent,
    )
    expect(textOf('paused', matcherFor([{ ...person('a'), paused: true }, ...others], line))).toBe(paused)
    expect(textOf('noCapacity', matcherFor([{ ...person('a'), capacity: 0 }, ...others], line))).toBe(noCapacity)
    expect(textOf('refused', matcherFor(three, { 'a b': 1 }))).toBe(refused)
    expect(textOf('belowThreshold', matcherFor(three, { 'a b': 900 }, 'threshold'))).toBe(belowThreshold)
    expect(textOf('banned', matcherFor(three, line), { bans: [{ from: 'a', to: 'b' }] })).toBe(banned)
    expect(textOf('fewCandidates', matcherFor(three, line), { min: 2 })).toBe(fewCandidates)
    expect(textOf('full', matcherFor(three, line), { max: 1 })).toBe(full)
    expect(textOf('stopped', matcherFor(three, line), { signal: { aborted: true } })).toBe(stopped)
  },
)

test.each([
  ['a', 'b'],
  ['b', 'a'],
])('of the two ways round the better one is taken, whichever is found first: %s wants what %s offers', (one, other) => {
  const members = [
    { id: one, name: one, kind: 'company', needs: ['pumps', 'steel'], offers: ['law'] },
    { id: other, name: other, kind: 'company', offers: ['pumps', 'steel'], needs: ['law', 'food'] },
  ] as const
  const policy = { rules: [], signals: [{ name: 'needsMet' }], fusion: { kind: 'forward' }, threshold: null } as const
  const matcher = createMatcher(createNetwork({ members }), policy)
  expect(matcher.explain(one, other).score).toBeGreaterThan(matcher.explain(other, one).score)
  const { introductions } = planRound(matcher, { work: 100, frontier: [] })
  expect(introductions.map(({ from, to }) => [from, to])).toEqual([[one, other]])
  // Nor is it turned round where the one who would be approached has no room for that.
  const third = { id: 'c', name: 'c', kind: 'company', needs: ['food'] } as const
  const more = createMatcher(createNetwork({ members: [...members, third] }), policy)
  const capped = planRound(more, { pins: [{ from: 'c', to: other }], inboundCap: 1, work: 100, frontier: [] })
  expect(capped.introductions.map(({ from, to }) => `${from} ${to}`)).not.toContain(`${other} ${one}`)
})

test('who may not be introduced is nobody’s candidate, under a policy without a rule of consent too', () => {
  const members = [
    { id: 'a', name: 'a', kind: 'company' },
    { id: 'b', name: 'b', kind: 'company', paused: true },
    { id: 'c', name: 'c', kind: 'company', consent: { matching: false } },
  ] as const
  const policy = { rules: ['differentMember'], signals: [], threshold: null } as const
  const { leftOut } = planRound(createMatcher(createNetwork({ members }), policy), { work: 100, frontier: [] })
  expect(leftOut.map(({ member, reason }) => `${member} ${reason}`)).toEqual(['a refused', 'b paused', 'c noConsent'])
})

test('whom nobody can meet does not keep the worst off of the others from being raised', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map(person)
  const chances = { 'a b': 900, 'c d': 100, 'a d': 400, 'b c': 400 }
  expect(planned({ fairness: 1, max: 1 }, matcherFor(people, chances))).toEqual(['a d', 'b c'])
  expect(planned({ fairness: 0, max: 1 }, matcherFor(people, chances))).toEqual(['a b', 'c d'])
})

/** Each compared with all before it, so many took a minute. */
test('readRoundOptions(options) takes 200,000 pins, each pair once, whichever way round', { timeout: 20_000 }, () => {
  const pins = Array.from({ length: 100_000 }, (_, i) => ({ from: `m${2 * i}`, to: `m${2 * i + 1}` }))
  const turned = pins.map(({ from, to }) => ({ from: to, to: from }))
  const read = readRoundOptions({ pins: [...pins, ...turned] })
  expect(read.pins).toEqual(pins)
  expect(read.pinAt.at(-1)).toBe(99_999)
})
