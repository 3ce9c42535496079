import { expectList, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Field, LastResort } from '../fields/field.ts'
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
  /** Fields of which one is in every table. @defaultValue none */
  readonly keys?: readonly string[]
  /** Headings that may mean a field where no other does. @defaultValue none */
  readonly lastResorts?: readonly LastResort<T>[]
  /** If no column feeds `missing`, the first that was recognised as `instead` does; row by row, where one may feed it. */
  readonly fallback?: { readonly missing: string; readonly instead: string; readonly last: string }
}

export interface Mapper<T> {
  planOf(header: readonly string[]): Plan<T>
  /** Whether the cells of a row are headings: several known ones, with that of a key among them. */
  holdsHeadings(cells: readonly string[]): boolean
  /** Every column seen so far, in order of appearance. */
  mapping(): readonly ColumnMapping[]
  /** Headers of the caller's mapping that never occurred. */
  missing(): readonly string[]
}

const COUNTER = / \(\d+\)$/

/** Throws if the mapping names a field that does not exist. */
export function createMapper<T>(spec: MapperSpec<T>, columns: Columns = {}): Mapper<T> {
  const known = new Map(spec.fields.map(field => [field.path, field]))
  const fieldOf = (path: string) => known.get(path) ?? spec.fieldFor?.(path)
  const asked = readColumns(columns, path => fieldOf(path) !== undefined)
  const lastResorts = new Map((spec.lastResorts ?? []).map(resort => [resort.path, resort]))
  const order = orderOf(spec)
  const read = new Map<string, ColumnMapping>()
  const seen = new Map<string, ColumnMapping>()
  const unused = new Set(asked.keys())

  function mapColumn(header: string): ColumnMapping {
    const plain = header.trim()
    const line = oneLine(header)
    const mapped = asked.has(line) ? line : line.replace(COUNTER, '')
    const fields = asked.get(mapped)
    if (fields !== undefined) {
      unused.delete(mapped)
      return { header, fields, by: 'columns' }
    }
    if (fieldOf(plain) !== undefined) return { header, fields: [plain], by: 'name' }
    const field = spec.readHeader(plain)
    return field === undefined ? { header, fields: [], by: 'none' } : { header, fields: [field], by: 'header' }
  }

  function placeOf(path: string): number {
    return order.get(path) ?? order.get(path.slice(0, path.indexOf('.')))!
  }

  function columnOf(header: string): ColumnMapping {
    const column = read.get(header) ?? mapColumn(header)
    read.set(header, column)
    return column
  }

  /** The field's own name in the place of what the table of headings calls it. */
  function shown(column: ColumnMapping): ColumnMapping {
    return { ...column, fields: column.fields.map(path => lastResorts.get(path)?.field.path ?? path) }
  }

  function planOf(header: readonly string[]): Plan<T> {
    const columnsHere = withFallback(settled(header.map(columnOf), [...lastResorts.values()]), spec.fallback)
    for (const column of columnsHere) seen.set(column.header, shown(column))
    const places = columnsHere.flatMap(({ fields }, index) => fields.map(path => ({ path, index })))
    places.sort((a, b) => placeOf(a.path) - placeOf(b.path) || a.index - b.index)
    const steps = places.map(({ path, index }) => ({ index, field: lastResorts.get(path)?.field ?? fieldOf(path)! }))
    return { header: [...header], steps }
  }

  /** A single letter is a known heading, but may be a value as well. */
  function holdsHeadings(cells: readonly string[]): boolean {
    const fields = cells.filter(cell => cell.length > 1).flatMap(cell => shown(columnOf(cell)).fields)
    return fields.length > 1 && fields.some(path => spec.keys?.includes(path) === true)
  }

  return {
    planOf,
    holdsHeadings,
    mapping: () => [...seen.values()],
    missing: () => [...unused],
  }
}

function readColumns(columns: Columns, isField: (path: string) => boolean): Map<string, readonly string[]> {
  const asked = new Map<string, readonly string[]>()
  for (const [header, target] of Object.entries(expectObject('columns', columns))) {
    const what = `columns[${JSON.stringify(header)}]`
    const fields = typeof target === 'string' ? [target] : expectList(what, target)
    const wrong = fields.findIndex(path => typeof path !== 'string' || !isField(path))
    if (wrong >= 0) throw misuse(what, 'the name of a known field', fields[wrong])
    asked.set(oneLine(header), [...new Set(fields)])
  }
  return asked
}

/** Headings of several lines are shown, and asked for, in one. */
function oneLine(header: string): string {
  return header.trim().replace(/\s+/g, ' ')
}

/** The place of each field, with its last resorts right behind it in their order. */
function orderOf({ fields, lastResorts = [] }: MapperSpec<never>): ReadonlyMap<string, number> {
  const order = new Map(fields.map(({ path }, place) => [path, place]))
  for (const [rank, { path, field }] of lastResorts.entries())
    order.set(path, order.get(field.path)! + (rank + 1) / (lastResorts.length + 1))
  return order
}

/** Columns of a last resort are of no field where another feeds it. Of several, the first does. */
function settled<T>(columns: readonly ColumnMapping[], lastResorts: readonly LastResort<T>[]): ColumnMapping[] {
  const fed = new Set(columns.flatMap(({ fields }) => fields))
  const chosen = lastResorts
    .filter(({ path, unless }) => fed.has(path) && !unless.some(other => fed.has(other)))
    .map(({ path }) => columns.find(({ fields }) => fields.includes(path)))
  const isOpen = ({ fields }: ColumnMapping) => lastResorts.some(({ path }) => fields.includes(path))
  return columns.map(column =>
    isOpen(column) && !chosen.includes(column) ? { ...column, fields: [], by: 'none' } : column,
  )
}

/**
 * A list that has `Firma` but no `Name`: the company's name is the member's name, in every row, or where a column that is only
 * likely to be the name says none.
 */
function withFallback<T>(
  columns: readonly ColumnMapping[],
  fallback: MapperSpec<T>['fallback'],
): readonly ColumnMapping[] {
  const fed = columns.flatMap(({ fields }) => fields)
  if (fallback === undefined || fed.includes(fallback.missing)) return columns
  const { missing, instead, last } = fallback
  const fields = fed.some(path => path.startsWith(missing)) ? [instead, last] : [missing]
  const first = columns.find(column => column.by === 'header' && column.fields.includes(instead))
  return columns.map(column => (column === first ? { ...column, fields } : column))
}
