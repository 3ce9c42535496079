import type { Ordinals } from '../columns/lists.ts'

/** By how much a candidate may exceed a part's base, if it stands in a list of places. */
export interface Rise {
  /** The most that any place of the list rises. */
  readonly points: number
  readonly places: Ordinals
  readonly from: number
  readonly to: number
  /** How much each place of the list rises, where they differ; aligned with `places`. */
  readonly each?: Float64Array
}

/**
 * One signal in one direction, for the query at hand. `prepare` binds it to the asking member; everything else speaks of
 * that member's candidates.
 */
export interface Part {
  /** The most the part adds to a candidate that stands in none of its rises. */
  readonly base: number
  /** Binds the part to the member at this place, and forgets the one before. */
  prepare(place: number): void
  /** A candidate's points are at most the base and all the rises it stands in, added up. */
  rises(): readonly Rise[]
  /** Adds to `sums[i]` the points of the candidate at `from + i`, for all places up to `to`. */
  add(from: number, to: number, sums: Float64Array): void
  /** Whether the signal is known for the candidate at this place. */
  knows(place: number): boolean
}

export const NO_RISES: readonly Rise[] = []
