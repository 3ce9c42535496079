import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readBytes } from '../src/adapters/csv/file.ts'
import { readMembers, readOutcomes, readTies } from '../src/adapters/csv/read-members.ts'
import { admitMembers, admitOutcomes, admitTies, createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import type { Cell } from './measure.ts'
import { machine, quantile, table, timed } from './measure.ts'
import { meanNdcg, readJudgement } from './ndcg.ts'

const NOW = '2026-11-22'

/** Every fixture network: how large, how long each step takes (milliseconds, one run), and how good the ranking is. */
export async function run(args: readonly string[]): Promise<void> {
  const rows = [await bench('fixtures/aachen', () => readFolder('fixtures/aachen'))]
  for (const file of readdirSync('fixtures/worlds').filter(name => name.endsWith('.json'))) {
    rows.push(await bench(`fixtures/worlds/${file}`, () => readWorld(`fixtures/worlds/${file}`)))
  }
  if (!args.includes('--json'))
    console.log(`${table(rows)}\n\nmilliseconds, one run each, ${machine()}; audience manager\n`)
  console.log(JSON.stringify(rows, null, 2))
}

type Parts = Parameters<typeof createNetwork>[0]

async function bench(path: string, admit: () => Promise<Parts>): Promise<Record<string, Cell>> {
  const { ms: admission, result: parts } = await timed(admit)
  const network = createNetwork(parts)
  const { ms: compile, result: matcher } = await timed(() =>
    createMatcher(network, standardPolicy(), { now: NOW, audience: 'manager' }),
  )
  const queries: number[] = []
  let introductions = 0
  for (const { id } of network.members) {
    const { ms, result } = await timed(() => matcher.introductions(id))
    queries.push(ms)
    introductions += result.length
  }
  const judged = `${path}/judged.json`
  const judgement = existsSync(judged) ? readJudgement(judged).judged : []
  const score = (part: 'tuned' | 'untouched') => (judgement.length === 0 ? '–' : meanNdcg(matcher, judgement, part, 3))
  return {
    network: path,
    members: network.members.length,
    ties: network.ties.length,
    admission,
    compile,
    'query p50': quantile(queries, 0.5),
    everybody: queries.reduce((sum, ms) => sum + ms, 0),
    introductions,
    'NDCG@3 tuned': score('tuned'),
    untouched: score('untouched'),
  }
}

async function readFolder(folder: string): Promise<Parts> {
  const { members } = await readMembers(readBytes(`${folder}/members.csv`))
  const { ties } = await readTies(readBytes(`${folder}/ties.csv`), members)
  const { outcomes } = await readOutcomes(readBytes(`${folder}/outcomes.csv`), members)
  return { members, ties, outcomes }
}

async function readWorld(path: string): Promise<Parts> {
  const world = JSON.parse(readFileSync(path, 'utf8')) as Record<'members' | 'ties' | 'outcomes', unknown[]>
  const { members } = admitMembers(world.members)
  const { ties } = admitTies(world.ties, members)
  const { outcomes } = admitOutcomes(world.outcomes, members)
  return { members, ties, outcomes }
}
