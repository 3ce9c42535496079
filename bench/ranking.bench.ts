import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileColumns } from '../src/columns/compile.ts'
import { recipeOf } from '../src/columns/recipe.ts'
import type { Network, Policy } from '../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import type { Engine, PlaceQuery } from '../src/ranking/engine.ts'
import { createEngine } from '../src/ranking/engine.ts'
import { createToday } from '../src/scoring/facts.ts'
import { generate } from './generate.ts'
import { writeLayout } from './layout.ts'
import type { Cell } from './measure.ts'
import { machine, mean, quantile, table, timed } from './measure.ts'
import type { NativeAnswer } from './native.ts'
import { runNative } from './native.ts'
import { comparePeers } from './peers.ts'
import { POLICIES } from './policies.ts'
import { measureWhole } from './whole-network.ts'

const NOW = '2026-11-22'
const SEED = 1
const SIZES = [1_000, 10_000, 100_000]
const ASKED = 400
const SCANNED = 60
const K = 10
/** Above this many members the peers take minutes. */
const MOST_COMPARED = 100_000

/**
 * One query's top 10 without rules: through bounds, by a scan of all pairs over the same arrays, and both again in C, from
 * the same arrays; then the whole standard policy beside databases and a graph. Every answer is checked against ours.
 * `npm run bench -- ranking 1000000` for another size.
 */
export async function run(args: readonly string[]): Promise<void> {
  for (const size of args.length > 0 ? args.map(Number) : SIZES) {
    const { ms, result } = await timed(() => generate({ members: size, seed: SEED }))
    console.log(`== ${size} members, seed ${SEED}, generated in ${(ms / 1000).toFixed(1)} s, ${machine()}`)
    const whole = createNetwork(result)
    const network = whole.seenBy('manager')
    const rows: Record<string, Cell>[] = []
    for (const [name, policy] of Object.entries(POLICIES))
      rows.push({ policy: name, ...(await measure(network, policy)) })
    console.log(
      `${table(rows)}\nmicroseconds a query; build in milliseconds; C: gcc -O3 -march=native, the same arrays\n`,
    )
    console.log(`${table(await measureWhole(result))}\nthe standard policy with its rules, as packaged\n`)
    if (size > MOST_COMPARED) continue
    const matcher = createMatcher(whole, standardPolicy(), { now: NOW, audience: 'manager' })
    console.log(
      `${table(comparePeers(matcher))}\nthe standard policy with its rules, mean; the databases use all cores\n`,
    )
  }
}

async function measure(network: Network, policy: Policy): Promise<Record<string, Cell>> {
  const build = await timed(() => {
    const compiled = compileColumns(network, recipeOf(policy), { today: createToday(NOW) })
    return { columns: compiled.columns, engine: createEngine(policy, compiled) }
  })
  const { columns, engine } = build.result
  const query: PlaceQuery = { k: K, floor: Number.NEGATIVE_INFINITY, mask: columns.open, admits: () => true }
  const places = Array.from({ length: ASKED }, (_, i) => (i * 7919) % columns.size)
  ask(engine, 'top', places, query)
  const tops = ask(engine, 'top', places, query)
  const scans = ask(engine, 'scan', places.slice(0, SCANNED), query)
  agree('scan', scans, tops)
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    await writeLayout(folder, columns, policy, { places, k: K })
    const [native, nativeScan] = [runNative('engine', folder), runNative('scan', folder)]
    agree('engine.c', native, tops)
    agree('scan.c', nativeScan, tops)
    return { build: build.ms, ...figures(tops, scans), ...nativeFigures(tops, scans, native, nativeScan) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function ask(engine: Engine, how: 'top' | 'scan', places: readonly number[], query: PlaceQuery): NativeAnswer[] {
  return places.map(place => {
    const begun = performance.now()
    const kept = engine[how](place, query)
    const us = (performance.now() - begun) * 1000
    const answer = Array.from({ length: kept.length }, (_, at) => `${kept.place(at)}:${kept.score(at)}`).join(' ')
    return { us, answer }
  })
}

/** Throws at the first answer that is not ours. */
function agree(name: string, theirs: readonly NativeAnswer[] | undefined, ours: readonly NativeAnswer[]): void {
  theirs?.forEach(({ answer }, i) => {
    if (answer !== ours[i]!.answer) throw new Error(`Query ${i}: ${answer} by ${name}, ${ours[i]!.answer} by bounds`)
  })
}

const timesOf = (answers: readonly NativeAnswer[]) => answers.map(({ us }) => us)
const p50 = (answers: readonly NativeAnswer[]) => quantile(timesOf(answers), 0.5)

function figures(tops: readonly NativeAnswer[], scans: readonly NativeAnswer[]): Record<string, Cell> {
  const p99 = quantile(timesOf(tops), 0.99)
  return {
    'list length': mean(tops.map(({ answer }) => (answer === '' ? 0 : answer.split(' ').length))),
    p50: p50(tops),
    p99,
    mean: mean(timesOf(tops)),
    'p99 ÷ p50': p99 / p50(tops),
    scan: p50(scans),
    'scan ÷ p50': p50(scans) / p50(tops),
  }
}

function nativeFigures(
  tops: readonly NativeAnswer[],
  scans: readonly NativeAnswer[],
  native: readonly NativeAnswer[] | undefined,
  nativeScan: readonly NativeAnswer[] | undefined,
): Record<string, Cell> {
  if (native === undefined || nativeScan === undefined) return { C: 'no gcc' }
  return {
    C: p50(native),
    'p50 ÷ C': p50(tops) / p50(native),
    'mean ÷ C': mean(timesOf(tops)) / mean(timesOf(native)),
    'C scan': p50(nativeScan),
    'scan ÷ C': p50(scans) / p50(nativeScan),
  }
}
