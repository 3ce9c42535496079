import type { FileContent, FileToWrite } from '../adapters/csv/file.ts'
import { writeTogether } from '../adapters/csv/file.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import { csvLines } from '../adapters/csv/write-csv.ts'
import type { Values } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** One result in its three forms; each holds what the audience may see, and is made only if it is asked for. */
export interface Result {
  readonly data: unknown
  readonly table: () => Table
  /** Whole, or line by line where there may be very many. */
  readonly text: () => string | Iterable<string>
  /** What else is written to files. @defaultValue none */
  readonly files?: readonly FileToWrite[]
}

interface Given {
  readonly values: Pick<Values, 'csv' | 'json' | 'strict'>
  /** Rows of the input that were not admitted. */
  readonly rejected: number
}

/**
 * How every command with a result ends: the table goes to the file of `--csv`, the result to standard output as JSON or as
 * text. Undefined data are JSON's null. Where one file cannot be written, none is.
 * @returns the exit code
 */
export async function give({ data, table, text, files = [] }: Result, { values, rejected }: Given, { out }: Terminal) {
  await writeTogether([...files, ...fileOf(values.csv, () => csvLines(table()))])
  tell(values.json ? `${JSON.stringify(data ?? null, null, 2)}\n` : text(), out)
  return rejected > 0 && values.strict ? 1 : 0
}

/** Lines go out in pieces of so many characters: a million of them are never one text. */
const PIECE = 1 << 16

function tell(text: string | Iterable<string>, out: Terminal['out']): void {
  let piece = typeof text === 'string' ? text : ''
  for (const line of typeof text === 'string' ? [] : text) {
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    out(piece)
    piece = ''
  }
  out(piece)
}

/** The file of an option, if it was given. */
export function fileOf(path: string | undefined, content: () => FileContent): readonly FileToWrite[] {
  return path === undefined ? [] : [{ path, content: content() }]
}
