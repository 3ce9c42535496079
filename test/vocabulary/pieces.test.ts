import { describe, expect, test } from 'vitest'
import {
  resolveIndustry,
  resolveLanguage,
  resolveMarket,
  resolveTerm,
  resolveCountry as resolveWithAll,
} from '../../src/index.ts'
import { isPlain, resolveBoolean } from '../../src/vocabulary/boolean.ts'
import { createChoice } from '../../src/vocabulary/choice.ts'
import { resolveCountry } from '../../src/vocabulary/country.ts'
import { createCountryLexicon, createPlaces } from '../../src/vocabulary/country-lexicon.ts'
import { codesLikeArticles, partsOf, splitEnds } from '../../src/vocabulary/country-parts.ts'
import type { Reading } from '../../src/vocabulary/country-reading.ts'
import { read, readPart } from '../../src/vocabulary/country-reading.ts'
import { settle, settleEnds, settleList, settlePair, settleQualified } from '../../src/vocabulary/country-settling.ts'
import type { Resolution } from '../../src/vocabulary/resolution.ts'

// Piece by piece what a cell about a country goes through, with the core's words.
const sources = { lexicon: createCountryLexicon({}), places: createPlaces({}) }

describe('partsOf(text)', () => {
  test.each<[string, readonly string[]]>([
    ['Türkei / Turkey', ['Türkei', 'Turkey']],
    ['Bosnien -- Serbien', ['Bosnien', 'Serbien']],
    ['A bzw. B', ['A', 'B']],
    ['A bzw B', ['A', 'B']],
    ['x und y ve z', ['x', 'y', 'z']],
    ['a ; b', ['a', 'b']],
    // A code at either end, however many blanks and strokes part it from the rest; but no letters of a longer word.
    ['DE Deutschland', ['DE', 'Deutschland']],
    ['DE  Deutschland', ['DE', 'Deutschland']],
    ['Türkiye TR', ['Türkiye', 'TR']],
    ['Türkiye  -  TR', ['Türkiye', 'TR']],
    ['D-52062 Aachen', ['D', '52062 Aachen']],
    ['ABCD land', []],
    ['Türkiye TRabc', []],
    ['DE - ', []],
    // Each once, and one alone is no list.
    ['TR/TR', ['TR']],
    [' TR | ', []],
  ])('%j is %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })
})

test.each<[string, readonly string[]]>([
  ['Türkei, DE', ['DE']],
  ['Köln ; DE', ['DE']],
  ['Rio de Janeiro', []],
  ['Türkei, DER', []],
  ['TÜRKEI, DE', ['DE']],
  ['Salvador, EL', ['EL']],
  ['Baton Rouge, LA', ['LA']],
  ['SALVADOR, EL', []],
  ['SALVADOR, LA', []],
])('codesLikeArticles(%j) is %j', (text, codes) => {
  expect(codesLikeArticles(text)).toEqual(codes)
})

test('splitEnds(text) takes one to three words from the end and from the beginning, most first', () => {
  expect(splitEnds('Aachen')).toEqual([])
  expect(splitEnds('Aachen  Germany')).toEqual([
    ['Germany', 'Aachen'],
    ['Aachen', 'Germany'],
  ])
  expect(splitEnds('a b c d e')).toEqual([
    ['c d e', 'a b'],
    ['a b c', 'd e'],
    ['d e', 'a b c'],
    ['a b', 'c d e'],
    ['e', 'a b c d'],
    ['a', 'b c d e'],
  ])
})

describe('read(text)', () => {
  test.each<[string, Partial<Reading>]>([
    ['NO', { sure: ['NO'], via: 'code' }],
    ['no', { perhaps: ['NO'], via: 'code' }],
    ['tr', { sure: ['TR'], via: 'code' }],
    ['D', { sure: ['DE'] }],
    ['A', { sure: ['AT'] }],
    ['Franzosen', { sure: ['FR'] }],
    ['Chinesen', { sure: ['CN'] }],
    ['Germans', { sure: ['DE'] }],
    ['Türkler', { sure: ['TR'] }],
    ["Türkiye'nin", { sure: ['TR'], via: 'name' }],
    // No case ending is as long as that.
    ["Türkiye'abcdefgh", {}],
    ['deutscher', { sure: ['DE'] }],
    ['Deutscherx', {}],
    ['Republik Türkei', { sure: ['TR'], via: 'name' }],
    ['Republic of  Korea', { sure: ['KR'] }],
    ['Republik', {}],
    ['Kongo', { perhaps: ['CD', 'CG'] }],
    ['Izmir', { places: ['TR'] }],
    ['xyz', {}],
  ])('of %j is %j', (text, reading) => {
    expect(read(text, sources)).toEqual({ sure: [], perhaps: [], places: [], via: 'alias', ...reading })
  })

  test.each<[string, Partial<Reading>]>([
    ['TR', { sure: ['TR'], via: 'code' }],
    ['DE', { perhaps: ['DE', 'US'], via: 'code' }],
    ['CA', { perhaps: ['CA', 'US'], via: 'code' }],
    ['NH', { perhaps: ['US'] }],
    ['Georgia', { perhaps: ['GE', 'US'] }],
    ['Türkei', { sure: ['TR'], via: 'name' }],
    // In a part only capitals are codes, and a placeholder says nothing.
    ['tr', {}],
    ['no', {}],
    ['n/a', {}],
  ])('of the part %j is %j', (text, reading) => {
    expect(readPart(text, sources)).toEqual({ sure: [], perhaps: [], places: [], via: 'alias', ...reading })
  })
})

const told = (found: Resolution | undefined) =>
  found && [found.status, ...(found.status === 'resolved' ? [found.via] : []), ...found.candidates.map(one => one.code)]

test.each<[name: string, text: string, told: readonly string[] | undefined]>([
  ['settleList', 'China/Hongkong', ['ambiguous', 'CN', 'HK']],
  ['settleList', 'TR/Türkei', ['resolved', 'code', 'TR']],
  ['settleList', 'China', undefined],
  ['settleList', 'China/xyz', undefined],
  ['settleList', 'China/Kongo', undefined],
  ['settleQualified', 'Sudan/Süd', ['resolved', 'name', 'SS']],
  ['settleQualified', 'Guinea/Bissau', ['resolved', 'name', 'GW']],
  ['settleQualified', 'Kongo/rep', ['resolved', 'alias', 'CG']],
  ['settleQualified', 'Türkei/Süd', ['ambiguous', 'TR']],
  ['settleQualified', 'Kongo/neu', ['ambiguous', 'CD', 'CG']],
  ['settleQualified', 'Dallas/US', undefined],
  ['settleQualified', 'xyz/Süd', undefined],
  ['settleQualified', 'Süd/Sudan', undefined],
  ['settleQualified', 'Sudan/Süd/x', undefined],
  ['settleQualified', 'Sudan', undefined],
])('%s(%j) is %j', (name, text, expected) => {
  const settled = { settleList, settleQualified }[name]!
  expect(told(settled(text.split('/'), sources))).toEqual(expected)
})

test.each<[name: string, text: string, told: readonly string[] | undefined]>([
  ['settleEnds', 'Aachen Germany', ['resolved', 'name', 'DE']],
  ['settleEnds', 'Germany Aachen', ['resolved', 'name', 'DE']],
  ['settleEnds', 'Aachen Türkei', ['ambiguous', 'TR', 'DE']],
  ['settleEnds', 'foo Türkei', ['ambiguous', 'TR']],
  // A code at an end was asked before.
  ['settleEnds', 'Aachen DE', undefined],
  ['settleEnds', 'foo bar', undefined],
  ['settlePair', 'Deutsch-Türkisch', ['ambiguous', 'DE', 'TR']],
  ['settlePair', 'Deutsch – Türkisch', ['ambiguous', 'DE', 'TR']],
  ['settlePair', 'Deutsch-Deutschland', ['resolved', 'alias', 'DE']],
  ['settlePair', 'Deutsch', undefined],
  ['settlePair', 'Deutsch-xyz', undefined],
  ['settlePair', 'Deutsch-Türkisch-Griechisch', undefined],
])('%s(%j) is %j', (name, text, expected) => {
  expect(told({ settleEnds, settlePair }[name]!(text, sources))).toEqual(expected)
})

const reading = (more: Partial<Reading>): Reading => ({ sure: [], perhaps: [], places: [], via: 'alias', ...more })

test.each<[string, readonly Reading[], readonly string[] | undefined]>([
  ['nothing', [reading({})], undefined],
  ['one that is sure', [reading({ sure: ['TR'], via: 'fuzzy' }), reading({})], ['resolved', 'fuzzy', 'TR']],
  ['two that are sure', [reading({ sure: ['TR'] }), reading({ sure: ['DE'] })], ['ambiguous', 'TR', 'DE']],
  ['one beside a place elsewhere', [reading({ sure: ['TR'] }), reading({ places: ['DE'] })], ['ambiguous', 'TR', 'DE']],
  [
    'one beside a place of it',
    [reading({ sure: ['TR'] }), reading({ places: ['TR', 'US'] })],
    ['resolved', 'alias', 'TR'],
  ],
  ['a place alone', [reading({ places: ['TR'] })], ['unknown', 'TR']],
  ['an unclear one', [reading({ perhaps: ['DE', 'US'] })], ['ambiguous', 'DE', 'US']],
  [
    'an unclear one beside a place of exactly one of its countries',
    [reading({ places: ['DE'] }), reading({ perhaps: ['DE', 'US'] })],
    ['resolved', 'code', 'DE'],
  ],
  [
    'an unclear one beside a place of several',
    [reading({ places: ['DE', 'CH'] }), reading({ perhaps: ['DE', 'US'] })],
    ['ambiguous', 'DE', 'US', 'CH'],
  ],
  [
    'two unclear ones beside a place',
    [reading({ places: ['DE'] }), reading({ perhaps: ['DE', 'US'] }), reading({ perhaps: ['DE'] })],
    ['ambiguous', 'DE', 'US'],
  ],
])('settle(%s)', (_, readings, expected) => {
  expect(told(settle(readings))).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['  TR  ', ['resolved', 'code', 'TR']],
  ['Köln, DE', ['resolved', 'code', 'DE']],
  ['Köln DE', ['resolved', 'code', 'DE']],
  ['Köln, TR', ['ambiguous', 'TR', 'DE']],
  ['Wien, de', ['unknown', 'AT']],
  ['DE, TR', ['ambiguous', 'DE', 'TR']],
  ['DE+TR', ['ambiguous', 'DE', 'TR']],
  ['tr/de', ['ambiguous', 'TR', 'DE']],
  ['DE; DE', ['resolved', 'code', 'DE']],
  ['Türkei, DE', ['ambiguous', 'TR', 'DE']],
  ['Wilmington, DE', ['ambiguous', 'DE', 'US']],
  ['Lebanon, NH', ['ambiguous', 'LB', 'US']],
  ['Izmir, Türkei', ['resolved', 'name', 'TR']],
  ['Istanbul', ['unknown', 'TR']],
  ['info@x.de', ['unknown']],
])('resolveCountry(%j) is %j', (text, expected) => {
  expect(told(resolveCountry(text))).toEqual(expected)
})

describe('signs around a code are none of it', () => {
  test.each<[string, string | undefined]>([
    ['(DE)', 'DE'],
    ['„TR“', 'TR'],
    ['- TR', 'TR'],
    ['TR,', 'TR'],
    ['| 792 |', 'TR'],
    ['(CMR)', 'CM'],
    ['[DZA].', 'DZ'],
    // What is more likely a word stays one.
    ['(no)', undefined],
    ['~DE', undefined],
    [`DE${' '.repeat(30)}.`, undefined],
  ])('of the country %j: %j', (text, code) => {
    expect(resolveCountry(text).code).toBe(code)
  })

  test.each<[string, string | undefined]>([
    ['(tr)', 'tr'],
    ['de.', 'de'],
    ['[en-US]', 'en'],
    ['(Türkisch)', 'tr'],
    // A placeholder with a stop: "keine Angabe".
    ['kA.', undefined],
  ])('of the language %j: %j', (text, code) => {
    expect(resolveLanguage(text).code).toBe(code)
  })

  test.each<[string, string | undefined]>([
    ['(C28)', 'C28'],
    ['C28.', 'C28'],
    ['- NACE Rev. 2 K', 'L'],
    // A mere number may be anything, such as a day.
    ['28.', undefined],
  ])('of the industry %j: %j', (text, code) => {
    expect(resolveIndustry(text).code).toBe(code)
  })
})

test.each<[string, boolean | undefined]>([
  ['ja', true],
  ['ja!', true],
  ['?ja', undefined],
  ['ja?', undefined],
  ['ja*', undefined],
  ['[x] ja', undefined],
  ['[] ja', undefined],
  ['[ ] ja', undefined],
  ['ja ( )', undefined],
])('resolveBoolean(%j) is %j', (word, answer) => {
  expect(resolveBoolean(word)).toBe(answer)
})

test('a letter struck out, or an empty box, is no plain word; one written in two signs is', () => {
  expect(['ja', 'ja̶', 'hayır', 'ja [x]', 'ja [ ]', 'ja []', 'ü'].map(isPlain)).toEqual(
    // The stroke stays a sign of its own, the dots do not.
    [true, false, true, true, false, false, true],
  )
})

test('the first line that has a word has it, and a slip is forgiven from eight letters on, but no digit', () => {
  const choice = createChoice('a first|abcdefgh\nb first|bcdefg9h|tuvwxyz')
  expect(['first', 'abcdefgx', 'abcdefg', 'abcdefg9', 'bcdefg8h', 'tuvwxya', 'a', 'c'].map(choice)).toEqual([
    'a',
    'a',
    undefined,
    undefined,
    undefined,
    undefined,
    'a',
    undefined,
  ])
})

test.each([resolveWithAll, resolveMarket, resolveIndustry, resolveLanguage, resolveTerm] as readonly ((
  word: unknown,
  options?: object,
) => unknown)[])('a resolver takes words of one’s own, and names what is no text: %o', resolve => {
  expect(() => resolve('Türkei', { words: {} })).not.toThrow()
  expect(() => resolve(5)).toThrow(/`word`/)
  expect(() => resolve('Türkei', { locales: 'de' })).toThrow(/`options`.*locales/)
})

test('resolveTerm names synonyms that are none', () => {
  expect(() => resolveTerm('x', { synonyms: 5 as unknown as Record<string, string> })).toThrow(/`synonyms`/)
})
