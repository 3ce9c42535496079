import { describe, expect, it } from 'vitest'
import { Batch } from '../../src/ranking/batch.ts'
import { Fused } from '../../src/ranking/fused.ts'
import { HeadColumns } from '../../src/ranking/head-columns.ts'
import type { Facet } from '../../src/ranking/heads.ts'
import { Heads } from '../../src/ranking/heads.ts'
import type { RowPart, Sided } from '../../src/ranking/parts.ts'
import { TABLED } from '../../src/ranking/points.ts'
import { RowScores } from '../../src/ranking/row-scores.ts'
import { compiledOf } from '../columns/compiled-of.ts'
import { stubPart } from './stub-part.ts'

const { columns: none } = compiledOf({ members: [] }).compiled
/** Term t has bit t. */
const BITS = Uint8Array.from({ length: 16 }, (_, bit) => bit)

/** Points of a sum are the sum, none is `none`, nobody’s bits are worth 0. */
function overlap(lists: Readonly<Record<number, number>>, nothing = 0): RowPart {
  const byBytes = new Int32Array(3 * TABLED)
  for (const byte of [1, 2]) for (let sum = 0; sum < TABLED; sum++) byBytes[byte * TABLED + sum] = nothing + sum
  const told = Object.entries(lists).map(([term, rarity]) => ({ term: Number(term) + 1, rarity, region: 0 }))
  const most = Math.max(0, nothing + told.reduce((sum, { rarity }) => sum + rarity, 0))
  return stubPart({
    lists: told,
    most,
    sums: { values: new Uint16Array(0), table: new Int32Array(0), byBytes, isPlain: () => true },
  })
}

interface Asked {
  readonly facets: readonly (Facet | undefined)[]
  readonly parts: readonly (RowPart | undefined)[]
  readonly entries?: readonly Sided<RowPart>[]
  readonly reciprocity?: number
  readonly floor: number
  readonly most: readonly [f: number, g: number]
  readonly near?: number
}

type Head = readonly [asked: number, others: number, sets?: number]

/** Which of these heads are kept. */
function kept(asked: Asked, heads: readonly Head[], gained: readonly number[] = []): number[] {
  const { facets, parts, entries = [], reciprocity = 0, floor, most, near = 0 } = asked
  const fused = new Fused({ kind: 'mutual', reciprocity })
  fused.floor = floor
  const rows = new RowScores({ ...none, rows: new Int32Array(16), width: 16 }, entries, fused)
  rows.prepare(0)
  const all = Int32Array.from(heads.flatMap(([one, other, sets = 0]) => [one, other, sets]))
  const columns = new HeadColumns({
    wanted: { fields: facets.map(facet => facet?.field), sets: [] },
    heads: all,
    bits: facets.map(() => BITS),
    written: heads.length,
  })
  const told = new Heads(columns, facets, { fused, rows, sets: entries.map((_, i) => i) })
  told.prepare(parts)
  const batch = new Batch(all)
  for (const place of heads.keys()) batch.add(place, gained[place] ?? 0)
  return [...batch.places.subarray(0, told.keep(batch, most[0], most[1], near))]
}

const ASKED: Facet = { field: 'needs', sides: 1 }
const OTHERS: Facet = { field: 'offers', sides: 2 }
const bits = (...terms: readonly number[]) => terms.reduce((sum, term) => sum | (1 << term), 0)

describe('a facet', () => {
  const heads: Head[] = [
    [0, 0],
    [bits(1), 0],
    [bits(2), 0],
    [bits(1, 2), 0],
    [bits(9), 0],
    [bits(1, 9), 0],
    [bits(2, 9, 14), 0],
    [bits(0, 3, 7, 8, 15), 0],
  ]
  const rarities = { 1: 10, 2: 20, 7: 3, 9: 40, 14: 100 }
  // In all 173; of two sides the mean, so that a floor of 50 asks for 100 where the other side has none.
  const withFloor = (floor: number, nothing = 0) =>
    kept(
      {
        facets: [ASKED, undefined, undefined, undefined],
        parts: [overlap(rarities, nothing), undefined, undefined, undefined],
        floor,
        most: [Math.max(0, nothing + 173), 0],
      },
      heads,
    )

  it.each([
    [0, [0, 1, 2, 3, 4, 5, 6, 7]],
    [1.5, [1, 2, 3, 4, 5, 6, 7]],
    [2, [1, 2, 3, 4, 5, 6]],
    [5, [1, 2, 3, 4, 5, 6]],
    [5.5, [2, 3, 4, 5, 6]],
    [10.5, [3, 4, 5, 6]],
    [15.5, [4, 5, 6]],
    [25, [5, 6]],
    [25.5, [6]],
    [80, [6]],
    [80.5, []],
  ])('adds up the rarities of its bits: those who reach %d are %j', (floor, expected) => {
    expect(withFloor(floor)).toEqual(expected)
  })

  it('is worth 0 to whoever has no term, and else what its points are, less than nothing as well', () => {
    expect(withFloor(0, -15)).toEqual([0, 2, 3, 4, 5, 6])
    expect(withFloor(0.5, -15)).toEqual([2, 3, 4, 5, 6])
  })

  it('that could add up to more than is tabled says nothing', () => {
    const asked = (rarity: number): Asked => ({
      facets: [ASKED, undefined, undefined, undefined],
      parts: [overlap({ 1: rarity }), undefined, undefined, undefined],
      floor: 1,
      most: [rarity, 0],
    })
    expect(kept(asked(TABLED - 1), heads.slice(0, 2))).toEqual([1])
    expect(kept(asked(TABLED), heads.slice(0, 2))).toEqual([0, 1])
  })

  it('that is not active, or has no bits, says nothing', () => {
    const idle = { ...overlap({ 1: 10 }), isActive: () => false }
    const asked: Asked = { facets: [ASKED, OTHERS], parts: [idle, undefined], floor: 5, most: [10, 0] }
    expect(kept(asked, heads.slice(0, 2))).toEqual([0, 1])
    const apart: Asked = { facets: [undefined, ASKED], parts: [overlap({ 1: 10 })], floor: 5, most: [10, 0] }
    expect(kept(apart, heads.slice(0, 2))).toEqual([0, 1])
  })
})

it('each of four facets reads its own bits, and counts on its own side', () => {
  const parts = [overlap({ 0: 10 }), overlap({ 1: 200 }), overlap({ 2: 3000 }), overlap({ 3: 500 })]
  const heads: Head[] = [
    [0, 0],
    [bits(0), 0],
    [bits(0) << 16, 0],
    [bits(1) << 16, 0],
    [0, bits(2)],
    [0, bits(3)],
    [0, bits(3) << 16],
    [bits(0) | (bits(1) << 16), bits(2) | (bits(3) << 16)],
  ]
  const withFloor = (floor: number, reciprocity: number) =>
    kept({ facets: [ASKED, ASKED, OTHERS, OTHERS], parts, floor, reciprocity, most: [210, 3500] }, heads)
  expect([5, 5.5, 100, 100.5, 250, 250.5, 1500, 1500.5, 1855, 1855.5].map(floor => withFloor(floor, 0))).toEqual([
    [1, 3, 4, 6, 7],
    [3, 4, 6, 7],
    [3, 4, 6, 7],
    [4, 6, 7],
    [4, 6, 7],
    [4, 7],
    [4, 7],
    [7],
    [7],
    [],
  ])
  // The less of both sides: only the last has anything on both.
  expect([1, 210, 211].map(floor => withFloor(floor, 1000))).toEqual([[7], [7], []])
})

it('a facet that says the same both ways stands once and counts on both sides', () => {
  const both: Facet = { field: 'languages', sides: 3 }
  const heads: Head[] = [
    [0, 0],
    [bits(0), 0],
    [bits(1) << 16, 0],
    [bits(0) | (bits(1) << 16), 0],
  ]
  const withFloor = (floor: number, facets: readonly (Facet | undefined)[], most: readonly [number, number]) =>
    kept({ facets, parts: [overlap({ 0: 10 }), overlap({ 1: 200 })], floor, reciprocity: 1000, most }, heads)
  expect([10, 11, 201, 210, 211].map(floor => withFloor(floor, [both, both], [210, 210]))).toEqual([
    [1, 2, 3],
    [2, 3],
    [3],
    [3],
    [],
  ])
  expect([1, 10, 11].map(floor => withFloor(floor, [both, ASKED], [210, 10]))).toEqual([[1, 3], [1, 3], []])
  expect([1, 200, 201].map(floor => withFloor(floor, [ASKED, both], [210, 200]))).toEqual([[2, 3], [2, 3], []])
})

describe('sets', () => {
  const entry = (at: number, sides: 1 | 2 | 3, points: readonly number[]): Sided<RowPart> => ({
    part: stubPart({ field: { kind: 'set', at }, most: Math.max(...points), points: set => points[set]! }),
    sides,
    signal: 's',
    weight: 9 - at,
  })
  const heads: Head[] = [
    [0, 0, 0],
    [0, 0, 1],
    [0, 0, 1 << 16],
    [0, 0, 2 | (2 << 16)],
  ]
  const nothing = { facets: [undefined, undefined], parts: [] }

  it.each([
    [1, 2, [10, 100], [0, 10, 100, 110]],
    [2, 1, [100, 10], [0, 10, 100, 110]],
  ] as const)('of sides %i and %i take off what they have less than the most', (one, other, most, sums) => {
    const entries = [entry(0, one, [0, 10, 10]), entry(1, other, [0, 100, 100])]
    for (const [i, sum] of sums.entries()) {
      const asked = { ...nothing, entries, most }
      expect(kept({ ...asked, floor: sum / 2 }, heads)).toContain(i)
      expect(kept({ ...asked, floor: sum / 2 + 0.5 }, heads)).not.toContain(i)
    }
  })

  it('of both sides count on both', () => {
    const entries = [entry(0, 3, [0, 10, 10]), entry(1, 3, [0, 100, 100])]
    const asked = { ...nothing, entries, most: [110, 110], reciprocity: 1000 } as const
    expect([10, 11, 100, 101, 110, 111].map(floor => kept({ ...asked, floor }, heads))).toEqual([
      [1, 2, 3],
      [2, 3],
      [2, 3],
      [3],
      [3],
      [],
    ])
  })

  it('of one side leave the less of both sides', () => {
    const asked = { ...nothing, most: [10, 100], reciprocity: 1000, floor: 5 } as const
    expect(kept({ ...asked, entries: [entry(0, 1, [0, 10, 10])] }, heads)).toEqual([1, 3])
  })

  it('that nobody asked about say nothing', () => {
    const idle = { ...entry(0, 1, [0, 10, 10]) }
    const part = { ...idle.part, isActive: () => false }
    expect(kept({ ...nothing, entries: [{ ...idle, part }], floor: 1, most: [2, 0] }, heads)).toEqual([0, 1, 2, 3])
  })
})

it('whoever is reached can have more on the sides of what reaches them', () => {
  const heads: Head[] = [
    [0, 0],
    [0, 0],
  ]
  const asked = { facets: [undefined], parts: [], reciprocity: 1000, most: [5, 5] } as const
  const withNear = (near: number, floor: number) => kept({ ...asked, near, floor }, heads, [0, 3])
  expect([0, 1, 2, 3].map(near => withNear(near, 6))).toEqual([[], [], [], [1]])
  expect([withNear(3, 8), withNear(3, 9), withNear(0, 5)]).toEqual([[1], [], [0, 1]])
  const even = { ...asked, reciprocity: 0, floor: 6.5 }
  expect([1, 2].map(near => kept({ ...even, near }, heads, [0, 3]))).toEqual([[1], [1]])
})
