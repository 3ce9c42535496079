import { performance } from 'node:perf_hooks'
import { compileColumns } from '../src/columns/columns.ts'
import { recipeOf } from '../src/columns/recipe.ts'
import type { Policy } from '../src/index.ts'
import { createNetwork, definePolicy, standardPolicy } from '../src/index.ts'
import type { PlaceQuery } from '../src/ranking/engine.ts'
import { createEngine } from '../src/ranking/engine.ts'
import type { TopK } from '../src/ranking/top-k.ts'
import { createToday } from '../src/scoring/facts.ts'
import { generate } from './generate.ts'
import { machine, quantile, table } from './measure.ts'

const NOW = '2026-11-22'
const SEED = 1
const SIZES = [1_000, 10_000, 100_000]
const ASKED = 400
const SCANNED = 60

/**
 * One query's top 10 without rules, through bounds and by a scan of all pairs over the same arrays; every scanned answer
 * is checked against the other. `npm run bench -- ranking 1000000` for another size.
 */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES
  const rows = sizes.flatMap(size => [
    bench(size, 'standard', standardPolicy()),
    bench(size, 'equal weights', equalWeights()),
  ])
  console.log(`${table(rows)}\n\nmicroseconds a query, seed ${SEED}, ${machine()}; build in milliseconds`)
}

function equalWeights(): Policy {
  return definePolicy({ signals: standardPolicy().signals.map(signal => ({ ...signal, weight: 1000 })) })
}

function bench(size: number, name: string, policy: Policy) {
  const network = createNetwork(generate({ members: size, seed: SEED })).seenBy('manager')
  const begun = performance.now()
  const today = createToday(NOW)
  const compiled = compileColumns(network, recipeOf(policy), today)
  const { columns, members } = compiled
  const engine = createEngine(policy, { columns, members })
  const build = performance.now() - begun
  const query: PlaceQuery = { k: 10, floor: Number.NEGATIVE_INFINITY, mask: columns.open, admits: () => true }
  const places = Array.from({ length: ASKED }, (_, i) => (i * 7919) % size)
  for (const place of places) engine.top(place, query)
  const tops = places.map(place => measured(() => engine.top(place, query)))
  const scans = places.slice(0, SCANNED).map(place => measured(() => engine.scan(place, query)))
  scans.forEach(({ answer }, i) => {
    if (answer !== tops[i]!.answer)
      throw new Error(`Place ${places[i]}: ${answer} by scan, ${tops[i]!.answer} by bounds`)
  })
  const [p50, scan] = [
    quantile(
      tops.map(({ us }) => us),
      0.5,
    ),
    quantile(
      scans.map(({ us }) => us),
      0.5,
    ),
  ]
  return {
    policy: `${size} ${name}`,
    build,
    p50,
    p99: quantile(
      tops.map(({ us }) => us),
      0.99,
    ),
    scan,
    'scan ÷ p50': scan / p50,
    'list length': tops.reduce((sum, { length }) => sum + length, 0) / tops.length,
  }
}

/** The answer as text, which is checked. */
function measured(ask: () => TopK): { readonly us: number; readonly answer: string; readonly length: number } {
  const begun = performance.now()
  const kept = ask()
  const us = (performance.now() - begun) * 1000
  const answer = Array.from({ length: kept.length }, (_, at) => `${kept.place(at)}:${kept.score(at)}`).join(' ')
  return { us, answer, length: kept.length }
}
