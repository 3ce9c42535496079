/** What stands above the headings. */
export interface Titles {
  readonly texts: readonly string[]
  /** Characters and lines before the headings. */
  readonly skip: number
  readonly lines: number
}

const NONE: Titles = { texts: [], skip: 0, lines: 0 }
const LINES_LOOKED_AT = 12
/** A line with a single cell filled is a title, merged across the table or not as wide; headings fill more than that. */
const LEAST_HEADINGS = 3

/**
 * Titles above the headings, as spreadsheets have them: lines with one cell filled, or none, each as wide as the first line
 * that fills several, or of one cell alone. A table in which no line does has no titles, and none of its lines is lost.
 */
export function titlesAbove(text: string, newline: string, delimiter: string): Titles {
  const texts: string[] = []
  const widths = new Set<number>()
  for (let start = 0, lines = 0; lines < LINES_LOOKED_AT && start < text.length; lines++) {
    const end = text.indexOf(newline, start)
    const line = text.slice(start, end === -1 ? text.length : end)
    const cells = line.split(delimiter)
    const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
    if (filled.length > 1) {
      const below = text
        .slice(end + 1)
        .split(newline, 1)[0]!
        .split(delimiter)
      const isTable = filled.length >= LEAST_HEADINGS && lines > 0 && fits(widths, filled, cells.length, below.length)
      return isTable ? { texts, skip: start, lines } : NONE
    }
    // A quotation mark may open a cell of several lines.
    if (end === -1 || line.includes('"')) return NONE
    if (line.trim() !== '') widths.add(cells.length)
    texts.push(...filled)
    start = end + 1
  }
  return NONE
}

const HEADING = /^(?:[^"\d][^"]*|"[^"\d][^"]*")$/

/**
 * As wide as the headings; or of one cell, where a row as wide stands below and no heading begins with a digit or has half a
 * quotation: the only column of a list may have cells with separators.
 */
function fits(widths: ReadonlySet<number>, headings: readonly string[], width: number, below: number): boolean {
  const areOne = below >= width && headings.every(heading => HEADING.test(heading))
  return [...widths].every(one => one === width || (one === 1 && areOne))
}
