import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Values } from '../../src/cli/arguments.ts'
import { check } from '../../src/cli/check.ts'
import { explain } from '../../src/cli/explain.ts'
import { introduce } from '../../src/cli/introduce.ts'
import { expectRoom } from '../../src/cli/room.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

function fileOf(name: string, text: string): string {
  const path = join(temp, name)
  writeFileSync(path, text)
  return path
}

async function warnings(args: readonly string[]): Promise<string> {
  let said = ''
  const err = (text: string) => {
    said += text
  }
  await introduce(args, '2026-11-22', { out: () => {}, err, style: PLAIN, width: 80 })
  return said
}

test('a column that was not understood is told before the rows that lack it', async () => {
  const members = fileOf('members.csv', 'id;name\na;A\nb;B\n')
  const ties = fileOf('ties.csv', `from;partner\n${'a;b\n'.repeat(9)}`)
  const [, needed, first, second] = (await warnings([members, '--ties', ties])).split('\n')
  expect(needed).toContain('No column was recognised as to')
  expect(first).toBe('  Columns, not used: partner')
  expect(second).toContain('Row 1, line 2, to:')
})

test('a column that was mapped and is not there is told before the rows that lack it', async () => {
  const members = fileOf('members.csv', `id;name;Größe (Leute);capacity\n${'a;A;12;viele\n'.repeat(9)}`)
  const [, first, second] = (await warnings([members, '--columns', 'Größe=size'])).split('\n')
  expect(first).toBe(
    '  Table, Größe: the mapping names a column that does not occur. Check the spelling of the header in the mapping.',
  )
  expect(second).toBe('  Columns, not used: Größe (Leute)')
})

test('a member asked for by name is told with the id, since texts show names alone', async () => {
  const members = fileOf('members.csv', 'id;name\n7;Rurtal Pumpen\n8;Rurtal-Pumpen\n9;B\n')
  const asked = (whom: string) => warnings([members, '--for', whom])
  const expected = 'Expected `--for` to be the id of a member, as it stands in the file'
  await expect(asked('rurtal pumpen')).rejects.toThrow(`${expected} (called so: 7, 8), got \`"rurtal pumpen"\``)
  await expect(asked('b')).rejects.toThrow(`${expected} (called so: 9), got \`"b"\``)
  const explained = explain([members, '7', 'B'], '2026-11-22', {
    out: () => {},
    err: () => {},
    style: PLAIN,
    width: 80,
  })
  await expect(explained).rejects.toThrow(`${expected.replace('--for', 'explain')} (called so: 9), got \`"B"\``)
  await expect(asked('Rurtal')).rejects.toThrow(`${expected}, got \`"Rurtal"\``)
})

test('the manager’s word is asked for where somebody was never asked, not where all said no', async () => {
  const rows = 'id;name;originCountries;consent.origin;consent.matching\na;A;TR;hidden;\nb;B;MA;;no\n'
  const said = await warnings([fileOf('members.csv', rows)])
  expect(said).toBe('2 origin values are not used: no consent was given\n')
  const unasked = await warnings([fileOf('members.csv', `${rows}c;C;NL;;\n`)])
  expect(unasked).toBe(
    '3 origin values are not used: no consent was given; --assert-consent is your word that consent was given\n',
  )
})

test('kontor check shows all that introduce could not use of ties and outcomes, as it is told to', async () => {
  const members = fileOf('members.csv', 'id;name\na;A\nb;B\n')
  const ties = fileOf('ties.csv', `from;to;strength;private\n${'a;B;stark;\n'.repeat(7)}a;b;geheim;ja\n`)
  const outcomes = fileOf('outcomes.csv', 'from;to;date;stage\na;b;2026-02-30;met\n')
  const files = [members, '--ties', ties, '--outcomes', outcomes]
  expect(await warnings(files)).toContain('check')
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const terminal = { out, err: () => {}, style: PLAIN, width: 100 }
  expect(await check([...files, '--strict'], '2026-11-22', terminal)).toBe(1)
  expect(said).toContain('2 rows: 2 accepted, 0 rejected')
  expect(said).toContain('ties.csv: 8 rows: 1 accepted, 7 rejected')
  expect(said).toContain('outcomes.csv: 1 row: 0 accepted, 1 rejected')
  expect(said).not.toContain('geheim')
  expect(said).toContain('  … (+4; all with --csv FILE)\n')
  const table = join(temp, 'all.csv')
  await check([...files, '--csv', table], '2026-11-22', terminal)
  expect(readFileSync(table, 'utf8').match(/^ties,.*,unknownMember,/gm)).toHaveLength(7)
  said = ''
  await check([...files, '--json'], '2026-11-22', terminal)
  const { ties: told } = JSON.parse(said)
  expect([
    told.rows,
    told.accepted,
    told.issues.filter(({ code }: { code: string }) => code === 'unknownMember').length,
  ]).toEqual([8, 1, 7])
  expect(said).not.toContain('geheim')
})

test('what this process has no room for is refused before it is read, with the limit and the remedy', async () => {
  const members = fileOf('members.csv', 'id;name\na;A\n')
  const ties = fileOf('many.csv', 'from;to\n')
  // Nothing stands on the disk: the end alone is written.
  truncateSync(ties, 4 * 2 ** 30)
  const said = await warnings([members, '--ties', ties]).catch(error => error)
  expect(said).toMatchObject({ code: 'unreadable-file' })
  expect(said.message).toMatch(
    /members\.csv": with its ties and outcomes it is 4\.0 GB, which takes some 16\.0 GB of memory, and this process may use \d\.\d GB; take a part of it, .*--max-old-space-size=16385\); kontor check, which counts and keeps nothing, reads files of any size$/,
  )
  const weigh = (room: number) => expectRoom(members, { ties: fileOf('few.csv', 'from;to\n') } as Values, room)
  // 12 bytes of members eight times, 8 of ties four times.
  await expect(weigh(128)).resolves.toBeUndefined()
  await expect(weigh(127)).rejects.toThrow('Cannot read')
  await expect(expectRoom('not there.csv', {} as Values, 0)).resolves.toBeUndefined()
})

test.each([
  ['members.xlsx', 'PK\u0003\u0004…', 'it is a workbook (or another zip file), no text; save the sheet as "CSV UTF-8"'],
  ['members.pdf', '%PDF-1.7 …', 'it is a PDF, no text'],
])('%s is refused as a whole: each of its rows would be rubbish', async (name, text, reason) => {
  const file = fileOf(name, text)
  const members = fileOf('members.csv', 'id;name\na;A\n')
  await expect(warnings([file])).rejects.toThrow(`Cannot read ${JSON.stringify(file)}: ${reason}`)
  await expect(warnings([members, '--ties', file])).rejects.toThrow(reason)
})

test('a table without a column for what each row needs says so, and how to map one', async () => {
  const members = fileOf('members.csv', 'Kundenkonto;name\na;A\n')
  expect(await warnings([members])).toContain(
    'No column was recognised as id: give one that heading, or map it, --columns "Heading=id"',
  )
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const terminal = { out, err: () => {}, style: PLAIN, width: 200 }
  await check([members, '--locale', 'de'], '2026-11-22', terminal)
  expect(said).toContain('Keine Spalte wurde als id erkannt')
  const ties = fileOf('ties.csv', 'from;partner\na;b\n')
  said = ''
  await check([fileOf('all.csv', 'id;name\na;A\n'), '--ties', ties], '2026-11-22', terminal)
  expect(said.match(/No column .*? as (\w+)/g)).toEqual(['No column was recognised as to'])
})

test('a table without names, or outcomes without a day or a stage, say so too: every row is rejected for it', async () => {
  const missing = async (...files: string[]) => (await warnings(files)).match(/(?<=No column was recognised as )\w+/g)
  const members = fileOf('members.csv', 'id;Firma / Name;Land\na;A;DE\nb;B;TR\n')
  expect(await missing(members)).toEqual(['name'])
  expect(await missing(members, '--columns', 'Firma / Name=name')).toBeNull()
  const outcomes = fileOf('outcomes.csv', 'from;to;geschah;was\na;b;2026-02-01;met\n')
  expect(await missing(fileOf('all.csv', 'id;Firma\na;A\nb;B\n'), '--outcomes', outcomes)).toEqual(['date', 'stage'])
  let said = ''
  const out = (text: string) => {
    said += text
  }
  await check([members], '2026-11-22', { out, err: () => {}, style: PLAIN, width: 200 })
  expect(said).toContain('No column was recognised as name')
})

test('the mapping that a table of ties or outcomes asks for works, beside one of the members', async () => {
  const members = fileOf('members.csv', 'Konto;Firma;Art\na;A;Kammer\nb;B;Firma\n')
  const ties = fileOf('ties.csv', 'Eine;Andere;seit\na;b;2026-01-01\n')
  const outcomes = fileOf('outcomes.csv', 'Eine;Andere;am Tag;stage\na;b;2026-02-01;met\n')
  const pairs = ['--ties', ties, '--outcomes', outcomes]
  const asked = await warnings([members, ...pairs, '--columns', 'Konto=id'])
  expect(asked.match(/--columns "Heading=\w+"/g)?.map(text => text.slice(19, -1))).toEqual([
    'from',
    'to',
    'from',
    'to',
    'date',
  ])
  const columns = 'Konto=id,Firma=name,Art=kind,Eine=from,Andere=to,am Tag=date'
  expect(await warnings([members, ...pairs, '--columns', columns])).toBe('')
  await expect(warnings([members, '--columns', columns])).rejects.toThrow('columns["Eine"]')
  await expect(warnings([members, '--ties', ties, '--columns', columns])).rejects.toThrow('columns["am Tag"]')
})

test('where there is no id, the command is told by which each name is its own, and it works', async () => {
  const members = fileOf('members.csv', 'Firma;Land\nA;DE\nB;TR\n')
  const [, columns] = /--columns "([^"]*name)"/.exec(await warnings([members]))!
  expect(columns).toBe('Firma=id,Firma=name')
  expect(await warnings([members, '--columns', columns!])).not.toContain('No column')
  for (const header of ['Vorname;Nachname', 'Firma $HOME;Land'])
    expect(await warnings([fileOf('members.csv', `${header}\nA;DE\nB;TR\n`)])).not.toContain('=id,')
})

test('who stands in the list twice is told by name, without counting as a problem', async () => {
  const members = fileOf('twice.csv', 'id;name\n1;Öz Import\n2;A\n7;ÖZ IMPORT\n')
  const told = 'Same name, different ids: Öz Import (1, 7). If it is one member, keep one row'
  expect(await warnings([members])).toBe(`${told}\n`)
  let said = ''
  const out = (text: string) => {
    said += text
  }
  expect(await check([members, '--strict'], '2026-11-22', { out, err: () => {}, style: PLAIN, width: 200 })).toBe(0)
  expect(said).toContain(told)
})

test('what comes through a pipe is counted, and not kept to look for names: it may be of any size', async context => {
  const pipe = join(temp, 'pipe')
  if (spawnSync('mkfifo', [pipe]).status !== 0) context.skip('there is no mkfifo here')
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const writing = writeFile(pipe, 'id;name\n1;A\n2;A\n')
  await check([pipe], '2026-11-22', { out, err: () => {}, style: PLAIN, width: 200 })
  await writing
  expect(said).toContain('2 rows: 2 accepted')
  expect(said).not.toContain('Same name')
})
