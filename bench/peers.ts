import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Matcher } from '../src/index.ts'
import { createFacts } from '../src/scoring/facts.ts'
import { createGate } from '../src/scoring/gate.ts'
import { createScorer } from '../src/scoring/scorer.ts'
import { createScan } from '../test/ranking/scan.ts'
import type { Cell } from './measure.ts'
import { writeTables } from './tables.ts'

const K = 10
const WARM_UP = 2000
/** Of the reference reader and of graphology, which look at one pair after the other. */
const SLOW = 10
/** Of those who answer all at once: so many that their preparation is spread over many, and no more than memory has room for. */
const mostAsked = (size: number) => Math.min(200, Math.ceil(4_000_000 / size))

/** What `peers/*.mjs` print. */
interface PeerAnswer {
  readonly name: string
  /** Milliseconds to read and prepare the tables. */
  readonly load: number
  /** Microseconds a query, all asked at once. */
  readonly us: number
  /** By the number of who asked: number, score and confidence of each of the best. */
  readonly answers: readonly (readonly [asking: number, best: readonly (readonly [number, number, number])[]])[]
}

/**
 * The whole of a policy, rules and all, for the same members by everybody: the matcher, the reference reader, and what is
 * installed in `peers`. Throws at the first answer that is not the matcher's.
 */
export function comparePeers(matcher: Matcher): Record<string, Cell>[] {
  const { members } = matcher.network
  const ids = Array.from({ length: mostAsked(members.length) }, (_, i) => members[(i * 7919) % members.length]!.id)
  for (let i = 0; i < WARM_UP; i++) matcher.ranked(members[(i * 104_729) % members.length]!.id)
  const told = new Map<string, string>()
  const begun = performance.now()
  const lists = ids.map(id => matcher.ranked(id))
  const us = (1000 * (performance.now() - begun)) / ids.length
  const numbers = new Map(members.map(({ id }, at) => [id, at]))
  for (const [i, id] of ids.entries()) {
    told.set(id, JSON.stringify(lists[i]!.map(({ to, score, confidence }) => [numbers.get(to), score, confidence])))
  }
  const row = (who: string, theirs: number): Record<string, Cell> => ({
    who,
    'µs a query': theirs,
    'times ours': theirs / us,
  })
  const rows = [
    row('kontor, one thread', us),
    row('reference reader', askReference(matcher, ids.slice(0, SLOW), lists)),
  ]
  if (!existsSync('bench/peers/node_modules')) {
    console.log('DuckDB, ClickHouse and graphology are left out: npm ci --prefix bench/peers')
    return rows
  }
  for (const areSetsShared of [true, false]) {
    const ask = (peer: string, asked: readonly string[]) => askPeer(peer, matcher, { asked, told, areSetsShared })
    const how = areSetsShared ? 'each different set of terms scored once' : 'tables of (member, term)'
    for (const peer of ['duckdb', 'clickhouse']) {
      const { name, us: theirs } = ask(peer, ids)
      rows.push(row(`${name}, ${how}`, theirs))
    }
    if (!areSetsShared) rows.push(row('graphology alone', ask('graphology', ids.slice(0, SLOW)).us))
  }
  return rows
}

function askReference({ network, policy, now }: Matcher, ids: readonly string[], lists: readonly unknown[]): number {
  const facts = createFacts(network, now)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  const query = { limit: K, offset: 0, exclude: new Set<string>() }
  let ms = 0
  for (const [i, id] of ids.entries()) {
    const begun = performance.now()
    const list = scan.top(id, query)
    ms += performance.now() - begun
    if (JSON.stringify(list) !== JSON.stringify(lists[i]))
      throw new Error(`${id}: the reference reader has another list`)
  }
  return (1000 * ms) / ids.length
}

interface Question {
  readonly asked: readonly string[]
  /** What we answered, by id. */
  readonly told: ReadonlyMap<string, string>
  readonly areSetsShared: boolean
}

/** Each in a process of its own. */
function askPeer(
  peer: string,
  { network, policy, now }: Matcher,
  { asked, told, areSetsShared }: Question,
): PeerAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    writeTables(folder, createFacts(network, now), { policy, asked, limit: K, now: now!, areSetsShared })
    const { status, stdout, stderr } = spawnSync(process.execPath, [`bench/peers/${peer}.mjs`, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    if (status !== 0) throw new Error(`${peer}: ${stderr}`)
    const answer: PeerAnswer = JSON.parse(stdout)
    if (answer.answers.length !== asked.length) throw new Error(`${peer} answered ${answer.answers.length} queries`)
    for (const [at, best] of answer.answers) {
      const { id } = network.members[at]!
      const [ours, theirs] = [told.get(id), JSON.stringify(best)]
      if (ours !== theirs) throw new Error(`${id}: ${theirs} by ${answer.name}, ${ours} by kontor`)
    }
    return answer
  } finally {
    rmSync(folder, { recursive: true })
  }
}
