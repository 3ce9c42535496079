import { expect, test } from 'vitest'
import { stemLast, stemWord, stemWords } from '../../src/vocabulary/stem.ts'

test.each<[ending: string, words: Readonly<Record<string, string>>]>([
  [
    '-lar, -ler, -ları, -leri',
    { kisiler: 'kisi', kisileri: 'kisi', firmalari: 'firma', evler: 'evler', evlerleri: 'evler' },
  ],
  [
    '-liği, -luğu',
    {
      abcligi: 'abclik',
      xligi: 'xligi',
      abcligix: 'abcligix',
      dolulugu: 'doluluk',
      alugu: 'alugu',
      dolulugux: 'dolulugux',
    },
  ],
  ['-ies', { cities: 'city', ties: 'ties', abies: 'abie', citiesx: 'citiesx' }],
  ['-s', { cars: 'cars', pumps: 'pump', glass: 'glass' }],
  [
    '-en, -es, -e, -n',
    { motoren: 'motor', abcden: 'abcd', abcdes: 'abcd', abcde: 'abcd', abcdn: 'abcd', abcen: 'abce' },
  ],
  ['none', { pumpe: 'pump', abc: 'abc', '': '' }],
])('of a plural with %s the word remains, and four letters at least', (_, words) => {
  expect(Object.fromEntries(Object.keys(words).map(word => [word, stemWord(word)]))).toEqual(words)
})

test('words of several meet as one: each without its plural, or the last alone', () => {
  expect(stemWords('elektro motoren')).toBe('elektromotor')
  expect(stemWords('pumpen motoren')).toBe('pumpmotor')
  expect(stemLast('pumpen motoren')).toBe('pumpenmotor')
})
