import { expect, test } from 'vitest'
import { resolveCountry } from '../../src/vocabulary/country.ts'
import { resolveIndustry } from '../../src/vocabulary/industry.ts'
import { resolveLanguage } from '../../src/vocabulary/language.ts'
import type { Resolution } from '../../src/vocabulary/resolution.ts'
import { meetTerm } from '../../src/vocabulary/term.ts'

/** How a cell is read, in one line: its status, the code and by way of what, or the codes that are proposed. */
function told({ status, code, via, candidates }: Resolution): string {
  const rest = status === 'resolved' ? [code, 'by', via] : candidates.map(one => one.code)
  return [status, ...rest].join(' ')
}

const all = (readings: Readonly<Record<string, string>>, resolve: (word: string) => Resolution) =>
  Object.fromEntries(Object.keys(readings).map(word => [word, told(resolve(word))]))

test.each<[what: string, readings: Readonly<Record<string, string>>]>([
  [
    'a code counts beside a label that says no other industry; a section does only where the label says so',
    {
      C28: 'resolved C28 by code',
      'C28 xyz': 'resolved C28 by code',
      'C xyz': 'ambiguous C',
      'K xyz': 'ambiguous K L',
      '28 xyz': 'ambiguous C28',
      'C28 Textilien': 'ambiguous C28 C13',
      'C Textilien': 'resolved C by code',
      'E-Commerce': 'resolved G47 by alias',
    },
  ],
  [
    'words for a branch or a firm, and for making things that are made, are no part of it',
    {
      Logistikbranche: 'resolved H52 by alias',
      'Logistik-Branche': 'resolved H52 by alias',
      Textilhersteller: 'resolved C13 by name',
      'Maschinen-Hersteller': 'resolved C28 by alias',
      'Produktion von Textilien': 'resolved C13 by name',
      'gıda imalatı': 'resolved C10 by name',
      Energieproduktion: 'ambiguous D35',
      Moebel: 'resolved C31 by name',
    },
  ],
  [
    'parts that mean one industry are that industry, a section beside its division the division',
    {
      'Maschinenbau / Verarbeitendes Gewerbe': 'resolved C28 by alias',
      'Verarbeitendes Gewerbe und Maschinenbau': 'resolved C28 by alias',
      'Maschinenbau / Textil': 'ambiguous C28 C13',
      'Maschinenbau / Verarbeitendes Gewerbe / ': 'resolved C28 by alias',
      'Maschinenbau / xyzq': 'ambiguous C28',
    },
  ],
  [
    'a slip is forgiven from eight letters of its stem on; words inside a text are proposed, the longest first, six at most',
    {
      Maschinenbu: 'resolved C28 by fuzzy',
      Tourismos: 'resolved O79 by fuzzy',
      Softwaer: 'resolved K62 by fuzzy',
      Logistk: 'ambiguous H52',
      Bauwesenn: 'ambiguous F',
      Autoo: 'ambiguous C29 S90',
      Holzmaschinenbau: 'ambiguous C28 C16',
      'Pharmazeutische Maschinenteile': 'ambiguous C28 C21 C31',
      'Lebensmittelgrosshandel und Textil': 'ambiguous G46 C13',
      'Software Maschinen Textil Möbel Logistik Chemie Pharma Bau': 'ambiguous H52 K62 C28 C13 C21 C31',
    },
  ],
])('industries: %s', (_, readings) => {
  expect(all(readings, resolveIndustry)).toEqual(readings)
})

test.each<[what: string, readings: Readonly<Record<string, string>>]>([
  [
    'tags are read by their first part, lists of tags in capitals as lists',
    {
      'DE-TR-EN': 'ambiguous de tr en',
      'TR-KU': 'ambiguous tr ku',
      'PT-BR': 'resolved pt by code',
      'AR-SA': 'resolved ar by code',
      'DE-XX': 'resolved de by code',
      'DE-TRx': 'resolved de by code',
      'xDE-TR': 'unknown',
      'PT-BR-EN': 'ambiguous pt br en',
      de_AT: 'resolved de by code',
      'zh-Hant': 'resolved zh by code',
      xx: 'unknown',
    },
  ],
  [
    'codes and words that mean several are asked about, but for a tag of one',
    {
      kr: 'resolved kr by code',
      KR: 'ambiguous ko kr',
      syr: 'resolved syr by code',
      Syrisch: 'ambiguous ar syr',
      Serbokroatisch: 'ambiguous sr hr bs',
    },
  ],
  [
    'a level beside a name counts for nothing, two names are asked about',
    {
      'Englisch C1': 'resolved en by name',
      'Deutsch  (fließend)  Niveau': 'resolved de by name',
      'Englisch - fließend': 'resolved en by name',
      'C1 Englischh': 'resolved en by fuzzy',
      C1: 'unknown',
      'Deutsch / German': 'resolved de by alias',
      'Deutsch - Englisch': 'ambiguous de en',
      'Deutsch oder Englisch': 'ambiguous de en',
      'Deutsch x Englisch': 'unknown en de',
      'kein Deutsch / Englisch': 'unknown en',
    },
  ],
])('languages: %s', (_, readings) => {
  expect(all(readings, resolveLanguage)).toEqual(readings)
})

test.each<[what: string, readings: Readonly<Record<string, string>>]>([
  [
    'lists of nothing but codes are lists',
    {
      'DE, TR': 'ambiguous DE TR',
      'DE--TR': 'ambiguous DE TR',
      'tr/de': 'ambiguous TR DE',
      'TR ; TR': 'resolved TR by code',
      'LA, DE': 'ambiguous LA DE',
    },
  ],
  [
    'a place or a name beside a code',
    {
      'Türkei, DE': 'ambiguous TR DE',
      'Köln, DE': 'resolved DE by code',
      'Köln, XX': 'unknown DE',
      'Georgia, LA': 'ambiguous LA GE US',
      'Bogota, CO': 'resolved CO by code',
    },
  ],
  [
    'slips are forgiven, but not in words that mean something else',
    {
      Türkai: 'resolved TR by fuzzy',
      'Germny, xx': 'resolved DE by fuzzy',
      Polland: 'ambiguous PL NL GL GB',
      Pollen: 'ambiguous PL',
      xy: 'unknown',
      'kein Land / Türkei': 'unknown TR',
      'www.x.de': 'unknown',
    },
  ],
])('countries: %s', (_, readings) => {
  expect(all(readings, resolveCountry)).toEqual(readings)
})

test('a term is met by a slip of one letter in eight or more, and by no other word', () => {
  const words = {
    Distribuition: 'distribution, nearly',
    Werkstofef: 'raw-materials, nearly',
    Werkstoffe: 'raw-materials',
    Wertstoffe: 'wertstoff',
    Painting: 'painting',
    'suche Vertrieb': 'distribution',
    'Vertrieb und Verkauf': 'vertriebverkauf',
    Suche: 'such',
    und: 'und',
    [`${'x'.repeat(101)}`]: 'x'.repeat(100),
  }
  const met = (word: string) => {
    const { term, isNear } = meetTerm(word, {})
    return `${term}${isNear ? ', nearly' : ''}`
  }
  expect(Object.fromEntries(Object.keys(words).map(word => [word, met(word)]))).toEqual(words)
  expect(meetTerm('Werkstofef', { synonyms: { Werkstofef: 'Vertrieb' } })).toEqual({
    term: 'distribution',
    isNear: false,
  })
})
