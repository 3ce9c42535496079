import { fold } from '../../vocabulary/fold.ts'
import type { Problem } from '../issue.ts'
import { markOf } from '../reading/mark.ts'
import type { Reader } from '../reading/reading.ts'
import { NOTHING, spell } from '../reading/reading.ts'

/** A record being put together, field by field. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] }

/** One field of a record: reads a cell that is not blank and puts its value into the draft. */
export interface Field<T> {
  readonly path: string
  /** Its values are shown to nobody by default. */
  readonly masked?: boolean
  /** Returns what is to be said about the cell. Never throws. */
  readonly put: (cell: unknown, draft: Draft<T>) => readonly Problem[]
  /**
   * Puts the cautious answer where something was answered that cannot be known (a mask, a formula that failed), and returns it.
   * @defaultValue such a cell is no value
   */
  readonly putCautious?: (draft: Draft<T>) => string
}

/** A heading that is only likely to mean a field: of no column where another feeds one of `unless`. */
export interface LastResort<T> {
  /** As the table of headings calls it. */
  readonly path: string
  readonly field: Field<T>
  readonly unless: readonly string[]
}

export interface FieldOptions {
  readonly masked?: boolean
}

/**
 * Where a value stands in the draft. Written out for each field (`draft.name = value`): V8 then knows each place, and fills a
 * draft in half the time of `draft[path] = value`.
 */
export interface Slot<T, V> {
  readonly get: (draft: Draft<T>) => V | undefined
  readonly set: (draft: Draft<T>, value: V) => void
}

/** A field with one value. */
export function single<T, V>(path: string, read: Reader<V>, slot: Slot<T, V>, options: FieldOptions = {}): Field<T> {
  const { masked = false } = options
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    const { value, problems } = read(cell)
    if (value === undefined) return problems
    const before = slot.get(draft)
    if (before === undefined) slot.set(draft, value)
    else if (before !== value) return [...problems, conflict(String(value), String(before))]
    return problems
  }
  return { path, masked, put }
}

/** A yes or no of which yes is the cautious answer: it holds, whatever another column says, and the difference is told. */
export function cautiousYes<T>(path: string, read: Reader<boolean>, slot: Slot<T, boolean>): Field<T> {
  const field = single(path, read, slot)
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    if (slot.get(draft) !== false) return field.put(cell, draft)
    const { value, problems } = read(cell)
    if (value !== true) return problems
    slot.set(draft, true)
    return [...problems, conflict('false', 'true')]
  }
  const putCautious = (draft: Draft<T>) => {
    slot.set(draft, true)
    return 'true'
  }
  return { ...field, put, putCautious }
}

/** Yes to whatever is not understood: there only a plain no must count as one. */
export function yesUnlessDenied(read: Reader<boolean>): Reader<boolean> {
  return cell => {
    const { value, problems } = read(cell)
    if (value !== undefined) return { value, problems }
    return { value: true, problems: problems.map(problem => ({ ...problem, code: 'cautious', also: 'true' })) }
  }
}

/** A text that several columns make up together, as `Vorname` and `Nachname` do, without what one of them has already. */
export function joinedText<T>(
  path: string,
  read: Reader<string>,
  slot: Slot<T, string>,
  { masked = false, join }: FieldOptions & { readonly join: string },
): Field<T> {
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    const { value, problems } = read(cell)
    if (value === undefined) return problems
    const before = slot.get(draft)
    if (before === undefined || holds(value, before)) slot.set(draft, value)
    else if (!holds(before, value)) slot.set(draft, `${before}${join}${value}`)
    return problems
  }
  return { path, masked, put }
}

/** Whether the words of a text stand in another, in their order. */
function holds(whole: string, part: string): boolean {
  return ` ${fold(whole)} `.includes(` ${fold(part)} `)
}

/** A text, but no yes or no, which answers another question (`Kontakt (ja/nein)`). */
export function noMark<T>(field: Field<T>): Field<T> {
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    if (markOf(cell) === undefined) return field.put(cell, draft)
    return [{ code: 'placeholder', severity: 'info', received: spell(cell), open: true }]
  }
  return { ...field, put }
}

/** A field from a column that is only likely to be it: what is there already stays, and a yes or no is passed over. */
export function onlyIfMissing<T, V>(field: Field<T>, slot: Slot<T, V>): Field<T> {
  const { put } = noMark(field)
  return { ...field, put: (cell, draft) => (slot.get(draft) === undefined ? put(cell, draft) : NOTHING.problems) }
}

/** A field with a list: several columns add to it, each element once. */
export function several<T, V>(
  path: string,
  read: Reader<readonly V[]>,
  slot: Slot<T, readonly V[]>,
  options: FieldOptions = {},
): Field<T> {
  const { masked = false } = options
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    const { value, problems } = read(cell)
    if (value === undefined) return problems
    const before = slot.get(draft)
    slot.set(draft, before === undefined ? value : union(before, value, element => element))
    return problems
  }
  return { path, masked, put }
}

/** Both lists, each element once. */
export function union<V>(before: readonly V[], more: readonly V[], keyOf: (element: V) => unknown): readonly V[] {
  const known = new Set(before.map(keyOf))
  return Object.freeze([...before, ...more.filter(element => !known.has(keyOf(element)))])
}

/** Two columns that disagree. */
export function conflict(received: string, kept: string): Problem {
  return { code: 'conflict', severity: 'warning', received, also: kept }
}
