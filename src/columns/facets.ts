import type { Lists } from './lists.ts'
import { find, uint32 } from './lists.ts'

/** For each term of a field, and for having none, the places; `EMPTY_TERM` is the list of those without any. */
export interface TermPlaces {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** In lists by term every ordinal is one up, for the places without any term come first. */
export const EMPTY_TERM = 0

/**
 * For each pair of a term of one field and a term of another the places that have both. The terms of the second that
 * occur with term t of the first are keys[firsts[t]] …, going up; the places of key i are places[starts[i]] ….
 */
export interface PairPlaces {
  readonly firsts: Uint32Array
  readonly keys: Uint32Array
  readonly starts: Uint32Array
  readonly places: Uint32Array
  /** Members with so many terms that their pairs are not listed; each is looked at. */
  readonly wide: Uint32Array
}

/** What each member has in a field, by place. */
export interface FacetSource {
  readonly setOf: Uint32Array
  readonly sets: Lists
}

/** Pairs a member may take up. */
const MOST_PAIRS = 64

export function termPlaces({ setOf, sets }: FacetSource, termCount: number): TermPlaces {
  const { starts: from, terms } = sets
  const starts = uint32(termCount + 2)
  for (const set of setOf) {
    if (set === 0) starts[EMPTY_TERM + 1]!++
    for (let j = from[set]!; j < from[set + 1]!; j++) starts[terms[j]! + 2]!++
  }
  for (let term = 0; term <= termCount; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const places = uint32(starts[termCount + 1]!)
  for (let place = 0; place < setOf.length; place++) {
    const set = setOf[place]!
    if (set === 0) places[next[EMPTY_TERM]!++] = place
    for (let j = from[set]!; j < from[set + 1]!; j++) places[next[terms[j]! + 1]!++] = place
  }
  return { starts, places }
}

/** A field with its lists by term. */
export interface ListedFacet extends FacetSource {
  readonly lists: TermPlaces
}

/** Goes through the lists of the second field, whose terms go up, and puts each place into those of the first. */
export function pairPlaces(first: FacetSource, second: ListedFacet, termCount: number): PairPlaces {
  const wide = widePlaces(first, second)
  const begins = pairsByFirst(first, second, { wide, termCount })
  const next = begins.slice()
  const others = new Uint32Array(begins[termCount + 1]!)
  const places = uint32(others.length)
  const { starts, terms } = first.sets
  const { lists } = second
  for (let other = 0; other <= termCount; other++) {
    for (let i = lists.starts[other]!; i < lists.starts[other + 1]!; i++) {
      const place = lists.places[i]!
      if (wide.isWide[place] === 1) continue
      const set = first.setOf[place]!
      const to = starts[set + 1]!
      for (let j = starts[set]!; j < Math.max(to, starts[set]! + 1); j++) {
        const at = next[j < to ? terms[j]! + 1 : EMPTY_TERM]!++
        others[at] = other
        places[at] = place
      }
    }
  }
  return { ...keyed(begins, others), places, wide: wide.places }
}

interface Wide {
  readonly isWide: Uint8Array
  readonly places: Uint32Array
}

function breadth({ setOf, sets }: FacetSource, place: number): number {
  const set = setOf[place]!
  return Math.max(1, sets.starts[set + 1]! - sets.starts[set]!)
}

function widePlaces(first: FacetSource, second: FacetSource): Wide {
  const isWide = new Uint8Array(first.setOf.length)
  const wide: number[] = []
  for (let place = 0; place < isWide.length; place++) {
    if (breadth(first, place) * breadth(second, place) <= MOST_PAIRS) continue
    isWide[place] = 1
    wide.push(place)
  }
  const places = uint32(wide.length)
  places.set(wide)
  return { isWide, places }
}

/** Where the pairs of each term of the first field begin. */
function pairsByFirst(
  first: FacetSource,
  second: FacetSource,
  { wide, termCount }: { readonly wide: Wide; readonly termCount: number },
): Uint32Array {
  const begins = new Uint32Array(termCount + 2)
  const { starts, terms } = first.sets
  for (let place = 0; place < first.setOf.length; place++) {
    if (wide.isWide[place] === 1) continue
    const set = first.setOf[place]!
    const many = breadth(second, place)
    if (set === 0) begins[EMPTY_TERM + 1]! += many
    for (let j = starts[set]!; j < starts[set + 1]!; j++) begins[terms[j]! + 2]! += many
  }
  for (let term = 0; term <= termCount; term++) begins[term + 1]! += begins[term]!
  return begins
}

/** Each pair of terms once. */
function keyed(begins: Uint32Array, others: Uint32Array): Pick<PairPlaces, 'firsts' | 'keys' | 'starts'> {
  const firsts = uint32(begins.length)
  let count = 0
  eachKey(begins, others, () => count++)
  const [keys, starts] = [uint32(count), uint32(count + 1)]
  let key = 0
  eachKey(begins, others, (one, i) => {
    firsts[one + 1]!++
    keys[key] = others[i]!
    starts[key++] = i
  })
  starts[count] = others.length
  for (let term = 0; term + 1 < begins.length; term++) firsts[term + 1]! += firsts[term]!
  return { firsts, keys, starts }
}

function eachKey(begins: Uint32Array, others: Uint32Array, use: (one: number, i: number) => void): void {
  for (let one = 0; one + 1 < begins.length; one++) {
    const [from, to] = [begins[one]!, begins[one + 1]!]
    for (let i = from; i < to; i++) if (i === from || others[i] !== others[i - 1]) use(one, i)
  }
}

/** The key of a pair of terms, or −1 if no member has both. */
export function findPair({ firsts, keys }: PairPlaces, one: number, other: number): number {
  return find(keys, other, firsts[one]!, firsts[one + 1]!)
}
