#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { KontorError } from '../errors/kontor-error.ts'
import { COMMANDS } from './commands.ts'
import { HELP, helpFor } from './help.ts'
import type { CommandName } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { COLOURED, PLAIN } from './terminal.ts'

/** The only clock in kontor; `--now` overrides it. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Of the package in whose `dist` this is built. */
function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}

function openTerminal(): Terminal {
  const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  return {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    style: coloured ? COLOURED : PLAIN,
    width: Math.max(40, Math.min(process.stdout.columns ?? 80, 100)),
  }
}

/** 0 done, 1 data rejected under `--strict`, 2 wrong call. */
async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version') {
    terminal.out(`${version()}\n`)
    return 0
  }
  const command = COMMANDS.get(name ?? '')
  if (command === undefined || args.includes('--help') || args.includes('-h')) {
    const asked = command !== undefined || [undefined, 'help', '--help', '-h'].includes(name)
    const told = command === undefined ? HELP : helpFor(name as CommandName)
    ;(asked ? terminal.out : terminal.err)(asked ? told : `kontor has no command \`${name}\`.\n\n${HELP}`)
    return asked ? 0 : 2
  }
  try {
    return await command(args, today(), terminal)
  } catch (error) {
    if (!(error instanceof KontorError)) throw error
    terminal.err(`kontor ${name}: ${error.message}\n`)
    return 2
  }
}

// A reader that leaves early, as `head` does, is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  const words = 'make room where it goes, or send it elsewhere'
  process.stderr.write(`kontor: Cannot write standard output: ${error.message}; ${words}\n`)
  process.exit(2)
})
// Whoever closes the channel for warnings wants none; the result is made all the same.
process.stderr.on('error', () => undefined)
process.exitCode = await run(process.argv.slice(2), openTerminal())
