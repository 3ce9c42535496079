import { misuse } from '../../errors/kontor-error.ts'
import type { Database } from './database.ts'
import { guarded } from './database.ts'

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
  return guarded({
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
  })
}
