/**
 * Spreadsheets run cells that begin with `=`, `+`, `-`, `@`, a tab or a carriage return. Such a cell is written with an
 * apostrophe before it. So that reading is exact, a cell in which such a sign stands behind apostrophes gets one more, and
 * reading removes one: `=1+1` ↔ `'=1+1`, `'=1+1` ↔ `''=1+1`. Other cells that begin with an apostrophe are not touched.
 */
const DANGEROUS = /^'*[=+\-@\t\r]/
const NEUTRALISED = /^'+[=+\-@\t\r]/

/**
 * Where `;` or a tab is the list separator, a quotation mark amid a cell holds nothing together, and a cell goes on as another
 * one behind each of these and each line break: `x;=1+1` ↔ `x;'=1+1`. Quotation marks there open and close a cell of nothing.
 */
const DANGEROUS_WITHIN = /[;\t\r\n](?=["']*[=+\-@])/g
const NEUTRALISED_WITHIN = /([;\t\r\n])'(?=["']*[=+\-@])/g

export function neutralise(cell: string): string {
  const within = cell.replace(DANGEROUS_WITHIN, "$&'")
  return DANGEROUS.test(cell) ? `'${within}` : within
}

/** The inverse of `neutralise`. What was not neutralised and is a formula for a text was written by others, and is that text. */
export function restore(cell: string): string {
  const within = cell.replace(NEUTRALISED_WITHIN, '$1')
  return NEUTRALISED.test(cell) ? within.slice(1) : (textOfFormula(within) ?? within)
}

/** `="0815"` keeps spreadsheets from making a number of a text. */
function textOfFormula(cell: string): string | undefined {
  if (!cell.startsWith('="') || !cell.endsWith('"') || cell.length < 3) return undefined
  const inner = cell.slice(2, -1)
  return inner.replaceAll('""', '').includes('"') ? undefined : inner.replaceAll('""', '"')
}
