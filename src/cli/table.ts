import { columns, wrap } from './terminal.ts'

export type Row = readonly string[]

interface TableOptions {
  /** What stands above the columns. @defaultValue nothing */
  readonly head?: Row
  /** From which side all columns but the first are filled; that one is from the left. */
  readonly side: 'left' | 'right'
  /** Columns to fill. */
  readonly width: number
}

/**
 * Rows of cells in lines of at most `width` columns. What is too wide is broken between words, the widest column first; where not
 * even single words fit side by side, a row's cells stand below each other, each with what it is.
 */
export function table(rows: readonly Row[], { head, side, width }: TableOptions): readonly string[] {
  const all = head === undefined ? rows : [head, ...rows]
  const widths = fitted(all, width)
  return widths === undefined ? cards(rows, head, width) : all.flatMap(row => rowLines(row, widths, side))
}

/** How wide each column may be; undefined where they do not fit. Two columns stand before each. */
function fitted(rows: readonly Row[], width: number): readonly number[] | undefined {
  const measured = (measure: (text: string) => number) =>
    (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => measure(row[i]!))))
  const [widths, least] = [measured(columns), measured(widestWord)]
  let over = widths.reduce((sum, one) => sum + one + 2, 0) - width
  for (; over > 0; over--) {
    const breakable = widths.map((one, i) => (one > least[i]! ? one : 0))
    const most = Math.max(...breakable)
    if (most === 0) return undefined
    widths[breakable.indexOf(most)]! -= 1
  }
  return widths
}

function widestWord(text: string): number {
  return Math.max(...wrap(text, '', 0).split('\n').map(columns))
}

function rowLines(row: Row, widths: readonly number[], side: 'left' | 'right'): readonly string[] {
  const cells = row.map((text, i) => wrap(text, '', widths[i]!).split('\n'))
  const cell = (text: string, i: number) => {
    const room = ' '.repeat(widths[i]! - columns(text))
    return i === 0 || side === 'left' ? text + room : room + text
  }
  return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    `  ${cells.map((lines, i) => cell(lines[line] ?? '', i)).join('  ')}`.trimEnd(),
  )
}

function cards(rows: readonly Row[], head: Row | undefined, width: number): readonly string[] {
  return rows.flatMap(([first, ...others]) => [
    wrap(first!, '  ', width),
    ...others.map((cell, i) => wrap(head === undefined ? cell : `${head[i + 1]}: ${cell}`, '    ', width)),
  ])
}
