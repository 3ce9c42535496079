import { expect, test } from 'vitest'
import type { WordTables } from '../../src/index.ts'
import {
  admitMembers,
  resolveCountry,
  resolveIndustry,
  resolveLanguage,
  resolveMarket,
  resolveTerm,
} from '../../src/index.ts'

/** What was prepared of a caller's object was kept by the object alone: words added to it later were never heard. */
test('resolveTerm hears a synonym that was added to the object since, changed or taken out', () => {
  const synonyms: Record<string, string> = {}
  const read = () => resolveTerm('Blechle', { synonyms })
  const own = read()
  synonyms.Blechle = 'Vertrieb'
  expect(read()).toBe('distribution')
  synonyms.Blechle = 'Export'
  expect(read()).toBe('export')
  delete synonyms.Blechle
  expect(read()).toBe(own)
})

test('admitMembers hears it too, and reads all rows by what was said when it began', () => {
  const synonyms: Record<string, string> = { Blechle: 'Export' }
  const row = (offers: string) => ({ id: offers, name: 'A', offers })
  function* rows() {
    yield row('Blechle')
    synonyms.Spätzle = 'Vertrieb'
    yield row('Spätzle')
  }
  const offers = (records: Iterable<unknown>) => admitMembers(records, { synonyms }).members.map(one => one.offers)
  expect(offers(rows())).toEqual([['export'], ['spatzl']])
  expect(offers([row('Spätzle')])).toEqual([['distribution']])
})

test('resolveCountry and resolveTerm hear words that were added to a table since', () => {
  const words: { -readonly [K in keyof WordTables]: string } = { countries: '', terms: '' }
  const read = () => [resolveCountry('Blechland', { words }).code, resolveTerm('Blechle', { words })]
  const before = read()
  words.countries = 'DE Blechland'
  words.terms = 'export Blechle'
  expect(read()).toEqual(['DE', 'export'])
  expect(before).toEqual([undefined, resolveTerm('Blechle')])
})

/** What is remembered was handed out as it is: whoever wrote into an answer changed everybody's. */
test.each([
  [resolveCountry, 'Türkei'],
  [resolveMarket, 'Orta Asya'],
  [resolveIndustry, 'makine imalatı'],
  [resolveLanguage, 'Türkisch'],
])('%o of %s is the same again, whatever was written into its last answer', (resolve, word) => {
  for (const locale of ['en', 'de'] as const) {
    const first = resolve(word, { locale })
    const before = structuredClone(first)
    Object.assign(first.candidates[0]!, { name: 'X' })
    Object.assign(first.candidates, { 0: undefined })
    Object.assign(first, { code: 'XX' })
    expect(resolve(word, { locale })).toEqual(before)
  }
})
