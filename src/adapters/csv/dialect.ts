import type { HoldsHeadings } from './headings.ts'
import { titlesAboveHeadings } from './headings.ts'
import type { Signs } from './quoted-row.ts'
import type { Titles } from './titles.ts'
import { titlesAbove } from './titles.ts'

/** How a table is written. */
export interface Dialect extends Signs {
  /** Characters of a leading `sep=;` line, which some spreadsheets write. */
  readonly skip: number
  /** What stands below that and above the headings. */
  readonly titles: Titles
}

const DELIMITERS = [',', ';', '\t'] as const
const SEPARATOR_LINE = /^sep=(.)\r?(?:\n|$)/i
const LINES_LOOKED_AT = 12
const TITLES_WITHIN = 16_384

/**
 * The delimiter that the header has most often outside quotes, counted once more for each of the next lines that has it
 * equally often: `Name;Branche, Land` has one of each, its rows have not.
 */
export function findDialect(text: string, asked?: string, holdsHeadings: HoldsHeadings = () => false): Dialect {
  const newline = !text.includes('\n') && text.includes('\r') ? '\r' : '\n'
  const [line, delimiter] = SEPARATOR_LINE.exec(text) ?? []
  const skip = line?.length ?? 0
  const head = text.slice(skip, skip + TITLES_WITHIN)
  const told = asked ?? delimiter
  const likely = told ?? mostLikely(firstLines(text, newline))
  const headed = aboveHeadings(head, newline, told === undefined ? [likely, ...DELIMITERS] : [told], holdsHeadings)
  if (headed !== undefined) return { ...headed, newline, skip }
  const found = { delimiter: likely, titles: titlesAbove(head, newline, likely) }
  const titled = found.titles.skip > 0 || told !== undefined ? undefined : belowTitles(head, newline, likely)
  return { ...(titled ?? found), newline, skip }
}

/** Known headings in the first lines are the headings, whatever stands above them, and tell what parts the cells. */
function aboveHeadings(head: string, newline: Dialect['newline'], delimiters: readonly string[], holds: HoldsHeadings) {
  for (const delimiter of delimiters) {
    const titles = titlesAboveHeadings(head, { newline, delimiter }, holds)
    if (titles !== undefined) return { delimiter, titles }
  }
  return undefined
}

/** Titles may have commas where another sign parts the cells below; the headings then have none. */
function belowTitles(head: string, newline: string, likely: string) {
  return DELIMITERS.map(delimiter => ({ delimiter, titles: titlesAbove(head, newline, delimiter) })).find(
    ({ titles: { texts, skip } }) =>
      skip > 0 && ![texts.join(''), head.slice(skip).split(newline, 1)[0]!].every(line => line.includes(likely)),
  )
}

function firstLines(text: string, newline: string): string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length && lines.length < LINES_LOOKED_AT; ) {
    const end = lines.length === 0 ? endOfHeadings(text, start, newline) : endOfLine(text, start, newline)
    const line = text.slice(start, end)
    if (line.trim() !== '') lines.push(withoutQuoted(line))
    start = end + 1
  }
  return lines
}

function endOfLine(text: string, start: number, newline: string): number {
  const end = text.indexOf(newline, start)
  return end === -1 ? text.length : end
}

/** Headings are broken into lines within quotation marks, and have commas there; a mark that none closes is one by mistake. */
function endOfHeadings(text: string, start: number, newline: string): number {
  const first = endOfLine(text, start, newline)
  let isOpen = false
  for (let at = start, end = first, line = 0; at < text.length && line < LINES_LOOKED_AT; line++) {
    if (countOf(text.slice(at, end), '"') % 2 === 1) isOpen = !isOpen
    if (!isOpen) return end
    at = end + 1
    end = endOfLine(text, at, newline)
  }
  return first
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
