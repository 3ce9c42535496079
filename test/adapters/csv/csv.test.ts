import { describe, expect, test } from 'vitest'
import { readMembers } from '../../../src/adapters/csv/read-members.ts'
import { collect, inPieces, notesOf, recordsOf, unreadableOf } from './collect.ts'

describe('readRecords(csv)', () => {
  test('keeps line breaks, separators and quotation marks of quoted cells', async () => {
    expect(await recordsOf('a,b\r\n"x\r\ny","1, ""2"""\r\n')).toEqual([{ a: 'x\r\ny', b: '1, "2"' }])
  })

  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', 'tab'],
    ['sep=;\na;b\n1;2', 'sep line'],
    ['a,b\r1,2\r', 'old Mac line ends'],
    ['\ufeffa,b\n1,2', 'byte order mark'],
    ['\n\n a,b\n\n1,2\n  \n', 'blank lines'],
  ])('reads %j (%s)', async text => {
    expect(await recordsOf(text)).toEqual([{ a: '1', b: '2' }])
    expect(await recordsOf(inPieces(Buffer.from(text), 1))).toEqual([{ a: '1', b: '2' }])
  })

  test('finds the separator by the rows, not by a comma in a header: "Name;Branche, Land"', async () => {
    expect(await recordsOf('Name;Branche, Land\nA;B\nC;D\n')).toEqual([
      { Name: 'A', 'Branche, Land': 'B' },
      { Name: 'C', 'Branche, Land': 'D' },
    ])
  })

  test.each([
    'id;"Branche, Sektor, Gruppe\n(NACE)";Land',
    'id;"Branche,\n\n""Sektor"", Gruppe,\n(NACE)";Land',
    '"id,\nlaufend,fest";Branche;Land',
  ])('finds the separator under headings of several lines with commas: %j', async headings => {
    for (const delimiter of [';', '\t']) {
      const text = [headings, '1;Textil;DE', '2;Bau;TR', ''].join('\r\n').replaceAll(';', delimiter)
      const cells = (await recordsOf(text)).map(record => Object.values(record as object))
      expect(cells).toEqual([
        ['1', 'Textil', 'DE'],
        ['2', 'Bau', 'TR'],
      ])
    }
  })

  test('a stray quotation mark in the headings does not hide their separator', async () => {
    expect(await recordsOf('id;Name";Zoll\n1;A, B, C;2"\n2;D, E, F;3\n')).toEqual([
      { id: '1', 'Name"': 'A, B, C', Zoll: '2"' },
      { id: '2', 'Name"': 'D, E, F', Zoll: '3' },
    ])
  })

  test('an unclosed quotation mark costs its line, with row, line and raw text', async () => {
    const text = 'id,name,land\n1,A,DE\n2,"B,TR\n3,C,FR\n4,"D, E",NL\n'
    expect(await unreadableOf(text)).toEqual([{ row: 2, line: 3, raw: '2,"B,TR', code: 'unclosedQuote' }])
    expect(await recordsOf(text)).toHaveLength(3)
  })

  test('a quotation mark that is never closed costs its line when nothing else is quoted', async () => {
    const text = 'id,name\n1,"A\n2,B\n3,C\n'
    expect(await unreadableOf(text)).toEqual([{ row: 1, line: 2, raw: '1,"A', code: 'unclosedQuote' }])
    expect(await recordsOf(text)).toEqual([
      { id: '2', name: 'B' },
      { id: '3', name: 'C' },
    ])
  })

  test('two stray quotation marks lines apart do not swallow the rows between them', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},Name ${i},DE`)
    rows[3] = '3,"Name 3,DE'
    rows[40] = '40,Name 40",DE'
    expect(await recordsOf(`id,name,land\n${rows.join('\n')}\n`)).toHaveLength(49)
  })

  test('a 500,000-line file with one unclosed quotation mark keeps at least 499,900 rows', async () => {
    const lines = Array.from({ length: 499_999 }, (_, i) => `m${i},Name ${i},DE`)
    lines[1000] = 'm1000,"Name 1000,DE'
    const { members, rejected, rows } = await readMembers(Buffer.from(`id,name,land\n${lines.join('\n')}\n`))
    expect(rows).toBe(499_999)
    expect(rejected.map(({ row, line, record }) => ({ row, line, record }))).toEqual([
      { row: 1001, line: 1002, record: 'm1000,"Name 1000,DE' },
    ])
    expect(members).toHaveLength(499_998)
  })

  test('a second column of one name, and one without a name, keep their cells', async () => {
    const text = 'Land,Land,,x\nDE,TR,?,1\n'
    expect(await recordsOf(text)).toEqual([{ Land: 'DE', 'Land (2)': 'TR', 'column 3': '?', x: '1' }])
    expect(await notesOf(text)).toEqual(['duplicateHeader', 'unnamedColumn'])
  })

  test('a short row is read and said; a long one is not, because its cells may have shifted', async () => {
    const text = 'id,name,land\n1,A\n2,B, C,DE\n3,D,FR,,\n'
    const entries = await collect(text)
    expect(
      entries.map(entry => [entry.kind, entry.kind === 'record' ? entry.issues.map(({ code }) => code) : []]),
    ).toEqual([
      ['record', ['shortRow']],
      ['unreadable', []],
      ['record', []],
    ])
    expect(await unreadableOf(text)).toEqual([{ row: 2, line: 3, raw: '2,B, C,DE', code: 'longRow' }])
  })

  test('how many cells a row has, of how many, is told, and its values are not', async () => {
    const { issues } = await readMembers('id,name,contact\na,A\nb,B,x@example.org, y@example.org\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'Row 1, line 2 (a): the row has fewer cells than the header (2/3); the rest counts as empty.',
      'Row 2, line 3: the row has more cells than the header (4/3); not used: (not shown: private).',
    ])
  })

  test.each([
    ['', ['emptyFile']],
    ['\n \n', ['emptyFile']],
    ['id,name\n', ['headerOnly']],
  ])('says of %j: %j', async (text, codes) => {
    expect(await notesOf(text)).toEqual(codes)
  })

  test('a title merged across the table, and blank lines below it, are no headings', async () => {
    const text = 'Mitgliederliste, Stand 1.11.;;;\r\n;;;\r\nid;name;Land;Ort\r\n1;A;DE;Aachen\r\n2;;;\r\n'
    expect(await recordsOf(text)).toEqual([
      { id: '1', name: 'A', Land: 'DE', Ort: 'Aachen' },
      { id: '2', name: '', Land: '', Ort: '' },
    ])
    expect(await notesOf(text)).toEqual(['titleLine'])
    expect(await recordsOf(`sep=;\r\n${text}`)).toHaveLength(2)
    expect((await readMembers(text)).issues[0]?.message).toBe(
      'Table: “Mitgliederliste, Stand 1.11.” stands above the headings and was taken for a title.',
    )
  })

  test.each([
    'Mitgliederliste 2026\n\nid;name;Land\n1;A;DE\n',
    'Mitgliederliste, Stand 1.11.\nnur, für, den, Vorstand\nid;name;Land\n1;A;DE\n',
    'Mitgliederliste 2026\r\n;;\r\nid;name;Land\r\n1;A;DE\r\n',
    'Mitgliederliste\nid\tname\tLand\n1\tA\tDE',
    'sep=;\nMitgliederliste, Stand 1.11.\nid;name;Land\n1;"A";DE\n',
  ])('a title that is not as wide as the table is no heading either: %j', async text => {
    expect(await recordsOf(text)).toEqual([{ id: '1', name: 'A', Land: 'DE' }])
    expect(await recordsOf(inPieces(Buffer.from(text), 1))).toEqual([{ id: '1', name: 'A', Land: 'DE' }])
    expect(new Set(await notesOf(text))).toEqual(new Set(['titleLine']))
  })

  test.each([
    ['id\n1\n2\n', 2],
    ['id\n1\n2,b,c\n3,d,e\n', 3],
    ['name\nA\nB,b,c\n', 2],
    ['id,name,needs\nm1,A,x;y;z\nm2,B,u;v;w\n', 2],
    ['id,name,needs\nm1,A, B,x;y;z\nm2,C, D,u;v;w\n', 2],
    ['id,\n1,\n2,\n', 2],
    ['id,,\n1,,\n2,,\n', 2],
    ['id\n1\n2,b,c\n', 2],
    ['"id",,\n"1\n2",,\na,b,c\n', 2],
  ])('takes no row of %j for a title: %d', async (text, rows) => {
    expect(await collect(text)).toHaveLength(rows + (await notesOf(text)).length)
  })

  test('a damaged header is cut at its separators', async () => {
    expect(await recordsOf('id,"name,land\n1,A,DE\n')).toEqual([{ id: '1', name: 'A', land: 'DE' }])
  })

  test('a column called __proto__ is a column', async () => {
    const [record] = await recordsOf('id,__proto__,constructor\n1,2,3\n')
    expect(Object.entries(record as object)).toEqual([
      ['id', '1'],
      ['__proto__', '2'],
      ['constructor', '3'],
    ])
  })
})
