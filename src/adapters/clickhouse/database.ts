import { KontorError } from '../../errors/kontor-error.ts'
import type { ParameterValue } from './parameters.ts'

export type Values = Readonly<Record<string, ParameterValue>>

/** ClickHouse, wherever it runs. Those made here throw KontorError `database-failed`, which quotes nothing that was stored. */
export interface Database {
  run(statement: string, values?: Values): Promise<void>
  /** The rows of the answer, each a list of its columns. */
  ask(statement: string, values: Values): Promise<readonly (readonly unknown[])[]>
  /** Rows of the same columns in the same order. */
  insert(table: string, rows: readonly object[]): Promise<void>
  close(): Promise<void>
}

const MOST_TOLD = 60

/**
 * A database whose errors are told by their code and by what was asked of it alone: its own words quote the rows that it was
 * given, with what is private in them, and so would they as a cause.
 */
export function guarded(database: Database): Database {
  const told = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw new KontorError(
        'database-failed',
        `ClickHouse failed at \`${what}\`: ${codeOf(error)}; what was loaded before is there, and the call can be made again`,
      )
    }
  }
  // A statement has no values in its text.
  const begin = (statement: string) => statement.replace(/\s+/g, ' ').slice(0, MOST_TOLD)
  return {
    run: (statement, values) => told(begin(statement), () => database.run(statement, values)),
    ask: (statement, values) => told(begin(statement), () => database.ask(statement, values)),
    insert: (table, rows) => told(`INSERT INTO ${table}`, () => database.insert(table, rows)),
    close: () => told('close', () => database.close()),
  }
}

/**
 * ClickHouse numbers its errors: chDB at the beginning of the message, `Code: 60`, the official client in `code`, where Node
 * has the name of an error of the network. All else may be what was stored.
 */
function codeOf(error: unknown): string {
  const { message = '', code, name = 'an error' } = (error ?? {}) as { message?: string; code?: string; name?: string }
  const [number = /^(?:Query failed: )?Code: (\d{1,6})\./.exec(message)?.[1]] = /^\d{1,6}$/.exec(`${code}`) ?? []
  if (number !== undefined)
    return `code ${number}, which \`SELECT name FROM system.errors WHERE code = ${number}\` names`
  return typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : name
}
