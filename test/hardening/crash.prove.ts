import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../../bench/generate.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'
import type { Kill, Ran } from './kill.ts'
import { runToKill } from './kill.ts'

/**
 * Every command that writes, killed (kill -9) at random moments, leaves under the file's name the old file or the new one,
 * whole, and works when it is run again beside what the killed ones left. One moment in four is drawn from the whole time the
 * command takes; the others begin when its draft (`.part`) appears in the folder and are drawn from the time that the draft is
 * there when nobody interrupts, and half of it more. Where a kill struck is read from what it left: no draft, a draft, the new file.
 * Needs a build (`npm run build`). The count is of moments for each command.
 */
export const full = 200
export const reduced = 1

/** Of each command's kills that wait for a draft so many have to strike while it is there, or the proof shows nothing. */
const LEAST_SHARE = 0.2
const AROUND = 1.5
const OLD = 'the old file\n'

interface Command {
  readonly name: string
  readonly args: readonly string[]
}

/** Tables large enough that writing takes a while: thousands of rows for what is written row by row. */
function commandsOn(folder: string): readonly Command[] {
  const many = join(folder, 'many.ndjson')
  const some = join(folder, 'some.ndjson')
  const [ties, outcomes] = [join(folder, 'ties.json'), join(folder, 'outcomes.json')]
  const large = generate({ members: 2_000, seed: 1 })
  const small = generate({ members: 120, seed: 1, contacts: 4 })
  const lines = (rows: readonly object[]) => `${rows.map(row => JSON.stringify(row)).join('\n')}\n`
  const wrong = large.members.map(member => ({ ...member, kind: `no kind, ${'x'.repeat(300)}`, name: '' }))
  writeFileSync(many, lines([...large.members, ...wrong]))
  writeFileSync(some, lines(small.members))
  writeFileSync(ties, JSON.stringify(small.ties))
  writeFileSync(outcomes, JSON.stringify(small.outcomes))
  const data = [some, '--ties', ties, '--now', '2026-11-22']
  const event = ['event', ...data, '--slots', '4', '--tables', '40']
  const told: readonly (readonly string[])[] = [
    ['check', many, '--rejected'],
    ['check', many, '--resolved'],
    ['learn', ...data, '--outcomes', outcomes, '--out'],
    ['round', ...data, '--csv'],
    [...event, '--csv'],
    [...event, '--start', '2026-12-03T10:00', '--ical'],
    ['delegation', ...data, '--to', 'TR', '--seats', '6', '--csv'],
    ['circles', ...data, '--size', '6', '--count', '3', '--csv'],
    ['report', ...data, '--out'],
  ]
  return told.map(args => ({ name: `${args[0]} ${args.at(-1)}`, args }))
}

interface Seen {
  /** Kills after which nothing had been written yet, a draft was there, the new file was there. */
  before: number
  during: number
  after: number
  /** Of `during`, those whose draft held some of the text but not all. */
  'half a draft': number
}

export async function run(count: number, seed: number): Promise<Proof> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  const random = createRandom(seed)
  const failures: string[] = []
  const seen: Record<string, Seen> = {}
  try {
    for (const command of commandsOn(folder)) {
      const out = join(folder, 'out')
      mkdirSync(out)
      const { told, wrong } = await killOften(command, out, count, random)
      seen[command.name] = told
      const waited = count - Math.floor(count / 4)
      if (told.during < waited * LEAST_SHARE) wrong.push(`only ${told.during} of ${waited} kills struck its draft`)
      failures.push(...wrong.map(text => `seed ${seed}, ${command.name}: ${text}`))
      rmSync(out, { recursive: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { checked: count * Object.keys(seen).length, failures, figures: seen }
}

async function killOften({ args }: Command, out: string, count: number, random: Random) {
  const told: Seen = { before: 0, during: 0, after: 0, 'half a draft': 0 }
  const wrong: string[] = []
  const file = join(out, 'file')
  writeFileSync(file, OLD)
  const alone = await quickest([...args, file], out)
  const whole = readFileSync(file, 'utf8')
  if (alone.code !== 0 || whole === OLD || draftsIn(out).length > 0)
    return { told, wrong: ['wrote nothing when left alone, or left a draft'] }
  for (let i = 0; i < count; i++) {
    writeFileSync(file, OLD)
    const kept = draftsIn(out)
    const kill = momentOf(i, alone, random)
    await runToKill([...args, file], out, kill)
    const struck = whatIsLeft(readFileSync(file, 'utf8'), whole, draftsIn(out).slice(kept.length))
    if (struck === 'torn') wrong.push(`kill ${i}, ${kill.after} ms after its ${kill.from}, tore the file`)
    else for (const place of struck) told[place]++
    // What every second kill left stays a while: the next ones have to get past it.
    if (i % 2 === 1) for (const { name } of draftsIn(out)) rmSync(join(out, name))
  }
  const again = await runToKill([...args, file], out, undefined)
  if (again.code !== 0 || readFileSync(file, 'utf8') !== whole) wrong.push('after the kills it did not write the file')
  return { told, wrong }
}

/** Of two runs left alone the one whose draft was there for less: a disk that is busy once would have every kill come late. */
async function quickest(args: readonly string[], out: string): Promise<Ran> {
  const [first, second] = [await runToKill(args, out, undefined), await runToKill(args, out, undefined)]
  return first.code === 0 && first.drafted <= second.drafted ? first : second
}

/** The last of every four at any moment of the run, the others around the draft. */
function momentOf(i: number, { took, drafted }: Ran, random: Random): Kill {
  const part = random.whole(0, 1000) / 1000
  return i % 4 === 3 ? { from: 'start', after: part * took } : { from: 'draft', after: part * drafted * AROUND }
}

interface Draft {
  readonly name: string
  readonly bytes: number
}

/** The oldest first: a new one gets the next number, and none has ten. */
function draftsIn(folder: string): readonly Draft[] {
  const names = readdirSync(folder).filter(one => one.endsWith('.part'))
  return names.sort().map(name => ({ name, bytes: statSync(join(folder, name)).size }))
}

function whatIsLeft(text: string, whole: string, drafts: readonly Draft[]): 'torn' | readonly (keyof Seen)[] {
  if (text === whole) return ['after']
  if (text !== OLD) return 'torn'
  const [draft] = drafts
  if (draft === undefined) return ['before']
  return draft.bytes > 0 && draft.bytes < Buffer.byteLength(whole) ? ['during', 'half a draft'] : ['during']
}
