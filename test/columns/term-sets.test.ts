import { describe, expect, it } from 'vitest'
import { EMPTY_SET, TermSets, toSet } from '../../src/columns/term-sets.ts'

const room = { members: 3, terms: 5, contacts: 0 }

it.each([
  [[], []],
  [[4], [4]],
  [
    [3, 1, 2],
    [1, 2, 3],
  ],
  [
    [10, 9, 10, 9, 100],
    [9, 10, 100],
  ],
  [[5, 5], [5]],
  // Long ones are sorted in another way: as numbers too.
  [
    [100, 20, 3, 100, ...Array.from({ length: 17 }, (_, i) => 50 - i)],
    [3, 20, ...Array.from({ length: 17 }, (_, i) => 34 + i), 100],
  ],
])('toSet(%j) is %j', (terms, expected) => {
  toSet(terms)
  expect(terms).toEqual(expected)
})

describe('sets of terms', () => {
  it('have one ordinal each, whatever order terms come in', () => {
    const sets = new TermSets()
    expect(sets.count).toBe(1)
    const added = [[], [2, 1], [1, 2], [1], [1, 2, 1], [1, 2, 3], [1, 3]].map(terms => sets.add(terms))
    expect(added).toEqual([EMPTY_SET, 1, 1, 2, 1, 3, 4])
    expect(sets.count).toBe(5)
  })

  it('are read onto the end of a list', () => {
    const sets = new TermSets()
    sets.add([4, 2])
    const set = sets.add([7])
    const into = [9]
    sets.read(1, into)
    sets.read(EMPTY_SET, into)
    sets.read(set, into)
    expect(into).toEqual([9, 2, 4, 7])
  })

  it('are found again after the table was widened, though their slots are others', () => {
    const sets = new TermSets()
    const many = Array.from({ length: 3_000 }, (_, i) => [i, i + 1 + (i % 7)])
    const added = many.map(terms => sets.add([...terms]))
    expect(added).toEqual(many.map((_, i) => i + 1))
    expect(many.map(terms => sets.add([...terms].reverse()))).toEqual(added)
    expect(sets.count).toBe(3_001)
  })

  it('that begin alike are told apart, whatever slots they come to', () => {
    const sets = new TermSets()
    const upTo = Array.from({ length: 40 }, (_, i) => i)
    const longer = upTo.flatMap(i => upTo.map(j => [i, 100 + j]))
    expect(longer.map(terms => sets.add([...terms]))).toEqual(longer.map((_, i) => i + 1))
    expect(upTo.map(i => sets.add([i]))).toEqual(upTo.map(i => 1601 + i))
    expect(longer.map(([i, j]) => sets.add([i!, j!, 200]))).toEqual(longer.map((_, i) => 1641 + i))
  })

  it('are packed end to end, with room behind', () => {
    const sets = new TermSets()
    sets.add([5, 3])
    sets.add([1])
    const { starts, terms } = sets.packed(6, room)
    expect([...starts]).toEqual([0, 0, 2, 3])
    expect([...terms]).toEqual([3, 5, 1, 0, 0, 0, 0, 0])
    expect(starts.buffer.byteLength).toBe(4 * (4 + room.members))
    expect(terms).toBeInstanceOf(Uint16Array)
    expect(sets.packed(0x10001, room).terms).toBeInstanceOf(Uint32Array)
  })
})
