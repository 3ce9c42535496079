import { describe, expect, test } from 'vitest'
import type { EventOptions, Locale } from '../../src/index.ts'
import {
  createMatcher,
  createNetwork,
  definePolicy,
  defineSignal,
  planEvent,
  repairEvent,
  standardPolicy,
} from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'
import type { WorldMember } from './event-world.ts'

const person = (id: string, languages: readonly string[] = []): WorldMember => ({
  id,
  name: `Name ${id}`,
  kind: 'company',
  languages,
})
/** a likes b and c, nobody likes d. */
const people = [person('a', ['de']), person('b', ['tr']), person('c', ['tr']), person('d')]
const liking = new Map([
  ['a b', 900],
  ['a c', 500],
])
const closed = { matching: false, origin: 'hidden', paths: false, introducer: false, statistics: false } as const
const interpreter = { id: 'i', languages: ['de', 'tr'] }

function leftOut(options: Partial<EventOptions>, members: readonly WorldMember[] = people) {
  const plan = planEvent(matcherOf({ members, liking }), { slots: 2, tables: 2, work: 0, ...options })
  return Object.fromEntries(plan.leftOut.map(({ id, reason }) => [id, reason]))
}

test.each<[string, Partial<EventOptions>, Readonly<Record<string, string>>]>([
  ['nobody but who matches nobody', { interpreters: [interpreter] }, { d: 'noMatch' }],
  [
    'who is not there, before all else',
    { availability: { a: [], d: [1] }, breaks: [1], maxMeetings: 0 },
    { a: 'absent', b: 'noMeetings', c: 'noMeetings', d: 'absent' },
  ],
  [
    'all, where no meetings are allowed',
    { maxMeetings: 0 },
    { a: 'noMeetings', b: 'noMeetings', c: 'noMeetings', d: 'noMeetings' },
  ],
  [
    'all, where there is no table',
    { tables: 0 },
    { a: 'noMeetings', b: 'noMeetings', c: 'noMeetings', d: 'noMeetings' },
  ],
  [
    'who is there only while all tables are closed',
    { tables: [{ id: 'T', closed: [1] }], availability: { b: [1] }, interpreters: [interpreter] },
    { b: 'noMeetings', d: 'noMatch' },
  ],
  [
    'who was vetoed, by either side',
    {
      interpreters: [interpreter],
      vetoes: [
        { from: 'a', to: 'b' },
        { from: 'c', to: 'a' },
      ],
    },
    { a: 'vetoed', b: 'vetoed', c: 'vetoed', d: 'noMatch' },
  ],
  [
    'who was vetoed by one alone, and does not speak with the other',
    { vetoes: [{ from: 'b', to: 'a' }] },
    { a: 'noLanguage', b: 'vetoed', c: 'noLanguage', d: 'noMatch' },
  ],
  [
    'whom the interpreter does not understand',
    { interpreters: [{ id: 'i', languages: ['de', 'en'] }] },
    { a: 'noLanguage', b: 'noLanguage', c: 'noLanguage', d: 'noMatch' },
  ],
  [
    'who is never there together with the other',
    { interpreters: [interpreter], availability: { b: [1], a: [2] } },
    { b: 'noSlot', d: 'noMatch' },
  ],
  [
    'who is there, when the interpreter is not',
    { interpreters: [{ ...interpreter, slots: [2] }], availability: { b: [1] } },
    { b: 'noSlot', d: 'noMatch' },
  ],
  [
    'whose only common slot has no table',
    { interpreters: [interpreter], tables: [{ id: 'T', closed: [1] }], availability: { a: [1] }, slots: 2 },
    { a: 'noMeetings', b: 'noSlot', c: 'noSlot', d: 'noMatch' },
  ],
  ['for whom the other has no time', { slots: 1, interpreters: [interpreter] }, { c: 'noRoom', d: 'noMatch' }],
])('left out is %s', (_, options, reasons) => {
  expect(leftOut(options)).toEqual(reasons)
})

test('who states no language talks to everybody, without an interpreter', () => {
  expect(leftOut({}, [person('a'), person('b', ['tr']), person('c', ['tr'])])).toEqual({})
  expect(leftOut({}, [person('a', ['de']), person('b'), person('c')])).toEqual({})
})

describe.each([['standard', standardPolicy().rules] as const, ['no', []] as const])('under %s rules', (_, rules) => {
  const firm = { kind: 'company', languages: ['en'] } as const
  const matcher = createMatcher(
    createNetwork({
      members: [
        { ...firm, id: 'a', name: 'A', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
        { ...firm, id: 'b', name: 'B', baseCountry: 'TR', offers: ['casting'], needs: ['pump'], paused: true },
        { ...firm, id: 'c', name: 'C', baseCountry: 'TR', offers: ['casting'], needs: ['pump'], consent: closed },
      ],
    }),
    definePolicy({ rules: rules.filter(({ rule }) => rule !== 'notCompetitors'), threshold: null }),
  )
  const wishes = [{ from: 'a', to: 'b' }]

  test('who takes a pause or agrees to no introductions meets nobody, and is told why', () => {
    const plan = planEvent(matcher, { slots: 2, tables: 2, wishes })
    expect(plan.meetings).toEqual([])
    expect(plan.leftOut.map(({ text }) => text)).toEqual([
      'A: among the participants nobody has enough in favour, or a rule speaks against it.',
      'B: is taking a pause.',
      'C: does not agree to introductions.',
    ])
    const again = repairEvent(JSON.parse(JSON.stringify(plan)), { locale: 'de' })
    expect(again.leftOut.slice(1).map(({ text }) => text)).toEqual([
      'B: macht eine Pause.',
      'C: lässt sich nicht vorstellen.',
    ])
    expect(
      repairEvent(plan, { locale: 'tr' })
        .leftOut.slice(1)
        .map(({ text }) => text),
    ).toEqual(['B: ara verdi.', 'C: tanıştırılmak istemiyor.'])
  })
  test('a stored plan in which somebody is kept out for no known reason is refused', () => {
    const plan = planEvent(matcher, { slots: 1, tables: 1 })
    const participants = plan.setting.participants.map(one => ({ ...one, closed: 'toString' as never }))
    expect(() => repairEvent({ ...plan, setting: { ...plan.setting, participants } }, {})).toThrow(
      'Expected `plan.setting.participants` to be as planEvent made it, got `"toString"`',
    )
  })
  test('they meet where a pin says so, and in no other meeting', () => {
    const { meetings, leftOut } = planEvent(matcher, { slots: 2, tables: 2, wishes, pins: [{ a: 'a', b: 'c' }] })
    expect(meetings.map(({ a, b }) => `${a} ${b}`)).toEqual(['a c'])
    expect(leftOut.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['b paused'])
  })
})

const TEXTS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  absent: {
    de: 'Name d: in keinem Zeitfenster da, in dem Gespräche stattfinden.',
    tr: 'Name d: görüşme yapılan hiçbir zaman diliminde burada değil.',
    en: 'Name d: not there in any slot in which meetings take place.',
  },
  noMeetings: {
    de: 'Name d: In keinem Zeitfenster der Anwesenheit ist ein Tisch offen, oder Gespräche sind auf null begrenzt.',
    tr: 'Name d: burada olduğu zaman dilimlerinde açık masa yok veya görüşme sayısı sıfırla sınırlı.',
    en: 'Name d: no table is open in any slot in which they are there, or meetings are limited to none.',
  },
  noMatch: {
    de: 'Name d: Für keine der teilnehmenden Seiten spricht genug, oder eine Regel steht dagegen.',
    tr: 'Name d: katılanlar arasında yeterli nedeni olan bir eşleşme yok veya bir kural engelliyor.',
    en: 'Name d: among the participants nobody has enough in favour, or a rule speaks against it.',
  },
  vetoed: {
    de: 'Name d: Alle passenden Gespräche wurden von einer Seite abgelehnt.',
    tr: 'Name d: uygun görüşmelerin hepsi bir taraf tarafından istenmedi.',
    en: 'Name d: every suitable meeting was vetoed by one side.',
  },
  noLanguage: {
    de: 'Name d: keine gemeinsame Sprache mit den passenden Gegenübern, und niemand dolmetscht sie.',
    tr: 'Name d: uygun kişilerle ortak dil yok ve bu diller için çevirmen bulunmuyor.',
    en: 'Name d: no shared language with the suitable partners, and no interpreter for them.',
  },
  noSlot: {
    de: 'Name d: in keinem Zeitfenster zugleich da mit einem passenden Gegenüber, einem offenen Tisch und, wo nötig, jemandem, der dolmetscht.',
    tr: 'Name d: uygun bir kişinin, açık bir masanın ve gerekiyorsa bir çevirmenin de olduğu hiçbir zaman diliminde burada değil.',
    en: 'Name d: in no slot there together with a suitable partner, an open table and, where needed, an interpreter.',
  },
  noRoom: {
    de: 'Name d: Die passenden Gegenüber sind vergeben, oder Tische oder Dolmetscher fehlen.',
    tr: 'Name d: uygun kişiler dolu veya masa ya da çevirmen kalmadı.',
    en: 'Name d: the suitable partners are taken, or tables or interpreters have run out.',
  },
}

test.each<[string, Partial<EventOptions>]>([
  ['absent', { availability: { d: [] } }],
  ['noMeetings', { maxMeetings: 0 }],
  ['noMatch', { participants: ['d'] }],
  [
    'vetoed',
    {
      vetoes: [
        { from: 'b', to: 'd' },
        { from: 'd', to: 'c' },
      ],
    },
  ],
  ['noLanguage', { participants: ['b', 'd'] }],
  ['noSlot', { participants: ['b', 'd'], interpreters: [interpreter], availability: { b: [1], d: [2] } }],
  ['noRoom', { slots: 1, tables: 1, interpreters: [interpreter] }],
])('%s is told in every language', (reason, options) => {
  const members = [person('b', ['tr']), person('c', ['de', 'tr']), person('d', ['de'])]
  const both = new Map([
    ['b c', 900],
    ['b d', 500],
    ['c d', 100],
  ])
  for (const locale of ['de', 'tr', 'en'] as const) {
    const { leftOut } = planEvent(matcherOf({ members, liking: both }), {
      slots: 2,
      tables: 2,
      work: 0,
      ...options,
      locale,
    })
    expect(leftOut.find(({ id }) => id === 'd')).toEqual({ id: 'd', reason, text: TEXTS[reason]![locale] })
  }
})

test('beyond 400 participants, those whom everybody would like best leave nobody without a meeting', () => {
  const ids = Array.from({ length: 401 }, (_, i) => `p${String(i).padStart(3, '0')}`)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const value = (a: { id: string }, b: { id: string }) => {
    const first = Math.min(placeOf.get(a.id)!, placeOf.get(b.id)!)
    return first < 64 ? 900 - first : 500
  }
  const policy = definePolicy({
    rules: ['differentMember'],
    signals: [defineSignal({ name: 'liking', weight: 4000, neutral: 0, min: 0, max: 1000, value })],
    threshold: null,
  })
  const plan = planEvent(createMatcher(createNetwork({ members: ids.map(id => person(id)) }), policy), {
    slots: 4,
    tables: 200,
    work: 100_000,
  })
  expect(plan.leftOut).toEqual([])
  expect(plan.meetings.length).toBeGreaterThan(700)
})
