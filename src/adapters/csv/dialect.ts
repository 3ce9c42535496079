/** How a table is written. */
export interface Dialect {
  readonly delimiter: string
  /** `\r\n` counts as `\n`; a lone `\r` only where the file has no `\n` at all. */
  readonly newline: '\n' | '\r'
  /** Characters of a leading `sep=;` line, which some spreadsheets write. */
  readonly skip: number
}

const DELIMITERS = [',', ';', '\t'] as const
const SEPARATOR_LINE = /^sep=(.)\r?(?:\n|$)/i
const LINES_LOOKED_AT = 12

/**
 * The delimiter that the header has most often outside quotes, counted once more for each of the next lines that has it
 * equally often: `Name;Branche, Land` has one of each, its rows have not.
 */
export function findDialect(text: string, asked?: string): Dialect {
  const newline = !text.includes('\n') && text.includes('\r') ? '\r' : '\n'
  const [line, delimiter] = SEPARATOR_LINE.exec(text) ?? []
  if (line !== undefined && delimiter !== undefined)
    return { delimiter: asked ?? delimiter, newline, skip: line.length }
  return { delimiter: asked ?? mostLikely(firstLines(text, newline)), newline, skip: 0 }
}

function firstLines(text: string, newline: string): string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length && lines.length < LINES_LOOKED_AT; ) {
    const end = text.indexOf(newline, start)
    const line = text.slice(start, end === -1 ? text.length : end)
    if (line.trim() !== '') lines.push(withoutQuoted(line))
    start = end === -1 ? text.length : end + 1
  }
  return lines
}

function withoutQuoted(line: string): string {
  return line.includes('"') ? line.replace(/"(?:[^"]|"")*"/g, '') : line
}

function mostLikely(lines: readonly string[]): string {
  const [header = '', ...rest] = lines
  const scored = DELIMITERS.map(delimiter => {
    const width = countOf(header, delimiter)
    const agreeing = rest.filter(line => countOf(line, delimiter) === width).length
    return { delimiter, score: width * (agreeing + 1) }
  }).filter(({ score }) => score > 0)
  scored.sort((a, b) => b.score - a.score)
  return scored[0]?.delimiter ?? ','
}

function countOf(line: string, delimiter: string): number {
  return line.split(delimiter).length - 1
}
