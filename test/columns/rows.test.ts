import { describe, expect, it } from 'vitest'
import { roomFor } from '../../src/columns/room.ts'
import type { Filling, Laying } from '../../src/columns/rows.ts'
import { INLINE, layRows, OVERFLOW, ROW_LIMITS, writeTerms } from '../../src/columns/rows.ts'

/** Sets of these terms, the empty one first. */
function listsOf(...sets: readonly (readonly number[])[]) {
  const all = [[], ...sets]
  const starts = new Uint32Array(all.length + 1)
  for (const [i, set] of all.entries()) starts[i + 1] = starts[i]! + set.length
  return { starts, terms: Uint32Array.from(all.flat()) }
}

const LAYING: Laying = {
  more: 2,
  room: { members: 3, terms: 0, contacts: 0 },
  limits: { mostSets: 3, leastHolders: 2 },
}

describe('writeTerms', () => {
  it.each([
    [[], [0, 0]],
    [[0], [1, 0]],
    [
      [0, 4],
      [1 | (5 << 16), 0],
    ],
    [
      [0, 4, 6],
      [1 | (5 << 16), 7],
    ],
    [
      [0, 4, 6, 8],
      [1 | (5 << 16), 7 | (9 << 16)],
    ],
    [[0xfffd], [0xfffe, 0]],
  ])('writes %j, each one up, two to a number', (terms, expected) => {
    const rows = new Int32Array(4)
    writeTerms(rows, 1, listsOf([9], terms, [0xffff]), 2)
    expect([...rows]).toEqual([0, ...expected, 0])
  })

  it.each([[[0, 1, 2, 3, 4]], [[0xfffe]], [[3, 0xfffe]], [[1, 0x10000]]])(
    'writes of %j only that there is no room',
    terms => {
      const rows = new Int32Array(2)
      writeTerms(rows, 0, listsOf(terms), 1)
      expect([...rows]).toEqual([OVERFLOW, 0])
      expect(INLINE).toBe(4)
    },
  )
})

describe('layRows', () => {
  const few: Filling = { setOf: Uint32Array.of(0, 1, 2, 1), sets: listsOf([3], [4]) }
  const alike: Filling = { setOf: Uint32Array.of(0, 1, 1, 1), sets: listsOf([3, 4]) }

  it('keeps a set’s ordinal where sets are few, and terms where sets have few members', () => {
    const { rows, width, fields, end } = layRows(4, [few, alike], LAYING)
    // Three sets of four members have fewer than two each on average.
    expect(fields).toEqual([
      { kind: 'terms', at: 0, sets: expect.any(Uint32Array) },
      { kind: 'set', at: 2 },
    ])
    expect([...fields[0]!.sets!]).toEqual([0, 1, 2, 1, 0, 0, 0])
    expect([width, end, rows.length]).toEqual([16, 3, 7 * 16])
    const row = (place: number) => [...rows.subarray(place * width, place * width + 4)]
    expect([0, 1, 2, 3, 4].map(row)).toEqual([
      [0, 0, 0, 0],
      [4, 0, 1, 0],
      [5, 0, 1, 0],
      [4, 0, 1, 0],
      [0, 0, 0, 0],
    ])
  })

  it('keeps terms where sets are more than the limit, and not at the limit', () => {
    const wide: Filling = { setOf: Uint32Array.of(1, 2, 3), sets: listsOf([1], [2], [3]) }
    const limits = (mostSets: number) => ({ ...LAYING, limits: { mostSets, leastHolders: 0 } })
    expect(layRows(3, [wide], limits(3)).fields[0]!.kind).toBe('terms')
    expect(layRows(3, [wide], limits(4)).fields[0]!.kind).toBe('set')
  })

  it('keeps the ordinal where sets have exactly as many members as the limit on average', () => {
    const six: Filling = { setOf: Uint32Array.of(0, 0, 1, 1, 2, 2), sets: listsOf([1], [2]) }
    expect(layRows(6, [six], LAYING).fields[0]!.kind).toBe('set')
  })

  it.each([
    [15, 16],
    [16, 32],
    [14, 16],
  ])('with %i numbers beside a field makes rows of %i, a multiple of a cache line', (more, width) => {
    expect(layRows(4, [alike], { ...LAYING, more }).width).toBe(width)
  })
})

it('the standard limits are those that were measured', () => {
  expect(ROW_LIMITS).toEqual({ mostSets: 16_384, leastHolders: 8 })
})

it.each([
  [0, 0, { members: 64, terms: 512, contacts: 1024 }],
  [1024, 80, { members: 64, terms: 512, contacts: 1034 }],
  [16_000, 0, { members: 1000, terms: 8000, contacts: 16_000 }],
  [1_000_000, 7, { members: 4096, terms: 32_768, contacts: 65_536 }],
])('%i members with %i contacts get room for %j', (members, contacts, room) => {
  expect(roomFor(members, contacts)).toEqual(room)
})
