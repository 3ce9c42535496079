import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded, toSql } from '../src/adapters/clickhouse/index.ts'
import type { Matcher } from '../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import { generate, generateStreams, idOf } from './generate.ts'

/**
 * npm run bench -- clickhouse [members] [asked]   the standard policy on ClickHouse within this process (chDB): so many members
 * are asked, a hundredth by default, or `all`. Beside it, as far as they go, the in-process engine and SQL that compares all
 * pairs. Members are generated while they are loaded, so their making is part of the load.
 */
const NOW = '2026-11-22'
/** More than this one process is not asked to hold beside the database, nor all pairs of more to be compared. */
const [MOST_IN_PROCESS, MOST_COMPARED] = [1_000_000, 100_000]

export async function run([size = '10000', asked = String(Math.ceil(Number(size) / 100))]: readonly string[]) {
  const members = Number(size)
  const folder = mkdtempSync(join(tmpdir(), 'kontor-bench-'))
  const database = await embedded(folder)
  try {
    const sql = createClickHouseMatcher(database, standardPolicy(), { now: NOW })
    await timed(`load of ${size}`, () => sql.load({ ...generateStreams({ members }), audience: 'manager' }))
    console.log(`${peak()} GB at most so far`)
    const everybody = Array.from({ length: members }, (_, index) => idOf(index)).sort()
    const ids = sample(everybody, asked === 'all' ? members : Number(asked))
    const inSql = await timed('on ClickHouse', () => hashInSql(sql, ids, asked === 'all'), ids.length)
    console.log(`${peak()} GB at most so far`)
    if (members <= MOST_COMPARED) await compareAllPairs(database, sample(ids, asked === 'all' ? 300 : 100))
    if (members <= MOST_IN_PROCESS) await compareInProcess(members, ids, inSql)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

async function compareInProcess(members: number, ids: readonly string[], expected: string): Promise<void> {
  const matcher = createMatcher(createNetwork(generate({ members })), standardPolicy(), {
    now: NOW,
    audience: 'manager',
  })
  matcher.introductions(ids[0]!) // compiles
  const found = await timed('in process', () => hashInProcess(matcher, ids), ids.length)
  console.log(`hash of their introductions: ${found === expected ? 'the same' : 'DIFFERENT'}, ${found.slice(0, 16)}`)
}

async function compareAllPairs(database: Database, members: readonly string[]): Promise<void> {
  const found = toSql(standardPolicy(), { now: NOW, members })
  const ask = (text: string) => database.ask(text, found.parameters)
  const statement = found.statements.at(-1)!
  const one = await timed('few on ClickHouse', () => ask(statement), members.length)
  const other = await timed('few by all pairs', () => ask(allPairs(statement)), members.length)
  console.log(`of few: ${JSON.stringify(one) === JSON.stringify(other) ? 'the same' : 'DIFFERENT'}`)
}

/** The kernel keeps the most there was, also while the database works and nothing else can look. */
const peak = () => (process.resourceUsage().maxRSS / 1e6).toFixed(2)

const ASKED = /\bn IN \(SELECT n FROM \w+ WHERE id IN \(SELECT arrayJoin\(\{p\d+:Array\(String\)\}\)\)\)/

/** The same statement without candidates: whoever asks is compared with everybody. */
function allPairs(statement: string): string {
  const [begin, end] = [statement.indexOf('candidates AS ('), statement.indexOf(')\nSELECT `from`')]
  const asked = ASKED.exec(statement)![0]
  const pairs = `SELECT a.n AS na, b.n AS nb FROM (SELECT n FROM kontor_derived_fields WHERE ${asked}) AS a CROSS JOIN kontor_derived_fields AS b`
  return `${statement.slice(0, begin)}candidates AS (${pairs}${statement.slice(end)}`
}

/** Evenly over the list. */
function sample<T>(list: readonly T[], many: number): readonly T[] {
  return Array.from({ length: Math.min(many, list.length) }, (_, i) => list[Math.floor((i * list.length) / many)]!)
}

async function timed<T>(what: string, work: () => Promise<T> | T, members = 0): Promise<T> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const milliseconds = performance.now() - begun
  const each = members === 0 ? '' : `, ${(milliseconds / members).toFixed(2)} ms a member`
  console.log(
    `${what}: ${(milliseconds / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of cores)${each}`,
  )
  return result
}

async function hashInProcess(matcher: Matcher, ids: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const id of ids)
    for (const { to, score } of matcher.introductions(id, { limit: 10 })) hash.update(`${id} ${to} ${score}\n`)
  return hash.digest('hex')
}

async function hashInSql(
  sql: ReturnType<typeof createClickHouseMatcher>,
  ids: readonly string[],
  isEverybody: boolean,
): Promise<string> {
  const hash = createHash('sha256')
  for (const { from, to, score } of await sql.all(isEverybody ? {} : { members: ids }))
    hash.update(`${from} ${to} ${score}\n`)
  return hash.digest('hex')
}
