import type { Told } from '../package/core-in-browser/run-files.ts'
import { Child } from './child.ts'
import type { Mutant } from './instrument.ts'

export interface TestName {
  readonly file: string
  readonly name: string
  /** What it took without a mutant. */
  readonly milliseconds: number
}

/** What is asked of the tests about a mutant: those that come by it, the quickest first, and how often they do. */
export interface Question {
  readonly mutant: string
  readonly tests: readonly TestName[]
  /** Those in whose file, or in the sources, it is come by before any test begins. */
  readonly anew: readonly TestName[]
  /** Those of its room, for what is made once in a module, by the first test that needs it. */
  readonly ofRoom: readonly TestName[]
  readonly hits: number
}

interface Reached {
  readonly told: readonly Told[]
  readonly reached: {
    readonly static: Readonly<Record<string, number>>
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

const PATIENCE_MS = 1_800_000
/** Of tests that a mutant is asked of: the quickest go first. */
const SECONDS = Number(process.env.SECONDS ?? 40)
/** In one module for all, and in one made anew. */
const SHARED_MS = 1000 * SECONDS
const ANEW_MS = (3 * SHARED_MS) / 8

/**
 * Runs the tests once, without a mutant. What sources do as they load is asked of all of them, what they do as a file of tests
 * loads of all in that file.
 */
export async function reachOf(bundle: string, files: readonly string[]): Promise<(mutant: Mutant) => Question> {
  const child = new Child()
  const answer = await child.ask<Reached>({ bundle, files }, () => PATIENCE_MS)
  child.stop()
  if (answer === undefined) throw new Error('The tests did not end')
  tellLeftOut(answer.told)
  const passing = answer.told.filter(({ state }) => state === 'pass').sort((a, b) => a.milliseconds - b.milliseconds)
  const { static: asLoaded, perTest } = answer.reached
  return ({ id, file: source }) => {
    const loaded = asLoaded[id] ?? 0
    const hitsOf = (place: string) => perTest[place]?.[id] ?? 0
    const room = `test/${source.split('/')[1]}/`
    const tests = within(
      SHARED_MS,
      passing.filter(one => hitsOf(idOf(one)) > 0),
    )
    const anew = within(
      ANEW_MS,
      passing.filter(({ file }) => loaded + hitsOf(file) > 0),
    )
    const ofRoom = within(
      ANEW_MS,
      passing.filter(({ file }) => file.startsWith(room)),
    )
    const places = [...tests.map(idOf), ...new Set(anew.map(({ file }) => file))]
    const hits = places.reduce((sum, place) => sum + hitsOf(place), loaded)
    return { mutant: id, hits, tests, anew, ofRoom }
  }
}

/** Those of the beginning that take so long together, and one at least. */
function within(milliseconds: number, tests: readonly Told[]): readonly Told[] {
  let sum = 0
  return tests.filter((one, i) => {
    sum += one.milliseconds
    return i === 0 || sum <= milliseconds
  })
}

function idOf({ file, name }: TestName): string {
  return `${file} | ${name}`
}

/** Tests that fail here without a mutant, for example since a file is not where they look for it. */
function tellLeftOut(told: readonly Told[]): void {
  const failing = told.filter(({ state }) => state === 'fail')
  for (const { file, name, error } of failing) console.log(`left out: ${file} | ${name}: ${error?.slice(0, 200)}`)
  const seconds = told.reduce((sum, { milliseconds }) => sum + milliseconds / 1000, 0)
  console.log(`${told.length - failing.length} tests, ${Math.round(seconds)} s; ${failing.length} left out`)
}
