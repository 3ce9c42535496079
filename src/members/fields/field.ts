import type { Problem } from '../issue.ts'
import type { Reader } from '../reading/reading.ts'
import { NOTHING } from '../reading/reading.ts'

/** A record being put together, field by field. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] }

/** One field of a record: reads a cell that is not blank and puts its value into the draft. */
export interface Field<T> {
  readonly path: string
  /** Its values are shown to nobody by default. */
  readonly masked?: boolean
  /** Returns what is to be said about the cell. Never throws. */
  readonly put: (cell: unknown, draft: Draft<T>) => readonly Problem[]
}

export interface FieldOptions {
  readonly masked?: boolean
  /** Joins the texts of several columns, as of `Vorname` and `Nachname`. Without it, the first column wins. */
  readonly join?: string
}

/** A field with one value. */
export function single<T, K extends keyof T & string>(
  path: K,
  read: Reader<T[K] & {}>,
  { masked = false, join }: FieldOptions = {},
): Field<T> {
  const put = (cell: unknown, draft: Draft<T>): readonly Problem[] => {
    const { value, problems } = read(cell)
    if (value === undefined) return problems
    const before = draft[path]
    if (before === undefined) draft[path] = value
    else if (before !== value && join !== undefined) draft[path] = `${before}${join}${value}` as T[K] & {}
    else if (before !== value) return [...problems, conflict(String(value), String(before))]
    return problems
  }
  return { path, masked, put }
}

function conflict(received: string, kept: string): Problem {
  return { code: 'conflict', severity: 'warning', received, also: kept }
}

/** Puts a nested record's fields: `{ consent: { origin: 'manager' } }` is the column `consent.origin`. */
export function putNested<T>(
  record: object,
  fieldOf: (key: string) => Field<T> | undefined,
  draft: Draft<T>,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const [key, cell] of Object.entries(record)) {
    const field = fieldOf(key)
    if (field === undefined)
      problems.push({ code: 'unknownField', severity: 'warning', received: key, expects: 'knownField' })
    else if (cell !== undefined && cell !== null && cell !== '') problems.push(...field.put(cell, draft))
  }
  return problems.length === 0 ? NOTHING.problems : problems
}
