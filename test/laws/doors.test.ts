import { expect, test } from 'vitest'
import { rowsOf } from '../../src/adapters/clickhouse/index.ts'
import { readBytes, readRecords, tableOf, writeWhole } from '../../src/adapters/csv/index.ts'
import type { Member } from '../../src/index.ts'
import {
  admitMembers,
  auditOpportunity,
  corridorPolicy,
  countryName,
  createMatcher,
  createNetwork,
  firstStep,
  industryName,
  introducers,
  KontorError,
  languageName,
  letters,
  marketName,
  planDelegation,
  planEvent,
  repairEvent,
  resolveCountry,
  resolveTerm,
  splitByMember,
  termName,
  viewIntroduction,
} from '../../src/index.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
const wrong = <T>(value: unknown) => value as T

const members: readonly Member[] = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' }))
const ties = ['a', 'b'].map(to => ({ from: 'c', to, since: '2024-01-01' }))
const network = createNetwork({ members, ties })
const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
const rows = [{ id: 'a', name: 'A', Land: 'Nederlandia', offers: 'Pumpe' }]
const pair = { from: 'a', to: 'b' }
const to = { to: 'TR', seats: 1 }

async function takeAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

const CALLS: readonly (readonly [what: string, call: () => unknown, where: string])[] = [
  ['a list for a matcher', () => viewIntroduction(wrong([]), 'a', 'b', { viewer: 'from' }), 'matcher'],
  ['a list for a matcher', () => letters(wrong([]), pair), 'matcher'],
  ['a list for a matcher', () => firstStep(wrong([]), 'a', 'b'), 'matcher'],
  [
    'a list for a matcher',
    () => repairEvent(planEvent(matcher, { slots: 1, tables: 1 }), { matcher: wrong([]) }),
    'matcher',
  ],
  ['a matcher for a network', () => rowsOf(wrong(matcher), '2026-11-22'), 'network'],
  ['a word for fields', () => network.seenBy('manager', wrong('originCountries')), 'blind'],
  ['a misspelt field', () => network.seenBy('manager', wrong(['originCountry'])), 'blind'],
  ['a symbol for a country', () => corridorPolicy('DE', wrong(Symbol('TR'))), 'rule.between[1]'],
  ['null for candidates', () => planDelegation(matcher, { ...to, candidates: wrong(null) }), 'candidates'],
  ['an empty text for hosts', () => planDelegation(matcher, { ...to, hosts: '' }), 'hosts'],
  ['more folds than an array has room for', () => splitByMember(network, { folds: 2 ** 40 }), 'folds'],
  ['null for a policy', () => auditOpportunity([], { network, groups: [], policy: wrong(null) }), 'policy'],
  ['no locale', () => countryName('nothing', wrong(undefined)), 'locale'],
  ['another locale', () => industryName('nothing', wrong('fr')), 'locale'],
  ['another locale', () => languageName('nothing', wrong('fr')), 'locale'],
  ['another locale', () => marketName('nothing', wrong('fr')), 'locale'],
  ['another locale', () => termName('nothing', wrong('fr')), 'locale'],
  ['another locale', () => resolveCountry('Kongo', { locale: wrong('fr') }), 'locale'],
  ['a word for synonyms', () => resolveTerm('Pumpe', { synonyms: wrong('pump') }), 'synonyms'],
  ['a number for a synonym', () => resolveTerm('Pumpe', { synonyms: { Pumpe: wrong(5) } }), 'synonyms.Pumpe'],
  ['a list for a table', () => resolveCountry('x', { words: { countries: wrong(['NL']) } }), 'words.countries'],
  ['a list for a table', () => admitMembers(rows, { words: { terms: wrong([]) } }), 'words.terms'],
  ['nothing for a column', () => admitMembers(rows, { columns: { Land: [wrong(undefined)] } }), 'columns["Land"]'],
  ['a number for a column', () => admitMembers(rows, { columns: { Land: [wrong(5)] } }), 'columns["Land"]'],
  ['no day', () => introducers(createMatcher(network, { rules: [], signals: [] }), 'a', 'b'), 'now'],
  ['null for options', () => takeAll(readRecords('', wrong(null))), 'options'],
  ['a big number for a path', () => takeAll(readBytes(wrong(1n))), 'path'],
  ['a big number for a path', () => writeWhole(wrong(1n), ''), 'path'],
  ['a number for a content', () => writeWhole('never-written', wrong(5)), 'content'],
  ['null for a content', () => writeWhole('never-written', wrong(null)), 'content'],
  ['an object for a cell', () => tableOf([1], { a: () => wrong({}) }), 'columns.a'],
]

test.each(CALLS)('%s is told where it was expected: %s %s', async (_what, call, where) => {
  const thrown = await (async () => call())().then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(KontorError)
  const { message } = thrown as KontorError
  expect(message.startsWith(`Expected \`${where}\` to be `), message).toBe(true)
  expect(message).toMatch(/, got `.*` \((string|number|bigint|object|array|function|symbol|undefined|null)\)$/s)
})

test('a big number is shown by its digits', () => {
  expect(() => matcher.best({ limit: wrong(10n) })).toThrow('Expected `limit` to be an integer ≥ 1, got `10` (bigint)')
})

test('what is left out of own words is no mistake', () => {
  expect(resolveCountry('Deutschland', { words: { countries: wrong(undefined) } }).code).toBe('DE')
})

test('a letter to whoever has a locale that kontor does not speak is in the next best language', () => {
  const odd = createNetwork({ members: [{ ...members[0]!, locale: wrong('fr'), languages: ['tr'] }, members[1]!] })
  const [first] = letters(createMatcher(odd, undefined, { now: '2026-11-22' }), pair)
  expect(first?.locale).toBe('tr')
})
