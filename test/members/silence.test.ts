import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'

function read(path: string, cell: string) {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', [path]: cell }])
  const told = issues.map(({ code, received, suggestions }) =>
    [code, received, ...suggestions.map(one => one.code)].join(' '),
  )
  return [members[0]?.[path as 'industries'], ...told]
}

test.each([
  ['targetMarkets', 'EU, weltweit', ['EU'], 'placeholder weltweit'],
  ['targetMarkets', 'weltweit, EU und Türkei', ['EU', 'TR'], 'placeholder weltweit'],
  ['targetMarkets', 'USA, Sonstige', ['US'], 'placeholder Sonstige'],
  ['accessCountries', 'Türkei, diğer', ['TR'], 'placeholder diğer'],
  ['baseCountry', 'Türkei / andere', 'TR', 'placeholder andere'],
])('%s: words that say nothing in %j are told', (path, cell, value, told) => {
  expect(read(path, cell)).toEqual([value, told])
})

test('strokes beside a word, and words of a name, are passed over', () => {
  expect(read('targetMarkets', 'EU, -')).toEqual([['EU']])
  expect(read('baseCountry', 'Korea, Republic of')).toEqual(['KR'])
})

test.each([
  ['28,13', 'ambiguousWord 28,13 28.13 28|13'],
  ['62,01', 'ambiguousWord 62,01 62.01 62|01'],
  ['C28,13', 'ambiguousWord C28,13 C28.13 C28|13'],
  ['28,00', 'ambiguousWord 28,00 28.00'],
])('industries: the comma of %j may part two codes or stand in one, which is asked', (cell, told) => {
  expect(read('industries', cell)).toEqual([undefined, told])
})

test('industries: a comma and a blank part two codes, and so does what is written between them', () => {
  expect(read('industries', '28, 13')).toEqual([['C28', 'C13']])
  expect(read('industries', '28.13')).toEqual([['C28']])
  expect(read('industries', '28|13')).toEqual([['C28', 'C13']])
  expect(read('industries', 'C25,C28')[0]).toEqual(['C25', 'C28'])
})
