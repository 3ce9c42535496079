import { describe, expect, test } from 'vitest'
import { readMembers, resolvedTable, writeCsv } from '../../../src/adapters/csv/index.ts'
import { inPieces, recordsOf } from './collect.ts'

describe('cells of spreadsheets', () => {
  test.each(['id,name\n="0815",="Rurtal"\n', 'id,name\n"=""0815""","=""Rurtal"""\n'])(
    'a text that is written as a formula is that text: %j',
    async text => {
      expect(await recordsOf(text)).toEqual([{ id: '0815', name: 'Rurtal' }])
      expect(await recordsOf(inPieces(Buffer.from(text), 1))).toEqual([{ id: '0815', name: 'Rurtal' }])
    },
  )

  test('other formulas stay, and a text that looks like one comes back from a table of our own', async () => {
    expect(await recordsOf('id,name\n=A1,"=""a""&""b"""\n')).toEqual([{ id: '=A1', name: '="a"&"b"' }])
    const name = '="0815"'
    const { members } = await readMembers(JSON.stringify([{ id: '1', name }]))
    expect(members[0]?.name).toBe(name)
    expect((await readMembers(writeCsv(resolvedTable(members)))).members).toEqual(members)
  })

  test.each(['#NV', '#N/A', '#REF!', '#BEZUG!', '#YOK', '#BAŞV! '])(
    '%j of a failed formula is no value',
    async error => {
      const { members, rejected, issues } = await readMembers(`id;name;contact\n1;Rurtal;${error}\n${error};Yelken;\n`)
      expect([members, rejected.map(({ row }) => row)]).toEqual([[{ id: '1', name: 'Rurtal', kind: 'other' }], [2]])
      expect(issues.map(({ path, severity, code }) => `${path} ${severity} ${code}`)).toEqual([
        'contact warning placeholder',
        'id warning placeholder',
        'id error noId',
      ])
    },
  )

  test('what only begins like one is a value', async () => {
    expect((await readMembers('id,name\n#N,#REF\n')).members).toMatchObject([{ id: '#N', name: '#REF' }])
  })
})
