import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { learn } from '../../src/cli/learn.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = Array.from({ length: 12 }, (_, i) => `m0,m${i + 1},2026-05-01,${i % 3 === 0 ? 'met' : 'declined'}`)
const members = join(folder, 'members.csv')
writeFileSync(members, ['id,name,kind', ...Array.from({ length: 14 }, (_, i) => `m${i},Firma ${i},company`)].join('\n'))

async function learned(outcomes: readonly string[], ...args: readonly string[]) {
  const file = join(folder, 'outcomes.csv')
  writeFileSync(file, ['from,to,date,stage', ...outcomes].join('\n'))
  const [told, warned]: [string[], string[]] = [[], []]
  const terminal = {
    out: (text: string) => told.push(text),
    err: (text: string) => warned.push(text),
    style: PLAIN,
    width: 100,
  }
  expect(await learn([members, '--outcomes', file, '--json', ...args], '2026-11-22', terminal)).toBe(0)
  return { policy: JSON.parse(told.join('')), warned: warned.join('') }
}

test('kontor learn leaves out what is dated after the day it is, and says how much that was', async () => {
  const honest = await learned(rows)
  const mistyped = await learned([...rows, 'm0,m13,2062-02-15,met'])
  expect(mistyped.policy).toEqual(honest.policy)
  expect(mistyped.warned).toContain('Outcomes dated after 2026-11-22: 1')
  expect(honest.warned).not.toContain('dated after')
})

test.each([
  ['de', 'Ergebnisse mit einem Tag nach dem 2026-04-30: 12'],
  ['tr', '2026-04-30 tarihinden sonraki sonuçlar: 12'],
])('kontor learn --now --locale %s says it in that language, and learns nothing', async (locale, words) => {
  const { policy, warned } = await learned(rows, '--now', '2026-04-30', '--locale', locale)
  expect(policy.learned).toBeUndefined()
  expect(warned).toContain(words)
})
