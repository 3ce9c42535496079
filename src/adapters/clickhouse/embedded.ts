import { KontorError, misuse } from '../../errors/kontor-error.ts'
import type { Database } from './database.ts'
import { guarded } from './database.ts'

/** As much of chDB as is used. */
interface Session {
  query(sql: string, format?: string): string
  queryBind(sql: string, values: object, format?: string): string
  insert(request: { table: string; columns: string[]; values: Uint8Array; format: string }): Promise<unknown>
  close(): void
}

/**
 * ClickHouse within this process (chDB), with its data in a folder: no server is needed.
 * @throws KontorError `missing-dependency` if the package `chdb` is not installed, `database-failed` if the folder cannot be
 * opened: a process holds one at a time
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
  return guarded({
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
  })
}

async function openSession(folder: string): Promise<Session> {
  // Not a literal: neither compilers nor bundlers are to look for what need not be there.
  const name = 'chdb'
  const loaded = await import(/* webpackIgnore: true */ name).catch((error: unknown) => {
    throw new KontorError(
      'missing-dependency',
      `ClickHouse in this process needs the package \`chdb\`: npm install chdb (${String(error).slice(0, 120)})`,
    )
  })
  const { Session } = loaded as { Session: new (folder: string) => Session }
  try {
    return new Session(folder)
  } catch (error) {
    // Nothing was sent yet that its words could quote.
    throw new KontorError(
      'database-failed',
      `chDB cannot open ${JSON.stringify(folder)} (${String(error)}); a process holds one folder at a time, which it must be able to write`,
    )
  }
}
