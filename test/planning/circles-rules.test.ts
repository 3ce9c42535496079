import { describe, expect, test } from 'vitest'
import type { Locale, Member, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, defineRule, planCircles } from '../../src/index.ts'
import { said } from './said.ts'

const IDS = ['a', 'b', 'c', 'd']
const NOW = '2026-11-22'
/** Everybody is worth the same to everybody: one half, if nothing is known. */
const plain = { name: 'plain', bias: 0, threshold: null, signals: [], rules: [] } as const

type More = Readonly<Record<string, Partial<Member>>>

/** Four members, the fewest who make a circle: whoever may not sit with another leaves none. */
function planned(more: More, policy: PolicyInput = plain, options: Parameters<typeof planCircles>[1] = {}) {
  const members = IDS.map(id => ({ id, name: id, kind: 'company' as const, ...more[id] }))
  const network = createNetwork({
    members,
    ties: [{ from: 'a', to: 'b' }],
    outcomes: [{ from: 'a', to: 'b', stage: 'introduced', date: '2026-11-01' }],
  })
  return planCircles(createMatcher(network, policy, { now: NOW }), { size: 4, ...options })
}

const sat = (plan: ReturnType<typeof planned>) => plan.circles.map(({ members }) => members.map(one => one.member))

test('a circle is worth the chances of its six pairs, speaks what all speak who state a language, and tells no gift where nothing speaks', () => {
  const seats = IDS.map(member => ({ member, isNew: false }))
  expect(planned({})).toStrictEqual({
    circles: [{ month: 1, members: seats, chance: 6 * 500_000, languages: [] }],
    missing: 0,
    leftOut: [],
  })
  const two = { languages: ['de', 'tr'] }
  expect(planned({ a: two, b: { languages: ['tr'] }, c: { languages: ['en', 'tr'] } }).circles[0]?.languages).toEqual([
    'tr',
  ])
})

describe('what keeps two from being introduced, and not from sitting together:', () => {
  const rules: readonly NonNullable<Exclude<PolicyInput['rules'], undefined>>[number][] = [
    'notConnected',
    { rule: 'notIntroducedSince', days: 90 },
    'crossBorder',
    { rule: 'corridor', between: ['DE', 'TR'] },
    { rule: 'inCountry', country: 'NL' },
    { rule: 'speaks', language: 'fr' },
    { rule: 'kind', kinds: ['chamber'] },
  ]
  const told = { baseCountry: 'DE', languages: ['de'] }
  const all = Object.fromEntries(IDS.map(id => [id, told]))

  test.each(rules)('%j', rule => {
    expect(sat(planned(all, { ...plain, rules: [rule] }))).toEqual([IDS])
  })

  test('a threshold', () => {
    expect(sat(planned(all, { ...plain, threshold: { score: 3_000_000, confidence: 900 } }))).toEqual([IDS])
  })
})

describe('what keeps two from sitting together, whatever the policy says:', () => {
  const rival = { industries: ['C28'], baseCountry: 'DE' }
  const apart: readonly (readonly [string, More, Partial<PolicyInput>])[] = [
    ['one organization', { a: { organization: 'o' }, b: { organization: 'o' } }, { blind: ['organization'] }],
    ['who is avoided', { a: { avoid: ['b'] } }, {}],
    ['competition', { a: rival, b: rival }, { blind: ['industries'] }],
  ]
  test.each(apart)('%s', (_, more, blind) => {
    expect(planned(more)).toMatchObject({ circles: [], missing: 1 })
    expect(planned(more).leftOut.map(({ reason }) => reason)).toEqual(IDS.map(() => 'noFit'))
    expect(sat(planned(more, { ...plain, rules: ['consented', 'notConnected'] }))).toEqual([])
    // Whoever is blind to a field cannot be promised what it says.
    if (blind.blind !== undefined) expect(sat(planned(more, { ...plain, ...blind }))).toEqual([IDS])
  })

  test('that either declined the other', () => {
    const members = IDS.map(id => ({ id, name: id, kind: 'company' as const }))
    const outcomes = [{ from: 'b', to: 'a', stage: 'declined' as const, date: '2020-01-01' }]
    const matcher = createMatcher(createNetwork({ members, outcomes }), plain, { now: NOW })
    expect(planCircles(matcher, { size: 4 })).toMatchObject({ circles: [], missing: 1 })
  })

  test('a rule of one’s own, even if it refuses one way round alone', () => {
    const rules = [defineRule({ code: 'not-a-b', test: (from, to) => !(from.id === 'a' && to.id === 'b') })]
    expect(sat(planned({}, { ...plain, rules }))).toEqual([])
  })

  test('no language in common', () => {
    expect(sat(planned({ a: { languages: ['de'] }, b: { languages: ['tr'] } }))).toEqual([])
  })
})

describe('who takes part', () => {
  test.each<[string, Partial<Member>]>([
    ['noConsent', { consent: { matching: false }, paused: true, capacity: 0 }],
    ['paused', { paused: true, capacity: 0 }],
    ['noCapacity', { capacity: 0 }],
    ['noFit', {}],
  ])('without a seat is told the first reason that applies: %s', (reason, more) => {
    expect(planned({ a: more, b: { avoid: ['c'] } }).leftOut[0]).toMatchObject({ member: 'a', reason })
    if (reason !== 'noFit')
      expect(planned({ a: more }).leftOut.map(one => one.reason)).toEqual([reason, 'noFit', 'noFit', 'noFit'])
  })

  test('where all seats are taken the rest is told so', () => {
    const members = Array.from({ length: 6 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
    const matcher = createMatcher(createNetwork({ members }), plain)
    const { circles, leftOut, missing } = planCircles(matcher, { size: 5 })
    expect(circles[0]?.members.length).toBe(5)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['noSeat'])
    expect(missing).toBe(0)
    expect(planCircles(matcher, { size: 7 })).toMatchObject({ leftOut: [], missing: 0 })
    // A second circle of four there is not, so that not all seats are taken.
    const two = planCircles(matcher, { size: 5, count: 2 })
    expect(two.missing).toBe(1)
    expect(two.leftOut.map(({ reason }) => reason)).toEqual(['noFit'])
  })
})

describe('seats are shared where a circle is missing, and nobody is left out', () => {
  const matcher = (people: number, more: (place: number) => Partial<Member> = () => ({})) => {
    const members = Array.from({ length: people }, (_, i) => ({
      id: `m${i}`,
      name: 'M',
      kind: 'company' as const,
      ...more(i),
    }))
    return createMatcher(createNetwork({ members }), plain)
  }
  const sizes = ({ circles }: ReturnType<typeof planCircles>) => circles.map(({ members }) => members.length).sort()

  test.each([
    [8, 2, [4, 4]],
    [9, 2, [4, 5]],
    [14, 3, [4, 4, 6]],
    [15, 3, [4, 5, 6]],
    [7, 2, [6]],
    [12, 3, [6, 6]],
  ])('%i members in %i circles of six', (people, count, expected) => {
    const plan = planCircles(matcher(people), { size: 6, count })
    expect(sizes(plan)).toEqual(expected)
    expect(plan.leftOut.length).toBe(people - expected.reduce((sum, one) => sum + one, 0))
  })

  test('unless those who could be spared may not sit with them', () => {
    const rivals = { industries: ['C28'], baseCountry: 'DE' }
    const { circles, leftOut } = planCircles(
      matcher(9, place => (place < 5 ? {} : rivals)),
      { size: 6, count: 2 },
    )
    expect(circles.map(({ members }) => members.length)).toEqual([6])
    expect(leftOut.length).toBe(3)
    const speaks = (place: number) => ({ languages: [place < 6 ? 'de' : 'tr'] })
    expect(sizes(planCircles(matcher(8, speaks), { size: 6, count: 2 }))).toEqual([6])
  })

  test('every month with others', () => {
    const { circles } = planCircles(matcher(16), { size: 6, count: 3, months: 2 })
    const pairs = circles.flatMap(({ members }) =>
      members.flatMap(({ member }, i) => members.slice(0, i).map(other => `${other.member} ${member}`)),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(circles.every(({ members }) => members.length >= 4)).toBe(true)
  })
})

test.each<[Locale, ...string[]]>([
  [
    'de',
    'Das Mitglied lässt sich nicht vorstellen.',
    'Das Mitglied macht eine Pause.',
    'Das Mitglied nimmt keine Vorstellungen an.',
    'In keinen Kreis mit freien Plätzen passt das Mitglied.',
    'Alle Plätze sind besetzt.',
  ],
  [
    'tr',
    'Üye tanıştırılmak istemiyor.',
    'Üye ara verdi.',
    'Üye tanıştırma kabul etmiyor.',
    'Üye, boş yeri olan hiçbir çevreye uymuyor.',
    'Tüm yerler dolu.',
  ],
  [
    'en',
    'The member does not agree to introductions.',
    'The member is taking a pause.',
    'The member takes no introductions.',
    'The member fits into no circle with an empty seat.',
    'All seats are taken.',
  ],
])('the reasons in %s', (locale, ...[noConsent, paused, noCapacity, noFit, noSeat]) => {
  const out: More = { a: { consent: { matching: false } }, b: { paused: true }, c: { capacity: 0 } }
  expect(planned(out, plain, { locale }).leftOut.map(({ text }) => text)).toEqual([
    noConsent,
    paused,
    noCapacity,
    noFit,
  ])
  const members = Array.from({ length: 5 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const full = planCircles(createMatcher(createNetwork({ members }), plain), { size: 4, locale })
  expect(full.leftOut.map(({ text }) => text)).toEqual([noSeat])
})

describe('a newcomer', () => {
  test.each([
    ['joined today', '2026-11-22', true],
    ['joined 364 days ago', '2025-11-23', true],
    ['joined 365 days ago', '2025-11-22', false],
    ['joins tomorrow', '2026-11-23', false],
  ])('%s: %s is new: %s', (_, joined, isNew) => {
    expect(planned({ a: { joined } }).circles[0]?.members.map(one => one.isNew)).toEqual([isNew, false, false, false])
  })

  test('is told by the day: where somebody states when they joined, none is an error', () => {
    const without = (more: Partial<Member>) => {
      const members = IDS.map(id => ({ id, name: id, kind: 'company' as const, ...(id === 'a' && more) }))
      return said(() => planCircles(createMatcher(createNetwork({ members }), plain), { size: 4 }))
    }
    expect(without({ joined: '1970-01-01' })).toBe(
      'now-required: Expected `now` to be a day as YYYY-MM-DD, since newcomers are told by it and kontor has no clock, got `undefined` (undefined)',
    )
    expect(without({})).toBe('no error')
    // Of whoever takes no part it is not read.
    expect(without({ joined: '1970-01-01', paused: true })).toBe('no error')
  })
})

test('a pair is worth half of what each side hopes for, rounded down, and the strongest gift is told', () => {
  const members = [
    { id: 'a', name: 'A', kind: 'company', offers: ['pump'], needs: ['casting', 'law'] },
    { id: 'b', name: 'B', kind: 'company', offers: ['casting'] },
    { id: 'c', name: 'C', kind: 'company', offers: ['law'] },
    { id: 'd', name: 'D', kind: 'company', needs: ['pump'] },
  ] as const
  const matcher = createMatcher(createNetwork({ members }), { fusion: { kind: 'forward' }, threshold: null, rules: [] })
  const [circle] = planCircles(matcher, { size: 4 }).circles
  const hope = (from: string, to: string) => Math.floor(matcher.explain(from, to).probability * 1_000_000)
  const pairs = IDS.flatMap((one, i) => IDS.slice(0, i).map(other => [one, other] as const))
  const sum = pairs.reduce((total, [p, q]) => total + (hope(p, q) + hope(q, p)) / 2, 0)
  // Each of the six is rounded by less than one, and so is each hope.
  expect(Math.abs(circle!.chance - sum)).toBeLessThan(12)
  const best = (member: string, to: string) =>
    matcher.explain(to, member).forward.reasons.reduce((p, q) => (q.points > p.points ? q : p))
  expect(circle!.members.map(({ member, gives }) => [member, gives?.to])).toEqual([
    ['a', 'd'],
    ['b', 'a'],
    ['c', 'a'],
    ['d', expect.anything()],
  ])
  expect(circle!.members[0]!.gives?.text).toBe(best('a', 'd').text)
})

test.each([1, 2, 3, 4, 5])(
  'of six, four make the only circle, and it is formed whoever is drawn first (seed %i)',
  seed => {
    // m0 and m3 each suit two who suit neither the other nor them: a circle begun by choosing them comes to nothing.
    const avoid: Readonly<Record<string, readonly string[]>> = { m0: ['m1', 'm2'], m3: ['m4', 'm5'] }
    const members = Array.from({ length: 6 }, (_, i) => {
      const terms = { offers: ['pump', 'casting'].slice(i % 2), needs: ['casting', 'pump'].slice(i % 3) }
      return { id: `m${i}`, name: 'M', kind: 'company' as const, ...terms, avoid: avoid[`m${i}`] ?? [] }
    })
    const matcher = createMatcher(createNetwork({ members }), { threshold: null, rules: [] })
    const { circles, missing, leftOut } = planCircles(matcher, { size: 4, seed })
    expect(circles.map(one => one.members.map(({ member }) => member))).toEqual([['m1', 'm2', 'm4', 'm5']])
    expect([missing, leftOut.map(({ member, reason }) => [member, reason])]).toEqual([
      0,
      [
        ['m0', 'noSeat'],
        ['m3', 'noSeat'],
      ],
    ])
  },
)

test('a pair without any chance may sit together all the same', () => {
  expect(planned({}, { ...plain, bias: -30_000_000 })).toMatchObject({ circles: [{ chance: 0 }], missing: 0 })
})

test('no two sit together twice, and nobody sits where no circle is left', () => {
  const { circles, missing, leftOut } = planned({}, plain, { months: 3, count: 2 })
  expect(circles.map(({ month }) => month)).toEqual([1])
  expect([missing, leftOut]).toEqual([5, []])
})

describe('up to 2,000 members all pairs are looked at', () => {
  /** Only four of so many take part. */
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const, paused: i > 3 }))

  test.each([2000, 2001])('of %i members whoever pauses takes nobody’s place', count => {
    const members = many(count).reverse()
    expect(planCircles(createMatcher(createNetwork({ members }), plain), { size: 4 }).circles.length).toBe(1)
  })

  test('also where hundreds come first who take no part', () => {
    const members = Array.from({ length: 404 }, (_, i) => ({
      id: `m${1000 + i}`,
      name: 'M',
      kind: 'company' as const,
      ...(i < 400 && { capacity: 0 }),
    }))
    const { circles } = planCircles(createMatcher(createNetwork({ members }), plain), { size: 4 })
    expect(circles[0]?.members.map(({ member }) => member)).toEqual(['m1400', 'm1401', 'm1402', 'm1403'])
  })

  test('and beyond, nobody sits with whom they avoid', () => {
    const members = many(2001).map(one => ({ ...one, ...(one.id === 'm0' && { avoid: ['m1'] }) }))
    expect(planCircles(createMatcher(createNetwork({ members }), plain), { size: 4 }).circles).toEqual([])
  })

  test('so that what a rule refuses one way round does not sit', () => {
    const rules = [defineRule({ code: 'not-0-1', test: (from, to) => !(from.id === 'm0' && to.id === 'm1') })]
    const matcher = createMatcher(createNetwork({ members: many(2000) }), { ...plain, rules })
    expect(planCircles(matcher, { size: 4 }).circles).toEqual([])
  })
})

describe('newcomers are spread evenly', () => {
  /** So many newcomers of twelve who are alike. */
  const matcher = (newcomers: number) => {
    const members = Array.from({ length: 12 }, (_, i) => ({
      id: `m${String(i).padStart(2, '0')}`,
      name: 'M',
      kind: 'company' as const,
      joined: i < newcomers ? '2026-10-01' : '2020-01-01',
    }))
    return createMatcher(createNetwork({ members }), plain, { now: NOW })
  }

  test.each([
    [0, 0],
    [3, 1],
    [6, 2],
    [9, 3],
    [12, 4],
  ])('of %i among twelve, %i sit in a circle of four', (newcomers, share) => {
    const { circles } = planCircles(matcher(newcomers), { size: 4 })
    expect(circles[0]?.members.filter(({ isNew }) => isNew).length).toBe(share)
  })

  test.each<Partial<Member>>([{ consent: { matching: false } }, { paused: true }, { capacity: 0 }])(
    'of those who take part; %j is not one of them',
    more => {
      const members = Array.from({ length: 24 }, (_, i) => ({
        id: `m${String(i).padStart(2, '0')}`,
        name: 'M',
        kind: 'company' as const,
        joined: i < 3 || i >= 12 ? '2026-10-01' : '2020-01-01',
        ...(i >= 12 && more),
      }))
      const matcher = createMatcher(createNetwork({ members }), plain, { now: NOW })
      const { circles } = planCircles(matcher, { size: 4 })
      expect(circles[0]?.members.filter(({ isNew }) => isNew).length).toBe(1)
    },
  )

  test('over all circles of a month', () => {
    const { circles } = planCircles(matcher(3), { size: 4, count: 3 })
    expect(circles.map(({ members }) => members.filter(({ isNew }) => isNew).length)).toEqual([1, 1, 1])
  })
})

test('whoever has sat in no circle yet comes first', () => {
  const members = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const { circles, leftOut } = planCircles(createMatcher(createNetwork({ members }), plain), { size: 4, months: 3 })
  expect(circles.map(({ month }) => month)).toEqual([1, 2, 3])
  expect(leftOut).toEqual([])
})

test('a seat that is free in one circle or one month is no full house', () => {
  const members = Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, name: 'M', kind: 'company' as const }))
  const shy = { id: 'x', name: 'X', kind: 'company' as const, avoid: members.map(({ id }) => id) }
  const reasonsOf = (count: number, options: Parameters<typeof planCircles>[1]) => {
    const matcher = createMatcher(createNetwork({ members: [...members.slice(0, count), shy] }), plain)
    return planCircles(matcher, options).leftOut.map(({ member, reason }) => [member, reason])
  }
  expect(reasonsOf(9, { size: 5, count: 2 })).toEqual([['x', 'noFit']])
  expect(reasonsOf(8, { size: 4, count: 2 })).toEqual([['x', 'noSeat']])
  expect(reasonsOf(4, { size: 4, months: 2 })).toEqual([['x', 'noFit']])
  expect(reasonsOf(4, { size: 4 })).toEqual([['x', 'noSeat']])
})

describe('what a member gives', () => {
  const gifts = (locale?: Locale) =>
    planned(
      { a: { offers: ['pump'], needs: ['pump'] }, c: { needs: ['pump'] }, d: { needs: ['pump'] } },
      { threshold: null, rules: [] },
      { ...(locale && { locale }) },
    ).circles[0]!.members
  test('is not for themselves; of equal gifts the first is told', () => {
    expect(gifts()[0]?.gives?.to).toBe('c')
    const alone = planned({ a: { offers: ['pump'], needs: ['pump'] } }, { threshold: null, rules: [] })
    // What is known of b, c and d alike speaks for a, and they alone can gain from it.
    expect(alone.circles[0]?.members[0]?.gives?.to).toBe('b')
  })
  test('is told in the language asked for', () => {
    const texts = (['de', 'tr', 'en'] as const).map(locale => gifts(locale)[0]?.gives?.text)
    expect(new Set(texts).size).toBe(3)
    expect(texts[2]).toBe(gifts()[0]?.gives?.text)
  })
})
