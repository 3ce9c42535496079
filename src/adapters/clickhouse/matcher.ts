import { expectKeys, expectMade, expectObject } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { compareIds } from '../../integers/order.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { erasedBy } from '../../policy/blind.ts'
import type { PolicyInput } from '../../policy/define-policy.ts'
import { definePolicy } from '../../policy/define-policy.ts'
import type { RuleInput } from '../../policy/define-rule.ts'
import type { Database } from './database.ts'
import { endLoad, load } from './load.ts'
import { placedIn } from './parameters.ts'
import type { Rows, TableNames } from './schema.ts'
import { readTables, rowsOf } from './schema.ts'
import type { Streams } from './streams.ts'
import { readSource } from './streams.ts'
import { readIds, toSql } from './to-sql.ts'

/** An introduction as the database gives it. */
export interface SqlIntroduction {
  readonly from: string
  readonly to: string
  /** Millionths of log-odds. */
  readonly score: number
  /** 0…1000 */
  readonly confidence: number
  /** What each signal adds for `from`, and for `to`; null where it is unknown. */
  readonly forward: Readonly<Record<string, number | null>>
  readonly backward: Readonly<Record<string, number | null>>
}

export interface ClickHouseOptions {
  readonly tables?: Partial<TableNames>
  /** The day it is, `YYYY-MM-DD`; needed as soon as something dated is read. */
  readonly now?: string
  /** Rows sent at once, an integer ≥ 1. @defaultValue 50,000 */
  readonly batch?: number
}

export interface SqlQuery {
  /** @defaultValue 10 */
  readonly limit?: number
  readonly where?: RuleInput
}

export interface SqlAllQuery extends SqlQuery {
  /** Whose introductions; an id that nobody has has none. @defaultValue everybody's */
  readonly members?: Iterable<string>
}

/** A policy over tables of ClickHouse, made for one audience. */
export interface ClickHouseMatcher {
  /**
   * Fills the tables with what a matcher's audience sees of its network, or with what is streamed, in place of what was there.
   * A load that broke off is simply run again; of streams with a `version` only what is not yet there is sent.
   * @throws KontorError `invalid-network` for what `createNetwork` refuses
   */
  load(source: Pick<Matcher, 'network'> | Streams): Promise<void>
  /** After these members changed, joined or left, and whatever joins them to others: the tables as a load would fill them. */
  refresh(matcher: Pick<Matcher, 'network'>, ids: Iterable<string>): Promise<void>
  introductions(member: string, query?: SqlQuery): Promise<readonly SqlIntroduction[]>
  /** Introductions of everybody, or of these, by id. */
  all(query?: SqlAllQuery): Promise<readonly SqlIntroduction[]>
}

/** What is asked of lists in the process and not here, such as `exclude`, would be asked in vain. */
const QUERY = ['limit', 'where'] satisfies readonly (keyof SqlQuery)[]

/** So many ask in one statement: what they share is found once, and memory does not depend on how many there are. */
const ASKED = 2000

/**
 * A policy over ClickHouse: the same introductions as `createMatcher`, of the same integers, for networks that outgrow one
 * process. The tables are made if they are not there. What an audience may not see never reaches its tables: make tables of
 * their own for each audience.
 * @param database `embedded` or `server`
 * @throws KontorError as `toSql`
 * @example
 * import type { Matcher } from 'kontor'
 * import type { Database } from 'kontor/clickhouse'
 * import { createClickHouseMatcher } from 'kontor/clickhouse'
 * async function everybody(database: Database, matcher: Matcher) {
 *   const stored = createClickHouseMatcher(database, matcher.policy, { now: '2026-11-22' })
 *   await stored.load(matcher)
 *   return stored.all({ limit: 5 })
 * }
 * typeof everybody // → 'function'
 */
export function createClickHouseMatcher(
  database: Database,
  policy: PolicyInput,
  options: ClickHouseOptions = {},
): ClickHouseMatcher {
  if (typeof database?.ask !== 'function') throw misuse('database', 'made by embedded or server', database)
  const { tables = {}, now, batch = 50_000 } = expectKeys('options', options, ['tables', 'now', 'batch'])
  const names = readTables(tables)
  const size = expectInteger('batch', batch, { least: 1 })
  const day = now === undefined ? {} : { now }
  // Refused now rather than at the first question.
  toSql(policy, { tables: names, ...day })
  const erased = erasedBy(definePolicy(policy).blind)

  const ask = async (query: SqlQuery, members?: readonly string[]) => {
    const { limit, where } = expectKeys('query', query, QUERY)
    const sql = toSql(policy, {
      tables: names,
      ...day,
      ...(limit === undefined ? {} : { limit }),
      ...(where === undefined ? {} : { where }),
      ...(members === undefined ? {} : { members }),
    })
    const question = sql.statements.at(-1)!
    const rows = await database.ask(question, placedIn(question, sql.parameters))
    return rows.map(row => told(row, sql.signals))
  }
  /** What every question reads, made anew from the tables. */
  const derive = async () => {
    const { statements, parameters } = toSql(policy, { tables: names, ...day })
    for (const statement of statements.slice(0, -1)) await database.run(statement, placedIn(statement, parameters))
  }
  const fill = async (rows: Rows) => {
    for (const [name, table] of tablesOf(names)) {
      for (let from = 0; from < rows[name].length; from += size)
        await database.insert(table, rows[name].slice(from, from + size))
    }
  }
  return {
    async load(source) {
      await load(database, readSource(source, erased), { tables: names, now, size })
      await derive()
      await endLoad(database, names)
    },
    async refresh(matcher, ids) {
      const network = expectMade('network', expectObject('matcher', matcher).network, 'seenBy')
      const changed = new Set(readIds('ids', ids))
      const values = { ids: [...changed] }
      const is = (column: string) => `has({ids:Array(String)}, ${column})`
      await database.run(`DELETE FROM ${names.members} WHERE ${is('id')}`, values)
      for (const table of [names.ties, names.outcomes])
        await database.run(`DELETE FROM ${table} WHERE ${is('a')} OR ${is('b')}`, values)
      await fill(rowsOf(network, now, changed))
      await derive()
    },
    introductions: (member, query = {}) => ask(query, [member]),
    async all(query = {}) {
      const { members, ...each } = expectKeys('query', query, [...QUERY, 'members'])
      const ids =
        members === undefined
          ? (await database.ask(`SELECT id FROM ${names.members} FINAL ORDER BY id`, {})).map(([id]) => String(id))
          : [...new Set(readIds('members', members))].sort(compareIds)
      const told: SqlIntroduction[] = []
      for (let from = 0; from < ids.length; from += ASKED)
        for (const one of await ask(each, ids.slice(from, from + ASKED))) told.push(one)
      return told
    },
  }
}

function tablesOf(names: TableNames): readonly (readonly [keyof Rows, string])[] {
  return (['members', 'ties', 'outcomes'] as const).map(name => [name, names[name]])
}

/** Integers of 64 bits may come as text. */
function told(row: readonly unknown[], signals: readonly string[]): SqlIntroduction {
  const [from, to, score, confidence, forward, backward] = row
  const points = (list: unknown) => {
    const numbers = (list as readonly (string | number | null)[]).map(one => (one === null ? null : Number(one)))
    return Object.fromEntries(signals.map((name, i) => [name, numbers[i] ?? null]))
  }
  return {
    from: String(from),
    to: String(to),
    score: Number(score),
    confidence: Number(confidence),
    forward: points(forward),
    backward: points(backward),
  }
}
