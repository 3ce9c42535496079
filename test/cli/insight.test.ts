import { describe, expect, test } from 'vitest'
import { bridges as bridgesCommand } from '../../src/cli/bridges.ts'
import { explain as explainCommand } from '../../src/cli/explain.ts'
import { gaps as gapsCommand } from '../../src/cli/gaps.ts'
import { introduce as introduceCommand } from '../../src/cli/introduce.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { advice, bridges, coverage, hiddenAssets, marketGaps } from '../../src/index.ts'
import { aachen } from '../insight/aachen.ts'

const FOLDER = 'fixtures/aachen'
const FILES = [`${FOLDER}/members.csv`, '--ties', `${FOLDER}/ties.csv`, '--outcomes', `${FOLDER}/outcomes.csv`]
type Command = typeof bridgesCommand

async function said(command: Command, ...args: readonly string[]): Promise<string> {
  let text = ''
  const out = (more: string) => {
    text += more
  }
  expect(await command([...FILES, ...args], '2026-11-22', { out, err: () => {}, style: PLAIN, width: 1000 })).toBe(0)
  return text
}

describe('--json is what the library says', () => {
  test('kontor bridges', async () => {
    const { network } = await aachen()
    const expected = bridges(network, { audience: 'manager', limit: 3, locale: 'de' })
    expect(JSON.parse(await said(bridgesCommand, '--json', '--limit', '3', '--locale', 'de'))).toEqual(
      JSON.parse(JSON.stringify(expected)),
    )
  })

  test('kontor gaps, and with --for the advice', async () => {
    const matcher = await aachen()
    const options = { limit: 2, locale: 'tr' } as const
    const expected = {
      coverage: coverage(matcher.network, { ...options, audience: 'manager' }),
      assets: hiddenAssets(matcher, options),
      ...marketGaps(matcher, options),
    }
    expect(JSON.parse(await said(gapsCommand, '--json', '--limit', '2', '--locale', 'tr'))).toEqual(expected)
    const told = JSON.parse(await said(gapsCommand, '--json', '--for', 'karl-breuersbach'))
    expect(told).toEqual(advice(matcher, 'karl-breuersbach'))
  })

  test('kontor introduce --introducers and explain --why-not', async () => {
    const matcher = await aachen()
    expect(JSON.parse(await said(introduceCommand, '--json', '--limit', '2', '--introducers'))).toEqual(
      JSON.parse(JSON.stringify(matcher.best({ limit: 2, introducers: 3 }))),
    )
    const told = JSON.parse(
      await said(explainCommand, '--json', '--why-not', '--limit', '5', 'istanbul-hukuk', 'aachen-bau'),
    )
    expect(told).toEqual(
      JSON.parse(JSON.stringify(matcher.explain('istanbul-hukuk', 'aachen-bau', { counterfactual: true, limit: 5 }))),
    )
  })
})

test.each([
  ['de', 'Vorstellen können', 'Ungenutzte Schätze', 'Warum nicht'],
  ['tr', 'Tanıştırabilecekler', 'Kullanılmayan değerler', 'Neden değil'],
  ['en', 'Can introduce them', 'Assets that nobody uses', 'Why not'],
])('for people in %s', async (locale, ask, assets, whyNot) => {
  expect(await said(introduceCommand, '--limit', '1', '--introducers', '--locale', locale)).toContain(ask)
  expect(await said(gapsCommand, '--limit', '1', '--locale', locale)).toContain(assets)
  expect(await said(explainCommand, 'istanbul-hukuk', 'aachen-bau', '--why-not', '--locale', locale)).toContain(whyNot)
  expect(await said(bridgesCommand, '--limit', '1', '--locale', locale)).toContain('Handels- und Gewerbekammer')
})
