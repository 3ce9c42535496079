import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { EXAMPLES } from '../../src/cli/examples.ts'
import { helpFor } from '../../src/cli/help.ts'

// That every example does what it says is shown on the build, by `test/hardening/locked-down.test.ts`.
test('kontor <command> --help says what each command does, with its examples', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...COMMANDS.keys()].sort())
  for (const name of COMMANDS.keys()) {
    const [usage, examples] = helpFor(name).split('Examples:')
    expect(usage, name).toMatch(/^ {2}kontor /m)
    expect(helpFor(name), name).toContain('--ties FILE')
    expect(examples!.match(/^ {2}kontor .*$/gm), name).toEqual(EXAMPLES[name]!.map(args => `  kontor ${name} ${args}`))
  }
})
