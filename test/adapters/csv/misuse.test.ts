import { expect, test } from 'vitest'
import { checkMembers, readMembers, readTies, tableOf, writeCsv } from '../../../src/adapters/csv/index.ts'
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
