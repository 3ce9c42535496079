import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Told } from '../package/core-in-browser/run-files.ts'
import type { Proof } from '../proof.ts'
import { bundleMutants } from './bundle-mutants.ts'
import type { Mutant } from './instrument.ts'
import { instrument } from './instrument.ts'
import { ROOMS } from './rooms.ts'
import { SURVIVORS } from './survivors.ts'

/**
 * Small changes of the source, of all of Stryker's kinds, are found by a test. ROOM=scoring npm run prove -- mutants asks
 * one room, FILES='test/(audit|laws)' only tests whose path matches that; fewer than all are drawn by the seed.
 */
export const full = Number.MAX_SAFE_INTEGER
export const reduced = 0

/** Nothing else ends a loop that comes by no mutant. */
const PATIENCE_MS = 60_000
/** A module made anew for each mutant is never let go of. */
const TURNS = 60
/** What runs other processes, the build, a browser or a database does not see the mutants; nor does what replaces modules. */
const ELSEWHERE =
  /child_process|worker_threads|vi\.mock|playwright|chdb|\bdist\/|bundle\.mjs|test\/(house|package|bench|setup)/

export async function run(count: number, seed: number): Promise<Proof> {
  const asked = process.env.ROOM === undefined ? Object.keys(ROOMS) : process.env.ROOM.split(',')
  const failures: string[] = []
  const figures: Record<string, unknown> = {}
  let checked = 0
  for (const name of asked) {
    const { survivors, mutants, unreached } = await survivorsOf(name, count, seed)
    const unknown = survivors.filter(one => !SURVIVORS.some(known => isKnown(one, known)))
    const share = Math.floor((1000 * (mutants - survivors.length)) / mutants)
    figures[name] = { mutants, found: mutants - survivors.length, 'in thousandths': share, unreached }
    checked += mutants
    const told = unknown.map(({ file, line, kind, was, becomes }) => `${file}:${line} ${kind}: ${was} → ${becomes}`)
    const equal = survivors.length - unknown.length
    if (ROOMS[name]!.least > Math.floor((1000 * (mutants - unknown.length)) / mutants) || process.env.ROOM)
      failures.push(...told)
    if (equal > 0) Object.assign(figures[name] as object, { 'change nothing': equal })
  }
  return { checked, failures, figures }
}

function isKnown({ file, was, becomes, kind }: Mutant, known: (typeof SURVIVORS)[number]): boolean {
  return known.file === file && known.was === was && (known.becomes ?? becomes) === becomes && known.kind === kind
}

interface Room {
  readonly survivors: readonly Mutant[]
  readonly mutants: number
  readonly unreached: number
}

async function survivorsOf(room: string, count: number, seed: number): Promise<Room> {
  const sources = filesIn('src').filter(path => ROOMS[room]!.files.some(pattern => pattern.test(path)))
  const { mutants: all, texts } = await instrument(sources)
  const mutants = count < all.length ? drawn(all, count, seed) : all
  const folder = mkdtempSync('.bundle-')
  const bundle = join(folder, 'tests.mjs')
  try {
    const files = testFiles()
    await bundleMutants(files, texts, bundle)
    const reach = await reachOf(bundle, files)
    const survivors: Mutant[] = []
    let unreached = 0
    let child = new Child()
    for (const [i, mutant] of mutants.entries()) {
      if (i % TURNS === TURNS - 1) child = child.anew()
      const question = reach.questionOf(mutant.id)
      const answer =
        question.tests.length === 0
          ? { by: undefined }
          : await child.ask<{ by?: string }>({ bundle: href(bundle), ...question })
      if (answer === undefined) child = child.anew()
      if (question.tests.length === 0) unreached++
      if (answer !== undefined && answer.by === undefined) {
        survivors.push(mutant)
        console.log(
          `${room} ${i}/${mutants.length} ${mutant.file}:${mutant.line} ${mutant.kind}: ${mutant.was} → ${mutant.becomes}`,
        )
      }
    }
    child.stop()
    return { survivors, mutants: mutants.length, unreached }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const href = (path: string) => pathToFileURL(resolve(path)).href

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path}`)
    .filter(path => path.endsWith('.ts'))
    .sort()
}

function testFiles(): string[] {
  const wanted = new RegExp(process.env.FILES ?? '')
  return [...filesIn('test'), ...filesIn('fixtures')]
    .filter(path => path.endsWith('.test.ts') && wanted.test(path) && !ELSEWHERE.test(path))
    .filter(path => !ELSEWHERE.test(readFileSync(path, 'utf8')))
}

function drawn(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed)
  const rest = [...mutants]
  return Array.from({ length: count }, () => rest.splice(random.whole(0, rest.length - 1), 1)[0]!)
}

interface Reached {
  readonly told: readonly Told[]
  readonly reached: {
    readonly static: Readonly<Record<string, number>>
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

/** Which tests come by a mutant, the quickest first; all of them if modules do as they load. */
async function reachOf(bundle: string, files: readonly string[]) {
  const child = new Child(900_000)
  const answer = await child.ask<Reached>({ bundle: href(bundle), files })
  child.stop()
  if (answer === undefined) throw new Error('The tests did not end')
  const failing = answer.told.filter(({ state }) => state === 'fail')
  for (const { file, name, error } of failing) console.log(`left out: ${file} | ${name}: ${error?.slice(0, 200)}`)
  const passing = answer.told
    .filter(({ state }) => state === 'pass')
    .sort((a, b) => a.milliseconds - b.milliseconds)
    .map(({ file, name }) => ({ file, id: `${file} | ${name}` }))
  const sum = answer.told.reduce((all, { milliseconds }) => all + milliseconds, 0)
  console.log(`${passing.length} tests pass in ${Math.round(sum / 1000)} s, ${failing.length} are left out`)
  const { static: asLoaded, perTest } = answer.reached
  return {
    questionOf(mutant: string) {
      const isLoaded = asLoaded[mutant] !== undefined
      const tests = passing.filter(({ id }) => isLoaded || perTest[id]?.[mutant] !== undefined)
      const hits = tests.reduce((most, { id }) => most + (perTest[id]?.[mutant] ?? 0), asLoaded[mutant] ?? 0)
      return { mutant, hits, tests: tests.map(({ id }) => id), files: [...new Set(tests.map(({ file }) => file))] }
    },
  }
}

/** A process in which one thing after another is asked of the tests. */
class Child {
  readonly #patience: number
  readonly #process = fork('test/mutants/child.mjs', {
    stdio: ['ignore', 'ignore', process.env.LOUD ? 'inherit' : 'ignore', 'ipc'],
  })

  constructor(patience = PATIENCE_MS) {
    this.#patience = patience
  }

  /** Undefined if it takes too long, or the process ends. */
  ask<Answer>(question: object): Promise<Answer | undefined> {
    return new Promise(answer => {
      const tell = (said?: unknown) => {
        clearTimeout(timer)
        this.#process.removeAllListeners()
        answer(said as Answer | undefined)
      }
      const timer = setTimeout(() => tell(), this.#patience)
      this.#process.on('message', tell)
      this.#process.on('exit', () => tell())
      this.#process.send(question)
    })
  }

  stop(): void {
    this.#process.kill('SIGKILL')
  }

  anew(): Child {
    this.stop()
    return new Child()
  }
}
