import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

/**
 * Files in which all that people write themselves (headings, names, places, terms, labels) would colour the terminal, ring its
 * bell and turn what stands behind it around.
 */
const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))
const HOSTILE = '\x1b[31m\x07\u202e\x9b'
const [MEMBERS, TIES, OUTCOMES] = ['members', 'ties', 'outcomes'].map(name => join(temp, `${name}.csv`)) as [
  string,
  string,
  string,
]
const HEADINGS = ['id', 'name', 'kind', 'place', 'organization', 'baseCountry', 'targetMarkets', 'needs', 'offers']
const row = (i: number) => {
  const [home, abroad] = i % 2 === 0 ? ['DE', 'TR'] : ['TR', 'DE']
  const [own, wish, offer] = [`${HOSTILE}M${i % 11}`, `${HOSTILE}n${i % 3}`, `${HOSTILE}n${(i + 1) % 3}`]
  return [`m${i}`, own, 'company', own, `${own} ${i}`, home, abroad, wish, offer, own, own].join(',')
}
writeFileSync(
  MEMBERS,
  [
    [...HEADINGS, `${HOSTILE}unknown`, `labels.${HOSTILE}club`].join(','),
    ...Array.from({ length: 14 }, (_, i) => row(i)),
    `${HOSTILE}bad,${HOSTILE},company,,,${HOSTILE},,,,,`,
  ].join('\n'),
)
const pairs = Array.from({ length: 10 }, (_, i) => [`m${i}`, `m${i + 3}`] as const)
writeFileSync(
  TIES,
  `from,to,since,${HOSTILE}note\n${pairs.map(ends => `${ends},2024-05-01,x`).join('\n')}\n${HOSTILE},m1,,\n`,
)
const told = pairs.map(([a, b], i) => `${a},${b},2025-0${1 + (i % 9)}-01,${i % 2 === 0 ? 'useful' : 'declined'}`)
writeFileSync(OUTCOMES, `from,to,date,stage\n${told.join('\n')}\nm1,m2,2025-01-01,${HOSTILE}\n`)

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  introduce: ['--introducers'],
  explain: ['m0', 'm1', '--why-not'],
  event: ['--slots', '2', '--tables', '3'],
  delegation: ['--to', 'TR', '--seats', '3'],
  circles: ['--size', '4'],
  round: ['--max', '1'],
  audit: ['--max', '1', '--groups', 'labels'],
  learn: ['--out', join(temp, 'policy.json')],
  report: ['--out', join(temp, 'report.html'), '--title', HOSTILE],
}

test.each([...COMMANDS.keys()])(
  'kontor %s shows nothing that moves a cursor or turns the direction of writing',
  async name => {
    let said = ''
    const say = (text: string) => {
      said += text
    }
    const terminal = { out: say, err: say, style: PLAIN, width: 80 }
    const files = [MEMBERS, ...(REQUIRED[name] ?? []), '--ties', TIES, '--outcomes', OUTCOMES]
    await COMMANDS.get(name)!([...files, '--locale', 'tr'], '2026-11-22', terminal)
    expect(said.length).toBeGreaterThan(100)
    expect(said.split(/[\n\t]/).filter(line => /[\p{Cc}\p{Bidi_Control}]/u.test(line))).toEqual([])
  },
)
