import type { Signs } from './quoted-row.ts'
import { readQuotedRow } from './quoted-row.ts'
import type { Titles } from './titles.ts'

/** Whether a row holds headings that whoever takes the rows knows. */
export type HoldsHeadings = (cells: readonly string[]) => boolean

const ROWS_LOOKED_AT = 12

/**
 * What stands above the first row of known headings: titles, names of groups of columns, blank lines. A line that fills as many
 * cells is a row of something else, whose values are not to be told.
 */
export function titlesAboveHeadings(text: string, dialect: Signs, holdsHeadings: HoldsHeadings): Titles | undefined {
  const texts: string[] = []
  let widest = 0
  for (let row = 0, start = 0; row < ROWS_LOOKED_AT && start < text.length; row++) {
    const { cells, next } = rowAt(text, start, dialect)
    const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
    if (holdsHeadings(filled)) {
      const lines = text.slice(0, start).split(dialect.newline).length - 1
      return widest < filled.length ? { texts, skip: start, lines } : undefined
    }
    widest = Math.max(widest, filled.length)
    texts.push(...filled)
    start = next
  }
  return undefined
}

/** A row with a damaged quotation is taken as a line of one cell. */
function rowAt(text: string, start: number, dialect: Signs) {
  const row = readQuotedRow(text, start, dialect, 0, true)
  if (row.kind === 'row') return row
  const end = text.indexOf(dialect.newline, start)
  const next = end === -1 ? text.length : end + 1
  return { cells: [text.slice(start, next)], next }
}
