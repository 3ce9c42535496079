import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
