import { KontorError } from '../../errors/kontor-error.ts'
import type { Field } from '../../policy/field.ts'
import { splitField, wordsOf } from '../../policy/field.ts'
import type { Signal } from '../../policy/signal.ts'
import { REGIONS } from '../../vocabulary/regions.ts'
import { affinity } from './affinity.ts'
import { contacts } from './contacts.ts'
import { overlap } from './overlap.ts'
import type { Parameters } from './parameters.ts'
import { record } from './record.ts'
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

/** The column of a field in the table of all fields, `fields`; a bare `size` is a word of the database's own. */
export function columnOf(field: Field): string {
  const { own, ofContacts } = splitField(field)
  return `${ofContacts ? 'contacts' : 'of'}_${own}`
}

/** @throws KontorError `invalid-policy` for a signal of one's own */
export function sqlSignal(signal: Signal, index: number, context: SqlContext): SqlSignal {
  switch (signal.shape) {
    case 'overlap':
      return overlap(signal, `s${index}`, context)
    case 'affinity':
      return affinity(signal, `s${index}`, context)
    case 'contacts':
      return contacts(signal, `s${index}`, context)
    case 'record':
      return record(signal, `s${index}`, context)
    case 'custom':
      throw new KontorError(
        'invalid-policy',
        `The signal \`${signal.name}\` is a function of one's own, which no database can run; leave it out`,
      )
  }
}

const CODES: readonly string[] = Object.keys(REGIONS)
const COUNTRIES: readonly (readonly string[])[] = Object.values(REGIONS)

/** The countries of a region; none of anything else. */
export function countriesOf(term: string, at: SqlContext['at']): string {
  return `${at(COUNTRIES, 'Array(Array(String))')}[indexOf(${at(CODES, 'Array(String)')}, ${term})]`
}

/** The terms `t` of a field, and what each may be met by, `u`: of a region its countries, and itself if `isItself`. */
export function optionsOf(
  field: Field,
  isItself: boolean,
  { from, owner, terms }: { readonly from: string; readonly owner: string; readonly terms: string },
  at: SqlContext['at'],
): string {
  const found = countriesOf('t', at)
  const region = isItself ? `arrayConcat([t], ${found})` : `if(empty(${found}), [t], ${found})`
  const met = wordsOf(field) === 'market' ? region : '[t]'
  return `SELECT ${owner}, t, arrayJoin(${met}) AS u FROM (SELECT ${owner}, arrayJoin(${terms}) AS t FROM ${from})`
}
