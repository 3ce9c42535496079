import { expect, test } from 'vitest'
import { isMarket, marketName, resolveMarket } from '../../src/vocabulary/market.ts'
import { perTexts } from '../../src/vocabulary/per-texts.ts'
import { isPlaceholder } from '../../src/vocabulary/placeholders.ts'
import { detach, remember } from '../../src/vocabulary/remember.ts'
import { expectWords } from '../../src/vocabulary/resolution.ts'

test.each<[string, string]>([
  [' eu ', 'resolved EU by code'],
  ['DACH-Region', 'resolved DACH by alias'],
  ['Orta Asya', 'resolved CENTRAL-ASIA by name'],
  [' DE ', 'resolved DE by code'],
  ['in', 'resolved IN by code'],
  ['SE', 'resolved SE by code'],
  ['Türkei', 'resolved TR by name'],
  // A slip in a region's name, in a country's, and in one that could be either.
  ['Balkann', 'resolved BALKANS by fuzzy'],
  ['Indienn', 'resolved IN by fuzzy'],
  ['Afrikka', 'ambiguous AFRICA ZA'],
  ['Asein', 'unknown ASEAN ASIA'],
  ['Golf', 'unknown GCC'],
  ['Amerika', 'ambiguous SOUTH-AMERICA US'],
  ['Arab', 'ambiguous SA AE'],
  ['Kongo', 'ambiguous CD CG'],
  ['Aachen', 'unknown DE'],
  ['n/a', 'unknown'],
  // Part by part, where one of them is a region.
  ['EU / EU', 'resolved EU by alias'],
  ['EU, xyz', 'resolved EU by alias'],
  ['Türkei und Naher Osten', 'ambiguous TR MIDDLE-EAST'],
  ['Benelux / Frankreich', 'ambiguous BENELUX FR'],
  ['Ost- und Südosteuropa', 'ambiguous BALKANS'],
  ['nicht EU / Türkei', 'unknown EU TR'],
])('the market %j is %s', (word, told) => {
  const { status, code, via, candidates } = resolveMarket(word)
  const rest = status === 'resolved' ? [code, 'by', via] : candidates.map(one => one.code)
  expect([status, ...rest].join(' ')).toBe(told)
})

test('a market is a country or a region, with a name in three languages', () => {
  expect([marketName('CENTRAL-ASIA', 'tr'), marketName('TR', 'de'), marketName('XX', 'en')]).toEqual([
    'Orta Asya',
    'Türkei',
    'XX',
  ])
  expect(() => marketName('EU', 'xx' as 'en')).toThrow(/`locale`/)
  expect(['DE', 'EU', 'XX', ''].map(isMarket)).toEqual([true, true, false, false])
})

test.each<[string, boolean]>([
  [' k.A. ', true],
  ['none', true],
  ['未定', true],
  ['aaa', true],
  ['aa', false],
  ['aaab', false],
  ['baaa', false],
  ['1234', true],
  ['123', false],
  ['12', false],
  ['00', true],
  ['x1234', false],
  ['1234x', false],
  ['NA', false],
  [' NA ', false],
  ['na', true],
])('isPlaceholder(%j) is %s', (word, is) => {
  expect(isPlaceholder(word)).toBe(is)
})

test('remember() asks once a spelling, and forgets the oldest beyond the most', () => {
  const asked: string[] = []
  const answer = remember(word => {
    asked.push(word)
    return { word }
  }, 2)
  expect(answer('a')).toBe(answer('a'))
  answer('b')
  answer('c')
  answer('b')
  answer('c')
  expect(asked).toEqual(['a', 'b', 'c'])
  answer('a')
  answer('c')
  answer('b')
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'b'])
})

test('detach() leaves a text what it is', () => {
  expect(['', 'a', 'twelve signs', 'thirteen sign', 'a text of many signs'].map(detach)).toEqual([
    '',
    'a',
    'twelve signs',
    'thirteen sign',
    'a text of many signs',
  ])
})

test('perTexts() makes once, and anew after a text was changed, added or taken away', () => {
  let made = 0
  const make = perTexts((texts: Record<string, string>) => {
    made++
    return Object.keys(texts).join()
  })
  const texts: Record<string, string> = { a: '1', b: '2' }
  expect([make(texts), make(texts), made]).toEqual(['a,b', 'a,b', 1])
  texts.b = '3'
  expect([make(texts), make(texts), made]).toEqual(['a,b', 'a,b', 2])
  texts.c = '4'
  expect([make(texts), made]).toEqual(['a,b,c', 3])
  delete texts.a
  expect([make(texts), make(texts), made]).toEqual(['b,c', 'b,c', 4])
  const frozen = Object.freeze({ a: '1' })
  expect([make(frozen), make(frozen), made]).toEqual(['a', 'a', 5])
})

test('words beyond the core’s are tables of text by name; whatever is none is told', () => {
  const tables = { countries: '', languages: '', industries: '', places: '', terms: '' }
  expect(expectWords(tables)).toEqual(tables)
  expect(() => expectWords({ industry: '' } as object)).toThrow(/`words`.*industry/s)
  expect(() => expectWords({ industries: 5 } as object)).toThrow(/`words.industries`/)
})
