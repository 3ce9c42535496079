import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { EXAMPLES } from '../../src/cli/examples.ts'
import { HELP, helpFor } from '../../src/cli/help.ts'
import type { CommandName } from '../../src/cli/takes.ts'
import { TAKES } from '../../src/cli/takes.ts'

const NAMES = Object.keys(TAKES) as CommandName[]

// That every example does what it says is shown on the build, by `test/hardening/locked-down.test.ts`.
test('kontor <command> --help says what each command does, with its examples', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...NAMES].sort())
  for (const name of NAMES) {
    const [usage, examples] = helpFor(name).split('Examples:')
    expect(usage, name).toMatch(/^ {2}kontor /m)
    expect(examples!.match(/^ {2}kontor .*$/gm), name).toEqual(EXAMPLES[name]!.map(args => `  kontor ${name} ${args}`))
  }
})

test('the help of a command names each option it takes, and none of the others', () => {
  expect([...COMMANDS.keys()].sort()).toEqual([...NAMES].sort())
  const told = (text: string) => new Set([...text.matchAll(/--([a-z-]+)/g)].map(([, name]) => name!))
  const lines = (text: string) => new Set([...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name!))
  for (const name of NAMES) {
    const takes: readonly string[] = TAKES[name]
    expect([...told(helpFor(name))], name).toEqual(expect.arrayContaining([...takes]))
    expect(takes, name).toEqual(expect.arrayContaining([...lines(helpFor(name))]))
  }
  const all: readonly string[] = ['version', ...NAMES.flatMap((name): readonly string[] => TAKES[name])]
  expect(all).toEqual(expect.arrayContaining([...lines(HELP)]))
})
