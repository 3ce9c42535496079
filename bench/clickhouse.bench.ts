import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sql } from '../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher, embedded, toSql } from '../src/adapters/clickhouse/index.ts'
import type { Matcher } from '../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import { generate } from './generate.ts'

/**
 * npm run bench -- clickhouse [members] [asked]   the standard policy on ClickHouse within this process (chDB), beside the
 * in-process engine and beside SQL that compares all pairs: so many members are asked, a hundredth by default, or `all`.
 */
const NOW = '2026-11-22'
/** So many are compared with everybody. */
const COMPARED = 100

export async function run([size = '10000', asked = String(Math.ceil(Number(size) / 100))]: readonly string[]) {
  const world = generate({ members: Number(size) })
  const matcher = createMatcher(createNetwork(world), standardPolicy(), { now: NOW, audience: 'manager' })
  const folder = mkdtempSync(join(tmpdir(), 'kontor-bench-'))
  const database = await embedded(folder)
  try {
    const sql = createClickHouseMatcher(database, standardPolicy(), { now: NOW })
    await timed(`load of ${size}`, () => sql.load(matcher))
    const ids = sample(world.members.map(({ id }) => id).sort(), asked === 'all' ? Number(size) : Number(asked))
    matcher.introductions(ids[0]!) // compiles
    const inProcess = await timed('in process', () => hashInProcess(matcher, ids), ids.length)
    const inSql = await timed('on ClickHouse', () => hashInSql(sql, ids, asked === 'all'), ids.length)
    console.log(`hash of their introductions: ${inSql === inProcess ? 'the same' : 'DIFFERENT'}, ${inSql.slice(0, 16)}`)
    const few = sample(ids, COMPARED)
    const statement = (members: readonly string[]) => toSql(standardPolicy(), { now: NOW, members })
    const ask = (text: string, { parameters }: Sql) => database.ask(text, parameters)
    const found = statement(few)
    const [one, other] = [
      await timed('few on ClickHouse', () => ask(found.statements.at(-1)!, found), few.length),
      await timed('few by all pairs', () => ask(allPairs(found.statements.at(-1)!), found), few.length),
    ]
    console.log(`of few: ${JSON.stringify(one) === JSON.stringify(other) ? 'the same' : 'DIFFERENT'}`)
    console.log(`${(process.memoryUsage.rss() / 1e9).toFixed(2)} GB at the end`)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

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
