import type { Columns } from '../columns/columns.ts'
import { fieldOf, setAt } from '../columns/columns.ts'
import type { ListedFacet, PairPlaces, TermPlaces } from '../columns/facets.ts'
import { findPair, pairPlaces, termPlaces } from '../columns/facets.ts'
import type { Kept } from '../columns/kept.ts'
import type { Field } from '../policy/field.ts'
import { memoized } from '../scoring/facts.ts'
import type { Stretch } from './batch.ts'
import type { ListedHeads } from './listed-heads.ts'

const NOBODY: Stretch = { places: new Uint32Array(0), heads: undefined, from: 0, to: 0 }

interface Source {
  readonly columns: Columns
  readonly kept: Kept
}

/** Memory of the lists. */
export interface FacetLists {
  readonly first: readonly TermPlaces[]
  readonly second: readonly TermPlaces[]
  readonly pairs: readonly (readonly PairPlaces[])[]
}

/** A facet of the first side, one of the second, and the heads of whoever stands in their pairs. */
export interface Pair {
  readonly facet: number
  readonly other: number
  readonly heads: ListedHeads
}

/** Lists of places by a term of one of the fields on either side, and by a term of each. */
export class FacetIndex {
  readonly lists: FacetLists

  constructor(lists: FacetLists) {
    this.lists = lists
  }

  ofFirst(facet: number, term: number): Stretch {
    return stretch(this.lists.first[facet]!, term)
  }

  ofSecond(facet: number, term: number): Stretch {
    return stretch(this.lists.second[facet]!, term)
  }

  /** @param isSparse few of the list will be looked at: their heads are read where they are, and none are written for it */
  ofBoth({ facet, other, heads }: Pair, term: number, otherTerm: number, isSparse: boolean): Stretch {
    const pairs = this.lists.pairs[facet]![other]!
    const key = findPair(pairs, term, otherTerm)
    if (key < 0) return NOBODY
    const listed = isSparse ? undefined : heads.withList(key)
    return { places: pairs.places, heads: listed, from: pairs.starts[key]!, to: pairs.starts[key + 1]! }
  }

  /** Members whose pairs of these two facets are not listed. */
  wide({ facet, other }: Pair): Stretch {
    const { wide } = this.lists.pairs[facet]![other]!
    return { places: wide, heads: undefined, from: 0, to: wide.length }
  }
}

/** The lists of columns and of those made of them by changes: made once. */
export function facetIndex({ columns, kept }: Source, first: readonly Field[], second: readonly Field[]): FacetIndex {
  const name = `lists of ${first} and ${second}`
  return kept.of(kept, { name }, () => new FacetIndex(facetLists(columns, first, second)))
}

function facetLists(columns: Columns, first: readonly Field[], second: readonly Field[]): FacetLists {
  const { compiled, dictionary } = columns
  const listed = memoized(new Map<Field, ListedFacet>(), field => {
    const column = fieldOf(columns, field)
    const at = setAt(columns, column)
    const setOf = new Uint32Array(compiled)
    for (let place = 0; place < compiled; place++) setOf[place] = at(place)
    const source = { setOf, sets: column.terms }
    return { ...source, lists: termPlaces(source, dictionary.size) }
  })
  return {
    first: first.map(field => listed(field).lists),
    second: second.map(field => listed(field).lists),
    pairs: first.map(one => second.map(other => pairPlaces(listed(one), listed(other), dictionary.size))),
  }
}

function stretch({ starts, places }: TermPlaces, term: number): Stretch {
  return { places, heads: undefined, from: starts[term]!, to: starts[term + 1]! }
}
