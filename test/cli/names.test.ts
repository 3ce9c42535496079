import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { card } from '../../src/cli/card.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { namesakes } from '../../src/cli/namesakes.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const temp = mkdtempSync(join(tmpdir(), 'kontor-'))
afterAll(() => rmSync(temp, { recursive: true }))

async function outOf(...[name, ...args]: readonly string[]): Promise<string> {
  const out: string[] = []
  const terminal = { out: (text: string) => void out.push(text), err: () => {}, style: PLAIN, width: 200 }
  await COMMANDS.get(name!)!(args, '2026-11-22', terminal)
  return out.join('')
}

test('a name with dollar signs stands on a card as it is written', async () => {
  const file = join(temp, 'members.csv')
  const rows = ['pumpen,Cash$$ & $& GmbH,DE,pump,casting', "makina,Yelken $' Makina,TR,casting,pump"]
  writeFileSync(file, `id,name,baseCountry,offers,needs\n${rows.join('\n')}\n`)
  const heads = ['What Cash$$ & $& GmbH gains:', "What Yelken $' Makina gains:"]
  for (const command of [
    ['introduce', file],
    ['explain', file, 'pumpen', 'makina', '--viewer', 'introducer'],
  ])
    expect((await outOf(...command)).split('\n').map(line => line.trim())).toEqual(expect.arrayContaining(heads))
})

test.each([
  [0.145, '15%'],
  [0.285, '29%'],
  [0.565, '57%'],
  [0.575, '58%'],
])('a chance of %f on a card is %s, rounded half up as in every other text', (chance, percent) => {
  const side = { benefit: 0, bias: 0, reasons: [], unknown: [] }
  const pair = { from: 'a', to: 'b', score: 0, calibrated: true, confidence: 205, forward: side, backward: side }
  const member = { id: 'a', name: 'A', kind: 'company' } as const
  const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
  const lines = card({ ...pair, probability: chance }, '', member, member, 'en', terminal).split('\n')
  expect(lines[3]).toBe(`chance ${percent} · known 21%`)
})

const called = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, name, kind: 'company' as const }))

test('namesakes tells of the first few names, and of the first few ids of each', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => called(2, name))
  const told = namesakes([...called(1, 'x'), ...called(1000, 'N.N.'), ...names.flat()], 'en')
  expect(told).toBe(
    'Same name, different ids: N.N. (N.N.0, N.N.1, N.N.2, N.N.3, N.N.4, …); a (a0, a1); b (b0, b1); c (c0, c1); d (d0, d1); …. If it is one member, keep one row',
  )
  expect(namesakes(called(1, 'x'), 'en')).toBeUndefined()
})
