/**
 * One row that has quotation marks. `more`: the text ends before it can be told. `broken`: a quotation mark at `at` was opened
 * and not closed as it should be; the row ends with the line of that mark, so that nothing behind it is lost.
 */
export type QuotedRow =
  | { readonly kind: 'row'; readonly cells: string[]; readonly next: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken'; readonly at: number; readonly code: 'unclosedQuote' | 'textAfterQuote' }

/** A quoted cell longer than this was never closed: nobody writes 64 Ki characters into a cell (spreadsheets hold 32 Ki). */
export const LONGEST_QUOTED = 65_536

/** What ends a cell and a line. */
export interface Signs {
  readonly delimiter: string
  /** `\r\n` counts as `\n`; a lone `\r` only where the file has no `\n` at all. */
  readonly newline: '\n' | '\r'
}

const QUOTE = 0x22
const CR = 0x0d
const SPACE = 0x20

const MORE: QuotedRow = { kind: 'more' }

/** Reads the row that begins at `start`. `width`: cells of the header, 0 if not known; `last`: no text follows. */
export function readQuotedRow(text: string, start: number, dialect: Signs, width: number, last: boolean): QuotedRow {
  const cells: string[] = []
  const delimiter = dialect.delimiter.charCodeAt(0)
  const newline = dialect.newline.charCodeAt(0)
  let at = start
  for (;;) {
    const quoted = text.charCodeAt(at) === QUOTE
    const close = quoted ? closingQuote(text, at, last) : -1
    if (quoted && close === undefined) return MORE
    if (quoted && close === -1) return { kind: 'broken', at, code: 'unclosedQuote' }
    const end = quoted ? skipSpaces(text, (close ?? 0) + 1) : plainEnd(text, at, delimiter, newline)
    if (end >= text.length && !last) return MORE
    const code = text.charCodeAt(end)
    const atLineEnd = end >= text.length || code === newline || (code === CR && text.charCodeAt(end + 1) === newline)
    if (quoted && code === CR && end + 1 === text.length && !last) return MORE
    if (quoted && code !== delimiter && !atLineEnd && !isFinalCr(text, end))
      return { kind: 'broken', at, code: spansLines(text, at, end, dialect) ? 'unclosedQuote' : 'textAfterQuote' }
    if (quoted && swallowsRows(text, at + 1, close ?? at, cells.length, width, dialect)) {
      return { kind: 'broken', at, code: 'unclosedQuote' }
    }
    cells.push(quoted ? unquote(text.slice(at + 1, close)) : plainCell(text, at, end))
    if (code !== delimiter || end >= text.length) return { kind: 'row', cells, next: lineEnd(text, end, newline) }
    at = end + 1
  }
}

/** A cell that seems to end amid another line was not closed on its own. */
function spansLines(text: string, start: number, end: number, { newline }: Signs): boolean {
  const at = text.indexOf(newline, start)
  return at !== -1 && at < end
}

/** The quotation mark that ends the cell; -1 if there is none in reach; undefined if that cannot be told yet. */
function closingQuote(text: string, opener: number, last: boolean): number | undefined {
  let at = opener + 1
  for (;;) {
    at = text.indexOf('"', at)
    if (at === -1) return last || text.length - opener > LONGEST_QUOTED ? -1 : undefined
    if (at - opener > LONGEST_QUOTED) return -1
    if (at + 1 === text.length && !last) return undefined
    if (text.charCodeAt(at + 1) !== QUOTE) return at
    at += 2
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

function plainEnd(text: string, from: number, delimiter: number, newline: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === newline) break
  }
  return at
}

/** Without the `\r` of a `\r\n`. */
function plainCell(text: string, start: number, end: number): string {
  const atBreak = end >= text.length || text[end] === '\n'
  return text.slice(start, atBreak && end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end)
}

/** A file may end in `\r` alone. */
function isFinalCr(text: string, at: number): boolean {
  return text.charCodeAt(at) === CR && at + 1 === text.length
}

function lineEnd(text: string, from: number, newline: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== newline) at++
  return Math.min(at + 1, text.length)
}

function unquote(content: string): string {
  return content.includes('""') ? content.replaceAll('""', '"') : content
}

const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 3

/**
 * Two stray quotation marks, lines apart, look like one long cell. They are told by what lies between: the rest of a row, at
 * least two whole rows of the right width, and the beginning of another.
 */
function swallowsRows(
  text: string,
  start: number,
  end: number,
  column: number,
  width: number,
  dialect: Signs,
): boolean {
  if (width < FEWEST_COLUMNS || text.indexOf(dialect.newline, start) >= end) return false
  const lines = text.slice(start, end).split(dialect.newline)
  if (lines.length < FEWEST_ROWS + 2) return false
  const widths = lines.map(line => line.split(dialect.delimiter).length)
  const rows = widths.slice(1, -1)
  return widths[0] === width - column && widths.at(-1) === column + 1 && rows.every(cells => cells === width)
}
