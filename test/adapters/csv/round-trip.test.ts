import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readMembers } from '../../../src/adapters/csv/read-members.ts'
import { rejectedTable, resolvedTable } from '../../../src/adapters/csv/tables.ts'
import { writeCsv } from '../../../src/adapters/csv/write-csv.ts'
import { admitMembers } from '../../../src/members/admit-members.ts'
import { inPieces, recordsOf } from './collect.ts'

const seed = 20261122
console.log(`round trip: seed ${seed}`)

/** Cells full of everything that a table is made of. */
const cell = fc.string({
  unit: fc.constantFrom('a', '1', ' ', ',', ';', '"', "'", '\n', '\r', '=', '-', '@', '\t', '|', 'ü', '😀'),
})
const table = fc
  .integer({ min: 1, max: 4 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

function isBlankLine(row: readonly string[]): boolean {
  return row.length === 1 && (row[0] ?? '').trim() === ''
}

/** Without the apostrophes that kept spreadsheets from running what stands behind, and the formula that makes a text of digits. */
function restored(cell: string): string {
  const within = cell.replace(/([;\t\r\n])'(?=["']*[=+\-@])/g, '$1')
  if (/^'+[=+\-@\t\r]/.test(cell)) return within.slice(1)
  const [, text] = /^="((?:[^"]|"")*)"$/s.exec(within) ?? []
  return text?.replaceAll('""', '"') ?? within
}

describe('readRecords', () => {
  test('reads the same cells as papaparse from a well-formed table', async () => {
    const property = fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (rows, delimiter, newline) => {
        const kept = rows.filter(row => !isBlankLine(row))
        const header = kept[0]?.map((_, column) => `c${column}`) ?? ['c0']
        const text = Papa.unparse([header, ...kept], { delimiter, newline, escapeFormulae: false })
        const twin = Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: false }).data
        const read = await recordsOf(inPieces(Buffer.from(text), 64), { delimiter, format: 'csv' })
        const expected = twin.slice(1).map(row => row.map(restored))
        expect(read.map(record => Object.values(record as object))).toEqual(expected)
      },
    )
    await fc.assert(property, { seed, numRuns: 2000 })
  })

  test('reads every cell of writeCsv back unchanged', async () => {
    const property = fc.asyncProperty(table, async rows => {
      const columns = rows[0]?.map((_, column) => `c${column}`) ?? []
      const records = rows.map(row => Object.fromEntries(row.map((text, column) => [`c${column}`, text])))
      const text = writeCsv({ columns, rows: records })
      expect(await recordsOf(text)).toEqual(records)
      for (const cell of Papa.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1).flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        // Where other separators are usual, and quotation marks amid a cell open and close nothing.
        for (const piece of cell.split(/[;\t\r\n]/).slice(1)) expect(piece).not.toMatch(/^"*[=+\-@]/)
      }
      for (const delimiter of [';', '\t'])
        for (const cell of Papa.parse<string[]>(text, { delimiter }).data.flat()) expect(cell).not.toMatch(/^[=+\-@]/)
    })
    await fc.assert(property, { seed, numRuns: 2000 })
  })
})

const text = fc.oneof(
  cell,
  fc.constantFrom('Türkei', 'x', '007', '=1+1', "'=1", 'a|b', 'c\\', 'a@2027-01-01', 'Vertrieb', 'none'),
  fc.string({ unit: 'grapheme' }),
)
const record = fc.record(
  {
    id: text,
    name: text,
    kind: fc.constantFrom('company', 'Verband', 'other', '?'),
    organization: text,
    baseCountry: fc.constantFrom('DE', 'Türkiye', 'Kongo', '-', 'Grichenland'),
    place: text,
    originCountries: fc.constantFrom('TR|GR', ['Frankreich', 'FR', 'xx'], 'Korea, Republic of; Deutschland, Belgien'),
    originPlace: text,
    industries: fc.constantFrom('C28', '28;C', ['Maschinenbau', 3]),
    targetMarkets: fc.constantFrom('EU|TR', 'Zentralasien, Katar', ['MENA']),
    languages: fc.constantFrom('de', 'Deutsch, Türkçe', 'en;ar'),
    offers: fc.oneof(text, fc.array(text)),
    needs: fc.oneof(
      text,
      fc.array(fc.oneof(text, fc.record({ term: text, until: fc.constantFrom('2027-01-01', '2027-02-30') }))),
    ),
    goals: fc.constantFrom('sell', ['buy', 'partner']),
    size: fc.constantFrom('small', 'klein'),
    capacity: fc.oneof(fc.nat(), fc.constantFrom('3', '-1', '1e3')),
    // Nobody's name: that would be noticed.
    avoid: fc.array(text.map(one => `avoids ${one}`.trim())),
    paused: fc.constantFrom(true, 'ja', 'nein', 'vielleicht'),
    joined: fc.constantFrom('2020-02-29', '2021-02-29', '31.12.2026', '2020-01-01T10:00:00Z'),
    contact: text,
    locale: fc.constantFrom('de', 'Türkçe', 'fr'),
    labels: fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'origin')), text))
      .map(Object.fromEntries),
    consent: fc.record(
      {
        matching: fc.constantFrom(true, 'nein', '?'),
        origin: fc.constantFrom('members', 'ja', 'x'),
        paths: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'name'] },
)

/** Ids that look alike, or are of members of another list, stay so. */
const HARMLESS = new Set(['lookAlikeId', 'headerOnly', 'unknownMember'])

describe('resolvedTable(members)', () => {
  test('admitted again, gives the same members and no issues', async () => {
    const property = fc.asyncProperty(fc.array(record, { maxLength: 5 }), async records => {
      const { members } = admitMembers(records)
      const again = await readMembers(Buffer.from(writeCsv(resolvedTable(members))))
      const unusual = again.issues.filter(({ code }) => !HARMLESS.has(code))
      expect(unusual).toEqual([])
      expect(again.members).toEqual(members)
    })
    await fc.assert(property, { seed, numRuns: 500 })
  })
})

describe('rejectedTable(rejected)', () => {
  test('holds the rows whole: mended, they are admitted', async () => {
    const { rejected } = admitMembers([
      { Nr: '', Firma: '=Pumpen, "A"', Zielmärkte: ['TR', 'EU'] },
      { Nr: '2', Firma: '' },
    ])
    const table = rejectedTable(rejected)
    expect(table.columns).toEqual(['Nr', 'Firma', 'Zielmärkte', 'rejected because'])
    const [first] = await recordsOf(writeCsv(table))
    const { members } = admitMembers([{ ...(first as object), Nr: '1' }])
    expect(members).toEqual([{ id: '1', name: '=Pumpen, "A"', kind: 'other', targetMarkets: ['TR', 'EU'] }])
  })

  test('handed back and rejected again, has its reasons once: the new ones', async () => {
    const first = rejectedTable((await readMembers('id,name\n,A\n,B\n')).rejected)
    const back = writeCsv({
      ...first,
      rows: first.rows.map((row, i) => ({ ...row, id: 'a', name: i === 0 ? 'A' : '' })),
    })
    const again = rejectedTable((await readMembers(back)).rejected)
    expect(again.columns).toEqual(first.columns)
    expect(again.rows.map(row => row['rejected because'])).toEqual([expect.stringContaining('name: there is no value')])
    expect(writeCsv(again).match(/rejected because/g)).toHaveLength(1)
  })

  test('shows a row that could not be read as its raw text, with the reason', async () => {
    const { rejected } = await readMembers('id,name\n1,"A\n2,B\n', { locale: 'de' })
    expect(rejectedTable(rejected).rows).toEqual([
      {
        'raw text': '1,"A',
        'rejected because': expect.stringMatching(/^Zeile 1 \(Dateizeile 2\): Ein Anführungszeichen wird geöffnet/),
      },
    ])
  })
})
