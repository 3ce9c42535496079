import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { event } from '../../src/cli/event.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { recordsOf } from '../adapters/csv/collect.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
const plan = (...args: string[]) =>
  event(['fixtures/aachen/members.csv', '--tables', '4', ...args], '2026-11-22', terminal)

test('kontor event --for gives the table of one person, as it gives the text', async () => {
  const csv = join(temp, 'day.csv')
  await plan('--slots', '2', '--for', 'aachen-pumpen', '--csv', csv)
  const rows = (await recordsOf(readFileSync(csv, 'utf8'))) as Record<string, string>[]
  expect(rows.length).toBeGreaterThan(0)
  for (const { a, b } of rows) expect([a, b]).toContain('aachen-pumpen')
})

test('kontor event --for somebody who is not there is refused', async () => {
  await expect(plan('--slots', '2', '--for', 'Rurtal Pumpen')).rejects.toThrow('`--for` to be the id of a participant')
})

test.each([
  ['--minutes', '30'],
  ['--pause', '10'],
  ['--ical', join(temp, 'day.ics')],
])('kontor event %s says that it needs --start', async (...option) => {
  await expect(plan('--slots', '2', ...option)).rejects.toThrow(`\`${option[0]}\` to be given with --start`)
})

test('kontor event --start beside slots that a file lists is refused', async () => {
  const setting = join(temp, 'day.json')
  writeFileSync(setting, JSON.stringify({ slots: [{ start: '2026-12-03T10:00', end: '2026-12-03T10:20' }] }))
  await expect(plan('--setting', setting, '--start', '2026-12-04T09:00')).rejects.toThrow('`--start` to be left out')
  expect(await plan('--setting', setting)).toBe(0)
})
