import { expect, test } from 'vitest'
import { readCorridor } from '../../src/cli/arguments.ts'

test('--corridor takes two countries in either case, and no two letters that are none', () => {
  expect(readCorridor('de,TR')).toEqual(['DE', 'TR'])
  for (const text of ['UK,TR', 'DE,XX', 'DE', 'DE,TR,NL']) {
    expect(() => readCorridor(text)).toThrow(
      `Expected \`--corridor\` to be two country codes such as DE,TR, got \`"${text}"\` (string)`,
    )
  }
})
