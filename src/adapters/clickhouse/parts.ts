import type { Parameters } from './parameters.ts'
import type { TableNames } from './schema.ts'

/** A table that is made once for all questions, sorted by `key`. */
export interface Derived {
  readonly name: string
  readonly select: string
  readonly key?: string
}

/**
 * A signal as SQL: what is made beforehand, what each member brings to a pair, and the signal's value for a pair (a, b), −1
 * for unknown. Members are numbered in the order of their ids, `n`.
 */
export interface SqlSignal {
  readonly derived: readonly Derived[]
  /** Tables of one row a member, `n` and the columns named. */
  readonly columns?: readonly { readonly table: string; readonly names: readonly string[] }[]
  /** A column told from the fields `f` alone. */
  readonly own?: string
  /** Where the value stands in rows of `table`: that of who gains is `c` = its column `set`, the other side brings `terms`. */
  readonly rows?: {
    readonly table: string
    readonly set: string
    readonly terms: string
    readonly value: (row: string, terms: string) => string
  }
  /** Pairs (a, b) that are tied through others; `asked` restricts a. */
  readonly paths?: { readonly name: string; readonly select: (asked: string) => string }
  /** Of a pair of sides `a` and `b`, and `c`, what lies between them; unless it stands in rows. */
  readonly value?: (a: string, b: string) => string
  readonly bound: SqlBound
}

/**
 * The most that a signal adds, in points, for a pair of which little is known: never less than what `value` makes of it.
 * candidates.ts looks closer at some overlaps.
 */
export interface SqlBound {
  /** For a side `s` that asks, whoever is met. */
  readonly asking?: (s: string) => string
  /** By a side `s` that is met, whoever asks. */
  readonly met?: (s: string) => string
  /** What it adds more, at most, between two who are tied through others. */
  readonly tied?: number
}

export interface SqlContext {
  readonly at: Parameters['at']
  readonly tables: TableNames
  /** A derived table by its short name. */
  readonly table: (name: string) => string
  /** Days since 1970-01-01. */
  readonly today: number
}

/** A condition that a column of numbers names someone who asks. */
export type Asked = (column: string) => string
