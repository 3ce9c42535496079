import { KontorError, misuse } from '../../errors/kontor-error.ts'
import type { ParameterValue } from './parameters.ts'

export type Values = Readonly<Record<string, ParameterValue>>

/** ClickHouse, wherever it runs. */
export interface Database {
  run(statement: string, values?: Values): Promise<void>
  /** The rows of the answer, each a list of its columns. */
  ask(statement: string, values: Values): Promise<readonly (readonly unknown[])[]>
  /** Rows of the same columns in the same order. */
  insert(table: string, rows: readonly object[]): Promise<void>
  close(): Promise<void>
}

/** As much of chDB as is used. */
interface Session {
  query(sql: string, format?: string): string
  queryBind(sql: string, values: object, format?: string): string
  insert(request: { table: string; columns: string[]; values: Uint8Array; format: string }): Promise<unknown>
  close(): void
}

/**
 * ClickHouse within this process (chDB), with its data in a folder: no server is needed.
 * @throws KontorError `missing-dependency` if the package `chdb` is not installed
 * @example
 * import type { Matcher } from 'kontor'
 * import { createClickHouseMatcher, embedded } from 'kontor/clickhouse'
 * async function firstScore(matcher: Matcher) {
 *   const stored = createClickHouseMatcher(await embedded('./data'), matcher.policy) // needs the package chdb
 *   await stored.load(matcher)
 *   return (await stored.introductions('pumpen'))[0]?.score
 * }
 * typeof firstScore // → 'function'
 */
export async function embedded(folder: string): Promise<Database> {
  if (typeof folder !== 'string' || folder === '') throw misuse('folder', 'a folder for the data', folder)
  const session = await openSession(folder)
  return {
    async run(statement, values = {}) {
      session.queryBind(statement, values)
    },
    async ask(statement, values) {
      const text = session.queryBind(statement, values, 'JSONCompactEachRow')
      return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line) as readonly unknown[]]))
    },
    async insert(table, rows) {
      if (rows.length === 0) return
      // Lists, for reading the names of columns in each row takes as long as reading the values.
      const lines = rows.map(row => JSON.stringify(Object.values(row)))
      const values = Buffer.from(lines.join('\n'))
      await session.insert({ table, columns: Object.keys(rows[0]!), values, format: 'JSONCompactEachRow' })
    },
    async close() {
      session.close()
    },
  }
}

async function openSession(folder: string): Promise<Session> {
  // Not a literal: neither compilers nor bundlers are to look for what need not be there.
  const name = 'chdb'
  const loaded = await import(name).catch((error: unknown) => {
    throw new KontorError(
      'missing-dependency',
      `ClickHouse in this process needs the package \`chdb\`: npm install chdb (${String(error).slice(0, 120)})`,
    )
  })
  const { Session } = loaded as { Session: new (folder: string) => Session }
  return new Session(folder)
}

/** As much of the official client (`@clickhouse/client`) as is used. */
export interface ClickHouseClient {
  command(request: { query: string; query_params?: Record<string, unknown> }): Promise<unknown>
  query(request: {
    query: string
    query_params?: Record<string, unknown>
    format: 'JSONCompactEachRow'
  }): Promise<{ json(): Promise<unknown> }>
  insert(request: { table: string; values: object[]; format: 'JSONEachRow' }): Promise<unknown>
  close(): Promise<void>
}

/**
 * A server or cluster through the official client, which the caller makes and `close` closes.
 * @throws KontorError `invalid-argument` if it is no client
 * @example
 * import { standardPolicy } from 'kontor'
 * import type { ClickHouseClient } from 'kontor/clickhouse'
 * import { createClickHouseMatcher, server } from 'kontor/clickhouse'
 * // With a client of the official package, made by createClient({ url }).
 * const over = (client: ClickHouseClient) => createClickHouseMatcher(server(client), standardPolicy())
 * typeof over // → 'function'
 */
export function server(client: ClickHouseClient): Database {
  if (typeof client?.query !== 'function')
    throw misuse('client', 'a client made by createClient of @clickhouse/client', client)
  return {
    async run(query, values = {}) {
      await client.command({ query, query_params: values })
    },
    async ask(query, values) {
      const answer = await client.query({ query, query_params: values, format: 'JSONCompactEachRow' })
      return (await answer.json()) as readonly (readonly unknown[])[]
    },
    async insert(table, rows) {
      if (rows.length > 0) await client.insert({ table, values: [...rows], format: 'JSONEachRow' })
    },
    close: () => client.close(),
  }
}
