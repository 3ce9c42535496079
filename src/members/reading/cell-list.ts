/**
 * A list in one cell: parts separated by `|`, `;` or a new line. A separator that belongs to a part is written `\|` or `\;`,
 * a backslash before one of these, or before another backslash, is doubled.
 */

const SEPARATORS = /[|;\r\n]/
const ESCAPED = /\\([|;\\@])/g
/** A separator not preceded by an odd number of backslashes is found by scanning: lookbehind cannot count. */
function cut(cell: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '\\') i++
    else if (SEPARATORS.test(cell[i] ?? '')) {
      parts.push(cell.slice(start, i))
      start = i + 1
    }
  }
  parts.push(cell.slice(start))
  return parts
}

/** The parts of a cell, trimmed, without blank ones, still escaped. */
export function splitCell(cell: string): string[] {
  const parts = cell.includes('\\') ? cut(cell) : cell.split(SEPARATORS)
  const kept: string[] = []
  for (const part of parts) {
    const trimmed = part.trim()
    if (trimmed !== '') kept.push(trimmed)
  }
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
