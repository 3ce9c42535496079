import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOutcomes } from '../../src/adapters/csv/read-members.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { findFault } from '../../src/cli/json-fault.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import * as damaged from './damaged.prove.ts'

const NOW = '2026-11-22'
const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command line says of a file that it is given with `option`. */
async function said(command: string, option: string, content: string | Uint8Array, ...more: readonly string[]) {
  const path = join(folder, 'given.json')
  writeFileSync(path, content)
  const args = ['fixtures/aachen/members.csv', option, path, ...more]
  const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
  const error = await COMMANDS.get(command)!(args, NOW, terminal).then(
    () => undefined,
    (thrown: { readonly code: string; readonly message: string }) => thrown,
  )
  return error && { code: error.code, message: error.message.replace(JSON.stringify(path), 'FILE') }
}

test(`${damaged.reduced} policies and snapshots, cut short or with a bit turned: valid, or refused by code, file and place`, async () => {
  const { failures, figures } = await damaged.run(damaged.reduced, 1)
  console.log(`damaged: ${JSON.stringify(figures)}`)
  expect(failures).toEqual([])
}, 120_000)

describe('--policy FILE is refused', () => {
  test.each([
    ['{\n  "name": "x",\n  "bias": -1,,\n}', 'line 3, column 14 it should have a name in quotation marks, got ","'],
    ['{"name": "x"', 'line 1, column 13 it should have `,` or `}`, got the end of the file'],
    ['', 'line 1, column 1 it should have a value, got the end of the file'],
    ['{"name": "ü\tx"}', 'line 1, column 12 it should have the text to go on, or to end with `"`, got "\\t"'],
    ['{"name": "x"} {', 'line 1, column 15 it should have nothing more, got "{"'],
  ])('as JSON that is none: %j', async (text, where) => {
    expect(await said('introduce', '--policy', text)).toEqual({
      code: 'unreadable-file',
      message: `Expected FILE to be JSON, but at ${where}`,
    })
  })

  test('as bytes that are not UTF-8, by the first of them; a letter U+FFFD of its own is one', async () => {
    const text = Buffer.from('\ufeff{"name":"\ufffd ü x"}')
    const broken = Uint8Array.from(text, byte => (byte === 0x78 ? 0xfc : byte))
    expect(await said('introduce', '--policy', text)).toBeUndefined()
    expect(await said('introduce', '--policy', broken)).toEqual({
      code: 'unreadable-file',
      message: 'Expected FILE to be UTF-8, got 0xFC at byte 19, counted from 0; save it as UTF-8',
    })
  })

  test.each([
    ['[]', 'unreadable-file', 'Expected FILE to be a JSON object, got a list'],
    [
      '{"name":"x",\n "signals":[{"name":"needsMet","weight":1,"weight":2}]}',
      'unreadable-file',
      'Expected FILE to have each name once, but at line 2, column 43 "weight" stands again; keep one of them',
    ],
    ['{"bias":1,"b\\u0069as":2}', 'unreadable-file', 'at line 1, column 11 "bias" stands again'],
    ['"mail@example.org"', 'unreadable-file', 'Expected FILE to be a JSON object, got a string'],
    ['{"bias":"x"}', 'invalid-policy', 'FILE: Expected `policy.bias` to be a number, got `"x"` (string)'],
    [
      '{"signals":[{"name":"needsMet"},{"name":"marketReach","weight":1e9}]}',
      'invalid-signal',
      'FILE: Expected `policy.signals[1].weight` to be ≤ 1000000, got `1000000000` (number)',
    ],
    ['{"rules":[{"rule":"not","of":{"rule":"kind"}}]}', 'invalid-rule', 'FILE: Expected `policy.rules[0].of.kinds` to'],
  ])('as a policy with a fault: %s', async (text, code, message) => {
    const error = await said('introduce', '--policy', text)
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) })
    expect(await said('evaluate', '--compare', text)).toEqual(error)
  })
})

describe('--setting FILE is refused', () => {
  const slots = { slots: 2, tables: 2 }
  test.each<[object, string]>([
    [{ ...slots, pinz: [] }, '`setting` to be made of slots, tables'],
    [{ ...slots, participants: ['aachen-pumpen', 'nobody'] }, '`participants[1]` to be the id of a member'],
    [{ ...slots, pins: [{ a: 'aachen-pumpen', b: 'nobody' }] }, '`pins[0].b` to be the id of a participant'],
    [{ ...slots, interpreters: [{ id: 'i', languages: ['de', 7] }] }, '`interpreters[0].languages[1]` to be a text'],
    [{ ...slots, availability: { nobody: [1] } }, '`availability.nobody` to be the id of a participant'],
    [{ slots: [{ start: 'noon' }], tables: 2 }, '`slots[0]` to be times'],
  ])('with its name and the place: %j', async (setting, place) => {
    const message = expect.stringContaining(`FILE: Expected ${place}`)
    expect(await said('event', '--setting', JSON.stringify(setting))).toMatchObject({ message })
  })

  test('as a list, which has nothing to say', async () => {
    const error = { message: 'Expected FILE to be a JSON object, got a list' }
    expect(await said('event', '--setting', '[]', '--slots', '2', '--tables', '2')).toMatchObject(error)
  })

  test('but not for what the command line says', async () => {
    const { message } = (await said('event', '--setting', JSON.stringify(slots), '--slots', '0'))!
    expect(message).toBe('Expected `--slots` to be an integer from 1 to 500, got `"0"` (string)')
  })
})

test('outcomes as JSON, cut short anywhere: each row is accepted, or rejected with row, line and reason', async () => {
  const rows = ['useful', 'declined', 'met'].map(stage => ({ from: 'a', to: 'b', date: NOW, stage }))
  const bytes = Buffer.from(JSON.stringify(rows, null, 1))
  const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
  for (let cut = 0; cut < bytes.length; cut++) {
    const { outcomes, rejected, ...told } = await readOutcomes(bytes.subarray(0, cut), members, { format: 'json' })
    expect(outcomes.length + rejected.length).toBe(told.rows)
    for (const { issues } of rejected)
      expect(issues[0]).toMatchObject({ row: expect.any(Number), line: expect.any(Number) })
    expect(rejected.length, `cut at ${cut}`).toBeLessThanOrEqual(1)
  }
})

describe('findFault(text)', () => {
  /** The engine says the place of most faults; what it says only in words ("Unexpected token") it has no place for. */
  function engine(text: string): number | boolean {
    try {
      JSON.parse(text)
      return true
    } catch (error) {
      const at = / at position (\d+)/.exec(String(error))?.[1]
      return at === undefined ? false : Number(at)
    }
  }

  test('finds a fault where the engine does, in texts of three to six pieces', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u12',
      '"',
      '\\n',
      '\n',
      '-1.5e3',
      '01',
      '-',
      'true',
      'nul',
      ' ',
      'ü',
    ]
    let faults = 0
    const unlike: string[] = []
    for (let i = 0; i < 40_000; i++) {
      const text = Array.from(
        { length: 3 + (i % 4) },
        (_, k) => pieces[(i * (7 + 13 * k) + (i >> (2 * k))) % pieces.length],
      ).join('')
      const [fault, told] = [findFault(text), engine(text)]
      if ((fault === undefined) !== (told === true)) unlike.push(text)
      if (typeof told !== 'number') continue
      faults++
      // Words and numbers that break off are told by their beginning or where they can no longer go on.
      const isNear = fault!.at <= told && /^(?:[-\d.eE+]*|[a-z]*|\\?u?\d*)$/.test(text.slice(fault!.at, told))
      if (!isNear) unlike.push(text)
    }
    expect(unlike).toEqual([])
    expect(faults).toBeGreaterThan(10_000)
  })

  test('needs no stack for what is nested deep', () => {
    expect(findFault('['.repeat(1e6))?.at).toBe(1e6)
    expect(findFault('['.repeat(1e6) + ']'.repeat(1e6))).toBeUndefined()
  })
})
