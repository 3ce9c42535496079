import { expect, test } from 'vitest'
import { give } from '../../src/cli/give.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

async function pieces(text: string | Iterable<string>): Promise<readonly string[]> {
  const told: string[] = []
  const terminal = { out: (piece: string) => void told.push(piece), err: () => {}, style: PLAIN, width: 80 }
  const result = { data: null, table: () => ({ columns: [], rows: [] }), text: () => text }
  await give(result, { values: { json: false, strict: false }, rejected: 0 }, terminal)
  return told
}

test('a text goes out whole, and very many lines in pieces of which none is long', async () => {
  expect(await pieces('a\nb\n')).toEqual(['a\nb\n'])
  expect(await pieces(['a', '', 'b'])).toEqual(['a\n\nb\n'])
  const lines = Array.from({ length: 50_000 }, (_, i) => `line ${i}`)
  const told = await pieces(lines)
  expect(told.join('')).toBe(`${lines.join('\n')}\n`)
  expect(told.length).toBeGreaterThan(8)
  expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(70_000)
})
