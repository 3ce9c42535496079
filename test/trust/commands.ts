import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audit } from '../../src/cli/audit.ts'
import { bridges } from '../../src/cli/bridges.ts'
import { circles } from '../../src/cli/circles.ts'
import { delegation } from '../../src/cli/delegation.ts'
import { evaluate } from '../../src/cli/evaluate.ts'
import { event } from '../../src/cli/event.ts'
import { explain } from '../../src/cli/explain.ts'
import { gaps } from '../../src/cli/gaps.ts'
import { introduce } from '../../src/cli/introduce.ts'
import { learn } from '../../src/cli/learn.ts'
import { report } from '../../src/cli/report.ts'
import { round } from '../../src/cli/round.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { PLAIN } from '../../src/cli/terminal.ts'
import { WORDS } from '../../src/cli/words.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'
import type { RandomWorld } from '../oracle/worlds.ts'

type Command = (args: readonly string[], today: string, terminal: Terminal) => Promise<number>

interface Call {
  readonly command: Command
  readonly args: readonly string[]
  /** Options that name a file to write. */
  readonly writes?: readonly string[]
}

/** Every command, as text and as JSON, with every file it can write. */
function callsFor({ members, now }: RandomWorld): Readonly<Record<string, Call>> {
  const [a = '', b = ''] = members.map(({ id }) => id)
  const named = { explain: ['--', a, b], 'explain --viewer': ['--viewer', 'to', '--', a, b] }
  return {
    introduce: { command: introduce, args: ['--introducers'], writes: ['csv'] },
    'introduce --for --json': { command: introduce, args: ['--json', `--for=${a}`], writes: ['csv'] },
    explain: { command: explain, args: named.explain, writes: ['csv'] },
    'explain --why-not --json': { command: explain, args: ['--json', '--why-not', ...named.explain], writes: ['csv'] },
    'explain --viewer': { command: explain, args: named['explain --viewer'], writes: ['csv'] },
    bridges: { command: bridges, args: [], writes: ['csv'] },
    gaps: { command: gaps, args: [], writes: ['csv'] },
    'gaps --for --json': { command: gaps, args: ['--json', `--for=${b}`], writes: ['csv'] },
    round: { command: round, args: ['--max', '2'], writes: ['csv'] },
    'event --json': { command: event, args: ['--json', '--slots', '2', '--tables', '2'], writes: ['csv'] },
    event: { command: event, args: ['--slots', '2', '--tables', '2', '--start', `${now}T09:00`], writes: ['ical'] },
    delegation: { command: delegation, args: ['--to', 'TR', '--seats', '2'], writes: ['csv'] },
    circles: { command: circles, args: ['--size', '3'], writes: ['csv'] },
    learn: { command: learn, args: [], writes: ['out', 'csv'] },
    evaluate: { command: evaluate, args: ['--split', '2026-01-01', '--json'], writes: ['csv'] },
    report: { command: report, args: [], writes: ['out'] },
    audit: { command: audit, args: ['--max', '1', '--groups', 'kind,size,marketAccess'], writes: ['csv'] },
  }
}

/** That so many origins were not used is told to whoever has the file, as it should be; not what they are. */
const COUNTS = new RegExp(`^(${LOCALES.map(locale => WORDS[locale].withheld(1).replace('1', '\\d+')).join('|')})`)

/** The rows of a world as files, for commands to read. */
function filesOf(world: RandomWorld, folder: string): readonly string[] {
  const write = (name: string, value: unknown) => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  const { members, ties, outcomes, policy } = world
  return [
    write('members.json', members),
    ...['--ties', write('ties.json', ties), '--outcomes', write('outcomes.json', outcomes)],
    ...['--policy', write('policy.json', policy)],
  ]
}

/** What each command says of a world for its audience, on both channels and in files, or how it failed. */
export async function commandOutputs(world: RandomWorld): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    const files = filesOf(world, folder)
    const who = typeof world.audience === 'string' ? world.audience : `member:${world.audience.member}`
    const outputs = new Map<string, string>()
    for (const [i, [name, call]] of Object.entries(callsFor(world)).entries()) {
      const locale = LOCALES[i % LOCALES.length]!
      const common = [...files, `--audience=${who}`, '--locale', locale]
      outputs.set(name, (await said(call, common, world.now, folder)).replaceAll(folder, ''))
    }
    return outputs
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function said(call: Call, common: readonly string[], today: string, folder: string): Promise<string> {
  const texts: string[] = []
  const say = (text: string) => {
    if (!COUNTS.test(text)) texts.push(text)
  }
  const files = (call.writes ?? []).map(option => [option, join(folder, `written.${option}`)] as const)
  for (const [, path] of files) rmSync(path, { force: true })
  const args = [...common, ...files.flatMap(([option, path]) => [`--${option}`, path]), ...call.args]
  const code = await call
    .command(args, today, { out: say, err: say, style: PLAIN, width: 80 })
    .catch((error: unknown) => String(error))
  return [code, ...texts, ...files.flatMap(([, path]) => (existsSync(path) ? readFileSync(path, 'utf8') : []))].join(
    '\n',
  )
}
