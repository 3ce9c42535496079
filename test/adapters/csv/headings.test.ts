import { describe, expect, test } from 'vitest'
import { readMembers, readTies } from '../../../src/adapters/csv/index.ts'
import { inPieces, notesOf, unreadableOf } from './collect.ts'

describe('what stands above the headings', () => {
  const rows = 'Nr;Firma;Land\n1;Rurtal;DE\n2;Yelken;TR\n'

  test.each([
    ['Mitgliederliste;;Stand: 01.11.2026\n', ['Mitgliederliste', 'Stand: 01.11.2026']],
    ['Stammdaten;;Kontakt\n', ['Stammdaten', 'Kontakt']],
    // Both are headings, but none without which there is no member.
    ['Herkunft;;Kontakt\n', ['Herkunft', 'Kontakt']],
    ['Mitglieder 2026;;\n;;\nStammdaten;Profil;\n', ['Mitglieder 2026', 'Stammdaten', 'Profil']],
    ['"Mitgliederliste; ""Stand"" 1.11."\n', ['Mitgliederliste; "Stand" 1.11.']],
    ['"Mitglieder,\nalle"\n\n', ['Mitglieder, alle']],
    ['5" Rohre\n', ['5" Rohre']],
  ])('%j is told and no headings, if known ones stand below', async (above, titles) => {
    const { members, rejected, issues } = await readMembers(`${above}${rows}`)
    expect(members.map(({ id, name, baseCountry }) => [id, name, baseCountry])).toEqual([
      ['1', 'Rurtal', 'DE'],
      ['2', 'Yelken', 'TR'],
    ])
    expect([rejected, issues.map(({ code, received }) => [code, received])]).toEqual([
      [],
      titles.map(title => ['titleLine', title]),
    ])
    const pieces = inPieces(Buffer.from(`${above}${rows}`), 1)
    expect((await readMembers(pieces)).members).toEqual(members)
  })

  test('lines are counted from the first of the file', async () => {
    const { rejected } = await readMembers('"Liste,\n2026";;\n\nNr;Firma;Land\n;Rurtal;DE\n')
    expect(rejected.map(({ row, line }) => [row, line])).toEqual([[1, 5]])
  })

  test('a mapping knows headings too, and so do ties', async () => {
    const { members } = await readMembers('Liste;x;\nZiffer;Wer;Wo\n1;Rurtal;DE\n', {
      columns: { Ziffer: 'id', Wer: 'name' },
    })
    expect(members).toMatchObject([{ id: '1', name: 'Rurtal' }])
    const { ties } = await readTies('Beziehungen;;2026\nvon;an;Art\n1;2;client\n', [
      ...members,
      { id: '2', name: 'B', kind: 'other' },
    ])
    expect(ties).toMatchObject([{ from: '1', to: '2' }])
  })

  test('first lines that hold headings, or below which none stand, are the headings', async () => {
    expect((await readMembers('Nr;Firma\n1;Rurtal\nid;name\n')).rows).toBe(2)
    expect((await readMembers('Ziffer;Wer\n1;Rurtal\n')).rejected).toHaveLength(1)
    expect((await readTies('x;y;z\na;b;c\n', [])).rows).toBe(1)
    const { rows, issues } = await readMembers('Ziffer;Wer;Wo\n1;Secret;x\nNr;Firma;Land\n')
    expect([rows, issues.filter(({ code }) => code === 'titleLine')]).toEqual([2, []])
  })
})

describe('headings again among the rows', () => {
  test('are no member, and told', async () => {
    const { members, rejected } = await readMembers('Nr;Firma;Land\n1;Rurtal;DE\n Nr ;"Firma";Land\n2;Yelken;TR\n')
    expect(members.map(({ id }) => id)).toEqual(['1', '2'])
    expect(rejected).toMatchObject([{ row: 2, line: 3, record: ' Nr ;"Firma";Land' }])
    expect(rejected[0]?.issues.map(({ code, message }) => [code, message])).toEqual([
      ['headingRow', 'Row 2, line 3: the row is the headings again.'],
    ])
  })

  test('are told by all of their cells; one alone may be a value', async () => {
    expect(await unreadableOf('Nr;Firma\nNr;Rurtal\nNr;Firma;\n')).toEqual([])
    expect(await unreadableOf('Land\nLand\n')).toEqual([])
    expect(await notesOf('Nr;Firma;Firma\nNr;Firma;Firma\n')).toEqual(['duplicateHeader'])
  })
})
