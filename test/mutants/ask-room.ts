import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRandom } from '../oracle/worlds/random.ts'
import { bundleMutants } from './bundle-mutants.ts'
import { Child } from './child.ts'
import type { Mutant } from './instrument.ts'
import { instrument } from './instrument.ts'
import type { Question, TestName } from './reach.ts'
import { reachOf } from './reach.ts'
import type { Room } from './rooms.ts'
import { filesIn, testFiles } from './test-files.ts'

/** Nobody waits longer for a test than ten times what it took, and so many milliseconds. */
const PATIENCE = { times: 10, least: 10_000 }
/** Some of a room's, such as those that other tests did not find. */
const ONLY = new RegExp(process.env.ONLY ?? '')
const MOST_MODULES = 60
const CHILDREN = availableParallelism()

export interface Asked {
  readonly mutants: number
  readonly asked: number
  readonly survivors: readonly Mutant[]
  /** Of all mutants those that no test comes by. */
  readonly unreached: readonly Mutant[]
}

export async function askRoom(room: Room, count: number, seed: number, tell: (mutant: Mutant) => void): Promise<Asked> {
  const sources = filesIn('src').filter(path => room.files.some(pattern => pattern.test(path)))
  const { mutants, texts } = await instrument(sources)
  const folder = mkdtempSync('.bundle-')
  try {
    const file = join(folder, 'tests.mjs')
    const files = testFiles(new RegExp(process.env.FILES ?? ''))
    await bundleMutants(files, texts, file)
    const bundle = pathToFileURL(resolve(file)).href
    const questionOf = await reachOf(bundle, files)
    const wanted = mutants.filter(one => ONLY.test(toldOf(one)))
    const asked = count < wanted.length ? drawn(wanted, count, seed) : wanted
    const survivors = await survivorsOf(asked, questionOf, bundle, tell)
    const unreached = mutants.filter(mutant => {
      const { tests, anew } = questionOf(mutant)
      return tests.length + anew.length === 0
    })
    return { mutants: mutants.length, asked: asked.length, survivors, unreached }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Answer {
  readonly by?: TestName
  readonly spoilt?: boolean
  readonly isAnew?: boolean
}

/** A process a core, each of which takes the next that nobody took. */
async function survivorsOf(
  mutants: readonly Mutant[],
  questionOf: (mutant: Mutant) => Question,
  bundle: string,
  tell: (mutant: Mutant) => void,
): Promise<Mutant[]> {
  const survivors: Mutant[] = []
  const finders = new Map<string, TestName[]>()
  let next = 0
  const work = async () => {
    const asking = new Asking(bundle)
    while (next < mutants.length) {
      const i = next++
      const mutant = mutants[i]!
      const last = finders.get(mutant.file) ?? []
      const by = await asking.foundBy(questionOf(mutant), last)
      if (by === undefined) {
        survivors.push(mutant)
        tell(mutant)
      } else if (typeof by === 'object')
        finders.set(mutant.file, [by, ...last.filter(one => !isSame(one, by))].slice(0, 4))
      if (i % 100 === 99) console.error(`${i + 1} of ${mutants.length}, ${survivors.length} not found`)
    }
    asking.stop()
  }
  await Promise.all(Array.from({ length: CHILDREN }, work))
  return survivors
}

/** A process for as many mutants as it stands. */
class Asking {
  readonly #bundle: string
  #child = new Child()
  #asked = 0
  /** Modules made anew in it: none of them is ever let go of. */
  #modules = 0

  constructor(bundle: string) {
    this.#bundle = bundle
  }

  /**
   * The test that found it, or that it never ends, if any: of those that found others of its file last, the quickest that come by
   * it go first.
   */
  async foundBy(question: Question, last: readonly TestName[]): Promise<TestName | 'no end' | undefined> {
    if (question.tests.length + question.anew.length === 0) return undefined
    const isLast = (test: TestName) => last.some(one => isSame(one, test))
    const sorted = (tests: readonly TestName[]) => [...tests.filter(isLast), ...tests.filter(one => !isLast(one))]
    const { tests, anew, ofRoom } = question
    const asked = { ...question, tests: sorted(tests), anew: sorted(anew), ofRoom: sorted(ofRoom) }
    const patience = (took: number) => PATIENCE.least + PATIENCE.times * took
    const isFirst = this.#asked++ === 0
    const answer = await this.#child.ask<Answer>({ bundle: this.#bundle, ...asked }, patience)
    if (answer?.isAnew) this.#modules++
    if (answer === undefined || answer.spoilt || this.#modules >= MOST_MODULES) this.#begin()
    // Was it this one that spoilt the module, or one before?
    if (answer?.spoilt && !isFirst) return this.foundBy(question, last)
    return answer === undefined ? 'no end' : answer.by
  }

  stop(): void {
    this.#child.stop()
  }

  #begin(): void {
    this.#child = this.#child.anew()
    this.#asked = 0
    this.#modules = 0
  }
}

function isSame(one: TestName, other: TestName): boolean {
  return one.file === other.file && one.name === other.name
}

export function toldOf({ file, line, kind, was, becomes }: Mutant): string {
  return `${file}:${line} ${kind}: ${was} → ${becomes}`
}

function drawn(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed)
  const rest = [...mutants]
  return Array.from({ length: count }, () => rest.splice(random.whole(0, rest.length - 1), 1)[0]!)
}
