import { neutralise } from './formula.ts'

/** Rows and the order of their columns. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/**
 * A table as CSV text: commas, `\r\n`, quotation marks where needed, cells that a spreadsheet would run neutralised with an
 * apostrophe (see `neutralise`). `readRecords` reads every cell back unchanged.
 */
export function writeCsv({ columns, rows }: Table): string {
  return [...csvLines({ columns, rows })].join('')
}

/** The same, line by line, for tables that should not become one text. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield line(columns)
  for (const row of rows) yield line(columns.map(column => (Object.hasOwn(row, column) ? (row[column] ?? '') : '')))
}

/** A line of one empty cell would be a blank line, which is no row; it is quoted. */
function line(cells: readonly string[]): string {
  const text = cells.map(encode).join(',')
  return `${text === '' ? '""' : text}\r\n`
}

function encode(cell: string): string {
  const safe = neutralise(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
