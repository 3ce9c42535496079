import { expect, test } from 'vitest'
import { areTotals } from '../../src/vocabulary/totals.ts'

test.each<[cells: readonly unknown[], are: boolean]>([
  [['Summe', '12'], true],
  [['Zwischensumme:', '1.200,00 €', 3, null, undefined, ''], true],
  [['Gesamtsumme'], true],
  [['GESAMT', 0], true],
  [['Ergebnis', '-'], true],
  [['Total', '12 %'], true],
  [['sub total', '1'], true],
  [['Grand Total', '1'], true],
  [['Toplam', '1'], true],
  [['Ara toplam', '1'], true],
  [['Genel Toplam', '1'], true],
  // What stands before it is nothing: empty cells, or blanks.
  [['', '  ', null, undefined, 'Total', 5], true],
  // The first that says something is no word for totals, or is more than that.
  [[], false],
  [['', null], false],
  [[5, 'Total'], false],
  [[0, 'Total', 1], false],
  [['Total 2', '1'], false],
  [['Umsatzsumme', '1'], false],
  [['Summen', '1'], false],
  [['Total Energies', '1'], false],
  [['a total', '1'], false],
  [['gesamter', '1'], false],
  [['vergesamt', '1'], false],
  [['Ergebnisse', '1'], false],
  [['Mitarbeiterergebnis', '1'], false],
  [['Toplamlar', '1'], false],
  [['Summe!', 1], true],
  [['Summe              !', 1], true],
  [['Summe               !', 1], false],
  // Anything but figures is said behind it.
  [['Total', 'Toplam'], false],
  [['Total', '12 EUR'], false],
  [['Total', '1', 'x', '2'], false],
  [['Total', true], false],
  [['Total', ['de']], false],
  [['Total', { term: '1' }], false],
])('cells of totals: %j, %s', (cells, are) => {
  expect(areTotals(cells)).toBe(are)
})
