import { expectObject, expectText } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import { neutralise } from './formula.ts'

/** What a cell holds: text may come from anybody, a number runs nothing and is written as it is. */
export type Cell = string | number

/** Rows and the order of their columns. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** Separators of other tables too: a reader that guesses must find none. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * A table as CSV text: commas, `\r\n`, quotation marks where needed, texts that a spreadsheet would run neutralised with an
 * apostrophe (see `neutralise`). `readRecords` reads every cell back unchanged, numbers as their digits; but a text of more than
 * 65,535 characters, or with what looks like whole rows of this table, it takes for a quotation mark that nobody closed.
 * @throws KontorError `invalid-argument` if it is no table
 * @example
 * import { writeCsv } from 'kontor/csv'
 * writeCsv({ columns: ['name', 'offer'], rows: [{ name: 'Yelken, Makina', offer: '=1+1' }] })
 * // → 'name,offer\r\n"Yelken, Makina",\'=1+1\r\n'
 */
export function writeCsv(table: Table): string {
  return [...csvLines(table)].join('')
}

/**
 * As `writeCsv`, line by line, for tables that should not become one text.
 * @throws KontorError `invalid-argument` if it is no table
 * @example
 * import { csvLines } from 'kontor/csv'
 * const table = { columns: ['from', 'to'], rows: [{ from: 'pumpen', to: 'makina' }] }
 * Array.from(csvLines(table)) // → ['from,to\r\n', 'pumpen,makina\r\n']
 */
export function* csvLines(table: Table): Generator<string> {
  const { columns, rows } = expectObject('table', table)
  for (const [what, list] of Object.entries({ columns, rows }))
    if (!Array.isArray(list)) throw misuse(what, 'a list', list)
  yield line(columns.map((column, i) => expectText(`columns[${i}]`, column)))
  for (const [i, row] of rows.entries()) {
    expectObject(`rows[${i}]`, row)
    yield line(columns.map(column => cellOf(row, column, i)))
  }
}

/** What a row does not have is empty, and so is what is null. */
function cellOf(row: Table['rows'][number], column: string, i: number): Cell {
  const cell = Object.hasOwn(row, column) ? (row[column] ?? '') : ''
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  throw misuse(`rows[${i}].${column}`, 'a text or a number', cell)
}

/** A line of one empty cell would be a blank line, which is no row; it is quoted. */
function line(cells: readonly Cell[]): string {
  const text = cells.map(encode).join(',')
  return `${text === '' ? '""' : text}\r\n`
}

function encode(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = neutralise(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
