import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { helpFor } from '../../src/cli/help.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const FOLDER = 'fixtures/aachen'
const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

/** The examples as they are printed. */
const examplesIn = (name: string) =>
  [...helpFor(name).matchAll(/^ {2}kontor (\S+) (.*)$/gm)].slice(usages(name)).map(([, , args]) => args!)

const usages = (name: string) =>
  helpFor(name)
    .split('Examples:')[0]!
    .match(/^ {2}kontor /gm)?.length ?? 0

const printed = [...COMMANDS.keys()].flatMap(name => examplesIn(name).map(args => [name, args] as const))

test('kontor <command> --help says what each command does, with an example', () => {
  for (const name of COMMANDS.keys()) {
    expect(usages(name), name).toBeGreaterThan(0)
    expect(examplesIn(name).length, name).toBeGreaterThan(0)
    expect(helpFor(name)).toContain('--ties FILE')
  }
})

test.each(printed)('kontor %s %s', async (name, args) => {
  const written: string[] = []
  const place = (word: string) => {
    if (!/\.(csv|json|html|ics)$/.test(word)) return word
    const known = join(FOLDER, word)
    if (existsSync(known)) return known
    written.push(join(temp, word))
    return join(temp, word)
  }
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const asked = args.split(' ').map(place)
  expect(await COMMANDS.get(name)!(asked, '2026-11-22', { out, err: () => {}, style: PLAIN, width: 80 })).toBe(0)
  expect(said.trim()).not.toBe('')
  for (const path of written) expect(readFileSync(path, 'utf8').length, path).toBeGreaterThan(0)
})
