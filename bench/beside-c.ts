import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileColumns } from '../src/columns/compile.ts'
import { recipeOf } from '../src/columns/recipe.ts'
import type { Network, Policy } from '../src/index.ts'
import type { Engine } from '../src/ranking/engine.ts'
import { createEngine } from '../src/ranking/engine.ts'
import type { PlaceQuery } from '../src/ranking/judge.ts'
import { createToday } from '../src/scoring/facts.ts'
import { writeLayout } from './layout.ts'
import { quantile, timed } from './measure.ts'
import type { TimedAnswer } from './native.ts'
import { runNative } from './native.ts'

const NOW = '2026-11-22'
const K = 10
/** After one that warms up; of each query the median counts, so that a pause of the collector is nobody's. */
const ROUNDS = 3

export interface BesideC {
  /** Milliseconds to compile the columns and to make the engine. */
  readonly build: number
  readonly tops: readonly TimedAnswer[]
  readonly scans: readonly TimedAnswer[]
  /** The same in C, from the same arrays; undefined where there is no gcc. */
  readonly native: readonly TimedAnswer[] | undefined
  readonly nativeScans: readonly TimedAnswer[] | undefined
}

/**
 * Top 10 of so many members without rules: through bounds, of the first of them by a scan, and all in C both ways.
 * @throws Error at the first answer that is not ours
 */
export async function besideC(
  network: Network,
  policy: Policy,
  { asked, scanned }: { readonly asked: number; readonly scanned: number },
): Promise<BesideC> {
  const build = await timed(() => {
    const compiled = compileColumns(network, recipeOf(policy), { today: createToday(NOW) })
    return { columns: compiled.columns, engine: createEngine(policy, compiled) }
  })
  const { columns, engine } = build.result
  const query: PlaceQuery = { k: K, floor: Number.NEGATIVE_INFINITY, mask: columns.open, admits: () => true }
  const places = Array.from({ length: asked }, (_, i) => (i * 7919) % columns.size)
  const tops = ask(engine, 'top', places, query)
  const scans = ask(engine, 'scan', places.slice(0, scanned), query)
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    await writeLayout(folder, columns, policy, { places, k: K })
    const [native, nativeScans] = [runNative('engine', folder), runNative('scan', folder)]
    for (const [name, theirs] of Object.entries({ scan: scans, 'engine.c': native, 'scan.c': nativeScans }))
      agree(name, theirs, tops)
    return { build: build.ms, tops, scans, native, nativeScans }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function ask(engine: Engine, how: 'top' | 'scan', places: readonly number[], query: PlaceQuery): TimedAnswer[] {
  const rounds = Array.from({ length: 1 + ROUNDS }, () =>
    places.map(place => {
      const begun = performance.now()
      const kept = engine[how](place, query)
      const us = (performance.now() - begun) * 1000
      const answer = Array.from({ length: kept.length }, (_, at) => `${kept.place(at)}:${kept.score(at)}`).join(' ')
      return { us, answer }
    }),
  )
  return places.map((_, i) => {
    const us = quantile(
      rounds.slice(1).map(round => round[i]!.us),
      0.5,
    )
    return { us, answer: rounds[ROUNDS]![i]!.answer }
  })
}

function agree(name: string, theirs: readonly TimedAnswer[] | undefined, ours: readonly TimedAnswer[]): void {
  theirs?.forEach(({ answer }, i) => {
    if (answer !== ours[i]!.answer) throw new Error(`Query ${i}: ${answer} by ${name}, ${ours[i]!.answer} by bounds`)
  })
}
