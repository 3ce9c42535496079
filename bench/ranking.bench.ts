import type { Network, Policy } from '../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import { besideC } from './beside-c.ts'
import { generate } from './generate.ts'
import type { Cell } from './measure.ts'
import { machine, mean, quantile, table, timed } from './measure.ts'
import type { TimedAnswer } from './native.ts'
import { comparePeers } from './peers.ts'
import { POLICIES } from './policies.ts'
import { measureWhole } from './whole-network.ts'

const NOW = '2026-11-22'
const SEED = 1
const SIZES = [1_000, 10_000, 100_000]
const ASKED = 400
const SCANNED = 40
/** Above this many members the peers take minutes. */
const MOST_COMPARED = 100_000

/**
 * One query's top 10 without rules: through bounds, by a scan of all pairs over the same arrays, and both again in C, from
 * the same arrays; then whole networks, and the whole standard policy beside databases and a graph. Every answer is checked
 * against ours. `npm run bench -- ranking 1000000` for another size.
 */
export async function run(args: readonly string[]): Promise<void> {
  for (const size of args.length > 0 ? args.map(Number) : SIZES) {
    const { ms, result } = await timed(() => generate({ members: size, seed: SEED }))
    console.log(`== ${size} members, seed ${SEED}, generated in ${(ms / 1000).toFixed(1)} s, ${machine()}`)
    const whole = createNetwork(result)
    const network = whole.seenBy('manager')
    const rows: Record<string, Cell>[] = []
    for (const [name, policy] of Object.entries(POLICIES))
      rows.push({ policy: name, ...(await figures(network, policy)) })
    console.log(
      `${table(rows)}\nmicroseconds a query, without rules; build in milliseconds; C: gcc -O3 -march=native\n`,
    )
    console.log(`${table(await measureWhole(result))}\nthe standard policy with its rules, as packaged\n`)
    if (size > MOST_COMPARED) continue
    const matcher = createMatcher(whole, standardPolicy(), { now: NOW, audience: 'manager' })
    console.log(
      `${table(comparePeers(matcher))}\nthe standard policy with its rules, mean; the databases use all cores\n`,
    )
  }
}

async function figures(network: Network, policy: Policy): Promise<Record<string, Cell>> {
  const { build, tops, scans, native, nativeScans } = await besideC(network, policy, { asked: ASKED, scanned: SCANNED })
  const [p50, p99, scan] = [at(tops, 0.5), at(tops, 0.99), at(scans, 0.5)]
  const ours = {
    build,
    'list length': mean(tops.map(({ answer }) => (answer === '' ? 0 : answer.split(' ').length))),
    p50,
    p99,
    mean: meanOf(tops),
    'p99 ÷ p50': p99 / p50,
    scan,
    'scan ÷ p50': scan / p50,
  }
  if (native === undefined || nativeScans === undefined) return { ...ours, C: 'no gcc' }
  return {
    ...ours,
    C: at(native, 0.5),
    'p50 ÷ C': p50 / at(native, 0.5),
    'mean ÷ C': meanOf(tops) / meanOf(native),
    'C scan': at(nativeScans, 0.5),
    'scan ÷ C': scan / at(nativeScans, 0.5),
  }
}

const timesOf = (answers: readonly TimedAnswer[]) => answers.map(({ us }) => us)
const at = (answers: readonly TimedAnswer[], share: number) => quantile(timesOf(answers), share)
const meanOf = (answers: readonly TimedAnswer[]) => mean(timesOf(answers))
