import { describe, expect, it } from 'vitest'
import type { MatchList } from '../../src/ranking/parts.ts'
import type { SumPoints } from '../../src/ranking/points.ts'
import { Side } from '../../src/ranking/side.ts'
import { stubPart } from './stub-part.ts'

/** Points are the sum itself, from what none is worth. */
const risingFrom = (none: number): SumPoints => ({
  table: new Int32Array(0),
  byBytes: new Int32Array(0),
  at: sum => none + sum,
  most: (_least, greatest) => none + greatest,
})

const list = (term: number, rarity: number, region = 0): MatchList => ({ term, rarity, region })
const overlap = (none: number, ...lists: readonly MatchList[]) => stubPart({ lists, rising: risingFrom(none) })
const EMPTY = 0

function filled(most: number, ...parts: Parameters<Side['fill']>[0]): Side {
  const side = new Side()
  side.terms.push(77)
  side.facets.push(77)
  side.bounds.push(77)
  side.fill(parts, most)
  return side
}

describe('one overlap’s lists', () => {
  it('stand by rarity down, and where 0 belongs the list of those without any term', () => {
    const side = filled(100, overlap(-15, list(4, 10), list(2, 30), list(3, 10), list(1, 20)))
    // at(30) = 15, at(20) = 5, at(10) = −5: whoever has no term, at 0, comes before whoever has a term of 10.
    expect(side.terms).toEqual([2, 1, EMPTY, 3, 4])
    expect(side.facets).toEqual([0, 0, 0, 0, 0])
    expect(side.length).toBe(5)
    // Without the first lists at most 70, 40, 20 of rarities in all, 0 for who has none; then at(20), at(10), at(0).
    expect(side.bounds).toEqual([100, 70, 50, 50, 40, 30])
  })

  it('bound whoever stands in none of them by what is left, never below 0 while those without any are left', () => {
    // at(50) = 10, at(25) = −15, at(0) = −40. Without the first: max(0, −15) = 0; without those of no term: −15.
    const side = filled(10, overlap(-40, list(1, 25), list(2, 25)))
    expect(side.terms).toEqual([EMPTY, 1, 2])
    expect(side.bounds).toEqual([10, 10, -15, -40])
  })

  it('that are all worth something have those without any last', () => {
    const side = filled(6, overlap(1, list(5, 2), list(6, 3)))
    expect(side.terms).toEqual([6, 5, EMPTY])
    expect(side.bounds).toEqual([6, 3, 1, 1])
  })

  it('that are worth exactly nothing come before those without any', () => {
    expect(filled(0, overlap(-5, list(3, 5))).terms).toEqual([3, EMPTY])
  })

  it('of a region count once, by the best that is left', () => {
    const side = filled(50, overlap(0, list(1, 9, 1), list(2, 7, 1), list(3, 8, 2), list(4, 5)))
    expect(side.terms).toEqual([1, 3, 2, 4, EMPTY])
    // In all 9 + 8 + 5; without 1 the region is worth 7; without 3 another 8 less; without 2 only 5 is left.
    expect(side.bounds).toEqual([50, 48, 40, 33, 28, 28])
  })

  it('of nothing in common are those without any alone', () => {
    const side = filled(3, overlap(-2))
    expect([side.terms, side.bounds]).toEqual([[EMPTY], [3, 1]])
  })
})

describe('several overlaps', () => {
  it('take turns: next is the list of the overlap that has most left to lose', () => {
    const side = filled(100, overlap(0, list(1, 10), list(2, 6)), overlap(0, list(3, 14), list(4, 1)))
    // Left to lose: 16 against 15; then 6 against 15; then 6 against 1; then 0 against 1; the rest loses nothing.
    expect(side.facets).toEqual([0, 1, 0, 1, 0, 1])
    expect(side.terms).toEqual([1, 3, 2, 4, EMPTY, EMPTY])
    expect(side.bounds).toEqual([100, 90, 76, 70, 69, 69, 69])
  })

  it('that are not active have no lists', () => {
    const idle = stubPart({ isActive: false, lists: [list(1, 5)], rising: risingFrom(0) })
    expect(filled(4, idle)).toMatchObject({ terms: [], facets: [], bounds: [4] })
    expect(filled(4, idle, overlap(0, list(2, 1))).facets).toEqual([1, 1])
  })
})
