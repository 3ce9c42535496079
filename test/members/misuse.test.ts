import { expect, test } from 'vitest'
import { maskRejected } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitOutcomes, admitTies, KontorError, resolveCountry, resolveTerm } from '../../src/index.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
function wrong<T>(value: unknown): T {
  return value as T
}

const admit = (options: object) => admitMembers([{ id: 'a', name: 'A', originCountries: 'TR' }], options)

test.each<[string, () => unknown, string]>([
  [
    'assertConsent "false"',
    () => admit({ assertConsent: 'false' }),
    '`assertConsent` to be true or false, got `"false"`',
  ],
  ['revealPrivate "no"', () => admit({ revealPrivate: 'no' }), '`revealPrivate` to be true or false, got `"no"`'],
  ['columns null', () => admit({ columns: null }), '`columns` to be an object, got `null`'],
  ['columns { a: 5 }', () => admit({ columns: { a: 5 } }), '`columns["a"]` to be a list, got `5`'],
  ['synonyms "x"', () => admit({ synonyms: 'x' }), '`synonyms` to be an object, got `"x"`'],
  ['synonyms { a: 5 }', () => admit({ synonyms: { a: 5 } }), '`synonyms.a` to be a text, got `5`'],
  ['words "x"', () => admit({ words: 'x' }), '`words` to be an object, got `"x"`'],
  ['admitMembers of a text', () => admitMembers(wrong('a')), '`records` to be an iterable of records, got `"a"`'],
  ['admitMembers of nothing', () => admitMembers(wrong(null)), '`records` to be an iterable of records, got `null`'],
  ['admitTies of no list', () => admitTies([], wrong('a')), '`members` to be a list, got `"a"`'],
  ['admitTies of nobody', () => admitTies([], wrong([null])), '`members` to be admitted members, got `null`'],
  ['admitOutcomes of no list', () => admitOutcomes([], wrong(undefined)), '`members` to be a list, got `undefined`'],
  ['admitTies without options', () => admitTies([], [], wrong(null)), '`options` to be an object, got `null`'],
  ['maskRejected of no list', () => maskRejected(wrong(5), []), '`rejected` to be a list, got `5`'],
  ['maskRejected of no row', () => maskRejected([wrong(null)], []), '`rejected[0]` to be an object, got `null`'],
  [
    'maskRejected of no issues',
    () => maskRejected([wrong({ record: {}, issues: 5 })], []),
    '`rejected[0].issues` to be a list, got `5`',
  ],
  [
    'maskRejected of issues that are none',
    () => maskRejected([wrong({ record: {}, issues: ['x'] })], []),
    '`rejected[0].issues` to be an object, got `"x"`',
  ],
  ['maskRejected without a mapping', () => maskRejected([], wrong(null)), '`mapping` to be a list, got `null`'],
  ['maskRejected of no mapping', () => maskRejected([], [wrong({})]), '`mapping[0].fields` to be a list'],
  ['resolveCountry without options', () => resolveCountry('TR', wrong(null)), '`options` to be an object, got `null`'],
  ['resolveTerm with words "x"', () => resolveTerm('x', wrong({ words: 'x' })), '`words` to be an object, got `"x"`'],
])('%s is a wrong call', (_, call, message) => {
  expect(call).toThrow(KontorError)
  expect(call).toThrow(`Expected ${message}`)
})
