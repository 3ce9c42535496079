import { describe, expect, test } from 'vitest'
import type { Locale, Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, learningPolicy, standardPolicy } from '../../src/index.ts'

const NOW = '2026-11-22'
const LOCALES = ['de', 'tr', 'en'] as const
const A: Member = { id: 'a', name: 'Rurtal e. V.', kind: 'company', baseCountry: 'DE', languages: ['de', 'en'] }
const B: Member = { id: 'b', name: 'Maas B.V.', kind: 'company', baseCountry: 'NL', languages: ['de', 'en'] }

/** What the signal says of a, who gains from b. */
function said(signal: string, { a = A, b = B, ties = [] as readonly Tie[], policy = standardPolicy() } = {}) {
  const more = ['c', 'd'].map((id): Member => ({ id, name: id.toUpperCase(), kind: 'company' }))
  const matcher = createMatcher(createNetwork({ members: [a, b, ...more], ties }), policy, { now: NOW })
  const reason = (locale: Locale) =>
    matcher.explain('a', 'b', { locale }).forward.reasons.find(one => one.signal === signal)
  return { texts: LOCALES.map(locale => reason(locale)?.text), points: reason('de')?.points ?? 0 }
}

describe('a reason against a pair says what stands against it', () => {
  const old = ['c', 'd'].map((to): Tie => ({ from: 'b', to, since: '2024-01-01' }))

  test('of a member with few and old contacts, that these are few or old', () => {
    const { texts, points } = said('standing', { ties: old })
    expect(points).toBeLessThan(0)
    expect(texts).toEqual([
      'Von Maas B.V. sind nur wenige oder ältere Kontakte und Treffen bekannt: 2.',
      'Maas B.V. için bilinen bağ ve görüşmeler az ya da eski: 2.',
      'Few or older ties and meetings of Maas B.V. are known: 2.',
    ])
  })

  test.each(['standing', 'activity'])('of one with three recent contacts, never that it was quiet (%s)', signal => {
    const ties = ['a', 'c', 'd'].map((to): Tie => ({ from: 'b', to, since: '2026-11-01' }))
    const { texts, points } = said(signal, { ties, policy: learningPolicy() })
    expect(points).toBeLessThan(0)
    expect(texts[2]).toMatch(/^Few or older .*Maas B\.V\. are known: 3\.$/)
    for (const text of texts) expect(text).not.toMatch(/zuletzt|son zamanlarda|of late/)
  })

  test('of one with many, that it is active', () => {
    const ties = Array.from({ length: 40 }, (_, i): Tie => ({ from: 'b', to: i % 2 ? 'c' : 'd', since: '2026-11-01' }))
    const { texts, points } = said('standing', { ties })
    expect(points).toBeGreaterThan(0)
    expect(texts[2]).toMatch(/^Maas B\.V\. is active in the network/)
  })

  test('of two whom faint paths join, that they are far apart, yet not that they have no contacts in common', () => {
    const ties = ['a', 'b'].map((from): Tie => ({ from, to: 'c', strength: 0.01 }))
    const apart = said('connection', { ties, policy: learningPolicy() })
    expect(apart.points).toBeLessThan(0)
    expect(apart.texts[2]).toBe('Far apart in the network.')
    const common = said('proximity', { ties })
    expect(common.points).toBeLessThan(0)
    expect(common.texts[2]).toBe('Contacts they have in common: 1.')
  })
})

describe('two whom only paths over two contacts join', () => {
  const chain = ['ac', 'cd', 'db'].map(([from, to]): Tie => ({ from: from!, to: to! }))
  const shared = [...chain, ...['a', 'b'].map((from): Tie => ({ from, to: 'c' }))]
  const reaching = (more: object) => definePolicy({ rules: [], signals: [{ name: 'proximity', ...more }] })
  const far = reaching({ reach: 3, far: 500 })

  test('read of these paths, and not of contacts in common that they have not', () => {
    const connected = said('connection', { ties: chain, policy: learningPolicy() })
    expect(connected.points).toBeGreaterThan(0)
    expect(connected.texts).toEqual([
      'Über Kontakte ihrer Kontakte gut verbunden (Wege: 1).',
      'Tanıdıklarının tanıdıkları üzerinden yakınlar (yol sayısı: 1).',
      'Well connected through contacts of their contacts (paths: 1).',
    ])
    const near = said('proximity', { ties: chain, policy: far })
    expect(near.points).toBeGreaterThan(0)
    expect(near.texts).toEqual([
      'Wege über Kontakte ihrer Kontakte: 1.',
      'Tanıdıklarının tanıdıkları üzerinden yol sayısı: 1.',
      'Paths through contacts of their contacts: 1.',
    ])
  })

  test('read of contacts in common where they have some, and of none where no path leads from one to the other', () => {
    expect(said('connection', { ties: shared, policy: learningPolicy() }).texts[2]).toBe(
      'Well connected through contacts in common (1).',
    )
    expect(said('proximity', { ties: shared, policy: far }).texts[2]).toBe('Contacts they have in common: 1.')
    const apart = ['ac', 'bd'].map(([from, to]): Tie => ({ from: from!, to: to! }))
    expect(said('proximity', { ties: apart, policy: far }).texts[2]).toBe('They have no contacts in common yet.')
  })

  test("read by a signal's own words how many paths there are, unless it has words for that case", () => {
    const own = {
      de: { found: 'Verbunden ({count}).', none: 'Fern.' },
      en: { found: 'In common: {count}.', none: 'Not.' },
    }
    const with_ = (texts: object) => said('proximity', { ties: chain, policy: reaching({ reach: 3, far: 500, texts }) })
    expect(with_(own).texts[0]).toBe('Verbunden (1).')
    expect(with_({ en: { ...own.en, far: 'Paths: {count}.' } }).texts[2]).toBe('Paths: 1.')
  })

  test('read that they are far apart where the paths are too faint', () => {
    const faint = chain.map((tie): Tie => ({ ...tie, strength: 0.01 }))
    const { texts, points } = said('connection', { ties: faint, policy: learningPolicy() })
    expect(points).toBeLessThan(0)
    expect(texts[2]).toBe('Far apart in the network.')
  })
})

describe('a table by its mean', () => {
  const cells = { C28: { G46: 900, R86: 100 } }
  const a = { ...A, industries: ['C28'] }
  const text = (neutral: number) => {
    const policy = definePolicy({ rules: [], signals: [{ name: 'industryFit', by: 'mean', cells, neutral } as const] })
    return said('industryFit', { a, b: { ...B, industries: ['G46', 'R86'] }, policy }).texts[2]
  }

  test('names what fits best where it speaks for the pair, and what fits least where it speaks against it', () => {
    expect(text(450)).toBe('Their industries work together: machinery – wholesale trade.')
    expect(text(550)).toBe('Their industries seldom meet: machinery – health care.')
  })
})

test('a country is named once, however many of the markets wished for it is in', () => {
  const a = { ...A, targetMarkets: ['EU', 'BENELUX', 'NL', 'WESTERN-EUROPE', 'BE'] }
  expect(said('marketReach', { a }).texts).toEqual([
    'Maas B.V. öffnet, wohin Rurtal e. V. will: Niederlande.',
    'Maas B.V., Rurtal e. V. için hedef pazarın kapısını açıyor: Hollanda.',
    'Maas B.V. opens where Rurtal e. V. wants to go: Netherlands.',
  ])
})

test('a list of seven things counts what it leaves out, and counts no thing twice', () => {
  const things = Array.from({ length: 8 }, (_, i) => `t${i}`)
  const [a, b] = [
    { ...A, needs: things },
    { ...B, offers: things, wording: { t7: 't1' } },
  ]
  expect(said('needsMet', { a, b }).texts[2]).toMatch(/: t0, t1, t2, t3, t4, t5 … \(\+1\)\.$/)
})

test('a sentence that ends with a name with a full stop has one', () => {
  const a = { ...A, needs: ['casting'] }
  expect(said('needsMet', { a, b: { ...B, offers: ['pumps'] } }).texts[0]).toBe(
    'Maas B.V. bietet nichts von dem, was Rurtal e. V. sucht.',
  )
  expect(said('marketReach', { a: { ...A, targetMarkets: ['FR'] } }).texts[0]).toBe(
    'Maas B.V. öffnet keinen Zielmarkt von Rurtal e. V.',
  )
})

test('countries stand where no article is missing, industries without the word they contain, languages be they one or several', () => {
  expect(said('corridorPrior').texts).toEqual([
    'Handel, Menschen oder Nähe verbinden diese Länder: Deutschland – Niederlande.',
    'Almanya ile Hollanda arasında ticaret, insan veya komşuluk bağı var.',
    'Trade, people or nearness link these countries: Germany – Netherlands.',
  ])
  const [a, b] = [
    { ...A, industries: ['J'] },
    { ...B, industries: ['C'] },
  ]
  for (const text of said('industryFit', { a, b }).texts) expect(text).toMatch(/: .* – .*\.$/)
  expect(said('sharedLanguage').texts).toEqual([
    'Beide sprechen: Deutsch, Englisch.',
    'Ortak dil: Almanca, İngilizce.',
    'Both speak: German, English.',
  ])
})

test('two who were introduced within the days of the rule read how many those are', () => {
  const outcomes = [{ from: 'a', to: 'b', date: '2026-01-05', stage: 'introduced' }] as const
  const matcher = createMatcher(createNetwork({ members: [A, B], outcomes }), standardPolicy(), { now: NOW })
  expect(LOCALES.map(locale => matcher.explain('a', 'b', { locale }).refused?.text)).toEqual([
    'Rurtal e. V. und Maas B.V. wurden einander in den letzten 365 Tagen schon vorgestellt.',
    'Rurtal e. V. ile Maas B.V. son 365 gün içinde zaten tanıştırıldı.',
    'Rurtal e. V. and Maas B.V. were introduced within the last 365 days.',
  ])
})

test('a rule of one day speaks of today, for there is no plural of one', () => {
  const outcomes = [{ from: 'a', to: 'b', date: NOW, stage: 'introduced' }] as const
  const policy = { rules: [{ rule: 'notIntroducedSince', days: 1 }] } as const
  const matcher = createMatcher(createNetwork({ members: [A, B], outcomes }), policy, { now: NOW })
  expect(LOCALES.map(locale => matcher.explain('a', 'b', { locale }).refused?.text)).toEqual([
    'Rurtal e. V. und Maas B.V. wurden einander heute schon vorgestellt.',
    'Rurtal e. V. ile Maas B.V. bugün zaten tanıştırıldı.',
    'Rurtal e. V. and Maas B.V. were introduced today.',
  ])
})

test('what is offered and looked for is one thing or several in Turkish', () => {
  const [a, b] = [
    { ...A, needs: ['t1', 't2'] },
    { ...B, offers: ['t1', 't2'] },
  ]
  expect(said('needsMet', { a, b }).texts[1]).toBe('Maas B.V., Rurtal e. V. tarafından arananı sunuyor: t1, t2.')
})
