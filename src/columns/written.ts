import type { Member } from '../members/member.ts'
import type { Field } from '../policy/field.ts'

/**
 * How far the memory of columns is written. Columns and those made of them by changes share it: each writes behind what
 * was written, and reads no further than it wrote itself.
 */
export interface Written {
  /** Whether any columns were made of those that were compiled: behind them stands what they do not speak of. */
  isExtended: boolean
  /** Of places behind. */
  readonly members: Member[]
  places: number
  contacts: number
  /** Of each field the sets, and the terms of all sets. */
  readonly sets: Map<Field, { sets: number; terms: number }>
}
