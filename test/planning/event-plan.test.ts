import { describe, expect, test } from 'vitest'
import type { EventChanges, EventOptions } from '../../src/index.ts'
import {
  createMatcher,
  createNetwork,
  defineRule,
  defineSignal,
  meetingsByPerson,
  meetingsBySlot,
  meetingsByTable,
  planEvent,
  repairEvent,
} from '../../src/index.ts'
import { defaultWork } from '../../src/planning/event.ts'
import { matcherOf } from './event-matcher.ts'
import type { WorldMember } from './event-world.ts'
import { said } from './said.ts'

const person = (id: string, languages: readonly string[] = []): WorldMember => ({
  id,
  name: id,
  kind: 'company',
  languages,
})

function planned(
  ids: string,
  pairs: Readonly<Record<string, number>>,
  options: Partial<EventOptions> = {},
  languages: Readonly<Record<string, readonly string[]>> = {},
) {
  const members = [...ids].map(id => person(id, languages[id]))
  const matcher = matcherOf({ members, liking: new Map(Object.entries(pairs)) })
  return planEvent(matcher, { slots: 3, tables: 2, work: 0, ...options })
}

const spots = ({ meetings }: Pick<ReturnType<typeof planned>, 'meetings'>) =>
  meetings.map(({ a, b, slot, table }) => `${a}${b} ${slot} ${table}`)

describe('what a plan is worth', () => {
  const weights = { wish: 1_000, first: 700, early: 300, gap: 10, change: 1 }

  test('is chances and wishes, first meetings, less waiting and changes of tables', () => {
    const pins = [
      { a: 'a', b: 'b', slot: 1, table: 'T1' },
      { a: 'a', b: 'c', slot: 3, table: 'T2' },
    ]
    const wishes = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'c', to: 'a' },
    ]
    const plan = planned('abc', { 'a b': 500, 'a c': 500 }, { pins, wishes, weights })
    const [one, other] = plan.meetings
    expect(spots(plan)).toEqual(['ab 1 T1', 'ac 3 T2'])
    expect([one!.wishedBy, other!.wishedBy]).toEqual([['a', 'b'], ['c']])
    expect([one!.pinned, other!.pinned]).toEqual([true, true])
    expect(one!.chance).toBe(other!.chance)
    // a and b begin in the first of three slots, c in the last; a waits for one slot and changes tables once.
    const first = 3 * 700 + 300 + 300 + 100
    expect(plan.objective).toEqual({
      total: 2 * one!.chance + 3_000 + first - 10 - 1,
      chance: 2 * one!.chance,
      wishes: 3_000,
      first,
      gaps: -10,
      changes: -1,
    })
  })

  test('breaks and absence are no waiting, and breaks count for no earliness', () => {
    const pins = [
      { a: 'a', b: 'b', slot: 1, table: 'T1' },
      { a: 'a', b: 'c', slot: 3, table: 'T1' },
    ]
    const worth = (options: Partial<EventOptions>) =>
      planned('abc', { 'a b': 5, 'a c': 5 }, { pins, weights, ...options }).objective
    expect(worth({ breaks: [2] })).toMatchObject({ gaps: 0, changes: 0, first: 3 * 700 + 300 + 300 + 150 })
    expect(worth({ availability: { a: [1, 3] } })).toMatchObject({ gaps: 0, first: 3 * 700 + 300 + 300 + 100 })
    expect(worth({})).toMatchObject({ gaps: -10 })
    expect(planned('ab', {})).toMatchObject({
      objective: { total: 0, chance: 0, wishes: 0, first: 0, gaps: 0, changes: 0 },
      finished: true,
      work: 0,
    })
  })
})

test('who could step in: there, with a free slot, fewer meetings than allowed and somebody to meet, fewest meetings first', () => {
  const plan = planned('abcde', { 'a b': 900, 'a c': 100, 'd e': 5 }, { slots: 2, availability: { d: [2], e: [1] } })
  expect(spots(plan)).toEqual(['ab 1 T1', 'ac 2 T1'])
  expect(plan.standby).toEqual([
    { id: 'd', slots: [2], meetings: 0 },
    { id: 'e', slots: [1], meetings: 0 },
    { id: 'b', slots: [2], meetings: 1 },
    { id: 'c', slots: [1], meetings: 1 },
  ])
  const some = { 'a b': 900, 'a c': 5 }
  expect(planned('abcd', some, { slots: 2, maxMeetings: 1 }).standby.map(({ id }) => id)).toEqual(['c'])
})

test('nobody steps in who could meet nobody: refused by the policy, vetoed, or without a language', () => {
  const pairs = { 'a b': 900, 'a d': 5, 'a e': 5 }
  const vetoes = [{ from: 'd', to: 'a' }]
  const { standby } = planned('abcde', pairs, { vetoes }, { a: ['de'], e: ['tr'] })
  expect(standby.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('an interpreter sits with two who share no language, one meeting at a time, and others change theirs where that helps', () => {
  const languages = { a: ['de'], b: ['tr'], c: ['de'], d: ['en'] }
  const interpreters = [
    { id: 'i', languages: ['de', 'tr', 'en'] },
    { id: 'k', languages: ['de', 'tr'] },
  ]
  const pairs = { 'a b': 900, 'c d': 900 }
  const plan = planned('abcd', pairs, { slots: 1, interpreters }, languages)
  expect(plan.meetings.map(({ a, b, interpreter }) => [a, b, interpreter])).toEqual([
    ['a', 'b', 'k'],
    ['c', 'd', 'i'],
  ])
  const [i] = interpreters
  expect(planned('abcd', pairs, { slots: 1, interpreters: [i!] }, languages).meetings.length).toBe(1)
  expect(planned('abcd', pairs, { slots: 2, interpreters: [i!] }, languages).meetings.length).toBe(2)
  expect(planned('ab', pairs, { slots: 1, interpreters: [{ ...i!, slots: [] }] }, languages).meetings.length).toBe(0)
  expect(planned('ab', pairs, { slots: 1 }, { a: ['de'], b: ['de'] }).meetings[0]).not.toHaveProperty('interpreter')
})

describe('pins', () => {
  const refused = (pins: NonNullable<EventOptions['pins']>, options: Partial<EventOptions> = {}, languages = {}) =>
    said(() => planned('abcd', {}, { pins, ...options }, languages))
  const message = (pair: string, why: string) =>
    `invalid-argument: Expected \`pins\` to be kept together, but ${pair} ${why}`

  test('take place whatever the policy says, and are told as pins', () => {
    const plan = planned('ab', {}, { pins: [{ a: 'b', b: 'a' }] })
    expect(spots(plan)).toEqual(['ab 1 T1'])
    expect(plan.meetings[0]?.pinned).toBe(true)
    expect(planned('ab', { 'a b': 5 }).meetings[0]).not.toHaveProperty('pinned')
  })

  test('are found slots beside each other by trying, whatever their order', () => {
    const pins = [
      { a: 'a', b: 'b' },
      { a: 'a', b: 'c' },
      { a: 'a', b: 'd', slot: 1 },
    ]
    const plan = planned('abcd', {}, { pins })
    expect(plan.meetings.map(({ a, slot }) => a + slot)).toEqual(['a1', 'a2', 'a3'])
    expect(plan.meetings[0]?.b).toBe('d')
  })

  test('keep their tables, also where the first is taken or closed', () => {
    const tables = [{ id: 'T1', closed: [1] }, { id: 'T2' }]
    expect(spots(planned('ab', {}, { tables, pins: [{ a: 'a', b: 'b', table: 'T1' }] }))).toEqual(['ab 2 T1'])
    const both = [
      { a: 'a', b: 'b', table: 'T2' },
      { a: 'c', b: 'd', table: 'T2' },
    ]
    expect(spots(planned('abcd', {}, { pins: both }))).toEqual(['ab 1 T2', 'cd 2 T2'])
    expect(
      spots(
        planned(
          'abcd',
          {},
          {
            pins: [
              { a: 'a', b: 'b', table: 'T2' },
              { a: 'c', b: 'd', table: 'T1' },
            ],
          },
        ),
      ),
    ).toEqual(['cd 1 T1', 'ab 1 T2'])
  })

  test('that contradict a veto, a language, a table or each other are refused', () => {
    const pin = { a: 'a', b: 'b' }
    const stray = 'has a veto, or shares no language and no interpreter helps'
    expect(refused([pin], { vetoes: [{ from: 'b', to: 'a' }] })).toBe(message('a with b', stray))
    expect(refused([pin], {}, { a: ['de'], b: ['tr'] })).toBe(message('a with b', stray))
    const other = { a: 'c', b: 'd', slot: 1, table: 'T1' }
    expect(refused([other, { ...pin, slot: 1, table: 'T1' }])).toBe(
      message('a with b', 'cannot be kept beside the others'),
    )
    expect(refused([other, { ...pin, slot: 1, table: 'T2' }])).toBe('no error')
    expect(refused([{ ...pin, slot: 1, table: 'T1' }], { tables: [{ id: 'T1', closed: [1] }] })).toContain(
      'cannot be kept',
    )
    expect(refused([{ ...pin, slot: 1 }], { breaks: [1] })).toContain('cannot be kept')
    expect(refused([pin, { a: 'a', b: 'c' }], { maxMeetings: 1 })).toContain('cannot be kept')
  })
})

test('the views show everybody, every slot and every table, empty ones too', () => {
  const plan = planned('abc', { 'a b': 900 }, { tables: ['T', 'U'] })
  const [meeting] = plan.meetings
  expect([...meetingsByPerson(plan)]).toEqual([
    ['a', [meeting]],
    ['b', [meeting]],
    ['c', []],
  ])
  expect([...meetingsBySlot(plan)]).toEqual([
    [1, [meeting]],
    [2, []],
    [3, []],
  ])
  expect([...meetingsByTable(plan)]).toEqual([
    ['T', [meeting]],
    ['U', []],
  ])
  for (const view of [meetingsByPerson, meetingsBySlot, meetingsByTable]) {
    expect(() => view(JSON.parse('{}'))).toThrow('Expected `plan` to be a plan made by planEvent, got `{}` (object)')
  }
})

test('150 moves are tried for each participant and slot, at least 200,000 and at most 10,000,000', () => {
  const work = (people: number, slots: number) => {
    const { setting } = planned('ab', {})
    return defaultWork({
      ...setting,
      participants: Array.from({ length: people }, () => setting.participants[0]!),
      slots: Array.from({ length: slots }, () => ({})),
    })
  }
  expect(work(2, 3)).toBe(200_000)
  expect(work(100, 20)).toBe(300_000)
  expect(work(5000, 100)).toBe(10_000_000)
})

/** Members a, b, c … of whom each asks by itself; `liking` says what a pair of ids is worth to the first, and only `asked` are admitted. */
function oneSided(ids: string, asked: readonly string[], liking: (pair: string) => number) {
  const isAsked = (p: { id: string }, q: { id: string }) => asked.includes(p.id + q.id)
  const value = (p: { id: string }, q: { id: string }) => liking(p.id + q.id)
  return createMatcher(createNetwork({ members: [...ids].map(id => person(id)) }), {
    name: 'world',
    rules: ['differentMember', defineRule({ code: 'asked', test: isAsked })],
    signals: [defineSignal({ name: 'liking', weight: 4000, neutral: 0, min: 0, max: 1000, value })],
    bias: -3_000_000,
    fusion: { kind: 'forward' },
    threshold: null,
  })
}

test('a pair has the better chance of both its sides, whichever is asked first', () => {
  const wanted = new Set(['ab', 'dc'])
  const matcher = oneSided('abcd', ['ab', 'ba', 'cd', 'dc'], pair => (wanted.has(pair) ? 900 : 300))
  const { pairs } = planEvent(matcher, { slots: 1, tables: 2, work: 0 }).setting
  const [, , chance] = pairs[0]!
  expect(pairs).toEqual([
    [0, 1, chance, 0],
    [2, 3, chance, 0],
  ])
  expect(chance).toBeGreaterThan(500_000)
})

test('a pin has the better chance of both sides too, whoever is named first', () => {
  const liking: Readonly<Record<string, number>> = { ab: 900, ba: 300, cd: 100, dc: 800 }
  const matcher = oneSided('abcdef', ['ba', 'cd', 'dc'], pair => liking[pair] ?? 0)
  const pairsOf = (...pins: string[]) =>
    planEvent(matcher, { slots: 3, tables: 2, work: 0, pins: pins.map(([a, b]) => ({ a: a!, b: b! })) }).setting.pairs
  const [likes, liked] = pairsOf()
  // Of a with b the policy introduces one side alone, which counts; of e with f none.
  expect(pairsOf('ab', 'cd')).toEqual([likes, liked])
  expect(pairsOf('ba', 'dc')).toEqual([likes, liked])
  expect(pairsOf('ae', 'ef')).toEqual(pairsOf('fe', 'ea'))
  const isNever = {
    ...matcher.policy,
    rules: ['differentMember' as const, defineRule({ code: 'never', test: () => false })],
  }
  const refused = (pin: object) =>
    planEvent(matcher.with({ policy: isNever }), {
      slots: 1,
      tables: 1,
      work: 0,
      pins: [pin as { a: string; b: string }],
    }).setting.pairs
  expect(refused({ a: 'a', b: 'b' })).toEqual(refused({ a: 'b', b: 'a' }))
})

test('with more than 400 participants each brings their best 64, and as many others where too many want the same', () => {
  const pairsOf = (size: number, liked: (i: number, j: number) => number) => {
    const ids = Array.from({ length: size }, (_, i) => `p${1000 + i}`)
    const liking = new Map(ids.flatMap((a, i) => ids.map((b, j) => [`${a} ${b}`, liked(i, j)] as const)))
    const matcher = matcherOf({ members: ids.map(id => person(id)), liking })
    return planEvent(matcher, { slots: 1, tables: 1, work: 0 }).setting.pairs.length
  }
  // Everybody likes whoever sits nearest in a ring: 32 on either side.
  const near = (i: number, j: number) => 1000 - Math.min(Math.abs(i - j), 401 - Math.abs(i - j))
  expect(pairsOf(400, near)).toBe((400 * 399) / 2)
  expect(pairsOf(401, near)).toBe(401 * 32)
  // Everybody likes whoever comes first: the first 64 with everybody, and 64 others for each of the 337.
  const short = (64 * 63) / 2 + 64 * (401 - 64)
  const first = pairsOf(401, (i, j) => 1000 - Math.min(i, j))
  expect(first).toBeGreaterThan(short + (337 * 64) / 2)
  expect(first).toBeLessThanOrEqual(short + 337 * 64)
})

test('with more than 400 participants nobody’s best are those whom they cannot meet', () => {
  const ids = Array.from({ length: 402 }, (_, i) => `p${1000 + i}`)
  const speaks = (i: number) => ['de', 'tr', 'nl'][i === 401 ? 2 : i % 2]!
  // Everybody likes those of the other language best.
  const liked = (p: number, q: number) => (speaks(p) === speaks(q) ? 300 : 900) + ((p * q) % 97)
  const liking = new Map(ids.flatMap((a, p) => ids.map((b, q) => [`${a} ${b}`, liked(p, q)] as const)))
  const matcher = matcherOf({ members: ids.map((id, i) => person(id, [speaks(i)])), liking })
  const plan = (options: Partial<EventOptions> = {}) =>
    planEvent(matcher, { slots: 1, tables: 201, work: 0, ...options })
  const { meetings, leftOut } = plan()
  expect(meetings.length).toBeGreaterThan(190)
  expect(leftOut.filter(({ reason }) => reason === 'noLanguage').map(({ id }) => id)).toEqual(['p1401'])
  const interpreters = [{ id: 'dolmetscher', languages: ['nl', 'de'] }]
  expect(plan({ interpreters }).leftOut.find(({ id }) => id === 'p1401')?.reason).not.toBe('noLanguage')
})

describe('a repair', () => {
  const plan = planned('abcd', { 'a b': 900, 'c d': 800, 'a c': 300 }, { tables: ['T', 'U'] })
  const repaired = (changes: EventChanges) => repairEvent(plan, { work: 0, ...changes })
  const told = (changes: EventChanges) => {
    const { meetings, repair } = repaired(changes)
    const short = (list: typeof meetings) => list.map(({ a, b, slot }) => `${a}${b} ${slot}`)
    return {
      spots: spots({ meetings }),
      ...repair,
      moved: short(repair.moved),
      lost: short(repair.lost),
      added: short(repair.added),
    }
  }

  test('begins with this plan', () => {
    expect(spots(plan)).toEqual(['ab 1 T', 'cd 1 U', 'ac 2 T'])
  })

  test.each<[string, EventChanges, ReturnType<typeof told>]>([
    ['nothing', {}, { spots: ['ab 1 T', 'cd 1 U', 'ac 2 T'], held: 0, kept: 3, moved: [], lost: [], added: [] }],
    [
      'a no-show',
      { noShows: ['b'] },
      { spots: ['cd 1 U', 'ac 2 T'], held: 0, kept: 2, moved: [], lost: ['ab 1'], added: [] },
    ],
    [
      'a no-show from slot 2 on',
      { from: 2, noShows: ['a'] },
      { spots: ['ab 1 T', 'cd 1 U'], held: 2, kept: 0, moved: [], lost: ['ac 2'], added: [] },
    ],
    [
      'a late arrival',
      { late: [{ id: 'b', from: 3 }] },
      { spots: ['cd 1 U', 'ac 2 T', 'ab 3 T'], held: 0, kept: 2, moved: ['ab 3'], lost: [], added: [] },
    ],
    [
      'a closed table',
      { closed: [{ table: 'T' }] },
      { spots: ['cd 1 U', 'ac 2 U', 'ab 3 U'], held: 0, kept: 1, moved: ['ac 2', 'ab 3'], lost: [], added: [] },
    ],
    [
      'a table closed from slot 2 on',
      { closed: [{ table: 'T', from: 2 }] },
      { spots: ['ab 1 T', 'cd 1 U', 'ac 2 U'], held: 0, kept: 2, moved: ['ac 2'], lost: [], added: [] },
    ],
    [
      'a table closed since before',
      { from: 2, closed: [{ table: 'T', from: 1 }] },
      { spots: ['ab 1 T', 'cd 1 U', 'ac 2 U'], held: 2, kept: 0, moved: ['ac 2'], lost: [], added: [] },
    ],
    [
      'all that is over',
      { from: 3, noShows: ['a', 'b', 'c', 'd'] },
      { spots: ['ab 1 T', 'cd 1 U', 'ac 2 T'], held: 3, kept: 0, moved: [], lost: [], added: [] },
    ],
  ])('after %s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })

  test('takes of two words about one the one that holds both: the latest arrival, the earliest closing', () => {
    const late = [3, 2].map(from => ({ id: 'b', from }))
    const closed = [2, 3].map(from => ({ table: 'T', from }))
    for (const all of [late, [...late].reverse()]) expect(told({ late: all })).toEqual(told({ late: [late[0]!] }))
    for (const all of [closed, [...closed].reverse()])
      expect(told({ closed: all })).toEqual(told({ closed: [closed[0]!] }))
  })

  test('keeps the seed, takes another, and fills what has come free with reasons where it has a matcher', () => {
    expect(repaired({}).setting.seed).toBe(1)
    expect(repaired({ seed: 7 }).setting.seed).toBe(7)
    const tight = planned('abcd', { 'a b': 900, 'a c': 300 }, { slots: 1 })
    const explain = matcherOf({ members: [...'abcd'].map(id => person(id)), liking: new Map([['a c', 300]]) })
    const { meetings, repair } = repairEvent(tight, { noShows: ['b'], work: 0 })
    expect(repair.added).toEqual(meetings)
    expect(meetings).toMatchObject([{ a: 'a', b: 'c' }])
    expect(meetings[0]).not.toHaveProperty('why')
    expect(repairEvent(tight, { noShows: ['b'], work: 0, matcher: explain }).meetings[0]).toHaveProperty('why')
    expect(repairEvent(tight, { work: 0 }).meetings[0]?.why).toEqual(tight.meetings[0]?.why)
  })

  test('tells why in one language where it has a matcher, and of those it does not know as before', () => {
    const offers = ['pump', 'casting']
    const people = [...'abc'].map((id, k) => ({
      ...person(id),
      offers: [offers[k % 2]!],
      needs: [offers[(k + 1) % 2]!],
    }))
    const network = createNetwork({ members: people })
    const german = planEvent(createMatcher(network), { slots: 3, tables: 2, work: 0, locale: 'de' })
    const turkish = planEvent(createMatcher(network), { slots: 3, tables: 2, work: 0, locale: 'tr' })
    const whys = ({ meetings }: Pick<typeof german, 'meetings'>) => meetings.map(({ a, b, why }) => [a + b, why])
    expect(whys(german)).not.toEqual(whys(turkish))
    const matcher = createMatcher(network)
    for (const from of [1, 3])
      expect(whys(repairEvent(german, { from, matcher, locale: 'tr', work: 0 }))).toEqual(whys(turkish))
    expect(whys(repairEvent(german, { locale: 'tr', work: 0 }))).toEqual(whys(german))
    const left = createMatcher(createNetwork({ members: people.slice(0, 2) }))
    const told = new Map(whys(repairEvent(german, { matcher: left, locale: 'tr', work: 0 })) as [string, unknown][])
    expect(told.get('ab')).toEqual(new Map(whys(turkish) as [string, unknown][]).get('ab'))
    expect(told.get('bc')).toEqual(new Map(whys(german) as [string, unknown][]).get('bc'))
  })

  test('lets go of a meeting with somebody the plan does not know', () => {
    const other = { ...plan, meetings: [{ ...plan.meetings[0]!, b: 'z' }, ...plan.meetings.slice(1)] }
    const { meetings } = repairEvent(other, { work: 0 })
    expect(meetings.some(({ a, b }) => a === 'z' || b === 'z')).toBe(false)
    expect(spots({ meetings })).toEqual(expect.arrayContaining(spots({ meetings: plan.meetings.slice(1) })))
  })

  test('seats anew whom the plan has at a table that is not there', () => {
    const [first, ...rest] = plan.meetings
    const { meetings } = repairEvent({ ...plan, meetings: [{ ...first!, table: 'X' }, ...rest] }, { work: 0 })
    expect(spots({ meetings })).toEqual(spots(plan))
  })

  test('lets go of pins of whoever does not come', () => {
    const pinned = planned('ab', {}, { pins: [{ a: 'a', b: 'b' }] })
    expect(repairEvent(pinned, { noShows: ['a'], work: 0 }).setting.pins).toEqual([])
    expect(repairEvent(pinned, { noShows: ['b'], work: 0 }).setting.pins).toEqual([])
    expect(repairEvent(pinned, { work: 0 }).setting.pins.length).toBe(1)
  })

  test('shuts, of what is over, all tables where nobody sat, and from then on those closed', () => {
    const { setting } = repaired({ from: 3, closed: [{ table: 'U' }] })
    expect(setting.tables).toEqual([
      { id: 'T', closed: [] },
      { id: 'U', closed: [2, 3] },
    ])
  })
})
