/** A column of a text table: how wide, and to which side its cells are set. */
export interface Column {
  readonly width: number
  readonly align: 'left' | 'right'
  /** What stands before the column. @defaultValue two spaces; nothing before the first */
  readonly before?: string
}

/** Rows of cells as aligned lines; a cell that is too wide goes on below. */
export function textColumns(rows: readonly (readonly string[])[], columns: readonly Column[]): string {
  return rows.flatMap(cells => rowLines(cells, columns)).join('\n')
}

function rowLines(cells: readonly string[], columns: readonly Column[]): string[] {
  const wrapped = columns.map(({ width }, i) => wrap(cells[i] ?? '', width))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map((column, i) => {
      const before = column.before ?? (i === 0 ? '' : '  ')
      return before + padded(wrapped[i]?.[line] ?? '', column)
    })
    return parts.join('').trimEnd()
  })
}

function padded(text: string, { width, align }: Column): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)))
  return align === 'left' ? text + space : space + text
}

/** Broken between words; within one only if it is wider than a line. At least one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap(long => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (lengthOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const letters = [...word]
  const count = Math.max(1, Math.ceil(letters.length / width))
  return Array.from({ length: count }, (_, i) => letters.slice(i * width, (i + 1) * width).join(''))
}

/** In characters, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length
}
