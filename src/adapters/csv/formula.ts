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

/** The inverse of `neutralise`. What was not neutralised and is a formula for a text was written by others, and is that text. */
export function restore(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : (textOfFormula(cell) ?? cell)
}

/** `="0815"` keeps spreadsheets from making a number of a text. */
function textOfFormula(cell: string): string | undefined {
  if (!cell.startsWith('="') || !cell.endsWith('"') || cell.length < 3) return undefined
  const inner = cell.slice(2, -1)
  return inner.replaceAll('""', '').includes('"') ? undefined : inner.replaceAll('""', '"')
}
