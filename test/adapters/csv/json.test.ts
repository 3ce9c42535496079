import { describe, expect, test } from 'vitest'
import { inPieces, notesOf, recordsOf, unreadableOf } from './collect.ts'

const A = { id: 'a', consent: { origin: 'manager' }, needs: [{ term: 'x', until: '2027-01-01' }] }
const B = { id: 'b', name: 'say "{[", \\' }
const C = { id: 'c', list: ['1', '2'] }

describe('readRecords(json)', () => {
  test.each([
    ['an array', JSON.stringify([A, B, C])],
    ['an indented array', JSON.stringify([A, B, C], null, 2)],
    ['an object around it', JSON.stringify({ members: [A, B, C] }, null, 1)],
    ['NDJSON', [A, B, C].map(one => JSON.stringify(one)).join('\n')],
    ['NDJSON with \\r\\n and blank lines', [A, B, C].map(one => JSON.stringify(one)).join('\r\n\r\n')],
  ])('reads %s, in pieces of any size', async (_name, text) => {
    expect(await recordsOf(text)).toEqual([A, B, C])
    for (const size of [1, 5]) expect(await recordsOf(inPieces(Buffer.from(text), size))).toEqual([A, B, C])
  })

  test.each([
    ['a lost bracket', '{"id":"b","name":["x"}'],
    ['a lost quotation mark', '{"id":"b,"name":"x"}'],
    ['a stray sign', '{"id":"b",,"name":"x"}'],
    ['a half element', '{"id":"b","na'],
  ])('%s costs its element only', async (_name, broken) => {
    const text = `[${JSON.stringify(A)},${broken},${JSON.stringify(C)}]`
    expect(await recordsOf(text)).toEqual([A, C])
    expect(await unreadableOf(text)).toEqual([{ row: 2, line: 1, raw: broken, code: 'badJson' }])
    const lines = `${JSON.stringify(A)}\n${broken}\n${JSON.stringify(C)}\n`
    expect(await recordsOf(lines)).toEqual([A, C])
    expect(await unreadableOf(lines)).toEqual([{ row: 2, line: 2, raw: broken, code: 'badJson' }])
  })

  test('a file that was cut keeps its whole elements', async () => {
    const text = JSON.stringify([A, B, C])
    expect(await recordsOf(text.slice(0, -4))).toEqual([A, B])
  })

  test.each([
    ['lines of JSON', [A, B, C].map(one => JSON.stringify(one)).join('\n')],
    ['indented objects one after the other', [A, B, C].map(one => JSON.stringify(one, null, 2)).join('\n')],
    ['an array whose first sign was lost', JSON.stringify([A, B, C]).slice(1)],
    ['an array whose first sign was changed', JSON.stringify([A, B, C]).replace('[', '(')],
    ['an array behind other keys', JSON.stringify({ pages: [1, 2], members: [A, B, C] })],
  ])('loses no row of %s in a .json file', async (_name, text) => {
    expect(await recordsOf(text, { format: 'json' })).toEqual([A, B, C])
  })

  test.each([
    { total: 3, members: [A, B, C] },
    { members: [A, B, C], page: { next: '[{' }, tags: [1, [{ id: 'x' }]] },
    { meta: { list: [A], note: '\\"]' }, members: [A, B, C], '2': [] },
  ])('rows in an object with other keys are its list of objects: %j', async around => {
    for (const indent of [0, 2])
      for (const format of indent === 0 ? ([undefined, 'json'] as const) : (['json'] as const)) {
        const text = JSON.stringify(around, null, indent)
        const options = format === undefined ? {} : { format }
        expect(await recordsOf(text, options)).toEqual([A, B, C])
        expect(await unreadableOf(text, options)).toEqual([])
        expect(await recordsOf(inPieces(Buffer.from(text), 7), options)).toEqual([A, B, C])
      }
  })

  test('rows are the elements of every list of objects, on any number of lines', async () => {
    const around = { others: [A], page: { next: [{}] }, members: [B, C], none: [], tags: ['['], last: [{ code: 3 }] }
    for (const indent of [0, 1])
      for (const options of [{}, { format: 'json' }, { format: 'ndjson' }] as const) {
        const text = JSON.stringify(around, null, indent)
        expect(await recordsOf(text, options)).toEqual([A, B, C, { code: 3 }])
        expect(await recordsOf(inPieces(Buffer.from(text), 3), options)).toEqual([A, B, C, { code: 3 }])
        expect(await unreadableOf(text, options)).toEqual([])
      }
    const aLineEach = `{"total":3,"members":[\n${[A, B, C].map(one => JSON.stringify(one)).join(',\n')}\n]}`
    expect(await recordsOf(aLineEach)).toEqual([A, B, C])
  })

  test('an object around may be larger than what is read at once, before its rows, in them and behind', async () => {
    const many = Array.from({ length: 6000 }, (_, at) => ({ ...C, id: `${at}`, note: 'Pumpen "und" [{ Kompressoren' }))
    const wide = Object.fromEntries(many.map(one => [one.id, one]))
    for (const indent of [0, 1])
      for (const around of [
        { total: 6000, members: many },
        { members: many, byId: wide, others: [A] },
      ]) {
        const text = JSON.stringify(around, null, indent)
        const rows = 'others' in around ? [...many, A] : many
        expect(await recordsOf(text)).toEqual(rows)
        expect(await recordsOf(Buffer.from(text))).toEqual(rows)
        expect(await unreadableOf(text)).toEqual([])
      }
    // Without a list it is a row, or, larger than one can be, rows that cannot be read.
    expect(await recordsOf(JSON.stringify({ byId: { a: A } }, null, 1))).toEqual([{ byId: { a: A } }])
    expect(await recordsOf(JSON.stringify({ text: 'x'.repeat(400_000), A }))).toHaveLength(1)
    expect(await unreadableOf(JSON.stringify({ byId: wide, more: wide }, null, 1))).not.toEqual([])
  })

  test('a broken element costs itself within an object around as well', async () => {
    const text = `{"total":3,"members":[${JSON.stringify(A)},{"id":"b","name":["x"},${JSON.stringify(C)}],"page":1}`
    expect(await recordsOf(text)).toEqual([A, C])
    expect(await unreadableOf(text)).toMatchObject([{ row: 2, line: 1, raw: '{"id":"b","name":["x"}' }])
  })

  test('what follows an object is told, and lines of JSON are none, even if the first is broken', async () => {
    const page = '{"total":1,"members":[{"id":"x"}]}'
    expect(await recordsOf(`${page}\n${JSON.stringify(B)}`, { format: 'json' })).toEqual([JSON.parse(page), B])
    const named = [{ Nummer: '1', needs: [{ term: 'x' }] }, { Nummer: '2' }]
    const lines = ['{"Nummer":"0', ...named.map(one => JSON.stringify(one))].join('\n')
    expect(await recordsOf(lines)).toEqual(named)
    expect(await unreadableOf(lines)).toMatchObject([{ line: 1, raw: '{"Nummer":"0' }])
  })

  test('a single row with a list of its own is a row', async () => {
    for (const options of [{}, { format: 'json' }, { format: 'ndjson' }] as const)
      expect(await recordsOf(JSON.stringify(A), options)).toEqual([A])
  })

  test('a broken first line of JSON costs itself and the next in a .json file', async () => {
    const text = ['{"id":"x', ...[C, B, C].map(one => JSON.stringify(one))].join('\n')
    expect(await recordsOf(text, { format: 'json' })).toEqual([B, C])
  })

  test('a single object is a row, and what is no JSON at all is one that cannot be read', async () => {
    expect(await recordsOf('{"id":"a","offers":["x"]}', { format: 'json' })).toEqual([{ id: 'a', offers: ['x'] }])
    expect(await recordsOf('null', { format: 'json' })).toEqual([null])
    for (const text of ['{"id":"a"', '{', 'id,name']) {
      expect(await unreadableOf(text, { format: 'json' })).toMatchObject([{ line: 1, code: 'badJson' }])
      expect(await notesOf(text, { format: 'json' })).toEqual([])
    }
  })

  test('elements of any type are rows', async () => {
    expect(await recordsOf('[1, null, "x", [2], true]')).toEqual([1, null, 'x', [2], true])
  })

  test('an element nested deeper than JSON can be written again costs itself', async () => {
    const nested = (depth: number) => `{"id":"a","x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
    for (const write of [(rows: string[]) => `[${rows}]`, (rows: string[]) => rows.join('\n')]) {
      const format = write([]) === '[]' ? 'json' : 'ndjson'
      for (const depth of [1_001, 100_000]) {
        const text = write([nested(depth), '{"id":"b"}'])
        expect(await recordsOf(text, { format })).toEqual([{ id: 'b' }])
        expect(await unreadableOf(text, { format })).toMatchObject([{ line: 1, code: 'badJson' }])
      }
      const kept = await recordsOf(write([nested(1_000), `{"id":"b","x":"${'['.repeat(3_000)}"}`]), { format })
      expect(kept).toHaveLength(2)
      expect(JSON.stringify(kept)).toHaveLength(nested(1_000).length + 3_000 + '[,{"id":"b","x":""}]'.length)
    }
  })

  test.each(['[]', '[ \n ]', '{"members":[]}'])('%j is empty', async text => {
    expect(await notesOf(text)).toEqual(['emptyFile'])
  })
})
