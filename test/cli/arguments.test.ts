import { expect, test } from 'vitest'
import { readCorridor } from '../../src/cli/arguments.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
const MEMBERS = 'fixtures/aachen/members.csv'

test.each([...COMMANDS.keys()])('kontor %s refuses a file that it would not read', async name => {
  const pair = name === 'explain' ? ['aachen-pumpen', 'izmir-makina'] : []
  const required = name === 'report' || name === 'learn' ? ['--out', 'never-written'] : []
  const args = [MEMBERS, ...pair, 'fixtures/aachen/ties.csv', ...required]
  await expect(COMMANDS.get(name)!(args, '2026-11-22', terminal)).rejects.toMatchObject({
    code: 'invalid-argument',
    message: expect.stringMatching(/^Unexpected argument "fixtures\/aachen\/ties\.csv"\. Options here: --/),
  })
})

test('--corridor takes two countries in either case, and no two letters that are none', () => {
  expect(readCorridor('de,TR')).toEqual(['DE', 'TR'])
  for (const text of ['UK,TR', 'DE,XX', 'DE', 'DE,TR,NL']) {
    expect(() => readCorridor(text)).toThrow(
      `Expected \`--corridor\` to be two country codes such as DE,TR, got \`"${text}"\` (string)`,
    )
  }
})

// What was typed is told by the option's name, not by the place in a policy that nobody wrote.
test.each<[string, string[], string]>([
  [
    'introduce',
    ['--corridor', 'Almanya,Türkei'],
    '`--corridor` to be two country codes such as DE,TR, got `"Almanya,Türkei"`',
  ],
  ['introduce', ['--corridor', 'DE,XX'], '`--corridor` to be two country codes such as DE,TR, got `"DE,XX"`'],
  ['delegation', ['--to', 'Türkei', '--seats', '3'], '`--to` to be a country code such as TR, got `"Türkei"`'],
])('kontor %s %j refuses a country that is no code', async (name, args, message) => {
  await expect(COMMANDS.get(name)!([MEMBERS, ...args], '2026-11-22', terminal)).rejects.toThrow(message)
})
