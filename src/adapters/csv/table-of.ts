import { expectList, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Table } from './write-csv.ts'

/** What a cell may be made of; nothing gives an empty cell, and the elements of a list stand apart by `|`. */
export type CellValue = string | number | boolean | null | undefined | readonly (string | number)[]

/**
 * A result as a table: one row for each item, one column for each reader, in the order in which the readers stand.
 * @throws KontorError `invalid-argument`
 * @example
 * import { tableOf } from 'kontor/csv'
 * const introductions = [{ from: 'pumpen', to: 'makina', probability: 0.8 }]
 * tableOf(introductions, { who: ({ from }) => from, chance: ({ probability }) => probability })
 * // → { columns: ['who', 'chance'], rows: [{ who: 'pumpen', chance: 0.8 }] }
 */
export function tableOf<Item>(
  items: Iterable<Item>,
  columns: Readonly<Record<string, (item: Item) => CellValue>>,
): Table {
  const readers = Object.entries(expectObject('columns', columns))
  for (const [column, read] of readers) {
    if (typeof read !== 'function') throw misuse(`columns.${column}`, 'a function of an item', read)
  }
  const rowOf = (item: Item) => Object.fromEntries(readers.map(([column, read]) => [column, cell(column, read(item))]))
  return { columns: readers.map(([column]) => column), rows: expectList('items', items).map(rowOf) }
}

function cell(column: string, value: CellValue): string | number {
  // NaN is what a mean over nothing is: there is nothing to say.
  if (value === undefined || value === null || Number.isNaN(value)) return ''
  if (typeof value === 'number') return value
  return typeof value === 'object' ? expectList(`columns.${column}`, value).join('|') : String(value)
}
