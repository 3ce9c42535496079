import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { audit } from '../../src/cli/audit.ts'
import { event } from '../../src/cli/event.ts'
import { roundProgress, rowsProgress } from '../../src/cli/progress.ts'
import { round } from '../../src/cli/round.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

function written(name: string, text: string): string {
  const path = join(FOLDER, name)
  writeFileSync(path, text)
  return path
}

/** Nobody takes part, so that many are planned for in a moment. */
const resting = (many: number) =>
  written(
    `${many}.csv`,
    `id,name,kind,paused\n${Array.from({ length: many }, (_, i) => `${i},M${i},company,true\n`).join('')}`,
  )
const PAIR = written(
  'pair.csv',
  'id,name,kind,baseCountry,offers,needs\na,A,company,DE,pumps,castings\nb,B,company,TR,castings,pumps\n',
)

async function heard(command: typeof round, ...args: readonly string[]): Promise<string> {
  let text = ''
  const err = (more: string) => {
    text += more
  }
  expect(await command(args, '2026-11-22', { out: () => {}, err, style: PLAIN, width: 80 })).toBe(0)
  return text
}

test.each([
  ['de', /^Suche nach Paaren, Schritt 8\n((Planung|Vergleich anderer Fairness), Schritt \d+\n)+$/],
  ['tr', /^Çiftler aranıyor, adım 8\n((Planlanıyor|Diğer adalet ayarları), adım \d+\n)+$/],
  ['en', /^Looking for pairs, step 8\n((Planning|Other settings of fairness), step \d+\n)+$/],
])('kontor round --locale %s tells on standard error how far a round of many is', async (locale, words) => {
  expect(await heard(round, resting(2100), '--locale', locale)).toMatch(words)
})

test('kontor round says nothing of a round of fewer than a thousand', async () => {
  expect(await heard(round, resting(999))).toBe('')
  expect(await heard(round, resting(1000))).not.toBe('')
})

test('a round of a million members says some thirty words, not thousands', () => {
  const lines: string[] = []
  const { onProgress } = roundProgress(1_000_000, 'en', { err: text => lines.push(text) })
  for (let done = 1; done <= 100_000; done++) onProgress?.({ phase: 'plan', done })
  expect(lines.slice(0, 4).join('')).toBe([8, 12, 16, 24].map(step => `Planning, step ${step}\n`).join(''))
  expect(lines).toHaveLength(28)
})

test.each([
  ['de', 'm.csv: 200001 Zeilen gelesen\n'],
  ['tr', 'm.csv: 200001 satır okundu\n'],
  ['en', 'm.csv: 200001 rows read\n'],
] as const)('reading a long file is told every hundred thousand rows, in %s', (locale, words) => {
  const lines: string[] = []
  const tell = rowsProgress('m.csv', locale, { err: text => lines.push(text) })
  for (const rows of [99_999, 100_000, 199_999, 200_001, 200_002]) tell(rows)
  expect(lines).toHaveLength(2)
  expect(lines.at(-1)).toBe(words)
})

test('kontor audit tells it of each of its rounds', async () => {
  const lines = (await heard(audit, resting(2100), '--groups', 'kind')).split('\n')
  expect(lines.filter(line => line === 'Looking for pairs, step 8')).toHaveLength(4)
})

test('kontor event tells each tenth of a long plan', async () => {
  const setting = (work: number) => written(`${work}.json`, JSON.stringify({ slots: 2, tables: 1, work }))
  const lines = await heard(event, PAIR, '--setting', setting(2_000_000), '--locale', 'de')
  expect(lines.split('\n')).toEqual([...Array.from({ length: 10 }, (_, i) => `Planung: ${10 * (i + 1)} %`), ''])
  expect(await heard(event, PAIR, '--setting', setting(1_999_999))).toBe('')
})
