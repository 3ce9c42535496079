import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { circles } from '../../src/cli/circles.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is told of the languages of the only circle there can be, in German, Turkish and English. */
async function spoken(languages: readonly string[]): Promise<readonly (string | undefined)[]> {
  const file = join(folder, 'members.csv')
  const rows = languages.map((list, i) => `m${i},M${i},company,${list}`)
  writeFileSync(file, `id,name,kind,languages\n${rows.join('\n')}\n`)
  const lines = []
  for (const locale of ['de', 'tr', 'en']) {
    let said = ''
    const out = (text: string) => {
      said += text
    }
    const args = [file, '--size', '4', '--locale', locale]
    expect(await circles(args, '2026-11-22', { out, err: () => {}, style: PLAIN, width: 100 })).toBe(0)
    const [, second] = said.split('\n')
    lines.push(second?.startsWith(' ') ? undefined : second)
  }
  return lines
}

test('what all speak is told of all where all state it, and else of those who do', async () => {
  expect(await spoken(['fr', 'fr|de', 'fr', 'fr'])).toEqual([
    'Alle sprechen: Französisch',
    'Ortak dil: Fransızca',
    'All speak: French',
  ])
  expect(await spoken(['fr', 'fr|de', 'fr', ''])).toEqual([
    'Alle, die Sprachen angeben, sprechen: Französisch',
    'Dil belirtenlerin ortak dili: Fransızca',
    'All who state a language speak: French',
  ])
})

test('where nobody states a language, none is told of', async () => {
  expect(await spoken(['', '', '', ''])).toEqual([undefined, undefined, undefined])
})
