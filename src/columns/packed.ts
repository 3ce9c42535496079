import { LayeredMap } from '../network/layered-map.ts'
import type { Field } from '../policy/field.ts'
import type { Columns, FieldColumn, RecordColumn } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import { uint32 } from './lists.ts'

/** Columns as plain data: memory, numbers and terms. */
export interface PackedColumns extends Omit<Columns, 'fields' | 'records' | 'dictionary' | 'moved'> {
  readonly fields: readonly (readonly [Field, Omit<FieldColumn, 'occurring'>])[]
  readonly records: readonly (readonly [string, RecordColumn])[]
  readonly terms: readonly string[]
}

/** Of columns as they were compiled. Memory is handed on as it is, not copied. */
export function packColumns({ fields, records, dictionary, moved, ...rest }: Columns): PackedColumns {
  return {
    ...rest,
    fields: [...fields].map(([field, { occurring: _, ...column }]) => [field, column] as const),
    records: [...records],
    terms: dictionary.terms,
  }
}

export function unpackColumns({ fields, records, terms, ...rest }: PackedColumns): Columns {
  const dictionary = new Dictionary()
  for (const term of terms) dictionary.add(term)
  return {
    ...rest,
    fields: new Map(fields.map(([field, column]) => [field, withRoom(column, rest.homes.length)])),
    records: new Map(records),
    dictionary,
    moved: new LayeredMap(),
  }
}

/** What is packed of a column ends with its sets; sets that come later are written behind. */
function withRoom(column: Omit<FieldColumn, 'occurring'>, room: number): FieldColumn {
  const { starts, terms } = column.terms
  const roomy = uint32(starts.length + room)
  roomy.set(starts)
  return { ...column, terms: { starts: roomy.subarray(0, starts.length), terms }, occurring: {} }
}
