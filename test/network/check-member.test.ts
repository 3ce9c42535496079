import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const WRONG: readonly (readonly [field: keyof Member, value: unknown, expected: string])[] = [
  ['name', 5, 'text'],
  ['kind', null, 'text'],
  ['baseCountry', null, 'text'],
  ['joined', 20200101, 'text'],
  ['languages', 'de', 'a list of texts'],
  ['languages', null, 'a list of texts'],
  ['targetMarkets', ['TR', 5], 'a list of texts'],
  ['avoid', 'b', 'a list of texts'],
  // Lists with a hole.
  ['offers', Object.assign(['pumps'], { 2: 'valves' }), 'a list of texts'],
  ['needs', Object.assign(['pumps'], { 2: 'valves' }), 'a list of texts, or of objects'],
  ['needs', [5], 'a list of texts, or of objects with the text `term` and the day `until` as YYYY-MM-DD'],
  ['needs', [null], 'a list of texts, or of objects'],
  ['needs', [{ until: '2027-01-01' }], 'a list of texts, or of objects'],
  ['needs', [{ term: 'pumps', until: 5 }], 'a list of texts, or of objects'],
  // By its letters it lies after every day of this century.
  ['needs', [{ term: 'pumps', until: '22.11.2020' }], 'a list of texts, or of objects'],
  ['needs', [{ term: 'pumps', until: '' }], 'a list of texts, or of objects'],
  ['needs', 'pumps', 'a list of texts, or of objects'],
  ['capacity', '2', 'an integer ≥ 0'],
  ['capacity', -1, 'an integer ≥ 0'],
  ['introducerBudget', 0.5, 'an integer ≥ 0'],
  ['paused', 'yes', 'true or false'],
  ['labels', { gender: 1 }, 'an object of texts'],
  ['wording', ['pumps'], 'an object of texts'],
  ['consent', true, 'an object in which `origin` is text and all else true or false'],
  ['consent', null, 'an object in which'],
  ['consent', ['matching'], 'an object in which'],
  ['consent', { origin: false }, 'an object in which'],
  ['consent', { matching: 'no' }, 'an object in which'],
  ['consent', { paths: 1 }, 'an object in which'],
  ['consent', { introducer: 'yes' }, 'an object in which'],
  ['consent', { statistics: null }, 'an object in which'],
]

test.each(WRONG)(
  'a member whose `%s` is %j is refused: it would be read as something else',
  (field, value, expected) => {
    const member = { id: 'a', name: 'A', kind: 'company', [field]: value } as Member
    const told = expect.objectContaining({
      code: 'invalid-network',
      message: expect.stringContaining(`Expected \`${field} of member "a"\` to be ${expected}`),
    })
    expect(() => createNetwork({ members: [member] })).toThrow(told)
    const matcher = createMatcher(createNetwork({ members: [] }))
    expect(() => matcher.update({ upsert: [member] })).toThrow(told)
  },
)

test('what is private is not in the refusal', () => {
  for (const [field, value] of [
    ['originCountries', 'TR'],
    ['contact', { mail: 'TR' }],
    ['labels', 'TR'],
    ['consent', 'TR'],
  ]) {
    const member = { id: 'a', name: 'A', kind: 'company', [field as string]: value } as unknown as Member
    expect(() => createNetwork({ members: [member] })).toThrow(/^(?!.*\bTR\b).*\(private\).*$/)
  }
})

test('what is left out or undefined is unknown, and fields of one’s own are left alone', () => {
  const full: Record<keyof Member, unknown> = {
    ...{ id: 'b', name: 'B', kind: 'company', organization: 'O', baseCountry: 'DE', place: 'Aachen', size: 'small' },
    ...{ originCountries: ['TR'], originPlace: 'İzmir', accessCountries: ['TR'], industries: ['C28'], goals: ['sell'] },
    ...{ targetMarkets: ['TR'], languages: ['de'], offers: ['pumps'], needs: ['law', { term: 'food' }], avoid: [] },
    ...{ wording: { pumps: 'Pumpen' }, capacity: 0, introducerBudget: 1, paused: false, joined: '2020-01-01' },
    ...{ contact: 'b@b', locale: 'de', labels: { gender: 'w' } },
    consent: { matching: true, origin: 'members', paths: true, introducer: true, statistics: true },
  }
  const none = Object.fromEntries(Object.keys(full).map(field => [field, undefined]))
  const members = [full, { ...none, id: 'a', name: 'A', kind: 'other', mood: 5 }] as unknown as Member[]
  expect(createNetwork({ members }).members).toHaveLength(2)
  const dated = {
    id: 'c',
    name: 'C',
    kind: 'company',
    needs: [
      { term: 'pumps', until: '2027-01-01' },
      { term: 'food', until: '2027-01-01T12:00Z' },
    ],
  } as const
  const bare = { id: 'd', name: 'D', kind: 'company', consent: {} } as const
  expect(createNetwork({ members: [dated, bare] }).members).toHaveLength(2)
})
