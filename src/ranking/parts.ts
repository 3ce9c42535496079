import type { RowField } from '../columns/rows.ts'
import type { SumPoints } from './points.ts'

/** One signal in one direction, or in both where they are the same, bound to the member that asks. */
interface Bound {
  /** Binds it to the member at this place, and forgets the one before. */
  prepare(place: number): void
  /** The most points that any candidate can get, apart from those reached; unknown is worth 0. */
  most(): number
}

/** A signal that looks at one field or record of a candidate's row. */
export interface RowPart extends Bound {
  readonly column: RowColumn
  /** Whether it is known for anybody. */
  isActive(): boolean
  /** Of the member at a place what decides its points for others: two members with the same have the same. */
  ownSet(place: number): number
  /** Points of a candidate with this set of terms, or this record. */
  points(set: number): number
  knows(set: number): boolean
  /** Of an overlap: rarities by term, one up, and points by their sum; while it is plain, no region among the terms. */
  readonly sums?: {
    readonly values: Uint16Array
    readonly table: Int32Array
    readonly byBytes: Int32Array
    isPlain(): boolean
  }
  /** Of an overlap: the terms that match. */
  lists?(): readonly MatchList[]
  /** Of an overlap: its points by sums of rarities. */
  readonly rising?: SumPoints
}

/** What a part reads of a row, and how many different sets there are. */
export interface RowColumn extends RowField {
  readonly terms: { readonly starts: { readonly length: number } }
}

/** A term that the asking member has in common with whoever holds it. */
export interface MatchList {
  /** The term's ordinal, one up. */
  readonly term: number
  readonly rarity: number
  /** Of the lists of a region, numbered from 1, only the best counts; 0 counts always. */
  readonly region: number
}

/** A signal that must look at the candidate itself. */
export interface PlacePart extends Bound {
  points(place: number): number
  knows(place: number): boolean
  /** Candidates who may get more than the most of others, each with its own bound. */
  readonly reached?: Reached
}

export interface Reached {
  readonly places: Uint32Array
  readonly bounds: Float64Array
  readonly length: number
  /** The highest of the bounds. */
  readonly most: number
}

/** Whose gain it is: the asking member's (1), the candidate's (2), or of both alike (3). */
export type Sides = 1 | 2 | 3

export interface Sided<Part> {
  readonly part: Part
  readonly sides: Sides
  /** Whose part it is. */
  readonly signal: string
  /** |weight|, for confidence. */
  readonly weight: number
}
