import { describe, expect, test } from 'vitest'
import {
  industryName,
  languageName,
  resolveCountry,
  resolveIndustry,
  resolveLanguage,
  resolveMarket,
} from '../../src/index.ts'
import { resolveBoolean, resolvePaused } from '../../src/vocabulary/boolean.ts'
import { createChoice } from '../../src/vocabulary/choice.ts'
import { fold } from '../../src/vocabulary/fold.ts'
import { resolveSize } from '../../src/vocabulary/size.ts'

describe('fold', () => {
  test.each([
    ['ı ß æ œ ø đ ð ł þ ħ ŋ ə', 'i ss ae oe o d d l th h n e'],
    ['ς ґ ی ى ک ة', 'σ г ي ي ك ه'],
    ['İZMİR IŞIK', 'izmir isik'],
    ['a\tb\nc\rd', 'a b c d'],
    ["d'Ivoire d’Ivoire d‘I dʼI dʻI d`I d´I", 'divoire divoire di di di di di'],
    ['Tür\u00adkei', 'turkei'],
    ['  A--B!!C ', 'a b c'],
    ['ä--b  ü', 'a b u'],
    ['ﬃ ﷺ', fold(fold('ﬃ ﷺ'))],
    // A sign that decomposes into a letter which folds further.
    ['ŉ', 'n'],
    ['ẞ', 'ss'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('sizes of companies', () => {
  test.each([
    ['1', 'micro'],
    ['9', 'micro'],
    ['10', 'small'],
    ['49', 'small'],
    ['50', 'medium'],
    ['249', 'medium'],
    ['250', 'large'],
    ['1.200', 'large'],
    ['1,200', 'large'],
    ['0', undefined],
    ['10-49', 'small'],
    ['10 - 49', 'small'],
    ['10–49', 'small'],
    ['10 — 249', 'medium'],
    ['10bis49', 'small'],
    ['10 bis 249 Mitarbeiter', 'medium'],
    ['10 to 49 employees', 'small'],
    ['10 ile 49 kişi', 'small'],
    ['ca. 12', 'small'],
    ['rund 300 Beschäftigte', 'large'],
    ['etwa 5 Leute', 'micro'],
    ['yaklaşık 60 çalışan', 'medium'],
    ['12 FTE', 'small'],
    ['12 Äpfel', undefined],
    ['10-49-250', undefined],
    ['10 20 30', undefined],
    ['2024-05-01', undefined],
    ['12345678', undefined],
    ['9999999', 'large'],
    [`${' '.repeat(12)}12`, 'small'],
    [`${' '.repeat(13)}12`, undefined],
    [`12${' '.repeat(198)}`, 'small'],
    [`12${' '.repeat(199)}`, undefined],
    ['keine', undefined],
    ['unter 10', 'micro'],
    ['250+', 'large'],
  ])('%j is %s', (text, size) => {
    expect(resolveSize(text)).toBe(size)
  })
})

test('a slip of one letter is forgiven from eight letters on, of the word and of what is known', () => {
  const choose = createChoice('a abcdefgh|klein\nb abcdefgx|qrstuvwx|qrstuvk')
  expect(['abcdefgh', 'klein', 'a', 'ABCDEFGH'].map(choose)).toEqual(['a', 'a', 'a', 'a'])
  expect(['kleim', 'qrstuvz'].map(choose)).toEqual([undefined, undefined])
  expect(['qrstuvwy', 'qrstuvwxy', 'qrstvuwx', 'qrtsuvxw'].map(choose)).toEqual(['b', 'b', 'b', undefined])
  // Between two it is neither; and what is known is not too short either.
  expect(['abcdefgy', 'qrstuvkx'].map(choose)).toEqual([undefined, 'b'])
  // Seven letters are too short to be meant, and a digit is no slip.
  expect(['klmpqrtx', 'klmpqrtvx'].map(createChoice('c klmpqrt|klmpqrt1x'))).toEqual([undefined, undefined])
  // Nobody's word is longer than a hundred letters.
  expect(choose(`klein${' '.repeat(95)}mehr`)).toBe('a')
})

test.each([
  ['✓ ✔ ☑ ✅ ☒ + JA j Evet x 1 on zugestimmt', true],
  ['✗ ✘ ❌ ☐ nein hayır F 0 off none', false],
])('each of %j is %s', (words, is) => {
  for (const word of words.split(' ')) expect(resolveBoolean(` ${word} `), word).toBe(is)
})

test('a tick among other signs is none, and phrases count as a whole', () => {
  expect(['✓✓', 'a✓', '✓a', '✗a', 'a✗', '✗✗', '++'].map(resolveBoolean)).toEqual(Array(7).fill(undefined))
  expect(['liegt vor', 'İzin var'].map(resolveBoolean)).toEqual([true, true])
  const no = ['Liegt nicht vor', 'nicht erteilt', 'nicht einverstanden', 'izin yok', 'not given', 'not granted']
  expect(no.map(resolveBoolean)).toEqual(Array(6).fill(false))
})

const answer = ({ status, code, candidates }: ReturnType<typeof resolveLanguage>) =>
  code ?? `${status}: ${candidates.map(one => one.code).join(' ')}`

test.each([
  ['SE', 'sv se'],
  ['CZ', 'cs'],
  ['DK', 'da'],
  ['GR', 'el'],
  ['JP', 'ja'],
  ['CN', 'zh'],
  ['UA', 'uk'],
  ['UK', 'en uk'],
  ['GB', 'en'],
  ['US', 'en'],
  ['AT', 'de'],
  ['CH', 'de fr it ch'],
  ['BR', 'pt br'],
  ['Serbokroatisch', 'sr hr bs'],
  ['Serbo-Croatian', 'sr hr bs'],
  ['Sırp-Hırvatça', 'sr hr bs'],
  ['srpskohrvatski', 'sr hr bs'],
  ['Jugoslawisch', 'sr hr bs mk sl'],
  ['Yugoslavca', 'sr hr bs mk sl'],
  ['Yugoslavian', 'sr hr bs mk sl'],
  ['Bosnisch/Kroatisch/Serbisch', 'bs hr sr'],
  ['BKS', 'bs hr sr'],
  ['BCS', 'bs hr sr'],
  ['Indisch', 'hi'],
  ['Indian', 'hi'],
  ['Hint dili', 'hi'],
  ['Belgisch', 'nl fr de'],
  ['Belgian', 'nl fr de'],
  ['Schweizerisch', 'gsw de fr it'],
  ['Swiss', 'gsw de fr it'],
  ['Afrikanisch', 'sw'],
  ['African', 'sw'],
  ['Pakistanisch', 'ur'],
  ['Pakistani', 'ur'],
  ['Sorbisch', 'hsb'],
  ['Turksprachen', 'tr az uz'],
  ['Turkic', 'tr az uz'],
  ['Skandinavisch', 'sv da no'],
  ['Scandinavian', 'sv da no'],
  ['İskandinavca', 'sv da no'],
  ['Gälisch', 'ga gd'],
  ['Gaelisch', 'ga gd'],
  ['Gaelic', 'ga gd'],
  ['Syrisch', 'ar syr'],
  ['Süryanice', 'syr'],
  ['Lehisch', 'pl'],
])('%s is the word for several languages, or not for this one: %s', (word, codes) => {
  expect(answer(resolveLanguage(word)).replace(/^ambiguous: /, '')).toBe(codes)
})

test('a language named twice is one, two are asked about, and names come in the language asked for', () => {
  expect(answer(resolveLanguage('Deutsch / German'))).toBe('de')
  expect(answer(resolveLanguage('( Türkisch | Turkish )'))).toBe('tr')
  expect(answer(resolveLanguage('Deutsch und Türkisch'))).toBe('ambiguous: de tr')
  expect(resolveLanguage('Deutsch und Türkisch', { locale: 'tr' }).candidates).toEqual([
    { code: 'de', name: 'Almanca' },
    { code: 'tr', name: 'Türkçe' },
  ])
  expect([languageName('xx', 'de'), industryName('X99', 'de')]).toEqual(['xx', 'X99'])
})

test('two flags are no country, and flags count alone', () => {
  expect(['🇹🇷', '🇹🇷🇩🇪', 'a🇹🇷'].map(word => resolveCountry(word).code)).toEqual(['TR', undefined, undefined])
})

test.each([
  [resolveCountry, 'Bellgien Beglien Belgein', 'BE'],
  [resolveCountry, 'Sweten', 'ambiguous: SE'],
  [resolveCountry, 'Mexigo', 'ambiguous: MX'],
  [resolveCountry, 'Jordam', 'ambiguous: JO'],
  [resolveLanguage, 'Englich Enlgish', 'en'],
  [resolveLanguage, 'Enklish Endlish', 'ambiguous: en'],
  [resolveLanguage, 'Deutsck', 'ambiguous: de'],
])(
  'in short words a consonant may be missing, doubled or swapped, not replaced, %o: %s are %s',
  (resolve, words, code) => {
    for (const word of words.split(' ')) expect(answer(resolve(word)), word).toBe(code)
  },
)

test.each([resolveCountry, resolveMarket, resolveIndustry, resolveLanguage])(
  '%o of what fills a cell, or is too long for one, has nothing to propose',
  resolve => {
    const long = `Deutsch${' '.repeat(190)}Blub`
    for (const word of ['n/a', 'k.A.', 'Sonstige', 'andere', 'Ausland', 'bilinmiyor', 'unknown', 'yok', 'hiç', long])
      expect([word, answer(resolve(word))]).toEqual([word, 'unknown: '])
  },
)

test('a tag with a country in which the language is spoken is that language', () => {
  const tags = 'AR-AE EN-AE ES-AR NL-BE FR-BE DE-BE PT-BR EN-CA FR-CA DE-CH FR-CH IT-CH RM-CH EN-IE GA-IE'.split(' ')
  const more = 'DE-LU FR-LU LB-LU AR-SA EN-SA SV-SE FI-SE ZH-TW'.split(' ')
  for (const tag of [...tags, ...more])
    expect([tag, answer(resolveLanguage(tag))]).toEqual([tag, tag.slice(0, 2).toLowerCase()])
})

test('codes of markets may have blanks around, and an unclear word offers regions and countries', () => {
  expect([' TR ', ' EU ', ' dach '].map(word => resolveMarket(word).code)).toEqual(['TR', 'EU', 'DACH'])
  expect([' en-US ', ' UK ', ' DE-TR '].map(word => answer(resolveLanguage(word)))).toEqual([
    'en',
    'ambiguous: en uk',
    'ambiguous: de tr',
  ])
  expect(resolveMarket('Türkei und Naher Osten').candidates.map(({ code }) => code)).toEqual(['TR', 'MIDDLE-EAST'])
})

test('options that are no object are told by their name', () => {
  for (const resolve of [resolveCountry, resolveMarket, resolveIndustry, resolveLanguage])
    expect(() => resolve('x', 5 as unknown as object)).toThrow('Expected `options` to be an object, got `5` (number)')
})

test('a word of one’s own for two countries, or two languages, is asked about', () => {
  const words = { countries: 'DE Zamunda\nTR Zamunda\nDE Paris\nTR Paris', languages: 'de Zamundisch\ntr Zamundisch' }
  expect(answer(resolveCountry('Zamunda', { words }))).toBe('ambiguous: DE TR')
  // It comes before a place of that name.
  expect(answer(resolveCountry('Paris', { words }))).toBe('ambiguous: DE TR')
  expect(answer(resolveLanguage('Zamundisch', { words }))).toBe('ambiguous: de tr')
})

test('making is no part of an industry that makes things, and asked about of others', () => {
  expect(answer(resolveIndustry('Herstellung von Maschinen'))).toBe('C28')
  expect(answer(resolveIndustry('Hotelherstellung'))).toBe('ambiguous: I55')
  expect(resolveIndustry('Hotelherstellung', { locale: 'de' }).candidates).toEqual([
    { code: 'I55', name: 'Beherbergung' },
  ])
  // Rev. 2 ends at U.
  expect(answer(resolveIndustry('NACE Rev. 2 V'))).toMatch(/^(?:unknown|ambiguous)/)
  expect(answer(resolveIndustry('NACE Rev. 2 K'))).toBe('L')
})

test.each([
  ['Maschinenbau (Maschinen)', 'C28'],
  ['Textil / Blub', 'ambiguous: C13'],
  ['Blub / Blab', 'unknown: '],
  ['Blub und Plastikwarenhandel', 'ambiguous: G C22'],
  ['Pumpenwerkstatt', 'ambiguous: T95 C28'],
  // Three letters of a word are no word in it.
  ['ITblubb', 'unknown: '],
  ['Spediton', 'ambiguous: H49'],
  ['Mode - Maschinenbau', 'ambiguous: C14 C28'],
  ['C28 Blub', 'C28'],
  ['Landwirtschaft', 'A01'],
  ['Gesundheitswesen', 'R86'],
  ['C28 Industrie', 'C28'],
  ['C Maschinenbau', 'C'],
  ['C28 Handel', 'ambiguous: C28 G'],
  // A section of which this is the only division is not a second one.
  ['gayrimenkull', 'M68'],
  // Longer than two hundred letters no cell is looked into.
  [`Plastikwarenhandel${' '.repeat(178)}Blub`, 'ambiguous: G C22'],
  [`Plastikwarenhandel${' '.repeat(179)}Blub`, 'unknown: '],
])('an industry beside what says nothing, or another, %s: %s', (text, code) => {
  expect(answer(resolveIndustry(text))).toBe(code)
})

test('a code with a label is understood as a code, whatever the label', () => {
  expect(['C28 Maschinen', 'C28 Blub'].map(word => resolveIndustry(word).via)).toEqual(['code', 'code'])
})

test.each([
  ['Köln, DE', 'DE'],
  ['Aachen DE', 'DE'],
  ['Aachen (DE)', 'DE'],
  ['Istanbul, TR', 'TR'],
  ['Dallas, US', 'US'],
  ['Virgin Islands, US', 'VI'],
  ['Köln', 'unknown: DE'],
  ['Köln, US', 'ambiguous: US DE'],
  ['Wilmington, DE', 'ambiguous: DE US'],
  ['Köln, DE, Kongo', 'ambiguous: DE US CD CG'],
  ['Türkei, Süd', 'ambiguous: TR'],
  // Two letters are too likely to be a word.
  ['us state', 'unknown: US'],
  [`Köln,${' '.repeat(193)}DE`, 'DE'],
  [`Köln,${' '.repeat(194)}DE`, 'unknown: '],
  // Nobody means Austria.
  ['A-leppo', 'unknown: SY'],
  ['DEN HAAG', 'unknown: NL'],
])('a place and a code, %s: %s', (text, code) => {
  expect(answer(resolveCountry(text))).toBe(code)
})

test.each([
  ['Türkei, DE', 'ambiguous: TR DE'],
  ['DE, Türkei', 'ambiguous: DE TR'],
  ['TÜRKEI, DE', 'ambiguous: TR DE'],
  ['Türkei und DE', 'ambiguous: TR DE'],
  ['TR und DE', 'ambiguous: TR DE'],
  ['Indien, IL', 'ambiguous: IN IL'],
  ['Deutschland, DE', 'DE'],
  ['Albanien (AL)', 'AL'],
  // Articles of names, in which they stand apart from nothing, or are loud like all the rest.
  ['Trinidad and Tobago', 'TT'],
  ['LA REUNION', 'RE'],
  ['SALVADOR, EL', 'SV'],
  ['Salvador, EL', 'ambiguous: SV GR'],
])('a code in capitals that is an article in names, %s: %s', (text, code) => {
  expect(answer(resolveCountry(text))).toBe(code)
})

test.each([
  ['EU', 'unknown: '],
  ['Türkei (nicht mehr)', 'unknown: TR'],
  ['Almanya (değil)', 'unknown: DE'],
  ['Türkei - nein', 'unknown: TR'],
])('no country is claimed, %s: %s', (text, code) => {
  expect(answer(resolveCountry(text))).toBe(code)
})

test.each([
  ['Deutsch: keine', 'unknown: de'],
  ['Deutsch (keine Kenntnisse)', 'unknown: de'],
  ['Almanca: yok', 'unknown: de'],
  ['Türkisch - nein', 'unknown: tr'],
  ['Norsk (no)', 'no'],
  ['Türkisch (gut)', 'tr'],
])('a language that is denied is asked about, %s: %s', (text, code) => {
  expect(answer(resolveLanguage(text))).toBe(code)
})

test.each([
  ['<10', 'micro'],
  ['<50 MA', 'small'],
  ['< 250', 'medium'],
  ['<1', undefined],
  ['10 000', 'large'],
  ['1’200', 'large'],
  ["1'200 Mitarbeiter", 'large'],
  ['50-249', 'medium'],
  ['50 - 249', 'medium'],
  ['-5', undefined],
])('so many employees, %s: %s', (text, size) => {
  expect(resolveSize(text)).toBe(size)
})

test.each([
  ['Türkler Germans Franzosen Zyprioten', 'TR DE FR CY'],
  ['türkische türkisches deutscher deutschem', 'TR TR DE DE'],
  ["Türkei’nin Almanya'dan", 'TR DE'],
  ['EL GR D A', 'GR GR DE AT'],
])('peoples, adjectives, endings and signs: %s are %s', (words, codes) => {
  expect(words.split(' ').map(word => answer(resolveCountry(word)))).toEqual(codes.split(' '))
})

test.each([
  ['ruht', true],
  ['İnaktif', undefined],
  ['PASİF', true],
  ['aktiv', false],
  ['ja', true],
  ['hayır', false],
  ['bis März', undefined],
])('paused, %s: %s', (word, isPaused) => {
  expect(resolvePaused(word)).toBe(isPaused)
})

test.each([
  ['c28', 'C28'],
  ['j 62', 'K62'],
  ['c 28.13', 'C28'],
])('codes of industries in small letters, %s: %s', (text, code) => {
  expect(answer(resolveIndustry(text))).toBe(code)
})
