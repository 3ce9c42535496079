import { describe, expect, test } from 'vitest'
import type { DelegationOptions, Locale, Member, PolicyInput, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, planDelegation } from '../../src/index.ts'
import { said } from './said.ts'

type Given = Partial<Member> & Pick<Member, 'id'>

/** Nobody is introduced to anybody, so that no host counts, unless `plain` is asked for. */
const kinds = { name: 'kinds', bias: 0, signals: [], rules: [], threshold: { score: 1, confidence: 0 } } as const
/** Nor do kinds. */
const alone = { ...kinds, blind: ['kind'] } as const
const plain = { ...alone, rules: ['differentMember'], threshold: null } as const

function planned(
  given: readonly Given[],
  options: Partial<DelegationOptions> = {},
  { policy = alone, ties = [] }: { policy?: PolicyInput; ties?: readonly Tie[] } = {},
) {
  const members = given.map(one => ({ name: `Name ${one.id}`, kind: 'other' as const, ...one }))
  return planDelegation(createMatcher(createNetwork({ members, ties }), policy), { to: 'TR', seats: 1, ...options })
}

const host = (id: string, more: Partial<Member> = {}): Given => ({ id, baseCountry: 'TR', ...more })
const hosts = (many: number, more: Partial<Member>) => Array.from({ length: many }, (_, i) => host(`h${i}`, more))

describe('a theme is worth 100,000 for each host, up to five:', () => {
  test.each([
    [0, 0],
    [1, 100_000],
    [5, 500_000],
    [6, 500_000],
  ])('%i hosts, %i', (many, worth) => {
    const needed = planned([{ id: 'a', offers: ['pump'] }, ...hosts(many, { needs: ['pump'] })])
    expect(needed.worth).toBe(worth)
    expect(needed.delegates[0]?.reasons.map(({ aspect }) => aspect)).toEqual(many === 0 ? [] : ['needed'])
    const offered = planned([{ id: 'a', needs: ['pump'] }, ...hosts(many, { offers: ['pump'] })])
    expect(offered.worth).toBe(worth)
    expect(offered.delegates[0]?.reasons.map(({ aspect }) => aspect)).toEqual(many === 0 ? [] : ['offered'])
  })
})

describe('a bridge is worth 300,000, and 100,000 for each host known, up to three:', () => {
  const bridge = (known: number, more: Partial<Member> = {}) => {
    const ties = Array.from({ length: known }, (_, i) =>
      i % 2 === 0 ? { from: 'a', to: `h${i}` } : { from: `h${i}`, to: 'a' },
    )
    return planned([{ id: 'a', languages: ['tr'], ...more }, ...hosts(4, { languages: ['tr'] })], {}, { ties }).worth
  }
  test.each([
    [0, 0],
    [1, 400_000],
    [2, 500_000],
    [3, 600_000],
    [4, 600_000],
  ])('%i known, %i', (known, worth) => {
    expect(bridge(known)).toBe(worth)
    expect(bridge(known, { languages: ['de'] })).toBe(0)
    expect(bridge(known, { accessCountries: ['TR'] })).toBe(Math.max(300_000, worth))
  })
})

test('the language of bridges is the one that most hosts state, of equally frequent ones the first in the alphabet', () => {
  const spoken = (...lists: readonly string[][]) =>
    planned([{ id: 'a' }, ...lists.map((languages, i) => host(`h${i}`, { languages }))]).language
  expect(spoken(['tr', 'en'], ['tr'])).toBe('tr')
  expect(spoken(['tr', 'en'])).toBe('en')
  expect(spoken(['tr'], ['en'])).toBe('en')
  expect(spoken(['en'], ['tr'])).toBe('en')
  expect(spoken([])).toBe(undefined)
  expect(planned([{ id: 'a' }, host('h', { languages: ['tr'] })], { language: 'ku' }).language).toBe('ku')
})

test('of one kind the first counts 300,000, the second half, the third a quarter, and the fourteenth nothing', () => {
  const group = (many: number) =>
    Array.from({ length: many }, (_, i) => ({ id: `a${String(i).padStart(2, '0')}`, kind: 'company' as const }))
  for (const [many, worth] of [
    [1, 300_000],
    [2, 450_000],
    [3, 525_000],
  ] as const) {
    const plan = planned([...group(many), host('h')], { seats: many, work: 0 }, { policy: kinds })
    expect(plan.worth).toBe(worth)
    // Whoever leaves takes the smallest share along.
    expect(plan.delegates.map(one => one.worth)).toEqual(group(many).map(() => 300_000 / 2 ** (many - 1)))
  }
  const worthOf = (seats: number) => planned([...group(14), host('h')], { seats, work: 0 }, { policy: kinds }).worth
  expect(worthOf(13)).toBe(Math.floor(600_000 - 300_000 / 4096))
  expect(worthOf(14)).toBe(worthOf(13))
})

test('a host is worth the chance of the pair, and is told with it', () => {
  const given = [{ id: 'a' }, { id: 'b' }, ...hosts(2, {})]
  const plan = planned(given, { seats: 2 }, { policy: plain })
  expect(plan.worth).toBe(2 * (500_000 + 250_000))
  expect(plan.delegates).toMatchObject([
    {
      id: 'a',
      pinned: false,
      meetings: [
        { host: 'h0', chance: 500_000 },
        { host: 'h1', chance: 500_000 },
      ],
    },
    { id: 'b', pinned: false },
  ])
  expect(planned(given, { meetings: 1 }, { policy: plain }).delegates[0]?.meetings).toStrictEqual([
    { host: 'h0', chance: 500_000 },
  ])
  expect(planned(given, { meetings: 0 }, { policy: plain }).delegates[0]?.meetings).toEqual([])
  const many = planned([{ id: 'a' }, ...hosts(6, {})], {}, { policy: plain })
  expect(many.delegates[0]?.meetings.length).toBe(5)
})

describe('who travels', () => {
  const offers = (id: string, ...terms: string[]): Given => ({ id, offers: terms })
  const wanting = [host('h', { needs: ['pump', 'law', 'food'] }), host('k', { needs: ['pump'] })]

  test('are those worth most, first who adds most', () => {
    const plan = planned([offers('a', 'law'), offers('b', 'pump'), offers('c', 'law', 'food'), ...wanting], {
      seats: 2,
    })
    expect(plan.delegates.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(plan).toMatchObject({
      worth: 400_000,
      optimal: true,
      finished: true,
      to: 'TR',
      seats: 2,
      hosts: ['h', 'k'],
      rivals: [],
    })
    expect(plan.next).toMatchObject([{ id: 'a', worth: 50_000, rivalOf: [] }])
  })

  test('are pins before all, and never who is banned, paused, without consent or there already', () => {
    const given = [
      offers('a', 'law'),
      offers('b', 'pump'),
      { ...offers('c', 'pump', 'law'), paused: true },
      { ...offers('d', 'pump', 'law'), consent: { matching: false } },
      { ...host('e'), offers: ['pump', 'law'] },
      ...wanting,
    ]
    const ids = (options: Partial<DelegationOptions>) => planned(given, options).delegates.map(({ id }) => id)
    expect(ids({ seats: 9 })).toEqual(['b', 'a'])
    expect(ids({ seats: 2, pins: ['a'] })).toEqual(['a', 'b'])
    expect(ids({ seats: 9, bans: ['b'] })).toEqual(['a'])
    expect(ids({ seats: 9, candidates: ['b'] })).toEqual(['b'])
    expect(ids({ seats: 9, candidates: ['b'], pins: ['a'] })).toEqual(['a', 'b'])
    expect(ids({ seats: 9, candidates: ['c', 'e'] })).toEqual(['c'])
    expect(planned(given, { hosts: ['k'] }).hosts).toEqual(['k'])
    expect(planned(given, {}).hosts).toEqual(['e', 'h', 'k'])
    expect(planned(given, { seats: 2, pins: ['a'] }).delegates.map(({ pinned }) => pinned)).toEqual([true, false])
  })

  const rival = { industries: ['C28'], baseCountry: 'DE' }
  const rivals = [
    { ...offers('a', 'pump'), ...rival },
    { ...offers('b', 'law'), ...rival },
    { ...offers('c', 'food'), ...rival },
    offers('d', 'pump'),
    ...wanting,
  ]

  test('are as few pairs of direct rivals as allowed; pins are their own affair', () => {
    const group = (options: Partial<DelegationOptions>) => planned(rivals, { seats: 3, ...options })
    expect(group({}).delegates.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(group({}).rivals).toEqual([])
    expect(group({ maxRivals: 1 }).delegates.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(group({ maxRivals: 1 }).rivals).toEqual([['a', 'b']])
    expect(group({ maxRivals: 2 }).rivals.length).toBe(1)
    expect(group({ maxRivals: 3 }).delegates.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(group({ pins: ['a', 'b'] }).delegates.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(group({ pins: ['a', 'b'] }).rivals).toEqual([['a', 'b']])
  })

  test('and who came next, as many as asked for, with whom they compete', () => {
    const { next } = planned(rivals, { seats: 3 })
    expect(next.map(({ id, worth, rivalOf }) => ({ id, worth, rivalOf }))).toEqual([
      { id: 'b', worth: 100_000, rivalOf: ['a'] },
      { id: 'c', worth: 100_000, rivalOf: ['a'] },
    ])
    expect(planned(rivals, { seats: 3, next: 1 }).next.length).toBe(1)
    expect(planned(rivals, { seats: 3, next: 0 }).next).toEqual([])
    expect(planned([...'abcdefg'].map(id => ({ id }))).next.length).toBe(5)
  })
})

test.each([
  ['{ "pins": ["a", "b"] }', 'invalid-argument: Expected `seats` to be an integer ≥ 2, got `1` (number)'],
  ['{ "pins": ["h"] }', 'invalid-argument: Expected `pins` to be neither hosts nor banned, got `"h"` (string)'],
  [
    '{ "pins": ["a"], "bans": ["a"] }',
    'invalid-argument: Expected `pins` to be neither hosts nor banned, got `"a"` (string)',
  ],
  ['{ "pins": "a" }', 'invalid-argument: Expected `pins` to be a list, got `"a"` (string)'],
  ['{ "bans": "a" }', 'invalid-argument: Expected `bans` to be a list, got `"a"` (string)'],
  ['{ "hosts": "a" }', 'invalid-argument: Expected `hosts` to be a list, got `"a"` (string)'],
  ['{ "candidates": "a" }', 'invalid-argument: Expected `candidates` to be a list, got `"a"` (string)'],
  ['{ "to": 7 }', 'invalid-argument: Expected `to` to be an ISO 3166-1 alpha-2 code, got `7` (number)'],
])('planDelegation(%s) is a wrong call', (json, message) => {
  expect(said(() => planned([{ id: 'a' }, { id: 'b' }, host('h')], JSON.parse(json)))).toBe(message)
})

test.each(['pins', 'bans', 'hosts', 'candidates'])('planDelegation({ %s }) of a stranger', list => {
  expect(said(() => planned([{ id: 'a' }], { [list]: ['x'] }))).toContain('unknown-member: ')
})

test('planDelegation() tells how far it is, in the unit of the plan, and stops when asked to', () => {
  const told = (given: readonly Given[], options: Partial<DelegationOptions>) =>
    planned(given, options, { policy: kinds })
  const given = [{ id: 'a', kind: 'company' as const }, { id: 'b', kind: 'chamber' as const }, host('h')]
  const steps: unknown[] = []
  const plan = told(given, { seats: 2, onProgress: one => steps.push(one) })
  expect(steps).toEqual([{ done: 1, work: 20_000, worth: 600_000 }])
  expect(plan.work).toBeGreaterThan(0)
  expect(told(given, { seats: 2, work: 0 })).toMatchObject({
    work: 0,
    optimal: false,
    finished: true,
    worth: 600_000,
  })
  expect(told(given, { seats: 2, signal: { aborted: true } })).toMatchObject({
    optimal: false,
    finished: false,
    worth: 600_000,
  })
  expect(told([...given], {}).optimal).toBe(true)
})

test('planDelegation() tells how far it is every thousand groups, up to the work it was given', () => {
  const terms = Array.from({ length: 17 }, (_, i) => `t${i}`)
  // Whoever offers three of 17 terms competes with everybody and dominates nobody: many groups are worth alike.
  const given = Array.from({ length: 40 }, (_, i) => ({
    id: `a${String(i).padStart(2, '0')}`,
    offers: [0, 1, 2].map(k => terms[(i * (k + 1) * (k + 2) + i * i * k) % 17]!),
  }))
  const steps: number[] = []
  const options = { seats: 5, work: 1050, onProgress: ({ done }: { done: number }) => steps.push(done) }
  const plan = planned([...given, ...terms.map(term => host(`h-${term}`, { needs: [term] }))], options)
  expect(plan).toMatchObject({ work: 1050, optimal: false, finished: true })
  expect(steps).toEqual([1, 1001])
})

type Told = Readonly<Record<'needed' | 'offered' | 'host' | 'bridge' | 'kind', string>>
test.each<[Locale, Told, string, string, string]>([
  [
    'de',
    {
      needed: 'Bringt mit, was dort gesucht wird: law.',
      offered: 'Sucht, was dort angeboten wird: food.',
      host: 'Ergänzt die Gruppe am meisten bei: Name h.',
      bridge: 'Schlägt die Brücke: spricht die dort nützlichste Sprache (Türkisch) und kennt dort schon: Name h.',
      kind: 'Vertritt: Unternehmen.',
    },
    'Direkter Wettbewerb mit Name a.',
    'Hätte weniger hinzugefügt als die Gewählten.',
    'Hätte ebenso viel hinzugefügt wie jemand von den Gewählten.',
  ],
  [
    'tr',
    {
      needed: 'Orada aranan şeyi sunuyor: law.',
      offered: 'Orada sunulan şeyi arıyor: food.',
      host: 'Gruba en çok katkı sağladığı muhataplar: Name h.',
      bridge: 'Köprü kuruyor: orada en çok işe yarayan dili biliyor (Türkçe) ve orada tanıdıkları var: Name h.',
      kind: 'Temsil ettiği kesim: şirket.',
    },
    'Doğrudan rakibi gruptadır: Name a.',
    'Seçilenlerden daha az katkı sağlardı.',
    'Seçilenlerden biri kadar katkı sağlardı.',
  ],
  [
    'en',
    {
      needed: 'Brings what is looked for there: law.',
      offered: 'Looks for what is offered there: food.',
      host: 'Adds most to the group with: Name h.',
      bridge: 'Bridges: speaks the most useful language there (Turkish) and already knows there: Name h.',
      kind: 'Stands for: company.',
    },
    'Direct rival of Name a.',
    'Would have added less than those chosen.',
    'Would have added as much as one of those chosen.',
  ],
])('what is told in %s', (locale, told, rivalText, seatsText, tieText) => {
  const rival = { industries: ['C28'], baseCountry: 'DE' } as const
  const given: readonly Given[] = [
    { id: 'a', kind: 'company', offers: ['law'], needs: ['food'], languages: ['tr'], ...rival },
    { id: 'b', kind: 'company', ...rival },
    { id: 'c', kind: 'company', offers: ['law'] },
    host('h', { needs: ['law'], offers: ['food'], languages: ['tr'] }),
  ]
  const asked = { policy: { ...plain, blind: [] }, ties: [{ from: 'a', to: 'h' }] }
  const { delegates, next } = planned(given, { locale }, asked)
  const of = new Map(delegates[0]!.reasons.map(({ aspect, text }) => [aspect, text]))
  expect(delegates[0]!.id).toBe('a')
  // Terms and kinds have names of their own in each language, which other tests are about.
  for (const aspect of ['host', 'bridge'] as const) expect(of.get(aspect)).toBe(told[aspect])
  for (const aspect of ['needed', 'offered', 'kind'] as const) {
    expect(of.get(aspect)?.split(':')[0]).toBe(told[aspect].split(':')[0])
    expect(of.get(aspect)).toMatch(/: .+\.$/)
  }
  expect(delegates[0]!.reasons.map(({ worth }) => worth)).toEqual([500_000, 400_000, 300_000, 100_000, 100_000])
  // Each could add half the chance of the host, which is more than half a theme.
  expect(next.map(({ text }) => text)).toEqual([`${seatsText} ${told.host}`, `${rivalText} ${told.host}`])
  const nothing = planned([{ id: 'a' }, { id: 'b' }], { locale })
  expect(nothing.next.map(({ text }) => text)).toEqual([tieText])
  // Of two pairs of rivals who may travel, one does.
  const others = planned(given, { locale, maxRivals: 1 }, asked)
  expect(others.next.map(({ text }) => text)).toEqual([seatsText, seatsText].map(text => `${text} ${told.host}`))
})

test('access to the country is told of those alone who open it', () => {
  const bridge = (more: Partial<Given>, ties: readonly Tie[] = []) => {
    const given: readonly Given[] = [{ id: 'a', languages: ['tr'], ...more }, host('h', { languages: ['tr'] })]
    const [first] = planned(given, {}, { ties }).delegates
    return first?.reasons.find(({ aspect }) => aspect === 'bridge')?.text
  }
  const spoken = 'Bridges: speaks the most useful language there (Turkish) and'
  const ties = [{ from: 'a', to: 'h' }]
  expect(bridge({ accessCountries: ['TR'] })).toBe(`${spoken} has access to the country.`)
  expect(bridge({ accessCountries: ['TR'] }, ties)).toBe(
    `${spoken} has access to the country. Already knows there: Name h.`,
  )
  expect(bridge({}, ties)).toBe(`${spoken} already knows there: Name h.`)
  expect(bridge({})).toBeUndefined()
})

test('of what a delegate brings, four are named, those first to which it adds most', () => {
  const terms = ['t1', 't2', 't3', 't4', 't5']
  const given: readonly Given[] = [
    { id: 'a', offers: terms },
    host('h', { needs: terms }),
    host('k', { needs: ['t5'] }),
  ]
  expect(planned(given).delegates[0]?.reasons.map(({ text }) => text)).toEqual([
    'Brings what is looked for there: t5, t1, t2, t3.',
  ])
})
