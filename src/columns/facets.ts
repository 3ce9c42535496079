import type { Lists } from './lists.ts'
import { uint32 } from './lists.ts'

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

/** What each member has in a field. */
export interface FacetSource {
  readonly setOf: (place: number) => number
  readonly sets: Lists
}

/** Pairs a member may take up. */
const MOST_PAIRS = 64

export function termPlaces(size: number, { setOf, sets }: FacetSource, termCount: number): TermPlaces {
  const starts = uint32(termCount + 2)
  const each = (use: (term: number, place: number) => void) => {
    for (let place = 0; place < size; place++) {
      const set = setOf(place)
      if (set === 0) use(EMPTY_TERM, place)
      for (let j = sets.starts[set]!; j < sets.starts[set + 1]!; j++) use(sets.terms[j]! + 1, place)
    }
  }
  each(term => {
    starts[term + 1]!++
  })
  for (let term = 0; term <= termCount; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const places = uint32(starts[termCount + 1]!)
  each((term, place) => {
    places[next[term]!++] = place
  })
  return { starts, places }
}

/** Sorts all pairs by counting, first by the second term, then by the first, which keeps the order of the second. */
export function pairPlaces(size: number, first: FacetSource, second: FacetSource, termCount: number): PairPlaces {
  const [wide, total] = countPairs(size, first, second)
  const unsorted = { ones: new Uint32Array(total), others: new Uint32Array(total), places: new Uint32Array(total) }
  let at = 0
  eachPair(size, first, second, (one, other, place) => {
    unsorted.ones[at] = one
    unsorted.others[at] = other
    unsorted.places[at++] = place
  })
  const bySecond = sortBy(unsorted, unsorted.others, termCount)
  const sorted = sortBy(bySecond, bySecond.ones, termCount)
  return { ...keyed(sorted, termCount), wide }
}

interface Pairs {
  readonly ones: Uint32Array
  readonly others: Uint32Array
  readonly places: Uint32Array
}

function breadth({ setOf, sets }: FacetSource, place: number): number {
  const set = setOf(place)
  return Math.max(1, sets.starts[set + 1]! - sets.starts[set]!)
}

function countPairs(size: number, first: FacetSource, second: FacetSource): [wide: Uint32Array, total: number] {
  const wide: number[] = []
  let total = 0
  for (let place = 0; place < size; place++) {
    const pairs = breadth(first, place) * breadth(second, place)
    if (pairs > MOST_PAIRS) wide.push(place)
    else total += pairs
  }
  const packed = uint32(wide.length)
  packed.set(wide)
  return [packed, total]
}

type UsePair = (one: number, other: number, place: number) => void

function eachPair(size: number, first: FacetSource, second: FacetSource, use: UsePair): void {
  for (let place = 0; place < size; place++) {
    if (breadth(first, place) * breadth(second, place) > MOST_PAIRS) continue
    const [one, other] = [first.setOf(place), second.setOf(place)]
    const [from, to] = [first.sets.starts[one]!, first.sets.starts[one + 1]!]
    const [begin, end] = [second.sets.starts[other]!, second.sets.starts[other + 1]!]
    for (let i = from; i < Math.max(to, from + 1); i++) {
      const p = i < to ? first.sets.terms[i]! + 1 : EMPTY_TERM
      for (let j = begin; j < Math.max(end, begin + 1); j++) {
        use(p, j < end ? second.sets.terms[j]! + 1 : EMPTY_TERM, place)
      }
    }
  }
}

function sortBy({ ones, others, places }: Pairs, terms: Uint32Array, termCount: number): Pairs {
  const next = new Uint32Array(termCount + 2)
  for (const term of terms) next[term + 1]!++
  for (let term = 0; term <= termCount; term++) next[term + 1]! += next[term]!
  const sorted = {
    ones: new Uint32Array(ones.length),
    others: new Uint32Array(ones.length),
    places: new Uint32Array(ones.length),
  }
  for (let i = 0; i < ones.length; i++) {
    const at = next[terms[i]!]!++
    sorted.ones[at] = ones[i]!
    sorted.others[at] = others[i]!
    sorted.places[at] = places[i]!
  }
  return sorted
}

function keyed({ ones, others, places }: Pairs, termCount: number): Omit<PairPlaces, 'wide'> {
  const isNew = (i: number) => i === 0 || ones[i] !== ones[i - 1] || others[i] !== others[i - 1]
  let count = 0
  for (let i = 0; i < ones.length; i++) if (isNew(i)) count++
  const [firsts, keys, starts] = [uint32(termCount + 2), uint32(count), uint32(count + 1)]
  let key = 0
  for (let i = 0; i < ones.length; i++) {
    if (!isNew(i)) continue
    firsts[ones[i]! + 1]!++
    keys[key] = others[i]!
    starts[key++] = i
  }
  starts[count] = ones.length
  for (let term = 0; term <= termCount; term++) firsts[term + 1]! += firsts[term]!
  const kept = uint32(places.length)
  kept.set(places)
  return { firsts, keys, starts, places: kept }
}

/** The key of a pair of terms, or −1 if no member has both. */
export function findPair({ firsts, keys }: PairPlaces, one: number, other: number): number {
  let [low, high] = [firsts[one]!, firsts[one + 1]! - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = keys[middle]!
    if (found === other) return middle
    if (found < other) low = middle + 1
    else high = middle - 1
  }
  return -1
}
