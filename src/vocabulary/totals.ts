import { fold } from './fold.ts'

/** Nothing longer is folded: every row is asked. */
const LONGEST = 20
const TOTALS = /^(?:(?:zwischen|gesamt)?summe|gesamt|ergebnis|(?:sub ?|grand )?total|(?:ara |genel )?toplam)$/
const LETTER = /\p{L}/u

/** Whether figures alone follow a word for totals, as under a spreadsheet: in columns of ids and names they would be a member. */
export function areTotals(cells: readonly unknown[]): boolean {
  const begin = cells.findIndex(cell => (typeof cell === 'string' ? cell.trim() !== '' : (cell ?? '') !== ''))
  const first = cells[begin]
  if (typeof first !== 'string' || first.length > LONGEST || !TOTALS.test(fold(first))) return false
  return cells.slice(begin + 1).every(isFigure)
}

/** A number, as spreadsheets write it too (`1.200,00 €`), or nothing. */
function isFigure(cell: unknown): boolean {
  return typeof cell === 'string' ? !LETTER.test(cell) : typeof (cell ?? 0) === 'number'
}
