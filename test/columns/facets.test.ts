import { describe, expect, it } from 'vitest'
import type { ListedFacet } from '../../src/columns/facets.ts'
import { EMPTY_TERM, findPair, pairPlaces, termPlaces } from '../../src/columns/facets.ts'

const TERMS = 20

/** A field of members that have these terms, by place. */
function facetOf(...members: readonly (readonly number[])[]): ListedFacet {
  const sets: (readonly number[])[] = [[]]
  const setOf = Uint32Array.from(members, terms => (terms.length === 0 ? 0 : sets.push(terms) - 1))
  const starts = new Uint32Array(sets.length + 1)
  for (const [i, set] of sets.entries()) starts[i + 1] = starts[i]! + set.length
  const source = { setOf, sets: { starts, terms: Uint32Array.from(sets.flat()) } }
  return { ...source, lists: termPlaces(source, TERMS) }
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

/** The places of each list, by term one up. */
function listsOf({ lists: { starts, places } }: ListedFacet): Record<string, readonly number[]> {
  const lists = upTo(TERMS + 1).map(term => [term, [...places.subarray(starts[term]!, starts[term + 1]!)]] as const)
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0))
}

describe('places by term', () => {
  it('has a list for each term, one up, and first one for those without any', () => {
    const facet = facetOf([1, 3], [], [3], [19], [0, 1])
    expect(EMPTY_TERM).toBe(0)
    expect(listsOf(facet)).toEqual({ 0: [1], 1: [4], 2: [0, 4], 4: [0, 2], 20: [3] })
    expect(facet.lists.places).toHaveLength(7)
    expect(facet.lists.starts).toHaveLength(TERMS + 2)
  })
})

describe('places by a pair of terms', () => {
  const first = facetOf([1, 3], [], [3], [19], [], [1])
  const second = facetOf([2, 5], [5], [], [0], [], [2, 19])
  const pairs = pairPlaces(first, second, TERMS)
  const placesOf = (one: number, other: number) => {
    const key = findPair(pairs, one, other)
    return key < 0 ? [] : [...pairs.places.subarray(pairs.starts[key]!, pairs.starts[key + 1]!)]
  }

  it('lists whoever has both, none being a term as well', () => {
    const found = upTo(TERMS + 1).flatMap(one =>
      upTo(TERMS + 1)
        .map(other => [one, other, placesOf(one, other)] as const)
        .filter(([, , places]) => places.length > 0),
    )
    expect(found).toEqual([
      [0, 0, [4]],
      [0, 6, [1]],
      [2, 3, [0, 5]],
      [2, 6, [0]],
      [2, 20, [5]],
      [4, 0, [2]],
      [4, 3, [0]],
      [4, 6, [0]],
      [20, 1, [3]],
    ])
  })

  it('says of pairs that nobody has that there is no key', () => {
    expect(
      [
        [2, 4],
        [2, 0],
        [4, 20],
        [1, 3],
        [20, 0],
        [20, 2],
      ].map(([one, other]) => findPair(pairs, one!, other!)),
    ).toEqual([-1, -1, -1, -1, -1, -1])
  })

  it('has each pair once, with a place for each member that has it', () => {
    expect(pairs.keys).toHaveLength(9)
    expect(pairs.starts).toHaveLength(10)
    expect(pairs.starts.at(-1)).toBe(10)
    expect(pairs.places).toHaveLength(10)
    expect([...pairs.wide]).toEqual([])
    expect(pairs.firsts).toHaveLength(TERMS + 2)
  })

  it('lists whoever has more than 64 pairs apart, whatever they are', () => {
    const wide = pairPlaces(
      facetOf(upTo(8), upTo(9), [], upTo(8), [7]),
      facetOf(upTo(8), upTo(8), upTo(20), [], upTo(20)),
      TERMS,
    )
    expect([...wide.wide]).toEqual([1])
    expect(wide.places).toHaveLength(64 + 20 + 8 + 20)
    expect(findPair(wide, 9, 1)).toBe(-1)
    const key = findPair(wide, 8, 8)
    expect([...wide.places.subarray(wide.starts[key]!, wide.starts[key + 1]!)]).toEqual([0, 4])
  })

  it('keeps the pairs of two terms apart, though both begin and end with the same other', () => {
    const same = pairPlaces(facetOf([1], [2]), facetOf([5], [5]), TERMS)
    expect([...same.starts]).toEqual([0, 1, 2])
    expect([findPair(same, 2, 6), findPair(same, 3, 6)]).toEqual([0, 1])
  })

  it('of many members without terms takes none for wide', () => {
    const empty = pairPlaces(facetOf([], upTo(20)), facetOf(upTo(20), []), TERMS)
    expect([...empty.wide]).toEqual([])
    expect(empty.places).toHaveLength(40)
  })
})
