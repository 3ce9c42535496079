import { LayeredMap } from '../network/layered-map.ts'
import type { Field } from '../policy/field.ts'
import type { Columns, FieldColumn, RecordColumn } from './columns.ts'
import { Dictionary } from './dictionary.ts'

/** Columns as plain data: memory, numbers and terms. */
export interface PackedColumns extends Omit<Columns, 'fields' | 'records' | 'dictionary' | 'moved'> {
  readonly fields: readonly (readonly [Field, Omit<FieldColumn, 'occurring'>])[]
  readonly records: readonly (readonly [string, RecordColumn])[]
  readonly terms: readonly string[]
}

/** Of columns behind which nothing was written. Memory is handed on as it is, not copied. */
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
    fields: new Map(fields.map(([field, column]) => [field, { ...column, occurring: {} }])),
    records: new Map(records),
    dictionary,
    moved: new LayeredMap(),
  }
}
