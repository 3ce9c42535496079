import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'

function read(field: string, cell: string) {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', [field]: cell }])
  const read = members[0]![field as 'languages']
  return { read, said: issues.map(({ code, received }) => `${code} ${received}`) }
}

// A list of which one part is clear: the others are not passed over in silence.
test.each([
  ['languages', 'Deutsch/Blubb', ['de'], ['unknownWord Blubb']],
  ['languages', 'Deutsch, Blubb', ['de'], ['unknownWord Blubb']],
  ['languages', 'Deutsch und Blubb', ['de'], ['unknownWord Blubb']],
  ['languages', 'Blubb & Deutsch', ['de'], ['unknownWord Blubb']],
  ['languages', 'Deutsch/Blubb|Türkisch', ['de', 'tr'], ['unknownWord Blubb']],
  ['languages', 'Deutsch / Türkisch / Blubb', ['de', 'tr'], ['unknownWord Blubb']],
  ['targetMarkets', 'Türkei, Blubb', ['TR'], ['unknownWord Blubb']],
  ['targetMarkets', 'EU/Blubb', ['EU'], ['unknownWord Blubb']],
  ['targetMarkets', 'TR, Blubb', ['TR'], ['unknownWord Blubb']],
  ['targetMarkets', 'Türkei, Frankrech', ['TR', 'FR'], ['guessedWord Frankrech']],
  ['accessCountries', 'Türkei + Blubb', ['TR'], ['unknownWord Blubb']],
  ['accessCountries', 'Türkei, Kongo', ['TR'], ['ambiguousWord Kongo']],
  ['accessCountries', 'Kanada, Toronto, Kongo', ['CA'], ['unknownWord Toronto', 'ambiguousWord Kongo']],
  // One clear part beside a denial claims nothing, nor does one of several meanings beside what nobody knows.
  ['accessCountries', 'Türkei, nicht mehr', undefined, ['unknownWord Türkei, nicht mehr']],
  ['accessCountries', 'Kongo, Blubb', undefined, ['ambiguousWord Kongo, Blubb']],
])('%s: %j is %j, and says %j', (field, cell, codes, said) => {
  expect(read(field, cell)).toEqual({ read: codes, said })
})

// One name, one language twice, how well it is spoken, no value, or a place of the country: nothing is passed over.
test.each([
  ['languages', 'Deutsch / German', ['de']],
  ['languages', 'Englisch, fließend', ['en']],
  ['languages', 'Englisch (gut in Wort, schwach in Schrift)', ['en']],
  ['languages', 'Deutsch / -', ['de']],
  ['languages', 'Deutsch, , Türkisch /', ['de', 'tr']],
  ['targetMarkets', 'Bosnia and Herzegovina', ['BA']],
  ['targetMarkets', 'Trinidad & Tobago', ['TT']],
  ['targetMarkets', 'Korea, Republic of', ['KR']],
  ['targetMarkets', 'Sudan, Süd', ['SS']],
  ['targetMarkets', 'Kongo, Kinshasa', ['CD']],
  ['targetMarkets', 'Türkei, İzmir', ['TR']],
  ['targetMarkets', 'TR, İzmir', ['TR']],
  ['targetMarkets', 'DE, Deutschland', ['DE']],
])('%s: %j is %j, and there is nothing to say', (field, cell, codes) => {
  expect(read(field, cell)).toEqual({ read: codes, said: [] })
})
