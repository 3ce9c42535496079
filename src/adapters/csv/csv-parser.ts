import type { Problem } from '../../members/issue.ts'
import type { Dialect } from './dialect.ts'
import { findDialect } from './dialect.ts'
import { restore } from './formula.ts'
import { nameColumns } from './header.ts'
import { readQuotedRow } from './quoted-row.ts'
import type { Parser, Sink } from './sink.ts'
import type { Titles } from './titles.ts'

export interface CsvOptions {
  /** The sign between cells. @defaultValue found in the first lines: `,`, `;` or a tab */
  readonly delimiter?: string
}

const NO_PROBLEMS: readonly Problem[] = []
/** The first lines decide how a table is written; small pieces are collected until there are some. */
const ENOUGH_TO_JUDGE = 16_384

/**
 * Reads a table. A damaged spot costs the rows it touches: a quotation mark that is not closed costs the line on which it was
 * opened, and reading goes on with the next line. Blank lines are no rows; every other line belongs to exactly one row.
 */
export function createCsvParser(sink: Sink, { delimiter }: CsvOptions = {}): Parser {
  let rest = ''
  let restBroken = false
  let line = 1
  let dialect: Dialect | undefined
  let header: readonly string[] | undefined
  let headings: readonly string[] = []
  let rows = 0

  function push(text: string, broken: boolean, last = false): void {
    let all = rest === '' ? text : rest + text
    if (dialect === undefined) {
      if (all.length < ENOUGH_TO_JUDGE && !last) {
        rest = all
        restBroken ||= broken
        return
      }
      dialect = findDialect(all, delimiter, sink.holdsHeadings)
      if (dialect.skip > 0) line++
      all = all.slice(dialect.skip + takeTitles(dialect.titles))
    }
    const anyBroken = broken || restBroken
    rest = all.slice(readRows(all, dialect, anyBroken, last))
    restBroken = anyBroken && rest.includes('\ufffd')
  }

  function takeTitles({ texts, skip, lines }: Titles): number {
    for (const received of texts) sink.note('', { code: 'titleLine', severity: 'info', received }, line)
    line += lines
    return skip
  }

  /** Returns where the first row begins that is not whole yet. */
  function readRows(text: string, known: Dialect, broken: boolean, last: boolean): number {
    const signs = { quote: finder(text, '"'), apostrophe: finder(text, "'"), delimiter: finder(text, known.delimiter) }
    const formula = finder(text, '="')
    let at = 0
    while (at < text.length) {
      const newline = text.indexOf(known.newline, at)
      if (newline === -1 && !last) return at
      const end = newline === -1 ? text.length : newline
      let next: number | undefined = end + 1
      if (signs.quote(at) >= end) takeLine(text, at, end, signs, broken)
      else next = takeQuoted(text, at, known, Math.min(signs.apostrophe(at), formula(at)) < text.length, broken, last)
      if (next === undefined) return at
      line += next === end + 1 ? 1 : breaksIn(text, at, next, known.newline)
      at = next
    }
    return text.length
  }

  /** A line without quotation marks. */
  function takeLine(text: string, start: number, end: number, signs: Signs, broken: boolean): void {
    const stop = end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end
    if (stop === start) return
    const hasOneCell = signs.delimiter(start) >= stop
    if (hasOneCell && text.charCodeAt(start) <= 0x20 && text.slice(start, stop).trim() === '') return
    const cells = cutLine(text, start, stop, signs.delimiter)
    take(signs.apostrophe(start) < stop ? cells.map(restore) : cells, text, start, stop, broken)
  }

  function takeQuoted(
    text: string,
    start: number,
    known: Dialect,
    escaped: boolean,
    broken: boolean,
    last: boolean,
  ): number | undefined {
    const row = readQuotedRow(text, start, known, header?.length ?? 0, last)
    if (row.kind === 'more') return undefined
    if (row.kind === 'row') {
      take(escaped ? row.cells.map(restore) : row.cells, text, start, row.next, broken)
      return row.next
    }
    const newline = text.indexOf(known.newline, row.at)
    if (newline === -1 && !last) return undefined
    const next = newline === -1 ? text.length : newline + 1
    const raw = rawOf(text, start, next)
    if (header === undefined) takeBrokenHeader(raw, known, row.code)
    else unreadable(raw, { code: row.code, severity: 'error' })
    return next
  }

  function unreadable(raw: string, problem: Problem): void {
    rows++
    sink.unreadable(raw, { ...problem, received: raw }, line)
  }

  function take(cells: readonly string[], text: string, start: number, end: number, broken: boolean): void {
    if (header === undefined) {
      takeHeader(cells)
      return
    }
    if (repeats(headings, cells)) {
      unreadable(rawOf(text, start, end), { code: 'headingRow', severity: 'error' })
      return
    }
    const width = header.length
    const tooLong = cells.length > width && cells.slice(width).some(cell => cell.trim() !== '')
    const damaged = broken && cells.some(cell => cell.includes('\ufffd'))
    if (damaged || tooLong) {
      const raw = rawOf(text, start, end)
      unreadable(
        raw,
        damaged ? { code: 'brokenText', severity: 'error' } : { ...LONG_ROW, also: `${cells.length}/${width}` },
      )
      return
    }
    rows++
    sink.cells(cells, line, cells.length < width ? [shortRow(cells.length, width)] : NO_PROBLEMS)
  }

  function takeHeader(cells: readonly string[]): void {
    const { names, findings } = nameColumns(cells)
    header = names
    headings = cells.map(cell => cell.trim())
    sink.header(names, line)
    for (const { path, problem } of findings) sink.note(path, problem, line)
  }

  /** Without its header a table is lost, so a damaged one is cut at its separators, whatever the quotation marks say. */
  function takeBrokenHeader(raw: string, known: Dialect, code: Problem['code']): void {
    takeHeader(raw.replaceAll('"', '').split(known.delimiter))
    sink.note('', { code, severity: 'warning', received: raw }, line)
  }

  return {
    push,
    end() {
      push('', false, true)
      if (header === undefined) sink.note('', { code: 'emptyFile', severity: 'warning' })
      else if (rows === 0) sink.note('', { code: 'headerOnly', severity: 'warning' })
    },
  }
}

type Finder = (from: number) => number

interface Signs {
  readonly quote: Finder
  readonly apostrophe: Finder
  readonly delimiter: Finder
}

/** As `split`, without the line as a text of its own: a quarter less time. */
function cutLine(text: string, start: number, stop: number, nextDelimiter: Finder): string[] {
  const cells: string[] = []
  let at = start
  for (let cut = nextDelimiter(at); cut < stop; cut = nextDelimiter(at)) {
    cells.push(text.slice(at, cut))
    at = cut + 1
  }
  cells.push(text.slice(at, stop))
  return cells
}

/** Finds the next place of a sign, looking only once for each: a text without quotation marks is searched a single time. */
function finder(text: string, sign: string): Finder {
  let known = -1
  return from => {
    if (known < from) {
      const found = text.indexOf(sign, from)
      known = found === -1 ? text.length : found
    }
    return known
  }
}

function rawOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\r?\n$|\r$/, '')
}

function breaksIn(text: string, start: number, end: number, newline: string): number {
  let count = 0
  for (let at = text.indexOf(newline, start); at !== -1 && at < end; at = text.indexOf(newline, at + 1)) count++
  return count
}

/** Whether a row is the headings again, as where tables were put one below the other. One cell alone may be a value. */
function repeats(headings: readonly string[], cells: readonly string[]): boolean {
  if (headings.length < 2 || cells[0]?.trim() !== headings[0]) return false
  return cells.length === headings.length && cells.every((cell, i) => cell.trim() === headings[i])
}

const LONG_ROW: Problem = { code: 'longRow', severity: 'error' }

function shortRow(cells: number, width: number): Problem {
  return { code: 'shortRow', severity: 'warning', also: `${cells}/${width}` }
}
