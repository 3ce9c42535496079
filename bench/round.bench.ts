import type { RoundOptions, RoundPlan } from '../src/index.ts'
import { createMatcher, createNetwork, planRound, standardPolicy } from '../src/index.ts'
import { generate } from './generate.ts'
import type { Cell } from './measure.ts'
import { machine, table, timed } from './measure.ts'

const MAX = 5

/**
 * A round × 5 on generated networks: seconds of wall clock (and of processor, for a busy machine) for the candidates and for
 * planning, beside a plain greedy for the total, which gets the same candidates and no
 * search (up to 20,000 members). One run each, no frontier.
 */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = args.map(Number).filter(size => size > 0)
  const rows: Record<string, Cell>[] = []
  for (const members of sizes.length > 0 ? sizes : [2000, 10_000]) rows.push(...(await bench(members)))
  console.log(`${table(rows)}\n\n${machine()}; 2 cores; seed 1; standard policy, audience manager\n`)
}

async function bench(members: number): Promise<Record<string, Cell>[]> {
  const network = createNetwork(generate({ members }))
  const matcher = createMatcher(network, standardPolicy(), { now: '2026-11-22', audience: 'manager' })
  const options = { max: MAX, frontier: [] }
  const ways: readonly (readonly [string, RoundOptions])[] = [
    ['fairness 0.5', options],
    ['greedy', { ...options, min: 0, fairness: 0, work: 0 }],
  ]
  const rows: Record<string, Cell>[] = []
  for (const [name, asked] of members > 20_000 ? ways.slice(0, 1) : ways) {
    const begun = process.cpuUsage()
    let candidates = 0
    const onProgress: NonNullable<RoundOptions['onProgress']> = ({ phase }) => {
      if (phase === 'candidates') candidates = seconds(process.cpuUsage(begun))
    }
    const { ms, result } = await timed(() => planRound(matcher, { ...asked, onProgress }))
    rows.push({
      members,
      plan: name,
      ...rowOf(result),
      seconds: ms / 1000,
      candidates,
      processor: seconds(process.cpuUsage(begun)),
    })
  }
  return rows
}

function rowOf({ introductions, report, candidates }: RoundPlan): Record<string, Cell> {
  const { total, nash, gini, coverage, envy, short } = report
  return {
    pairs: candidates,
    introductions: introductions.length,
    total: total / 1e6,
    nash,
    gini,
    coverage,
    envy: envy.mean,
    short,
  }
}

const seconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6
