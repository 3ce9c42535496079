import { spell } from '../reading/reading.ts'
import type { RowContext } from './admission.ts'

/** The value, or undefined if its row repeats an earlier one, and then says so. */
export type Once<T> = (value: T, context: RowContext) => T | undefined

/**
 * Finds rows that repeat an earlier row cell by cell, also in columns that nobody reads (two projects on one day): by a
 * 53-bit hash of their cells, and then by the fields they were read into, so that a wrong answer needs equal fields *and*
 * equal hashes: one in 10¹⁶ such pairs.
 */
export function createRepetition<T>(fields: readonly (keyof T)[]): Once<T> {
  const earlier = new Map<number, { readonly row: number; readonly value: T }>()
  return (value, { row, cells, findings }) => {
    const hash = hashCells(cells)
    const known = earlier.get(hash)
    if (known === undefined) earlier.set(hash, { row, value })
    if (known === undefined || fields.some(field => known.value[field] !== value[field])) return value
    findings.push({ path: '', problem: { code: 'repeatedRow', severity: 'error', also: String(known.row) } })
    return undefined
  }
}

/** Two 32-bit FNV-1a-like streams with different multipliers, joined to the 53 bits a number holds exactly. */
function hashCells(cells: readonly unknown[]): number {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell : spell(cell)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      high = Math.imul(high ^ unit, 0x01000193)
      low = Math.imul(low ^ unit, 0x85ebca6b)
    }
    high = Math.imul(high ^ 0x1f, 0x01000193)
    low = Math.imul(low ^ 0x1f, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 0) * 0x200000 + (low >>> 11)
}
