import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { report } from '../../src/cli/report.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { modelOf } from '../adapters/report/model-of.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

test.each([
  ['de', 'Mitglieder sind zu viele für eine Seite: Sie zeigt die besten Vorstellungen und wer darin vorkommt;'],
  ['tr', 'üye bir sayfa için çok fazla: sayfa en iyi tanıştırmaları ve bunlarda yer alanları gösterir;'],
  ['en', 'members are too many for one page: it shows the best introductions and who is in them;'],
])('kontor report of more members than a page holds says so and shows the best: %s', async (locale, said) => {
  const [members, out] = [join(temp, 'members.csv'), join(temp, `${locale}.html`)]
  const rows = Array.from({ length: 20_001 }, (_, i) => `m${i},M ${i},company,${i < 2 ? 'a|b|c|d,a|b|c|d' : ','}`)
  writeFileSync(members, `id,name,kind,needs,offers\n${rows.join('\n')}\n`)
  const [told, warned]: [string[], string[]] = [[], []]
  const terminal = {
    out: (text: string) => void told.push(text),
    err: (text: string) => void warned.push(text),
    style: PLAIN,
    width: 80,
  }
  await report([members, '--out', out, '--locale', locale, '--json'], '2026-11-22', terminal)
  expect(warned.join('')).toContain(`20001 ${said}`)
  expect(JSON.parse(told.join(''))).toEqual({ file: out, members: 20_001 })
  const model = modelOf(readFileSync(out, 'utf8'))
  expect(model.members.map(({ id }) => id)).toEqual(['m0', 'm1'])
  expect([model.introductions.length, model.total, model.audit]).toEqual([1, 20_001, null])
})
