import { describe, expect, it, test } from 'vitest'
import type { Field, Policy } from '../../src/index.ts'
import { createNetwork, definePolicy, fitPolicy, KontorError, standardPolicy, tellFit } from '../../src/index.ts'
import type { Cells } from '../../src/policy/signal.ts'

const members = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}`, name: `M${i}`, kind: 'company' as const }))
const outcomes = members.slice(1).map(({ id }) => ({ from: 'm0', to: id, date: '2026-05-01', stage: 'met' as const }))

test('tellFit names days as one writes them, and counts so that one needs no other noun', () => {
  const policy = fitPolicy(createNetwork({ members }), outcomes.slice(0, 1))
  expect((['de', 'tr', 'en'] as const).map(locale => tellFit(policy, locale)[0])).toEqual([
    'Gelernt aus Begegnungen vom 01.05.2026 bis 01.05.2026; gelungen: 1, misslungen: 0.',
    'Öğrenilen: 01.05.2026 – 01.05.2026 arasında 1 başarılı, 0 başarısız tanıştırma.',
    'Learned from introductions, 2026-05-01 to 2026-05-01; came to something: 1, did not: 0.',
  ])
})

test('tellFit writes decimals as each language does', () => {
  const { learned, ...policy } = fitPolicy(createNetwork({ members }), outcomes)
  const [first] = policy.signals
  const moved = { signal: first!.name, before: -1005, error: 10, known: 5 }
  const fitted = definePolicy({
    ...policy,
    fusion: { kind: 'mutual', reciprocity: 700 },
    signals: [{ ...first!, weight: 2500 }],
    learned: { ...learned!, signals: [moved], reciprocity: { before: 750, error: 100 }, tables: [] },
  } as object)
  const figures = (locale: 'de' | 'tr' | 'en') =>
    tellFit(fitted, locale)
      .slice(1)
      .join(' ')
      .match(/−?\d[.,]\d\d/g)
  expect(figures('de')).toEqual(['−1,01', '2,50', '0,01', '0,75', '0,70'])
  expect(figures('tr')).toEqual(figures('de'))
  expect(figures('en')).toEqual(['−1.01', '2.50', '0.01', '0.75', '0.70'])
})

test('tellFit refuses what was not fitted, nothing at all, and a language it does not speak', () => {
  const policy = fitPolicy(createNetwork({ members }), outcomes)
  const calls: readonly [() => unknown, string][] = [
    [() => tellFit(standardPolicy()), 'Expected `policy` to be a policy made by fitPolicy, got `"standard"` (string)'],
    [
      () => tellFit(undefined as never),
      'Expected `policy` to be a policy made by fitPolicy, got `undefined` (undefined)',
    ],
    [() => tellFit(policy, 'fr' as never), "Expected `locale` to be one of 'de', 'tr', 'en', got `\"fr\"` (string)"],
    [
      () => tellFit({ ...policy, learned: null } as never),
      'Expected `policy.learned` to be an object, got `null` (null)',
    ],
    [() => tellFit({ learned: {}, signals: [] } as never), 'Expected `policy.learned.from` to be a string, got'],
  ]
  for (const [call, message] of calls) {
    expect(call).toThrow(KontorError)
    expect(call).toThrow(message)
  }
})

/** A fitted policy with one table of its own. */
function withTable(x: Field, y: Field, cells: Cells, pairs = 7) {
  const { learned, ...policy } = fitPolicy(createNetwork({ members }), outcomes)
  const table = { name: 'table', shape: 'affinity', cells, learn: true, weight: 300, neutral: 500, by: 'best' } as const
  const seen = Object.entries(cells).flatMap(([one, row]) =>
    Object.keys(row).map(other => [one, other, pairs, 30] as const),
  )
  return definePolicy({
    ...policy,
    signals: [{ ...table, x, y }],
    learned: { ...learned!, signals: [], tables: [{ signal: 'table', cells: seen }] },
  })
}

const told = (policy: Policy, locale: 'de' | 'tr' | 'en' = 'en') =>
  tellFit(policy, locale).find(line => line.startsWith('table'))

describe('tellFit of a table', () => {
  it('of two fields names what stands above chance, whichever term comes first', () => {
    const policy = withTable('needs', 'offers', { 'term-b': { 'term-a': 620 }, 'term-a': { 'term-b': 560 } })
    expect(told(policy)).toBe(
      'table: cells learned: 2; furthest above chance: term-b – term-a (7), term-a – term-b (7).',
    )
  })

  it('of one field names each two terms once', () => {
    const policy = withTable('kind', 'kind', { chamber: { company: 600 }, company: { chamber: 600 } })
    expect(told(policy)).toBe('table: cells learned: 2; furthest above chance: chamber – company (7).')
  })

  it('lists nothing that stands at chance or below it', () => {
    const policy = withTable('kind', 'size', { chamber: { small: 501, large: 500, medium: 499 } })
    expect(told(policy)).toBe('table: cells learned: 3; furthest above chance: chamber – small (7).')
  })

  it.each([
    ['de', 'table: gelernte Zellen: 1; keine über dem Zufall.'],
    ['tr', 'table: öğrenilen hücre: 1; hiçbiri rastlantının üstünde değil.'],
    ['en', 'table: cells learned: 1; none above chance.'],
  ] as const)('says in %s that nothing is above chance', (locale, words) => {
    expect(told(withTable('kind', 'kind', { chamber: { chamber: 480 } }), locale)).toBe(words)
  })

  it.each([
    ['de', 'Kammer – Deutschland (7)'],
    ['tr', 'oda – Almanya (7)'],
    ['en', 'chamber – Germany (7)'],
  ] as const)('says terms in %s, not their codes', (locale, words) => {
    expect(told(withTable('kind', 'contacts.opens', { chamber: { DE: 600 } }), locale)).toContain(`: ${words}.`)
  })
})
