import { expectList, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Field } from '../fields/field.ts'
import type { HeaderReader } from '../fields/headers.ts'

/** Foreign headers and the fields they feed: `{ land: 'baseCountry', branche: ['industries', 'offers'] }`. */
export type Columns = Readonly<Record<string, string | readonly string[]>>

/** How one column was used. `by`: the caller's mapping, the field's own name, a known header, or nothing. */
export interface ColumnMapping {
  readonly header: string
  readonly fields: readonly string[]
  readonly by: 'columns' | 'name' | 'header' | 'none'
}

interface Step<T> {
  readonly index: number
  readonly field: Field<T>
}

/** A header, compiled: which cell goes to which field, in the order of the fields. */
export interface Plan<T> {
  readonly header: readonly string[]
  readonly steps: readonly Step<T>[]
}

export interface MapperSpec<T> {
  readonly fields: readonly Field<T>[]
  /** Fields that are not listed, such as `labels.<key>`. */
  readonly fieldFor?: (path: string) => Field<T> | undefined
  readonly readHeader: HeaderReader
  /** If no column feeds `missing`, the first that was recognised as `instead` does. */
  readonly fallback?: { readonly missing: string; readonly instead: string }
}

export interface Mapper<T> {
  planOf(header: readonly string[]): Plan<T>
  /** Every column seen so far, in order of appearance. */
  mapping(): readonly ColumnMapping[]
  /** Headers of the caller's mapping that never occurred. */
  missing(): readonly string[]
}

const COUNTER = / \(\d+\)$/

/** Throws if the mapping names a field that does not exist. */
export function createMapper<T>(spec: MapperSpec<T>, columns: Columns = {}): Mapper<T> {
  const known = new Map(spec.fields.map(field => [field.path, field]))
  const order = new Map(spec.fields.map(({ path }, place) => [path, place]))
  const fieldOf = (path: string) => known.get(path) ?? spec.fieldFor?.(path)
  const asked = readColumns(columns, path => fieldOf(path) !== undefined)
  const seen = new Map<string, ColumnMapping>()
  const used = new Set<string>()

  function mapColumn(header: string): ColumnMapping {
    const plain = header.trim()
    const mapped = [plain, plain.replace(COUNTER, '')].find(name => asked.has(name))
    if (mapped !== undefined) {
      used.add(mapped)
      return { header, fields: asked.get(mapped)!, by: 'columns' }
    }
    if (fieldOf(plain) !== undefined) return { header, fields: [plain], by: 'name' }
    const field = spec.readHeader(plain)
    return field === undefined ? { header, fields: [], by: 'none' } : { header, fields: [field], by: 'header' }
  }

  function placeOf(path: string): number {
    return order.get(path) ?? order.get(path.slice(0, path.indexOf('.')))!
  }

  function planOf(header: readonly string[]): Plan<T> {
    const columnsHere = withFallback(
      header.map(name => seen.get(name) ?? mapColumn(name)),
      spec.fallback,
    )
    for (const column of columnsHere) seen.set(column.header, column)
    const steps = columnsHere.flatMap(({ fields }, index) => fields.map(path => ({ index, field: fieldOf(path)! })))
    steps.sort((a, b) => placeOf(a.field.path) - placeOf(b.field.path) || a.index - b.index)
    return { header: [...header], steps }
  }

  return {
    planOf,
    mapping: () => [...seen.values()],
    missing: () => [...asked.keys()].filter(header => !used.has(header)),
  }
}

function readColumns(columns: Columns, isField: (path: string) => boolean): Map<string, readonly string[]> {
  const asked = new Map<string, readonly string[]>()
  for (const [header, target] of Object.entries(expectObject('columns', columns))) {
    const what = `columns[${JSON.stringify(header)}]`
    const fields = typeof target === 'string' ? [target] : expectList(what, target)
    const wrong = fields.find(path => !isField(path))
    if (wrong !== undefined) throw misuse(what, 'the name of a known field', wrong)
    asked.set(header.trim(), [...new Set(fields)])
  }
  return asked
}

/** A list that has `Firma` but no `Name`: the company's name is the member's name. */
function withFallback(
  columns: readonly ColumnMapping[],
  fallback: MapperSpec<unknown>['fallback'],
): readonly ColumnMapping[] {
  if (fallback === undefined || columns.some(({ fields }) => fields.includes(fallback.missing))) return columns
  const first = columns.find(({ fields, by }) => by === 'header' && fields.includes(fallback.instead))
  return columns.map(column => (column === first ? { ...column, fields: [fallback.missing] } : column))
}
