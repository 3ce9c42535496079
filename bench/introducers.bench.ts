import { UndirectedGraph } from 'graphology'
import type { Member } from '../src/index.ts'
import { createMatcher, createNetwork, introducers, standardPolicy } from '../src/index.ts'
import type { Path } from '../src/introductions/introducers/path-value.ts'
import { commonOf, scoreOf, valuesOf } from '../src/introductions/introducers/path-value.ts'
import type { Ways } from '../src/introductions/introducers/ways.ts'
import { prepareWays } from '../src/introductions/introducers/ways.ts'
import { createRandom, generate } from './generate.ts'
import { machine, quantile, table, timed } from './measure.ts'

const NOW = '2026-11-22'
const PAIRS = 200
/** Every how manieth pair the plain search is asked too. */
const PLAIN_EVERY = 4
const LIMIT = 3

/**
 * Introducers of random pairs of a generated network, against a plain depth-first search over graphology with the same
 * rules and the same score; both are asked the same pairs, in turns, and must name the same members. Everybody agreed to
 * be asked, which is the hardest case. kontor's time is that of the public function, texts included. A tenth of the pairs
 * are drawn from contacts of contacts, so that paths exist; the others are strangers.
 */
export async function run(args: readonly string[]): Promise<void> {
  const size = Number(args.find(arg => /^\d+$/.test(arg)) ?? 100_000)
  const { members, ties } = generate({ members: size, contacts: 12 })
  const willing = members.map((one): Member => ({ ...one, consent: { ...one.consent, introducer: true, paths: true } }))
  // Without signals and rules: nothing is measured but introducers.
  const policy = { ...standardPolicy(), signals: [], rules: [] }
  const matcher = createMatcher(createNetwork({ members: willing, ties }), policy, { now: NOW, audience: 'manager' })
  const { ms: prepareMs } = await timed(() => introducers(matcher, willing[0]!.id, willing[1]!.id))
  const ways = prepareWays(matcher.network, NOW)
  const { ms: graphMs, result: graph } = await timed(() => graphOf(ways))
  const pairs = drawPairs(ways)
  const [ours, plain]: [number[], number[]] = [[], []]
  let [paths, same] = [0, 0]
  for (const [i, [from, to]] of pairs.entries()) {
    const [a, b] = [willing[from]!.id, willing[to]!.id]
    const { ms, result } = await timed(() => introducers(matcher, a, b, { limit: LIMIT }))
    ours.push(ms)
    paths += result.length
    if (i % PLAIN_EVERY > 0) continue
    const slow = await timed(() => plainSearch(graph, ways, from, to))
    plain.push(slow.ms)
    const names = slow.result.map(({ via }) => via.map(place => willing[place]!.id))
    if (JSON.stringify(names) === JSON.stringify(result.map(({ via }) => via))) same++
  }
  const rows = [
    {
      members: size,
      ties: ties.length,
      'prepare ms': prepareMs,
      'graph ms': graphMs,
      'p50 ms': quantile(ours, 0.5),
      'p95 ms': quantile(ours, 0.95),
      'plain p50 ms': quantile(plain, 0.5),
      ratio:
        quantile(plain, 0.5) /
        quantile(
          ours.filter((_, i) => i % PLAIN_EVERY === 0),
          0.5,
        ),
      'same answers': `${same} of ${plain.length}`,
      'paths found': paths,
    },
  ]
  if (!args.includes('--json')) console.log(`${table(rows)}\n\n${pairs.length} pairs, seed 1, ${machine()}\n`)
  console.log(JSON.stringify(rows, null, 2))
}

function drawPairs({ starts, ends, members }: Ways): [number, number][] {
  const random = createRandom(2)
  const below = (n: number) => Math.floor(random() * n)
  const contact = (place: number) => ends[starts[place]! + below(starts[place + 1]! - starts[place]!)]!
  const list: [number, number][] = []
  while (list.length < PAIRS) {
    const from = below(members.length)
    const to = list.length % 10 === 0 ? contact(contact(contact(from))) : below(members.length)
    if (from !== to) list.push([from, to])
  }
  return list
}

function graphOf({ members, acquaintances }: Ways): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const place of members.keys()) graph.addNode(`member:${place}`, { place })
  for (const [tie, { low, high }] of acquaintances.entries()) graph.addEdge(`member:${low}`, `member:${high}`, { tie })
  return graph
}

/** Every simple path of up to three ties, depth first, as one would write it over graphology; scored alike, sorted, cut. */
function plainSearch(graph: UndirectedGraph, ways: Ways, from: number, to: number): Path[] {
  const { asked, avoids, members } = ways
  const isOpen = (place: number) => members[place]!.consent?.matching !== false && members[place]!.paused !== true
  if (!isOpen(from) || !isOpen(to) || avoids(from, to)) return []
  const common = commonOf(ways, from, to)
  const found: (Path & { readonly score: number })[] = []
  const goal = `member:${to}`
  const walk = (node: string, via: readonly number[], ties: readonly number[]) => {
    graph.forEachNeighbor(node, (next, { place }) => {
      if (place === from || via.includes(place)) return
      const onWay = [...ties, graph.getEdgeAttribute(graph.edge(node, next), 'tie') as number]
      if (next === goal) {
        if (via.length > 0 && isWanted(via))
          found.push({ via, ties: onWay, score: scoreOf(valuesOf(ways, { via, ties: onWay }, common)) })
      } else if (via.length < 2 && asked[place] !== 0) {
        walk(next, [...via, place], onWay)
      }
    })
  }
  const knows = (p: number, q: number) => graph.hasEdge(`member:${p}`, `member:${q}`)
  const isWanted = (via: readonly number[]) => {
    const [x, y] = via as [number, number | undefined]
    if (via.some(place => avoids(place, from) || avoids(place, to))) return false
    return y === undefined || (asked[x] === 2 && asked[y] === 2 && !knows(x, to) && !knows(from, y) && !avoids(x, y))
  }
  walk(`member:${from}`, [], [])
  return found
    .sort(
      (p, q) =>
        q.score - p.score || p.via.length - q.via.length || p.via[0]! - q.via[0]! || (p.via[1] ?? 0) - (q.via[1] ?? 0),
    )
    .slice(0, LIMIT)
}
