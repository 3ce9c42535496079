/**
 * Spreadsheets run cells that begin with `=`, `+`, `-`, `@`, a tab or a carriage return. Such a cell is written with an
 * apostrophe before it. So that reading is exact, a cell in which such a sign stands behind apostrophes gets one more, and
 * reading removes one: `=1+1` ↔ `'=1+1`, `'=1+1` ↔ `''=1+1`. Other cells that begin with an apostrophe are not touched.
 */
const DANGEROUS = /^'*[=+\-@\t\r]/
const NEUTRALISED = /^'+[=+\-@\t\r]/

export function neutralise(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell
}

/** The inverse of `neutralise`. */
export function restore(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell
}
