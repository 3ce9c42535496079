import type { Member } from '../members/member.ts'
import type { LayeredMap } from '../network/layered-map.ts'
import type { Field } from '../policy/field.ts'
import type { Dictionary } from './dictionary.ts'
import type { Kept } from './kept.ts'
import type { Lists } from './lists.ts'
import type { PairColumns } from './pairs.ts'
import type { Recipe } from './recipe.ts'
import type { RowField } from './rows.ts'
import type { TieColumns } from './ties.ts'
import type { Written } from './written.ts'

/** One field of every member. */
export interface FieldColumn extends RowField {
  /** The sets that occur, and their terms going up; set 0 is empty. */
  readonly terms: Lists
  /** How many members hold each term. */
  readonly holders: Uint32Array
  /** Another object wherever other terms occur: what was worked out for all of them then holds no more. */
  readonly occurring: object
}

/** A record signal: which number of a row holds its value, one up, with 0 for unknown; and which of these numbers occur. */
export interface RecordColumn {
  readonly at: number
  readonly occurs: Uint8Array
}

/**
 * The network as typed arrays. A member is a *place*, so chosen that likes stand together, and a row of `width` numbers,
 * so that all of one member is found together. Ids stop here. Members whose row changes are written again at a place
 * behind; ties know them by the first place they had, their *home*.
 */
export interface Columns {
  /** Places 0 … size − 1, of which those of `here` are members. */
  readonly size: number
  /** The places from here on were written after the others were compiled. */
  readonly compiled: number
  readonly width: number
  /** Row of the member at place p: rows[p·width] …; fields first, then records. */
  readonly rows: Int32Array
  readonly fields: ReadonlyMap<Field, FieldColumn>
  /** By `recordKey`. */
  readonly records: ReadonlyMap<string, RecordColumn>
  readonly dictionary: Dictionary
  /** By home. */
  readonly ties: TieColumns
  /** Of places that were compiled: the order of ids. */
  readonly ranks: Uint32Array
  /** Of places behind: where their ids stand between those ranks. */
  readonly laterRanks: Float64Array
  /** Of places behind: their homes. */
  readonly homes: Uint32Array
  /** Who was written again: from home to place. */
  readonly moved: LayeredMap<number, number>
  /** A bit for each place at which a member is. */
  readonly here: Uint32Array
  /** A bit for each member who may be introduced: consents to matching, and is not paused. */
  readonly open: Uint32Array
  /** Whom a member avoids, as of places that were compiled. */
  readonly avoided: PairColumns
  /** Outcomes by either end, as of places that were compiled. */
  readonly outcomes: PairColumns
}

/** Who stands where. */
export interface Directory {
  memberAt(place: number): Member
  idAt(place: number): string
  /** Undefined for a stranger. */
  placeOf(id: string): number | undefined
}

/** Columns, and what it takes to write changes behind them. */
export interface Compiled extends Directory {
  readonly columns: Columns
  /** What was compiled. */
  readonly recipe: Recipe
  /** What engines have worked out over these columns. */
  readonly kept: Kept
  readonly written: Written
  /** From the order of ids that were compiled to places. */
  readonly placeAt: Uint32Array
  /** Where a member was compiled. */
  compiledAt(id: string): number | undefined
  /** Where members were written since, or undefined if they left. */
  readonly later: LayeredMap<string, number | undefined>
  /** Whether nothing was changed since: places are those of the network's members, and nothing is written behind. */
  readonly isAsCompiled: boolean
}

/** The column of a field. */
export function fieldOf({ fields }: Pick<Columns, 'fields'>, field: Field): FieldColumn {
  const column = fields.get(field)
  if (column === undefined) throw new Error(`The field ${field} was not compiled`)
  return column
}

/** The set of terms of the member at a place. */
export function setAt(
  { rows, width }: Pick<Columns, 'rows' | 'width'>,
  { at, sets }: RowField,
): (place: number) => number {
  return sets === undefined ? place => rows[place * width + at]! : place => sets[place]!
}

/** By which place ties know the member at this one. */
export function homeOf({ compiled, homes }: Columns, place: number): number {
  return place < compiled ? place : homes[place - compiled]!
}

/** Where the member whose home this is now stands. */
export function placeOfHome({ moved }: Columns, home: number): number {
  return moved.size === 0 ? home : (moved.get(home) ?? home)
}

/** Of two members the one with the smaller rank has the smaller id. */
export function rankOf({ compiled, ranks, laterRanks }: Columns, place: number): number {
  return place < compiled ? ranks[place]! : laterRanks[place - compiled]!
}
