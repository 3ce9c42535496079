import { describe, expect, test } from 'vitest'
import type { Locale, Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, learningPolicy, standardPolicy } from '../../src/index.ts'

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

  test('of a member with few and old contacts, that it has been quiet', () => {
    const { texts, points } = said('standing', { ties: old })
    expect(points).toBeLessThan(0)
    expect(texts).toEqual([
      'Maas B.V. war zuletzt wenig aktiv.',
      'Maas B.V. son zamanlarda pek etkin değil.',
      'Maas B.V. has been quiet of late.',
    ])
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
