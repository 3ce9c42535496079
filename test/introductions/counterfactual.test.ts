import { describe, expect, test } from 'vitest'
import type { Locale, Member, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { reduced, run } from './counterfactual.prove.ts'

test(`explain(a, b, { counterfactual: true }) proposes changes that do what they say, least ones, in ${reduced} worlds`, async () => {
  const { checked, failures } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(checked).toBe(reduced)
})

const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })
const policy = { ...standardPolicy(), threshold: null }

describe('explain(a, b, { counterfactual: true })', () => {
  const a = member('a', { needs: ['pumps'], baseCountry: 'DE' })
  const b = member('b', { offers: ['castings'], baseCountry: 'TR' })
  const c = member('c', { offers: ['pumps'], baseCountry: 'TR' })

  test('names the entry that would put b before c', () => {
    const matcher = createMatcher(createNetwork({ members: [a, b, c] }), policy)
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 1 })
    expect(counterfactual).toMatchObject({ introduced: false, place: 2, limit: 1 })
    expect(counterfactual?.changes).toContainEqual(
      expect.objectContaining({ kind: 'entries', member: 'b', field: 'offers', add: ['pumps'], place: 1 }),
    )
    expect(counterfactual?.changes.at(-1)).toMatchObject({ kind: 'list', place: 2 })
  })

  test('of entries that do as much, names the first by code point', () => {
    const wide = member('a', { needs: ['～', '😀'], baseCountry: 'DE' })
    const others = ['～', '😀'].map(term => member(`x${term}`, { offers: [term], baseCountry: 'TR' }))
    const matcher = createMatcher(createNetwork({ members: [wide, b, ...others] }), policy)
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 2 })
    expect(counterfactual?.changes).toContainEqual(expect.objectContaining({ field: 'offers', add: ['～'], place: 2 }))
  })

  test('of a region that is wished for, names the country that would do', () => {
    const wishing = member('a', { targetMarkets: ['DACH'], baseCountry: 'TR' })
    const others = [member('b', { baseCountry: 'TR' }), member('c', { baseCountry: 'AT' })]
    const signals = [{ name: 'marketReach' }]
    const matcher = createMatcher(createNetwork({ members: [wishing, ...others] }), {
      signals,
      rules: [],
      threshold: null,
    })
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 1 })
    expect(counterfactual?.changes).toContainEqual(
      expect.objectContaining({ kind: 'entries', member: 'b', field: 'accessCountries', add: ['CH'], place: 1 }),
    )
  })

  test.each([
    ['last', 't0 t1 t2 t3 t4 t5 t6', ['t7', 't8']],
    ['first', 't2 t3 t4 t5 t6 t7 t8', ['t0', 't1']],
  ])('of many wishes, names the two that few offer, be they spelt %s', (_, common, rare) => {
    const many = common.split(' ')
    const offering = Array.from({ length: 40 }, (_, i) =>
      member(`h${i}`, { offers: i < 3 ? [...many, ...rare] : many }),
    )
    const members = [member('a', { needs: [...many, ...rare].sort() }), member('b'), ...offering]
    const matcher = createMatcher(createNetwork({ members }), {
      fusion: { kind: 'forward' },
      rules: ['differentMember'],
      signals: [{ name: 'needsMet', half: 500 }],
      threshold: { score: -1_700_000, confidence: 0 },
    })
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 50 })
    expect(counterfactual?.changes).toMatchObject([
      { kind: 'entries', member: 'b', field: 'offers', add: rare, place: 41, score: -1_495_099 },
    ])
  })

  test('of many languages, names the one that a rule asks for beside the one that counts', () => {
    const languages = ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'tr']
    const speaking = Array.from({ length: 8 }, (_, i) => member(`h${i}`, { languages: languages.slice(0, 7) }))
    const members = [member('a', { languages: [...languages, 'zh'] }), member('b'), ...speaking]
    const matcher = createMatcher(createNetwork({ members }), {
      fusion: { kind: 'forward' },
      rules: ['differentMember', { rule: 'speaks', language: 'es' }],
      signals: [{ name: 'sharedLanguage', half: 1000, neutral: 0, weight: 1000 }],
      threshold: { score: -3_476_099 + 450_000, confidence: 0 },
    })
    const { counterfactual } = matcher.explain('a', 'b', { counterfactual: true, limit: 50 })
    expect(counterfactual?.changes).toMatchObject([{ member: 'b', field: 'languages', add: ['es', 'tr'], place: 9 }])
  })

  test('proposes nothing against a wish, and says no more than the refusal does', () => {
    const matcher = createMatcher(createNetwork({ members: [a, { ...b, avoid: ['a'] }] }), policy)
    const { refused, counterfactual } = matcher.explain('a', 'b', { counterfactual: true })
    expect(counterfactual).toEqual({ limit: 10, introduced: false, changes: [], text: refused?.text })
  })

  test('is not there unless it is asked for', () => {
    const matcher = createMatcher(createNetwork({ members: [a, b] }), policy)
    expect(matcher.explain('a', 'b')).not.toHaveProperty('counterfactual')
    expect(matcher.explain('a', 'b', { counterfactual: true }).counterfactual).toMatchObject({
      introduced: true,
      place: 1,
      changes: [],
    })
  })
})

describe('what "why not?" says', () => {
  const a = member('a', { name: 'A', baseCountry: 'DE', needs: ['pumps'], wording: { pumps: 'Kreiselpumpe Typ 9' } })
  const b = member('b', { name: 'B', baseCountry: 'TR' })
  const seller = member('c', { name: 'C', baseCountry: 'TR', offers: ['pumps'] })
  /** In German, Turkish and English, without a threshold unless the policy has one. */
  const said = (members: readonly Member[], input: PolicyInput = {}, [from, to] = ['a', 'b'], limit = 1) => {
    const matcher = createMatcher(createNetwork({ members }), { ...policy, ...input })
    const say = (locale: Locale) => matcher.explain(from!, to!, { counterfactual: true, limit, locale }).counterfactual!
    const told = (['de', 'tr', 'en'] as const).map(say)
    return { texts: told.map(({ text }) => text), changes: told[0]!.changes.map(({ text }) => text), told: told[2]! }
  }
  const worth = (value: number) => ({ name: 'worth', weight: 1000, neutral: 0, min: 0, max: 1000, value: () => value })

  test('counts no places before a noun', () => {
    const { texts, told } = said([a, b, seller])
    expect(texts).toEqual([
      expect.stringMatching(/^Andere passen besser: Chance \d+ %, nötig wären \d+ % \(Plätze der Liste: 1\)\.$/),
      expect.stringMatching(/^Başkaları daha uygun: olasılık %\d+, gereken %\d+ \(listedeki yer sayısı: 1\)\.$/),
      expect.stringMatching(
        /^Others fit better: a chance of \d+%, where \d+% would be needed \(places on the list: 1\)\.$/,
      ),
    ])
    expect(told.changes.at(-1)?.text).toBe('A longer list would hold it. Places: 2 instead of 1.')
  })

  test('tells two chances apart, with as many decimals as that takes', () => {
    const near = (value: number) =>
      said([a, b], { signals: [worth(value)], threshold: { score: 0, confidence: 0 }, bias: -1_000_000 })
    expect(near(500).texts[2]).toBe('Too little speaks for it: a chance of 38%, where 50% would be needed.')
    expect(near(990).texts).toEqual([
      'Zu wenig spricht dafür: Chance 49,8 %, nötig wären 50,0 %.',
      'Yeterli neden yok: olasılık %49,8, gereken %50,0.',
      'Too little speaks for it: a chance of 49.8%, where 50.0% would be needed.',
    ])
    expect(near(999).texts[2]).toBe('Too little speaks for it: a chance of 49.98%, where 50.00% would be needed.')
  })

  test.each([0, -1000])('names no chance that says nothing, as with a slope of %i', slope => {
    const threshold = { score: 0, confidence: 0 }
    expect(said([a, b], { slope, signals: [worth(500)], threshold, bias: -1_000_000 }).texts).toEqual([
      'Zu wenig spricht dafür.',
      'Yeterli neden yok.',
      'Too little speaks for it.',
    ])
    expect(said([a, b, seller], { slope }).texts[0]).toBe('Andere passen mindestens so gut (Plätze der Liste: 1).')
  })

  test('does not say of equal ones that they fit better', () => {
    const { texts, told } = said([a, member('b'), member('c')], { rules: [] }, ['a', 'c'])
    expect(told.missing?.score).toBe(1)
    expect(texts).toEqual([
      'Andere passen mindestens so gut (Plätze der Liste: 1).',
      'Başkaları en az o kadar uygun (listedeki yer sayısı: 1).',
      'Others fit at least as well (places on the list: 1).',
    ])
  })

  test('tells shares of what is known apart as well', () => {
    const half = { ...worth(1000), value: ({ id }: Member) => (id === 'a' ? 1000 : undefined) }
    const signals = [half, { ...worth(0), name: 'other', weight: 4, value: () => undefined }]
    expect(said([a, b], { signals, threshold: { score: -9_000_000, confidence: 500 } }).texts).toEqual([
      'Zu wenig ist bekannt: 49,8 %, nötig wären 50,0 %.',
      'Bilinenler yetersiz: %49,8, gereken %50,0.',
      'Too little is known: 49.8%, where 50.0% would be needed.',
    ])
  })

  test('names what refuses: too little known, though others fit better as well', () => {
    const [known, unknown] = [member('b', { name: 'B', size: 'micro' }), member('c', { name: 'C' })]
    const signals = [
      { ...worth(0), value: (p: Member, q: Member) => ((p.size ?? q.size) ? 900 : 800) },
      { ...worth(0), name: 'size', value: (p: Member, q: Member) => ((p.size ?? q.size) ? 900 : undefined) },
    ]
    const threshold = { score: 0, confidence: 700 }
    const { texts, told } = said([a, known, unknown], { rules: [], signals, threshold, bias: 0 }, ['a', 'c'])
    expect(told.missing).toMatchObject({ score: expect.any(Number), confidence: 200 })
    expect(told.missing!.score).toBeGreaterThan(0)
    expect(texts[2]).toBe('Too little is known: 50%, where 70% would be needed.')
  })

  test('of a member and itself, that it is the same', () => {
    expect(said([a, b], { rules: [] }, ['a', 'a']).texts).toEqual([
      'Das ist dasselbe Mitglied.',
      'Bu aynı üye.',
      'That is the same member.',
    ])
  })

  test('names an entry as the member wrote it who has it', () => {
    const { changes } = said([a, b, seller])
    expect(changes).toContain(
      'Stünde bei B unter „Angebote“ auch: Kreiselpumpe Typ 9, wäre diese Begegnung auf Platz 1.',
    )
  })
})
