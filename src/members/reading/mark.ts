import { resolveBoolean } from '../../vocabulary/boolean.ts'
import { fold } from '../../vocabulary/fold.ts'

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

/** A yes or no in a cell where ids or names are expected; one in doubt (`nein?`) is a yes. A single letter or digit may be an id. */
export function markOf(cell: unknown): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  if (typeof cell !== 'string' || LETTER_OR_DIGIT.test(cell.trim())) return undefined
  return resolveBoolean(cell) ?? (resolveBoolean(fold(cell)) === undefined ? undefined : true)
}
