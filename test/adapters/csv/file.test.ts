import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBytes, writeTogether, writeWhole } from '../../../src/adapters/csv/file.ts'
import { checkMembers, readMembers } from '../../../src/adapters/csv/read-members.ts'
import { csvLines, writeCsv } from '../../../src/adapters/csv/write-csv.ts'
import { createMatcher, createNetwork } from '../../../src/index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('writeWhole(path, text) replaces the file and leaves nothing beside it', async () => {
  const path = join(folder, 'out.csv')
  writeFileSync(path, 'old')
  const table = { columns: ['a'], rows: [{ a: '=1' }, { a: 'ü' }] }
  await writeWhole(path, csvLines(table))
  expect(readFileSync(path, 'utf8')).toBe(writeCsv(table))
  expect(readdirSync(folder)).toEqual(['out.csv'])
})

test('writeWhole(path, lines) does not write line by line, and loses none', async () => {
  const path = join(folder, 'out.csv')
  const handle = await open(path, 'w')
  await handle.close()
  const writes = vi.spyOn(Object.getPrototypeOf(handle), 'appendFile')
  const table = { columns: ['a'], rows: Array.from({ length: 50_000 }, (_, i) => ({ a: `Gül ${i}` })) }
  await writeWhole(path, csvLines(table))
  expect(writes.mock.calls.length).toBeLessThan(10)
  writes.mockRestore()
  expect(readFileSync(path, 'utf8')).toBe(writeCsv(table))
})

test('writeWhole(path, no texts) is refused, and leaves the old file and nothing beside it', async () => {
  const path = join(folder, 'out.csv')
  writeFileSync(path, 'old')
  await expect(writeWhole(path, ['a\r\n', 7 as never])).rejects.toMatchObject({ code: 'invalid-argument' })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['out.csv'])
})

test('writeWhole(path, bytes) writes what `matcher.save()` gives, byte for byte', async () => {
  const path = join(folder, 'saved.kontor')
  const bytes = createMatcher(createNetwork({ members: [{ id: 'a', name: 'A', kind: 'company' }] })).save()
  await writeWhole(path, bytes)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('two results are not written under one name, also by way of a link: the old file stays', async () => {
  const [path, link] = [join(folder, 'out.csv'), join(folder, 'link.csv')]
  writeFileSync(path, 'old')
  symlinkSync(path, link)
  const files = [path, link].map(name => ({ path: name, content: 'new' }))
  await expect(writeTogether(files)).rejects.toThrow('two results are to stand in it; name a file for each')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['link.csv', 'out.csv'])
})

test('nor under one that is spelt in two ways, and is not there yet', async () => {
  const files = [`${folder}/new.csv`, `${folder}/./new.csv`].map(path => ({ path, content: 'new' }))
  await expect(writeTogether(files)).rejects.toThrow('two results are to stand in it')
  expect(readdirSync(folder)).toEqual([])
})

test('a link leads where it led before its file is there, and one to itself nowhere', async () => {
  const [link, file] = [join(folder, 'link.csv'), join(folder, 'later', 'out.csv')]
  mkdirSync(join(folder, 'later'))
  symlinkSync(join('later', 'hop.csv'), link)
  symlinkSync('out.csv', join(folder, 'later', 'hop.csv'))
  await writeWhole(link, 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readlinkSync(link)).toBe(join('later', 'hop.csv'))
  rmSync(file)
  const both = [link, file].map(path => ({ path, content: 'new' }))
  await expect(writeTogether(both)).rejects.toThrow('two results are to stand in it')
  symlinkSync('round.csv', join(folder, 'round.csv'))
  await expect(writeWhole(join(folder, 'round.csv'), 'new')).rejects.toMatchObject({ code: 'unwritable-file' })
  expect(readdirSync(folder).sort()).toEqual(['later', 'link.csv', 'round.csv'])
})

test('writeWhole leaves the old file when writing fails half-way', async () => {
  const path = join(folder, 'out.csv')
  writeFileSync(path, 'old')
  function* failing() {
    yield 'new'
    throw new Error('no more')
  }
  await expect(writeWhole(path, failing())).rejects.toThrow('no more')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['out.csv'])
})

test('readBytes(path) of a missing file is a wrong call', async () => {
  await expect(readMembers(readBytes(join(folder, 'missing.csv')))).rejects.toMatchObject({ code: 'unreadable-file' })
})

test('checkMembers counts what readMembers lists, and keeps a few examples of each kind', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => `m${i % 45},Name ${i},${i % 2 === 0 ? 'Qwrtz' : 'TR'}`)
  const bytes = Buffer.from(`id,name,Land\n${rows.join('\n')}\nx,"y\n`)
  const { members, rejected, issues, mapping, rows: given } = await readMembers(bytes)
  const accepted: string[] = []
  const check = await checkMembers(bytes, { examples: 2, onAccepted: ({ id }) => accepted.push(id) })
  expect(accepted).toEqual(members.map(({ id }) => id))
  expect(check).toMatchObject({ accepted: 45, rejected: rejected.length, rows: given, mapping, withheld: 0 })
  expect(check.issues.reduce((sum, { count }) => sum + count, 0)).toBe(issues.length)
  expect(check.issues[0]).toMatchObject({ path: 'baseCountry', code: 'unknownWord', severity: 'warning' })
  expect(check.issues[0]?.examples).toEqual(issues.filter(({ code }) => code === 'unknownWord').slice(0, 2))
})

test('readBytes and writeWhole say where there are no files, as in a browser', async () => {
  vi.stubGlobal('process', undefined)
  try {
    await expect(readBytes('a.csv').next()).rejects.toMatchObject({
      code: 'unreadable-file',
      message: 'Cannot read "a.csv": there are no files here; read its text or its bytes',
    })
    await expect(writeWhole('a.csv', 'a')).rejects.toMatchObject({ code: 'unwritable-file' })
    expect((await readMembers('id,name\na,A\n')).members).toHaveLength(1)
  } finally {
    vi.unstubAllGlobals()
  }
})
