/** What stands above the headings. */
export interface Titles {
  readonly texts: readonly string[]
  /** Characters and lines before the headings. */
  readonly skip: number
  readonly lines: number
}

const NONE: Titles = { texts: [], skip: 0, lines: 0 }
const LINES_LOOKED_AT = 12
/** A line as wide as the table with a single cell filled is a title, merged across it; headings fill more than that. */
const LEAST = { width: 3, headings: 3 } as const

/**
 * Titles above the headings, as spreadsheets have them: lines with one cell filled, or none, each as wide as the first line
 * that fills several. A table in which no line does has no titles, and none of its lines is lost.
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
      widths.add(cells.length)
      const isTable = filled.length >= LEAST.headings && cells.length >= LEAST.width && widths.size === 1
      return isTable && lines > 0 ? { texts, skip: start, lines } : NONE
    }
    // A quotation mark may open a cell of several lines.
    if (end === -1 || line.includes('"')) return NONE
    if (line.trim() !== '') widths.add(cells.length)
    texts.push(...filled)
    start = end + 1
  }
  return NONE
}
