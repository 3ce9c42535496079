import { expect, test } from 'vitest'
import {
  checkMembers,
  maskRejected,
  readMembers,
  readTies,
  rejectedTable,
  resolvedTable,
  tableOf,
  writeCsv,
} from '../../../src/adapters/csv/index.ts'
import { KontorError } from '../../../src/index.ts'

/** What a caller in plain JavaScript may hand over whatever the types say. */
function wrong<T>(value: unknown): T {
  return value as T
}

const FILE = 'id;name\na;A\n'
const read = (options: object) => readMembers(FILE, options)

test.each<[string, () => unknown, string]>([
  ['format "xlsx"', () => read({ format: 'xlsx' }), "`format` to be one of 'csv', 'json', 'ndjson', got `\"xlsx\"`"],
  ['encoding "latin1"', () => read({ encoding: 'latin1' }), "`encoding` to be one of 'utf-8', 'utf-16le', "],
  ['delimiter ""', () => read({ delimiter: '' }), '`delimiter` to be one sign, got `""`'],
  ['onProgress true', () => read({ onProgress: true }), '`onProgress` to be a function, got `true`'],
  [
    'no source',
    () => readMembers(wrong(undefined)),
    '`source` to be text, bytes or a stream of bytes, got `undefined`',
  ],
  ['pieces of text', () => readMembers(wrong([FILE])), '`source` to be a Uint8Array, got `"id;name'],
  ['readTies of nobody', () => readTies('from;to\na;b', wrong(5)), '`members` to be a list, got `5`'],
  ['examples −1', () => checkMembers(FILE, { examples: -1 }), '`examples` to be an integer ≥ 0, got `-1`'],
  ['onAccepted 5', () => checkMembers(FILE, { onAccepted: wrong(5) }), '`onAccepted` to be a function, got `5`'],
  ['no table', async () => writeCsv(wrong(undefined)), '`table` to be an object, got `undefined`'],
  ['a table without rows', async () => writeCsv(wrong({ columns: [] })), '`rows` to be a list, got `undefined`'],
  ['a row of nothing', async () => writeCsv(wrong({ columns: ['a'], rows: [{}, null] })), '`rows[1]` to be an object'],
  [
    'a cell of an object',
    async () => writeCsv(wrong({ columns: ['a'], rows: [{ a: {} }] })),
    '`rows[0].a` to be a text or a number, got `{}`',
  ],
  ['a column of no name', async () => writeCsv(wrong({ columns: ['a', 5], rows: [] })), '`columns[1]` to be a text'],
  ['resolvedTable of nobody', async () => resolvedTable(wrong(undefined)), '`members` to be a list, got `undefined`'],
  ['a member of nothing', async () => resolvedTable(wrong([null])), '`members[0]` to be an object, got `null`'],
  [
    'offers of an object',
    async () => resolvedTable(wrong([{ id: 'a', offers: {} }])),
    '`members[0].offers` to be a list, got `{}`',
  ],
  [
    'a need of nothing',
    async () => resolvedTable(wrong([{ id: 'a', needs: ['x', null] }])),
    '`members[0].needs` to be a list of texts and of needs, got `null`',
  ],
  [
    'a need of no term',
    async () => resolvedTable(wrong([{ id: 'a', needs: [{}] }])),
    '`members[0].needs.term` to be a text, got `undefined`',
  ],
  ['rejectedTable of an object', async () => rejectedTable(wrong({})), '`rejected` to be a list, got `{}`'],
  [
    'a rejected row without issues',
    async () => rejectedTable(wrong([{}])),
    '`rejected[0].issues` to be a list, got `undefined`',
  ],
  [
    'an issue of nothing',
    async () => rejectedTable(wrong([{ issues: [null] }])),
    '`rejected[0].issues` to be an object',
  ],
  ['maskRejected of an object', async () => maskRejected(wrong({}), []), '`rejected` to be a list, got `{}`'],
  ['a mapping of nothing', async () => maskRejected([], wrong([null])), '`mapping[0]` to be an object, got `null`'],
  [
    'a mapping without fields',
    async () => maskRejected([], wrong([{ header: 'a' }])),
    '`mapping[0].fields` to be a list, got `undefined`',
  ],
  ['locale "fr"', async () => maskRejected([], [], wrong('fr')), "`locale` to be one of 'de', 'tr', 'en'"],
  ['items 5', async () => tableOf(wrong<string[]>(5), {}), '`items` to be a list, got `5`'],
  [
    'a column of text',
    async () => tableOf([], { a: wrong('a') }),
    '`columns.a` to be a function of an item, got `"a"`',
  ],
])('%s is a wrong call', async (_, call, message) => {
  const error = await Promise.resolve(call()).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(KontorError)
  expect((error as KontorError).message).toContain(`Expected ${message}`)
})
