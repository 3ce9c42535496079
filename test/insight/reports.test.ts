import { beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Matcher, Member } from '../../src/index.ts'
import {
  advice,
  bridges,
  coverage,
  createMatcher,
  createNetwork,
  hiddenAssets,
  marketGaps,
  SMALLEST_GROUP,
  standardPolicy,
} from '../../src/index.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import { aachen } from './aachen.ts'

const NOW = '2026-11-22'
let matcher: Matcher
beforeAll(async () => {
  matcher = await aachen()
})

/** A matcher made anew from the network as it is after the change. */
function anew({ network, policy, audience }: Matcher, member: Member): Matcher {
  const members = [...network.members.filter(({ id }) => id !== member.id), member]
  return createMatcher(createNetwork({ members, ties: network.ties, outcomes: network.outcomes }), policy, {
    now: NOW,
    audience,
  })
}

const all = { limit: 1000 }

describe('marketGaps(matcher)', () => {
  test('ranks recruits by what a network made with them really gives', () => {
    const { recruits } = marketGaps(matcher, { limit: 5 })
    expect(recruits).toHaveLength(5)
    const none = new Set(
      matcher.network.members.map(({ id }) => id).filter(id => matcher.introductions(id, { limit: 1 }).length === 0),
    )
    for (const { profile, introductions, firsts } of recruits) {
      const met = anew(matcher, profile).introductions(profile.id, all)
      expect(met).toHaveLength(introductions)
      expect(met.filter(({ to }) => none.has(to))).toHaveLength(firsts)
    }
    const counts = recruits.map(({ introductions }) => introductions)
    expect(counts).toEqual([...counts].sort((p, q) => q - p))
  })

  test('tells of a recruit of whom nobody says what they need no offers', () => {
    const policy = { rules: [], threshold: null, signals: [{ name: 'marketReach' }] }
    const members = ['a', 'b'].map((id): Member => ({ id, name: id, kind: 'company', targetMarkets: ['TR'] }))
    const small = createMatcher(createNetwork({ members }), policy, { now: NOW })
    const [first] = marketGaps(small).recruits
    expect(first?.profile.offers).toEqual([])
    expect(LOCALES.map(locale => marketGaps(small, { locale }).recruits[0]?.text)).toEqual([
      'Neues Mitglied gesucht: Türkei. Brächte Begegnungen: 2, davon für bisher Leerausgehende: 0.',
      'Aranan yeni üye: Türkiye. Sağlayacağı tanıştırma: 2, bunlardan şimdiye dek eli boş kalanlar için: 0.',
      'A new member to look for: Türkiye. Would bring introductions: 2, of them for members who have none: 0.',
    ])
  })

  test('counts needs and offers as they stand in the table, and names no market that somebody opens', () => {
    const { needs, markets } = marketGaps(matcher, { limit: 100 })
    const { members } = matcher.network
    for (const { term, wanted, offered } of needs) {
      const asks = ({ needs: own = [] }: Member) =>
        own.some(need => (typeof need === 'string' ? need === term : need.term === term && (need.until ?? NOW) >= NOW))
      expect(members.filter(asks)).toHaveLength(wanted)
      expect(members.filter(member => member.offers?.includes(term))).toHaveLength(offered)
    }
    for (const { term } of markets) {
      expect(
        members.filter(member =>
          [member.baseCountry, ...(member.accessCountries ?? []), ...(member.originCountries ?? [])].includes(term),
        ),
      ).toEqual([])
    }
  })
})

describe('advice(matcher, id)', () => {
  test('there is none for whom no entry brings anybody: who may not be introduced', () => {
    const members = [
      { id: 'resting', name: 'Resting', kind: 'company', baseCountry: 'DE', consent: { matching: false } },
      { id: 'dealer', name: 'Dealer', kind: 'company', baseCountry: 'TR', offers: ['pump'], targetMarkets: ['DE'] },
    ] as const
    expect(advice(createMatcher(createNetwork({ members })), 'resting')).toEqual([])
  })

  test.each(['karl-breuersbach', 'mitglied-2291', 'trabzon-findik'])('for %s equals really adding', id => {
    const member = matcher.network.member(id)
    const found = advice(matcher, id)
    expect(found.length).toBeGreaterThan(0)
    let filled = member
    for (const { field, add, introductions, before, together } of found) {
      const value = field === 'size' ? add : [add]
      filled = { ...filled, [field]: value }
      expect(member[field] ?? []).toEqual([])
      expect(matcher.introductions(id, all)).toHaveLength(before)
      expect(anew(matcher, { ...member, [field]: value }).introductions(id, all)).toHaveLength(introductions)
      expect(anew(matcher, filled).introductions(id, all)).toHaveLength(together)
    }
  })

  test('never asks for an origin', () => {
    for (const { id } of matcher.network.members.slice(0, 10)) {
      for (const { field } of advice(matcher, id)) expect(field).not.toMatch(/origin/)
    }
  })
})

describe('hiddenAssets(matcher)', () => {
  test('names nobody who is paused or takes no introductions, and no offer that was used', () => {
    const assets = hiddenAssets(matcher, { limit: 100 })
    expect(assets.length).toBeGreaterThan(20)
    for (const { member, kind } of assets) {
      const { paused, consent } = matcher.network.member(member)
      expect(kind === 'tie' || (paused !== true && consent?.matching !== false)).toBe(true)
      if (kind === 'tie') expect(consent?.introducer).toBe(true)
    }
    expect(assets.filter(({ kind, member }) => kind === 'tie' && member === 'murat-elmasoglu')).toEqual([])
  })

  test('reads what each member needs a few times, however many have offers of their own', () => {
    let reads = 0
    const members = Array.from(
      { length: 200 },
      (_, i): Member => ({
        id: `m${i}`,
        name: `m${i}`,
        kind: 'company',
        offers: [`own ${i}`, `other ${i}`],
        get needs() {
          reads++
          return [`own ${(i + 1) % 200}`, 'customs']
        },
      }),
    )
    const network = createNetwork({ members })
    const counted = createMatcher(network, { rules: [], signals: [], threshold: { score: 1, confidence: 0 } })
    reads = 0
    expect(hiddenAssets(counted)).toEqual([])
    expect(reads).toBeLessThan(10 * members.length)
  })

  test('says the same to the members as if hidden origins had never been given', () => {
    const shown = matcher.with({ audience: 'members' })
    const { network } = shown
    const bare = createNetwork({ members: network.members, ties: network.ties, outcomes: network.outcomes })
    expect(hiddenAssets(shown)).toEqual(hiddenAssets(createMatcher(bare, shown.policy, { now: NOW })))
  })
})

describe(`no figure about origin covers fewer than ${SMALLEST_GROUP} members`, () => {
  const withOrigins = (count: number) => {
    const members = Array.from(
      { length: 30 },
      (_, i): Member => ({
        id: `m${i}`,
        name: `M${i}`,
        kind: 'company',
        baseCountry: 'DE',
        targetMarkets: ['GH'],
        ...(i < count ? { originCountries: ['GH'], consent: { origin: 'members' } } : {}),
      }),
    )
    return createNetwork({ members })
  }

  test.each([0, 1, 9])('coverage of %i origins names none', count => {
    const { origins, opened } = coverage(withOrigins(count))
    expect(origins).toEqual([])
    expect(opened).toEqual([{ code: 'DE', name: 'Germany', members: 30 }])
  })

  test('coverage of 10 origins names them', () => {
    const { origins, opened } = coverage(withOrigins(10))
    expect(origins).toEqual([{ code: 'GH', name: 'Ghana', members: 10 }])
    expect(opened.map(({ code, members }) => [code, members])).toEqual([
      ['DE', 30],
      ['GH', 10],
    ])
  })

  test.each([
    [9, 9],
    [10, 9],
    [18, 9],
    [19, 19],
  ])('of %i of an origin, 9 of whom open the country anyway, %i are told to open it', (count, told) => {
    const { members } = withOrigins(count)
    const some = members.map((one, i) => (i < 9 ? { ...one, accessCountries: ['GH'] } : one))
    const { opened } = coverage(createNetwork({ members: some }))
    expect(opened.find(({ code }) => code === 'GH')?.members).toBe(told)
  })

  test('a market that few origins open is neither a gap nor a figure', () => {
    const gaps = (count: number) =>
      marketGaps(createMatcher(withOrigins(count), standardPolicy(), { now: NOW })).markets
    expect(gaps(0).map(({ term }) => term)).toEqual(['GH'])
    expect(gaps(1)).toEqual([])
  })
})

describe('coverage(network) and bridges(network)', () => {
  test('count as the table does', () => {
    const { members, alone, ties, kinds, matrix } = coverage(matcher.network, { audience: 'manager' })
    expect(members).toBe(80)
    expect(alone).toBe(4)
    expect(kinds.reduce((sum, { members: count }) => sum + count, 0)).toBe(80)
    const based = matcher.network.members.filter(({ baseCountry }) => baseCountry !== undefined).map(({ id }) => id)
    const pairs = matcher.network.ties.filter(({ from, to }) => based.includes(from) && based.includes(to))
    const joined = new Set(pairs.map(({ from, to }) => [from, to].sort().join()))
    expect(matrix.reduce((sum, cell) => sum + cell.ties, 0)).toBe(joined.size)
    expect(ties).toBeGreaterThanOrEqual(joined.size)
  })

  test('name the only path between two countries, and that nobody else knows both sides', () => {
    const member = (id: string, baseCountry: string): Member => ({
      id,
      name: id.toUpperCase(),
      kind: 'company',
      baseCountry,
    })
    const members = [member('a', 'TR'), member('b', 'TR'), member('x', 'DE'), member('c', 'NL'), member('d', 'NL')]
    const ties = [
      ['a', 'b'],
      ['b', 'x'],
      ['x', 'c'],
      ['c', 'd'],
    ].map(([from, to]) => ({ from: from!, to: to! }))
    const [first] = bridges(createNetwork({ members, ties }))
    expect(first?.member).toBe('x')
    expect(first?.spans[0]).toMatchObject({
      kind: 'country',
      between: ['NL', 'TR'],
      only: 'path',
      text: 'The only path between two groups runs through X: Netherlands (company) – Türkiye (company).',
    })
    const [around] = bridges(
      createNetwork({ members, ties: [...ties, { from: 'a', to: 'd' }, { from: 'x', to: 'a' }] }),
    )
    expect(around?.spans.every(({ only }) => only === 'contact')).toBe(true)
  })

  test('leave private ties out for whoever asks, and give the same for the same seed', () => {
    const { members, ties } = generate({ members: 300 })
    const secret = ties.map((tie, i) => (i % 5 === 0 ? { ...tie, private: true } : tie))
    const open = createNetwork({ members, ties: secret.filter(tie => !('private' in tie)) })
    const whole = createNetwork({ members, ties: secret })
    const audience = { member: secret[0]!.from }
    expect(bridges(whole, { audience })).toEqual(bridges(open, { audience }))
    expect(coverage(whole, { audience, seed: 3 })).toEqual(coverage(open, { audience, seed: 3 }))
  })

  test('of nobody are empty', () => {
    const nobody = createNetwork({ members: [] })
    const none = createMatcher(nobody, standardPolicy(), { now: NOW })
    expect(bridges(nobody)).toEqual([])
    expect(coverage(nobody)).toMatchObject({ members: 0, ties: 0, communities: [] })
    expect(hiddenAssets(none)).toEqual([])
    expect(marketGaps(none)).toEqual({ needs: [], markets: [], recruits: [] })
  })

  test.each([{ limit: 0 }, { locale: 'fr' }, { seed: -1 }, { audience: 'public' }])('refuse %j', options => {
    expect(() => bridges(createNetwork({ members: [] }), options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

test('hidden assets claim no history that a network without outcomes does not have', async () => {
  const { network } = await aachen()
  const { members, ties } = network
  const matcher = createMatcher(createNetwork({ members, ties }), standardPolicy(), { now: NOW, audience: 'manager' })
  const told = LOCALES.map(locale => hiddenAssets(matcher, { locale, limit: 1 }))
  expect(told[0]?.map(({ kind }) => kind)).toEqual(['offer', 'access', 'language', 'tie', 'potential'])
  const onRecord = [/bekannt\b/, /kayıtlı/i, /on record/]
  for (const [i, assets] of told.entries()) {
    expect(assets.map(({ text }) => text).filter(text => !onRecord[i]!.test(text))).toEqual([])
  }
})

test('a circle of members without a country is told without one', () => {
  const members = ['a', 'b', 'c'].map(id => ({ id, name: id.toUpperCase(), kind: 'company' as const }))
  const ties = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'a', to: 'c' },
  ]
  const told = LOCALES.map(locale =>
    coverage(createNetwork({ members, ties }), { locale }).communities.map(({ text }) => text),
  )
  expect(told).toEqual([['Kreis um A: 3 Mitglieder.'], ['A çevresi: 3 üye.'], ['The circle around A: 3 members.']])
})
