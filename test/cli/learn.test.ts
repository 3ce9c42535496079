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

async function said(outcomes: readonly string[], ...args: readonly string[]) {
  const file = join(folder, 'outcomes.csv')
  writeFileSync(file, ['from,to,date,stage', ...outcomes].join('\n'))
  const [told, warned]: [string[], string[]] = [[], []]
  const terminal = {
    out: (text: string) => told.push(text),
    err: (text: string) => warned.push(text),
    style: PLAIN,
    width: 100,
  }
  expect(await learn([members, '--outcomes', file, ...args], '2026-11-22', terminal)).toBe(0)
  return { told: told.join(''), warned: warned.join('') }
}

async function learned(outcomes: readonly string[], ...args: readonly string[]) {
  const { told, warned } = await said(outcomes, '--json', ...args)
  return { policy: JSON.parse(told), warned }
}

test('kontor learn leaves out what is dated after the day it is, and says how much that was', async () => {
  const honest = await learned(rows)
  const mistyped = await learned([...rows, 'm0,m13,2062-02-15,met'])
  expect(mistyped.policy).toEqual(honest.policy)
  expect(mistyped.warned).toContain('Outcomes dated after 2026-11-22: 1')
  expect(honest.warned).not.toContain('dated after')
})

test.each([
  ['de', 'Ergebnisse mit einem Tag nach dem 30.04.2026: 12'],
  ['tr', '30.04.2026 tarihinden sonraki sonuçlar: 12'],
])('kontor learn --now --locale %s says it in that language, and learns nothing', async (locale, words) => {
  const { policy, warned } = await learned(rows, '--now', '2026-04-30', '--locale', locale)
  expect(policy.learned).toBeUndefined()
  expect(warned).toContain(words)
})

const EARLIER = ['--now', '2026-04-30']
const SPLIT = ['--now', '2026-06-30', '--split', '2026-06-01']

test.each([
  ['de', EARLIER, 'Nichts gelernt: Alles, was Ja oder Nein sagt, hat einen Tag nach dem 30.04.2026.'],
  ['de', SPLIT, 'Nichts gelernt: Was Ja oder Nein sagt, hat keinen Tag vom 01.06.2026 bis 30.06.2026.'],
  ['tr', EARLIER, 'Hiçbir şey öğrenilmedi: evet ya da hayır diyen her şeyin tarihi 30.04.2026 tarihinden sonra.'],
  [
    'tr',
    SPLIT,
    'Hiçbir şey öğrenilmedi: evet ya da hayır diyen hiçbir şeyin tarihi 01.06.2026 – 30.06.2026 arasında değil.',
  ],
  ['en', EARLIER, 'Nothing learned: all that says yes or no is dated after 2026-04-30.'],
  ['en', SPLIT, 'Nothing learned: nothing that says yes or no is dated from 2026-06-01 to 2026-06-30.'],
])('kontor learn --locale %s %j says that nothing was said in those days', async (locale, days, words) => {
  const { told } = await said(rows, '--out', join(folder, 'policy.json'), '--locale', locale, ...days)
  expect(told.replace(/\s+/g, ' ')).toContain(words)
})

test('kontor learn of outcomes that say neither yes nor no says so', async () => {
  const { told } = await said(['m0,m1,2026-05-01,introduced'], '--out', join(folder, 'policy.json'), ...EARLIER)
  expect(told.replace(/\s+/g, ' ')).toContain('Nothing learned: no outcome says yes or no, and no tie has a date.')
})
