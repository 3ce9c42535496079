import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeWhole } from '../../src/adapters/csv/file.ts'

/**
 * Every command that writes refuses where it cannot (a folder in the file's place, no folder, a pipe, no room), says which
 * file and what to do, leaves the old file whole and no draft. Needs a build. "No room" is a limit on the size of files,
 * which binds root too, and a small disk of memory where mounting is permitted.
 */
const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** The first thirty of the fixture: a plan for few is as much of a file as one for a hundred, and sooner made. */
const MEMBERS = join(folder, 'members.csv')
writeFileSync(MEMBERS, readFileSync('fixtures/aachen/members.csv', 'utf8').split('\n').slice(0, 31).join('\n'))
const DATA = [MEMBERS, '--ties', resolve('fixtures/aachen/ties.csv'), '--now', '2026-11-22']
const OUTCOMES = resolve('fixtures/aachen/outcomes.csv')
const DAY = ['--slots', '4', '--tables', '8']
const COMMANDS: readonly (readonly string[])[] = [
  ['check', MEMBERS, '--rejected'],
  ['check', MEMBERS, '--resolved'],
  ['learn', ...DATA, '--outcomes', OUTCOMES, '--out'],
  ['round', ...DATA, '--max', '1', '--csv'],
  ['event', ...DATA, ...DAY, '--csv'],
  ['event', ...DATA, ...DAY, '--start', '2026-12-03T10:00', '--ical'],
  ['delegation', ...DATA, '--to', 'TR', '--seats', '6', '--csv'],
  ['circles', ...DATA, '--size', '6', '--count', '3', '--csv'],
  ['report', ...DATA, '--out'],
]
const OLD = 'the old file\n'
const CLI = resolve('dist/cli.js')

/** Run under a shell's limit on what a file may hold; both channels are pipes, which it does not bind. */
function within(blocks: number | 'unlimited', args: readonly string[]) {
  const shell = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, CLI, ...args]
  const { status, stderr } = spawnSync('sh', shell, { encoding: 'utf8' })
  return { status, said: stderr.split('\n').filter(line => line.startsWith(`kontor ${args[0]}: `)), stderr }
}

function expectRefusal({ status, said, stderr }: ReturnType<typeof within>, path: string, remedy: string): void {
  expect(said, stderr).toHaveLength(1)
  expect(said[0]).toContain(`Cannot write ${JSON.stringify(path)}: `)
  expect(said[0]).toContain(remedy)
  expect(stderr).not.toMatch(/^\s+at |node:/m)
  expect(status).toBe(2)
}

const nameOf = (args: readonly string[]) => `${args[0]} ${args.at(-1)}`
const folderOf = (...names: readonly string[]) => {
  const own = join(folder, names.join('-').replaceAll(/\W+/g, '-'))
  mkdirSync(own)
  return own
}

test.each(COMMANDS.map(args => [nameOf(args), args] as const))(
  'kontor %s, no room: refused, the old file whole, no draft',
  (name, args) => {
    const own = folderOf(name)
    const path = join(own, 'file')
    writeFileSync(path, OLD)
    expectRefusal(within(0, [...args, path]), path, 'name a file on another disk')
    expect(readFileSync(path, 'utf8')).toBe(OLD)
    expect(readdirSync(own)).toEqual(['file'])
  },
)

// What every command writes goes through one door, which the test above shows; two of them stand for all.
describe.each([COMMANDS[0]!, COMMANDS[2]!].map(args => [nameOf(args), args] as const))('kontor %s', (name, args) => {
  test('a folder in its place: refused, nothing left beside it', () => {
    const own = folderOf(name, 'taken')
    mkdirSync(join(own, 'file'))
    expectRefusal(within('unlimited', [...args, join(own, 'file')]), join(own, 'file'), 'name a file')
    expect(readdirSync(own)).toEqual(['file'])
  })

  test('no folder: refused, and none is made', () => {
    const own = folderOf(name, 'missing')
    const path = join(own, 'none', 'file')
    expectRefusal(within('unlimited', [...args, path]), path, 'make the folder first')
    expect(readdirSync(own)).toEqual([])
  })
})

test.each<[string, readonly string[], string, string]>([
  ['check', [MEMBERS], '--rejected', '--resolved'],
  ['check', [MEMBERS], '--resolved', '--csv'],
  ['learn', [...DATA, '--outcomes', OUTCOMES], '--out', '--csv'],
  ['event', [...DATA, ...DAY, '--start', '2026-12-03T10:00'], '--ical', '--csv'],
])('kontor %s, two files of which the second cannot be written: both are as they were', (name, args, one, other) => {
  const own = folderOf(name, one, other, 'both')
  const [first, second] = [join(own, 'file'), join(own, 'none', 'file')]
  writeFileSync(first, OLD)
  expectRefusal(within('unlimited', [name, ...args, one, first, other, second]), second, 'make the folder first')
  expect(readFileSync(first, 'utf8')).toBe(OLD)
  expect(readdirSync(own)).toEqual(['file'])
})

test('a disk that fills up while the report is written', context => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status === 0
  if (!mounted) context.skip('mounting is not permitted here')
  try {
    const path = join(disk, 'report.html')
    writeFileSync(path, OLD)
    expectRefusal(within('unlimited', ['report', ...DATA, '--out', path]), path, 'make room on the disk')
    expect(readFileSync(path, 'utf8')).toBe(OLD)
    expect(readdirSync(disk)).toEqual(['report.html'])
  } finally {
    spawnSync('umount', [disk])
  }
})

test('standard output that takes no more is told in one sentence', context => {
  if (!existsSync('/dev/full')) context.skip('there is no /dev/full here')
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'introduce', ...DATA], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect(stderr).toContain('kontor: Cannot write standard output: ')
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(2)
})

test('standard error that nobody reads stops nothing', () => {
  const path = join(folder, 'quiet.csv')
  // The fixture has rows to warn of, and the reader leaves before the first.
  const command = `{ sleep 0.3; exec "$0" "$@"; } 2>&1 >/dev/null | true; exit "\${PIPESTATUS[0]}"`
  const args = [
    process.execPath,
    CLI,
    'introduce',
    resolve('fixtures/aachen/members.csv'),
    ...DATA.slice(1),
    '--csv',
    path,
  ]
  expect(spawnSync('bash', ['-c', command, ...args]).status).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('probability')
})

test('writeWhole(pipe) is refused and the pipe is still one', async context => {
  const pipe = join(folder, 'pipe')
  if (spawnSync('mkfifo', [pipe]).status !== 0) context.skip('there is no mkfifo here')
  await expect(writeWhole(pipe, 'x')).rejects.toMatchObject({ code: 'unwritable-file' })
  expect(readdirSync(folder)).toContain('pipe')
  expect(spawnSync('test', ['-p', pipe]).status).toBe(0)
})

test('writeWhole(path, lines) lets through what the lines throw, and the old file is whole', async () => {
  const own = join(folder, 'lines')
  mkdirSync(own)
  writeFileSync(join(own, 'file'), OLD)
  const lines = function* () {
    yield 'half'
    throw new RangeError('of the caller')
  }
  await expect(writeWhole(join(own, 'file'), lines())).rejects.toThrow(new RangeError('of the caller'))
  expect(readFileSync(join(own, 'file'), 'utf8')).toBe(OLD)
  expect(readdirSync(own)).toEqual(['file'])
})

test('writeWhole(link) writes what the link leads to, and keeps who may read it', async context => {
  const own = folderOf('link')
  const [file, link] = [join(own, 'file'), join(own, 'link')]
  writeFileSync(file, OLD, { mode: 0o600 })
  try {
    symlinkSync(file, link)
  } catch {
    context.skip('links are not permitted here')
  }
  await writeWhole(link, 'new')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(own)).toEqual(['file', 'link'])
})
