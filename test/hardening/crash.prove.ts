import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'

/**
 * Every command that writes, killed (kill -9) at random moments, leaves under the file's name the old file or the new one,
 * whole. Half of the moments lie in the last tenth of the time the command takes, for there it writes. Needs a build
 * (`npm run build`). The count is of moments for each command.
 */
export const full = 200
export const reduced = 2

const MEMBERS = resolve('fixtures/aachen/members.csv')
const DATA = [MEMBERS, '--ties', resolve('fixtures/aachen/ties.csv'), '--now', '2026-11-22']
const OUTCOMES = resolve('fixtures/aachen/outcomes.csv')
const COMMANDS: readonly (readonly string[])[] = [
  ['check', MEMBERS, '--rejected'],
  ['check', MEMBERS, '--resolved'],
  ['learn', ...DATA, '--outcomes', OUTCOMES, '--out'],
  ['round', ...DATA, '--csv'],
  ['event', ...DATA, '--slots', '4', '--tables', '8', '--csv'],
  ['event', ...DATA, '--slots', '4', '--tables', '8', '--start', '2026-12-03T10:00', '--ical'],
  ['delegation', ...DATA, '--to', 'TR', '--seats', '6', '--csv'],
  ['circles', ...DATA, '--size', '6', '--count', '3', '--csv'],
  ['report', ...DATA, '--out'],
]
const OLD = 'the old file\n'

export async function run(count: number, seed: number): Promise<Proof> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  const random = createRandom(seed)
  const failures: string[] = []
  const seen = { old: 0, new: 0, 'drafts left': 0 }
  try {
    for (const command of COMMANDS) {
      const whole = join(folder, 'whole')
      const { ended, took } = await killed([...command, whole], undefined)
      const name = `${command[0]} ${command.at(-1)}`
      if (!ended || !existsSync(whole)) {
        failures.push(`${name}: wrote nothing when left alone`)
        continue
      }
      const expected = readFileSync(whole, 'utf8')
      for (let i = 0; i < count; i++) {
        const file = join(folder, 'file')
        writeFileSync(file, OLD)
        const moment = i % 2 === 0 ? random.whole(0, took) : random.whole(Math.floor(took * 0.9), took)
        await killed([...command, file], moment)
        const left = readFileSync(file, 'utf8')
        if (left === OLD) seen.old++
        else if (left === expected) seen.new++
        else failures.push(`seed ${seed}, ${name}, kill ${i} after ${moment} ms: ${left.length} torn characters`)
        for (const draft of readdirSync(folder).filter(one => one.endsWith('.part'))) {
          seen['drafts left']++
          rmSync(join(folder, draft))
        }
      }
      rmSync(whole)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { checked: COMMANDS.length * count, failures, figures: seen }
}

/** @param moment milliseconds until it is killed; undefined leaves it alone */
async function killed(args: readonly string[], moment: number | undefined): Promise<{ ended: boolean; took: number }> {
  const begun = performance.now()
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { stdio: 'ignore' })
  const timer = moment === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), moment)
  const [code] = await once(child, 'exit')
  clearTimeout(timer)
  return { ended: code === 0, took: Math.ceil(performance.now() - begun) }
}
