import { describe, expect, test } from 'vitest'
import { collect, inPieces, recordsOf, unreadableOf } from './collect.ts'

const TEXT = 'id;name\n1;Müller & Söhne – €\n'

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

/** Windows-1252 of texts whose letters lie in Latin-1. */
function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

describe('readRecords(bytes) finds the encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE', utf16be(TEXT)],
    ['Windows-1252', Buffer.concat([latin('id;name\n1;Müller & Söhne '), Buffer.from([0x96, 0x20, 0x80, 0x0a])])],
  ])('%s', async (_name, bytes) => {
    expect(await recordsOf(bytes)).toEqual([{ id: '1', name: 'Müller & Söhne – €' }])
    for (const size of [1, 3, 7]) {
      expect(await recordsOf(inPieces(bytes, size))).toEqual([{ id: '1', name: 'Müller & Söhne – €' }])
    }
  })

  test('Windows-1254: ğ ı ş İ Ş Ğ of "İğneada Şirketi ığş"', async () => {
    const bytes = latin('id,name\n1,\xdd\xf0neada \xderketi \xfd\xf0\xfe\n')
    expect(await recordsOf(bytes)).toEqual([{ id: '1', name: 'İğneada Şrketi ığş' }])
  })

  test('Windows-1252 keeps Icelandic: "Þórður Árnason, Reykjavík"', async () => {
    const bytes = latin('id;name\n1;Þórður Árnason, Reykjavík, Ísafjörður\n')
    expect(await recordsOf(bytes)).toEqual([{ id: '1', name: 'Þórður Árnason, Reykjavík, Ísafjörður' }])
  })

  test('says which one was guessed', async () => {
    const notes = (await collect(latin('id,name\n1,Köln\n'))).filter(entry => entry.kind === 'note')
    expect(notes.map(({ issue }) => issue.message)).toEqual([
      'Table: the text is not UTF-8; it was read as windows-1252.',
    ])
  })

  test('a bad byte in UTF-8 costs its row', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,name\n1,Köln\n2,M'),
      Buffer.from([0xfc]),
      Buffer.from('ller\n3,Düren\n4,İzmir\n'),
    ])
    expect(await unreadableOf(bytes)).toEqual([{ row: 2, line: 3, raw: '2,M\ufffdller', code: 'brokenText' }])
    expect(await recordsOf(bytes)).toHaveLength(3)
  })

  test('a stated encoding is used', async () => {
    const [record] = await recordsOf(latin('id,name\n1,\xfe\n'), { encoding: 'windows-1252' })
    expect(record).toEqual({ id: '1', name: 'þ' })
  })
})
