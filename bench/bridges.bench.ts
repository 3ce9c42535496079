import { bridges, createNetwork } from '../src/index.ts'
import { PIVOTS, sampledBetweenness } from '../src/insight/betweenness.ts'
import { tieGraph } from '../src/insight/tie-graph.ts'
import { generate } from './generate.ts'
import { machine, table, timed } from './measure.ts'
import { spearman } from './spearman.ts'

/** Sampled betweenness against the exact one at 5,000 members, and the time of the whole report at 20,000. One run each. */
export async function run(args: readonly string[]): Promise<void> {
  const small = tieGraph(createNetwork(generate({ members: 5000 })))
  const exact = await timed(() => sampledBetweenness(small, small.members.length, 1))
  const sampled = await timed(() => sampledBetweenness(small, PIVOTS, 1))
  const held = [...exact.result.values.keys()].filter(place => {
    return Math.abs(exact.result.values[place]! - sampled.result.values[place]!) <= 2 * sampled.result.errors[place]!
  })
  const network = createNetwork(generate({ members: 20_000 }))
  const large = tieGraph(network)
  const sample = await timed(() => sampledBetweenness(large, PIVOTS, 1))
  const report = await timed(() => bridges(network, { limit: 10 }))
  const rows = [
    {
      pivots: PIVOTS,
      '5,000 exact ms': exact.ms,
      '5,000 sampled ms': sampled.ms,
      Spearman: spearman(exact.result.values, sampled.result.values),
      'within 2 errors': held.length / small.members.length,
      '20,000 sampled ms': sample.ms,
      '20,000 bridges() ms': report.ms,
      bridges: report.result.length,
    },
  ]
  if (!args.includes('--json')) console.log(`${table(rows)}\n\nseed 1, one run each, ${machine()}\n`)
  console.log(JSON.stringify(rows, null, 2))
}
