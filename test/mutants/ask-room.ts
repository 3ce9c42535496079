import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRandom } from '../oracle/worlds/random.ts'
import { bundleMutants } from './bundle-mutants.ts'
import { Child } from './child.ts'
import type { Mutant } from './instrument.ts'
import { instrument } from './instrument.ts'
import type { Question } from './reach.ts'
import { reachOf } from './reach.ts'
import type { Room } from './rooms.ts'
import { filesIn, testFiles } from './test-files.ts'

const PATIENCE_MS = 60_000
/** Some of a room's, such as those that other tests did not find. */
const ONLY = new RegExp(process.env.ONLY ?? '')
/** A module made anew for each mutant is never let go of. */
const TURNS = 60

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
    const unreached = mutants.filter(({ id }) => questionOf(id).tests.length === 0)
    return { mutants: mutants.length, asked: asked.length, survivors, unreached }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function survivorsOf(
  mutants: readonly Mutant[],
  questionOf: (mutant: string) => Question,
  bundle: string,
  tell: (mutant: Mutant) => void,
): Promise<Mutant[]> {
  const survivors: Mutant[] = []
  const founds = new Map<string, number>()
  const foundsOf = (file: string) => founds.get(file) ?? 0
  let child = new Child(PATIENCE_MS)
  for (const [i, mutant] of mutants.entries()) {
    if (i % TURNS === TURNS - 1) {
      child = child.anew()
      console.error(`${i + 1} of ${mutants.length}, ${survivors.length} not found`)
    }
    const question = questionOf(mutant.id)
    // What found most so far goes first.
    const files = question.files.toSorted((a, b) => foundsOf(b) - foundsOf(a))
    const answer =
      files.length === 0 ? {} : await child.ask<{ by?: string; file?: string }>({ bundle, ...question, files })
    if (answer === undefined) child = child.anew()
    else if (answer.by !== undefined) {
      if (answer.file !== undefined) founds.set(answer.file, foundsOf(answer.file) + 1)
    } else {
      survivors.push(mutant)
      tell(mutant)
    }
  }
  child.stop()
  return survivors
}

export function toldOf({ file, line, kind, was, becomes }: Mutant): string {
  return `${file}:${line} ${kind}: ${was} → ${becomes}`
}

function drawn(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed)
  const rest = [...mutants]
  return Array.from({ length: count }, () => rest.splice(random.whole(0, rest.length - 1), 1)[0]!)
}
