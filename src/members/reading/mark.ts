import { resolveBoolean } from '../../vocabulary/boolean.ts'

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

/** A yes or no in a cell where ids or names are expected. A single letter or digit may be one. */
export function markOf(cell: unknown): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  return typeof cell !== 'string' || LETTER_OR_DIGIT.test(cell.trim()) ? undefined : resolveBoolean(cell)
}
