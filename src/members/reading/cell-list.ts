/**
 * A list in one cell: parts separated by `|`, `;` or a new line. A separator that belongs to a part is written `\|` or `\;`,
 * a backslash before one of these, or before another backslash, is doubled.
 */

const SEPARATORS = '|;\r\n'
const ESCAPED = /\\([|;\\@])/g

/**
 * The parts of a cell, trimmed, without blank ones, still escaped. A loop: an expression cannot tell an odd number of
 * backslashes by looking behind, and one that takes whole parts runs out of stack at ten million characters.
 */
export function splitCell(cell: string): string[] {
  const kept: string[] = []
  let start = 0
  const keep = (end: number) => {
    const part = cell.slice(start, end).trim()
    if (part !== '') kept.push(part)
    start = end + 1
  }
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '\\') i++
    else if (SEPARATORS.includes(cell[i]!)) keep(i)
  }
  keep(cell.length)
  return kept
}

export function unescapePart(part: string): string {
  return part.includes('\\') ? part.replace(ESCAPED, '$1') : part
}

/** The inverse of `splitCell` and `unescapePart` for parts that are trimmed and not blank and have no line breaks. */
export function joinCell(parts: readonly string[]): string {
  return parts.map(escapePart).join('|')
}

export function escapePart(part: string): string {
  return part.replace(/[\\|;]/g, '\\$&')
}

/** The elements of a list value: an array as it is, a cell cut into its parts; undefined for anything else. */
export function elementsOf(cell: unknown): readonly unknown[] | undefined {
  if (Array.isArray(cell)) return cell
  if (typeof cell === 'string') return splitCell(cell)
  return typeof cell === 'number' ? [cell] : undefined
}
