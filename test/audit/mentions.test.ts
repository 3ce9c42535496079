import { expect, test } from 'vitest'
import type { Member, NetworkParts } from '../../src/index.ts'
import { createNetwork, erase } from '../../src/index.ts'
import { member } from './members.ts'

const GONE = member('gone-1', { name: 'Aachen Pumpen' })

function mentions(others: readonly Member[], parts: Partial<NetworkParts> = {}, gone: Member = GONE) {
  const network = createNetwork({ members: [gone, ...others], ...parts })
  return erase({ network }, gone.id, { now: '2026-11-27' }).receipt.mentions
}

const inText = (text: string, gone = GONE) => mentions([member('b', { organization: text })], {}, gone).length === 1

test('a mention is the name or the id, as words of their own', () => {
  expect(inText('Aachen Pumpen')).toBe(true)
  expect(inText('Freunde von Aachen Pumpen')).toBe(true)
  expect(inText('Aachen Pumpen, Freunde')).toBe(true)
  expect(inText('“Aachen Pumpen”')).toBe(true)
  expect(inText('siehe gone-1')).toBe(true)
  expect(inText('Aachen')).toBe(false)
})

test('a mention may be spelt another way', () => {
  const gone = member('gone-1', { name: 'Yelken Makina Çelik' })
  expect(inText('c/o YELKEN MAKINA ÇELIK', gone)).toBe(true)
  expect(inText('bei Yelken Makina Çelik'.normalize('NFD'), gone)).toBe(true)
  expect(inText('Yelken-Makina Celik GmbH', gone)).toBe(true)
  expect(inText('Yelken Makina', gone)).toBe(false)
})

test('a mention is no part of a longer word, on either side', () => {
  expect(inText('NeuAachen Pumpen')).toBe(false)
  expect(inText('Aachen Pumpenwerk')).toBe(false)
  expect(inText('gone-12')).toBe(false)
  expect(inText('𐐀Aachen Pumpen')).toBe(false)
  expect(inText('Aachen Pumpen𐐀')).toBe(false)
})

test('a mention may come after a longer word that begins alike', () => {
  expect(inText('Aachen Pumpenwerk und Aachen Pumpen')).toBe(true)
  expect(inText('aaaaa aaa', member('aaa'))).toBe(true)
})

test('names of three letters are looked for, shorter ones are not', () => {
  expect(inText('Bei Koc', member('gone-1', { name: 'Koc' }))).toBe(true)
  expect(inText('Bei Öz', member('gone-1', { name: 'Öz' }))).toBe(false)
})

test('mentions are looked for in lists, in words beside codes and in their names', () => {
  const found = [
    member('b', { offers: ['pumps', 'service of Aachen Pumpen'] }),
    member('c', { needs: ['x', { term: 'like Aachen Pumpen' }] }),
    member('d', { labels: { 'Aachen Pumpen': 'no' } }),
    member('e', { wording: { pump: 'Aachen Pumpen' } }),
  ]
  expect(mentions([...found, member('f', { paused: true, capacity: 3, labels: { a: 'b' } })])).toEqual([
    { member: 'b', field: 'offers' },
    { member: 'c', field: 'needs' },
    { member: 'd', field: 'labels' },
    { member: 'e', field: 'wording' },
  ])
})

test('a code, or the name of an entry, is no mention of a member whose id is that word', () => {
  const all: Member = {
    ...member('b'),
    baseCountry: 'DEU',
    originCountries: ['SYR'],
    accessCountries: ['TUR'],
    industries: ['C28'],
    targetMarkets: ['DACH'],
    languages: ['deu'],
    goals: ['sell'],
    size: 'small',
    joined: '2020-01-01',
    locale: 'deu' as 'de',
    needs: [{ term: 'x', until: '2027-01-01' }],
    consent: { origin: 'manager', matching: true },
  }
  const ties = [{ from: 'b', to: 'c', strength: 0.5 }]
  const outcomes = [{ from: 'b', to: 'c', date: '2025-01-01', stage: 'met', side: 'from' }] as const
  const ids = [
    'manager',
    'matching',
    'consent',
    'company',
    'small',
    'sell',
    'c28',
    'deu',
    'syr',
    'tur',
    'dach',
    '2020-01-01',
    'term',
    'until',
    '2027-01-01',
  ]
  for (const id of [...ids, 'strength', 'met', 'stage', 'from', 'date', '2025-01-01'])
    expect([id, mentions([all, member('c')], { ties, outcomes }, member(id, { name: 'Zed' }))]).toEqual([id, []])
})

test('mentions in outcomes that are kept outside the network are told as well, once', () => {
  const network = createNetwork({ members: [GONE, member('b'), member('c')] })
  const outcome = { from: 'b', to: 'c', date: '2025-01-01', stage: 'met' } as const
  const outcomes = [
    { ...outcome, by: 'Aachen Pumpen' },
    { ...outcome, by: 'gone-1' },
    { ...outcome, by: 'Aachen Pumpen', stage: 'useful' as const },
  ]
  const { receipt, outcomes: left } = erase({ network, outcomes }, 'gone-1', { now: '2026-11-27' })
  expect(receipt.mentions).toEqual([{ member: 'b', field: 'outcomes' }])
  expect(left?.map(({ by }) => by)).toEqual(['Aachen Pumpen', undefined, 'Aachen Pumpen'])
  expect(receipt.text).toContain('(1)')
})

test('a place in a list is no mention of a member whose id is that number', () => {
  const offers = Array.from({ length: 101 }, (_, i) => `term ${'x'.repeat(i + 1)}`)
  expect(mentions([member('b', { offers })], {}, member('100'))).toEqual([])
})

test('what kontor does not know is looked at as well, whatever it is', () => {
  const others = [null, { term: null }, { term: 5 }, { note: 'gone-1' }, [[['gone-1']]]]
  const members = others.map((note, i) => ({ ...member(`m${i}`), note }))
  expect(mentions(members)).toEqual([{ member: 'm4', field: 'note' }])
})

test('another’s id is no mention, and what is not known says nothing', () => {
  expect(mentions([member('neu gone-1', { name: 'Neu', organization: undefined as never })])).toEqual([])
})

test('mentions in ties and outcomes stand at who they begin with, each once, sorted', () => {
  const others = [
    member('b'),
    member('c', { offers: ['Aachen Pumpen'], organization: 'Aachen Pumpen' }),
    member('d', { organization: 'Aachen Pumpen' }),
  ]
  const ties = [
    { from: 'd', to: 'b', kind: 'met at Aachen Pumpen' },
    { from: 'd', to: 'c', kind: 'met at Aachen Pumpen' },
    { from: 'b', to: 'c', kind: 'met at Aachen Pumpen' },
  ]
  const outcomes = [{ from: 'b', to: 'c', date: '2025-01-01', stage: 'met', by: 'Aachen Pumpen' }] as const
  expect(mentions(others, { ties, outcomes })).toEqual([
    { member: 'b', field: 'outcomes' },
    { member: 'b', field: 'ties' },
    { member: 'c', field: 'offers' },
    { member: 'c', field: 'organization' },
    { member: 'd', field: 'organization' },
    { member: 'd', field: 'ties' },
  ])
})
