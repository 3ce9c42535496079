import { expect, test } from 'vitest'
import type { NetworkParts, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
const link = { from: 'a', to: 'b' }

test.each([
  ['private', 'true'],
  ['private', 1],
  ['private', null],
  ['mutual', 'no'],
])('a tie whose `%s` is %j is refused: it would be shown to everybody, or read as something else', (field, value) => {
  const ties = [{ ...link, [field]: value } as Tie]
  const told = expect.objectContaining({
    code: 'invalid-network',
    message: expect.stringContaining(`Expected \`${field} of a tie\` to be true or false`),
  })
  expect(() => createNetwork({ members, ties })).toThrow(told)
  expect(() => createMatcher(createNetwork({ members })).update({ ties })).toThrow(told)
})

test.each([5n, new Set(['fair']), null, 5])(
  'a tie of a kind that is no text is refused: saved, it was another or none',
  kind => {
    const ties = [{ ...link, kind } as unknown as Tie]
    const told = expect.objectContaining({ code: 'invalid-network', message: expect.stringContaining('kind of a tie') })
    expect(() => createNetwork({ members, ties })).toThrow(told)
    expect(() => createMatcher(createNetwork({ members })).update({ ties })).toThrow(told)
  },
)

test('true, false and undefined are what they say, and a private tie is seen by its two members alone', () => {
  const ties = [true, false, undefined].map(one => ({ ...link, private: one, mutual: one })) as Tie[]
  const network = createNetwork({ members, ties })
  expect(network.seenBy('manager').ties).toEqual(ties.slice(1))
  expect(network.seenBy({ member: 'a' }).ties).toEqual(ties)
})

const met = { ...link, date: '2026-11-20', stage: 'met' }
const day = 'to be a day as YYYY-MM-DD, got'

const REFUSED: readonly (readonly [what: string, links: object, message: string])[] = [
  ['a tie that is none', { ties: [7] }, 'Expected `ties` to be a list of ties, got `7` (number)'],
  [
    'a tie to nobody',
    { ties: [{ from: 'a', to: 'x' }] },
    'Expected `tie of a and x` to be between two members, got `"x"`',
  ],
  [
    'a tie of no text',
    { ties: [{ from: 5, to: 'b' }] },
    'Expected `tie of number and b` to be between two members, got `5`',
  ],
  [
    'a tie to oneself',
    { ties: [{ from: 'a', to: 'a' }] },
    'Expected `tie` to be between two different members, got `"a"`',
  ],
  [
    'a strength of 2',
    { ties: [{ ...link, strength: 2 }] },
    'Expected `strength of a tie` to be a number from 0 to 1, got `2`',
  ],
  ['a strength of −.1', { ties: [{ ...link, strength: -0.1 }] }, 'from 0 to 1, got `-0.1` (number)'],
  ['a strength of NaN', { ties: [{ ...link, strength: Number.NaN }] }, 'from 0 to 1, got `NaN` (number)'],
  ['a strength that is a text', { ties: [{ ...link, strength: '1' }] }, 'from 0 to 1, got `"1"` (string)'],
  [
    'a group of one',
    { ties: [{ ...link, groupSize: 1 }] },
    'Expected `groupSize of a tie` to be an integer ≥ 2, got `1`',
  ],
  ['a tie since a word', { ties: [{ ...link, since: 'May' }] }, `Expected \`since of a tie\` ${day} \`"May"\``],
  ['a tie since a number', { ties: [{ ...link, since: 2020 }] }, `Expected \`since of a tie\` ${day} \`2020\``],
  [
    'a tie until a word',
    { ties: [{ ...link, last: '2026-02-30' }] },
    `Expected \`last of a tie\` ${day} \`"2026-02-30"\``,
  ],
  ['an outcome that is none', { outcomes: [null] }, 'Expected `outcomes` to be a list of outcomes, got `null` (null)'],
  [
    'an outcome with nobody',
    { outcomes: [{ ...met, from: 'q' }] },
    'Expected `outcome of q and b` to be between two members',
  ],
  [
    'an outcome of one alone',
    { outcomes: [{ ...met, from: 'b' }] },
    'Expected `outcome` to be between two different members',
  ],
  ['an unknown stage', { outcomes: [{ ...met, stage: 'wed' }] }, 'Expected `stage of an outcome` to be one of'],
  ['a third side', { outcomes: [{ ...met, side: 'both' }] }, 'Expected `side of an outcome` to be one of'],
  ['an outcome by a number', { outcomes: [{ ...met, by: 5 }] }, 'Expected `by of an outcome` to be a text, got `5`'],
  [
    'an outcome on no day',
    { outcomes: [{ ...met, date: 'soon' }] },
    `Expected \`date of an outcome\` ${day} \`"soon"\``,
  ],
]

test.each(REFUSED)('%s is refused, and said why', (_, links, message) => {
  const told = expect.objectContaining({ code: 'invalid-network', message: expect.stringContaining(message) })
  expect(() => createNetwork({ members, ...links })).toThrow(told)
  expect(() => createMatcher(createNetwork({ members })).update(links)).toThrow(told)
})

test.each(['members', 'manager'] as const)('a private tie that is added is unknown to the %s', audience => {
  const three = [...members, { id: 'c', name: 'c', kind: 'company' as const }]
  const ties = [
    { from: 'a', to: 'c', private: true },
    { from: 'c', to: 'b', private: true },
  ]
  const policy = { threshold: null }
  const matcherOf = (parts: NetworkParts) =>
    createMatcher(createNetwork(parts), policy, { now: '2026-11-22', audience })
  const [after, anew] = [matcherOf({ members: three }).update({ ties }), matcherOf({ members: three, ties })]
  for (const told of [after, anew]) expect(told.best({ limit: 9 })).toHaveLength(3)
  expect(after.best({ limit: 9 })).toEqual(anew.best({ limit: 9 }))
  expect(after.explain('a', 'b')).toEqual(anew.explain('a', 'b'))
})
