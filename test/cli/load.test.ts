import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { introduce } from '../../src/cli/introduce.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

function fileOf(name: string, text: string): string {
  const path = join(temp, name)
  writeFileSync(path, text)
  return path
}

async function warnings(args: readonly string[]): Promise<string> {
  let said = ''
  const err = (text: string) => {
    said += text
  }
  await introduce(args, '2026-11-22', { out: () => {}, err, style: PLAIN, width: 80 })
  return said
}

test('a column that was not understood is told before the rows that lack it', async () => {
  const members = fileOf('members.csv', 'id;name\na;A\nb;B\n')
  const ties = fileOf('ties.csv', `from;partner\n${'a;b\n'.repeat(9)}`)
  const [, first, second] = (await warnings([members, '--ties', ties])).split('\n')
  expect(first).toBe('  Columns, not used: partner')
  expect(second).toContain('Row 1, line 2, to:')
})

test('kontor check shows all that introduce could not use of ties and outcomes, as it is told to', async () => {
  const members = fileOf('members.csv', 'id;name\na;A\nb;B\n')
  const ties = fileOf('ties.csv', `from;to;strength;private\n${'a;B;stark;\n'.repeat(7)}a;b;geheim;ja\n`)
  const outcomes = fileOf('outcomes.csv', 'from;to;date;stage\na;b;2026-02-30;met\n')
  const files = [members, '--ties', ties, '--outcomes', outcomes]
  expect(await warnings(files)).toContain('check')
  let said = ''
  const out = (text: string) => {
    said += text
  }
  const terminal = { out, err: () => {}, style: PLAIN, width: 100 }
  expect(await check([...files, '--strict'], '2026-11-22', terminal)).toBe(1)
  expect(said).toContain('2 rows: 2 accepted, 0 rejected')
  expect(said).toContain('ties.csv: 8 rows: 1 accepted, 7 rejected')
  expect(said).toContain('outcomes.csv: 1 rows: 0 accepted, 1 rejected')
  expect(said).not.toContain('geheim')
  said = ''
  await check([...files, '--json'], '2026-11-22', terminal)
  const { ties: told } = JSON.parse(said)
  expect([
    told.rows,
    told.accepted,
    told.issues.filter(({ code }: { code: string }) => code === 'unknownMember').length,
  ]).toEqual([8, 1, 7])
  expect(said).not.toContain('geheim')
})
