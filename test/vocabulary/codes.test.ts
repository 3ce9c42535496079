import { expect, test } from 'vitest'
import { readCode } from '../../src/vocabulary/country-code.ts'
import { readIndustryCode } from '../../src/vocabulary/industry-code.ts'

/** Codes, label, and whether the code could be a mere number. */
function said(text: string): string | undefined {
  const read = readIndustryCode(text)
  if (read === undefined) return undefined
  return `${read.codes.join(' ')}${read.label === '' ? '' : `: ${read.label}`}${read.bare ? ' (bare)' : ''}`
}

test.each<[why: string, readings: Readonly<Record<string, string | undefined>>]>([
  [
    'classes are taken to their division, however they are written',
    {
      '28': 'C28 (bare)',
      '28 ': 'C28 (bare)',
      '28.1': 'C28 (bare)',
      '01': 'A01 (bare)',
      '01.13': 'A01 (bare)',
      '280': 'C28 (bare)',
      '2813': 'C28 (bare)',
      C28: 'C28',
      'C-28': 'C28',
      'C.28': 'C28',
      'C 28.13.0': 'C28',
      '28.13.01': 'C28 (bare)',
      '281301': 'C28 (bare)',
      '28130': undefined,
      '123456': undefined,
    },
  ],
  [
    'a label stands beside a code, other signs do not',
    {
      'C28 Maschinenbau': 'C28: Maschinenbau',
      'C28 - Maschinenbau ': 'C28: Maschinenbau',
      '28: Maschinenbau': 'C28: Maschinenbau (bare)',
      '24 Stunden Pflege': 'C24: Stunden Pflege (bare)',
      '28%': undefined,
      '28.131': undefined,
      x28: undefined,
      'C28 ab 12': 'C28: ab 12',
      'C - Bau': 'C: Bau',
      'e 2x': undefined,
      // Of two lines none is a code with its label.
      'C28 a\nb': undefined,
      'C a\nb': undefined,
    },
  ],
  [
    'only divisions and sections that there are, each in its own',
    {
      '00': undefined,
      '04': undefined,
      '34': undefined,
      '99': 'V99 (bare)',
      A62: undefined,
      W: undefined,
      Z28: undefined,
      '1': undefined,
    },
  ],
  [
    'a lone letter is one of Rev. 2.1, unless it is marked; with a label it may be either',
    {
      K: 'K',
      'NACE Rev. 2 K': 'L',
      'NACE Rev. 2.1 K': 'K',
      'NACE 2 J': 'J K',
      'WZ 2008: K': 'L',
      'WZ08 K': 'L',
      'WZ 2025: K': 'K',
      'WZ 25 K': 'K',
      'ISIC K': 'K',
      'C Verarbeitung': 'C: Verarbeitung',
      'K Finanzen': 'K L: Finanzen',
      'NACE Rev. 2 K Finanzen': 'L: Finanzen',
      'NACE Rev. 2.1 K Finanzen': 'K: Finanzen',
      'NACE  Rev 2 K': 'L',
      'WZ 8 K': 'L',
      'WZ 08: K': 'L',
      'NACE Rev. 2 G': 'G',
      'NACE Rev. 2 U': 'V',
      'NACE Rev. 2 V': undefined,
    },
  ],
  ['a letter with digits may be of either revision', { J62: 'K62', K62: 'K62', K64: 'L64', L64: 'L64' }],
  [
    'what moved to another division is read as Rev. 2, unless it is marked',
    {
      '41.10': 'M68 (bare)',
      '41.2': 'F41 (bare)',
      'NACE Rev. 2.1 41.1': 'F41',
      '70.21': 'N73 (bare)',
      'M70.21': 'N73',
      'NACE Rev. 2.1 70.21': 'N70',
      '45': 'G46 G47 T95 (bare)',
      '45.11': 'G46 G47 T95 (bare)',
      '45.20': 'T95 (bare)',
      '45.31': 'G46 (bare)',
      '45.32': 'G47 (bare)',
      'NACE Rev. 2.1 45': undefined,
    },
  ],
  [
    '63.91 is in both revisions, and asked about unless a mark or the letter tells',
    {
      '63.91': 'J60 K63 (bare)',
      'J63.91': 'J60',
      'K63.91': 'J60 K63',
      'NACE Rev. 2 63.91': 'J60',
      'NACE Rev. 2.1 J63.91': 'K63',
      'WZ 2025 63.91': 'K63',
    },
  ],
  [
    'a short mark of the revision is one only before a code: NACE 25.62 is metal working, and was software once',
    {
      'NACE 25.62': 'C25',
      'NACE: 25.62': 'C25',
      'WZ 25.11': 'C25',
      'WZ 08.11': 'B08',
      'WZ 25': 'C25',
      'NACE 08': 'B08',
      'WZ08 25.11': 'C25',
      'WZ 08 K62': 'K62',
      'NACE 2 28': 'C28',
      'WZ 25 2': 'C25: 2',
      'WZ 2008': undefined,
      'C28 NACE ': 'C28: NACE',
    },
  ],
  [
    'a spreadsheet that takes codes for numbers loses their zero: what else it may be is asked about',
    {
      '111': 'C11 A01 (bare)',
      '240': 'C24 A02 (bare)',
      '311': 'C31 A03 (bare)',
      'WZ 111': 'C11 A01 (bare)',
      '121': 'C12 A01 (bare)',
      '129': 'C12 A01 (bare)',
      '130': 'C13 A01 (bare)',
      '164': 'C16 A01 (bare)',
      '170': 'C17 A01 (bare)',
      '250': 'C25 (bare)',
      '322': 'C32 A03 (bare)',
      '620': 'K62 B06 (bare)',
      '710': 'N71 B07 (bare)',
      '729': 'N72 B07 (bare)',
      '812': 'O81 B08 (bare)',
      '910': 'S91 B09 (bare)',
      '990': 'V99 B09 (bare)',
      '120': 'C12 (bare)',
      '160': 'C16 (bare)',
      '330': 'C33 A03 (bare)',
      '720': 'N72 (bare)',
      '813': 'O81 (bare)',
      '891': 'B08 (bare)',
      '1.11': 'A01 (bare)',
      '9.90': 'B09 (bare)',
      '110': 'C11 (bare)',
      '281': 'C28 (bare)',
      '149': 'C14 A01 (bare)',
      '140': 'C14 (bare)',
      '1112': 'C11 (bare)',
      '2.5': undefined,
      '4.10': undefined,
    },
  ],
  [
    'a mark alone makes a number a code',
    {
      'NACE 28': 'C28',
      'NACE Code 28': 'C28',
      'NACE Code  28': 'C28',
      'NACE Code28': 'C28',
      'ÖNACE 28': 'C28',
      'onace 28.1': 'C28',
      NACE: undefined,
    },
  ],
])('codes of industries: %s', (_, readings) => {
  expect(Object.fromEntries(Object.keys(readings).map(text => [text, said(text)]))).toEqual(readings)
})

test('a text of more than 500 characters is no code', () => {
  expect(said(`C28 ${'x'.repeat(496)}`)).toBe(`C28: ${'x'.repeat(496)}`)
  expect(said(`C28 ${'x'.repeat(497)}`)).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['TR tr TUR tur 792 🇹🇷', 'TR'],
  ['UK uk GB', 'GB'],
  ['EL GR', 'GR'],
  ['de DE', 'DE'],
  ['us', 'US'],
  ['NO', 'NO'],
  ['AND', 'AD'],
  ['no No', 'NO, more likely a word'],
  ['and', 'AD, more likely a word'],
  ['col', 'CO, more likely a word'],
  ['4 79 0792 T ZZ XYZ ß TRXX x792 792x 🇹', undefined],
])('codes of countries: %s', (words, code) => {
  for (const word of words.split(' ')) {
    const read = readCode(word)
    expect(read && `${read.code}${read.certain ? '' : ', more likely a word'}`, word).toBe(code)
  }
})
