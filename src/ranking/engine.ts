import { rankOf } from '../columns/columns.ts'
import { hasBit, wordsFor } from '../columns/lists.ts'
import type { Policy } from '../policy/policy.ts'
import type { Stretch } from './batch.ts'
import { Batch } from './batch.ts'
import type { Pair } from './facet-index.ts'
import type { PlaceQuery } from './judge.ts'
import { Judge, rise } from './judge.ts'
import type { PlacePart, Sided } from './parts.ts'
import { Side } from './side.ts'
import type { Source } from './sided-parts.ts'
import { createSparse } from './sparse.ts'
import type { TellingFacets } from './telling-facets.ts'
import { tellingFacets } from './telling-facets.ts'
import type { TopK } from './top-k.ts'

/** Exact top-k over columns. */
export interface Engine {
  /** By what candidates have in common with the asking member, until nobody else can reach the k-th score. */
  top(place: number, query: PlaceQuery): TopK
  /** The same by looking at every candidate. */
  scan(place: number, query: PlaceQuery): TopK
  /** Every candidate's score by place, however low; NaN for whoever is not admitted. Kept until the next question. */
  scores(place: number, query: Pick<PlaceQuery, 'mask' | 'admits'>): Float64Array
  /** Of the candidate at a place, for the member asked about last. */
  confidence(place: number): number
}

export function createEngine(policy: Policy, source: Source): Engine {
  return new FacetEngine(policy, source)
}

/**
 * Whoever can reach the floor stands in one of the first lists on either side: the rest of a side's lists is not worth
 * enough. So candidates are walked pair of lists by pair of lists, the most telling first, until no pair left can reach
 * the floor, which rises as candidates are kept.
 */
class FacetEngine implements Engine {
  readonly #columns: Source['columns']
  readonly #judge: Judge
  readonly #facets: TellingFacets
  readonly #sides = [new Side(), new Side()] as const
  readonly #seen: Uint32Array
  /** A list: a Set that is emptied keeps what it held reachable from what it was, which V8 finds out late. */
  readonly #wide: Pair[] = []
  readonly #batch: Batch
  readonly #sparse: (mask: Uint32Array) => boolean
  #isSparse = false
  #scores = new Float64Array(0)
  #inOrder: Uint32Array | undefined

  constructor(policy: Policy, source: Source) {
    this.#columns = source.columns
    this.#judge = new Judge(policy, source)
    this.#facets = tellingFacets(policy, this.#judge, source)
    this.#batch = new Batch(this.#facets.heads.columns.heads)
    this.#seen = new Uint32Array(wordsFor(source.columns.size))
    this.#sparse = createSparse(source.columns.size)
  }

  confidence(place: number): number {
    return this.#judge.confidence(place)
  }

  scan(place: number, query: PlaceQuery): TopK {
    this.#begin(place, query)
    const { near, kept } = this.#judge
    if (near !== undefined) this.#lookAtReached(near, query)
    this.#lookAtAll(query)
    return kept.finish()
  }

  top(place: number, query: PlaceQuery): TopK {
    this.#begin(place, query)
    const { near, kept, most, signals } = this.#judge
    if (query.k === 0 || query.mask.length === 0) return kept
    if (signals.byRow.length + signals.byPlace.length === 0) return this.#firstOf(query)
    const [first, second] = this.#sides
    const [asked, others] = this.#facets.parts
    first.fill(asked, most[0]!)
    second.fill(others, most[1]!)
    const isFirst = near !== undefined && rise(near) > first.bounds[0]! - first.bounds.at(-1)!
    if (near !== undefined && isFirst) this.#lookAtReached(near, query)
    this.#lookByLists(query)
    this.#flush(query)
    if (near !== undefined && !isFirst) this.#lookAtReached(near, query)
    return kept.finish()
  }

  /** Without signals all are worth the same, so that the order of ids decides and the first who are admitted are the best. */
  #firstOf(query: PlaceQuery): TopK {
    const { kept } = this.#judge
    this.#inOrder ??= inOrder(this.#columns)
    for (const place of this.#inOrder) {
      if (hasBit(query.mask, place)) this.#judge.lookAt(place, 0, query)
      if (kept.length === query.k) break
    }
    return kept.finish()
  }

  scores(place: number, { mask, admits }: Pick<PlaceQuery, 'mask' | 'admits'>): Float64Array {
    this.#begin(place, { k: 0, floor: Number.NEGATIVE_INFINITY })
    const { size } = this.#columns
    if (this.#scores.length !== size) this.#scores = new Float64Array(size)
    const scores = this.#scores.fill(Number.NaN)
    for (let other = 0; other < size; other++)
      if (hasBit(mask, other) && other !== place && admits(other)) scores[other] = this.#judge.scoreOf(other)
    return scores
  }

  #begin(place: number, query: Pick<PlaceQuery, 'k' | 'floor'>): void {
    this.#judge.begin(place, query)
    this.#seen.fill(0)
    // Who still waits was asked about by a question that a function of one's own ended by throwing.
    this.#batch.length = 0
    const [asked, others] = this.#facets.parts
    this.#facets.heads.prepare([asked[0], asked[1], others[0], others[1]])
    const reached = this.#judge.near?.part.reached
    for (let i = 0; i < (reached?.length ?? 0); i++) this.#mark(reached!.places[i]!)
  }

  /** Members written since the lists were made stand in none of them. */
  #lookAtLater(query: PlaceQuery): void {
    const { compiled, size } = this.#columns
    for (let place = compiled; place < size; place++) {
      if (hasBit(this.#seen, place) || !hasBit(query.mask, place)) continue
      this.#mark(place)
      this.#collect(place, 0, query)
    }
  }

  #lookByLists(query: PlaceQuery): void {
    const { fused } = this.#judge
    const [first, second] = this.#sides
    this.#wide.length = 0
    this.#isSparse = this.#sparse(query.mask)
    this.#lookAtLater(query)
    for (let i = 0; i <= first.length; i++) {
      for (let j = 0; j <= second.length; j++) {
        if (!fused.reaches(first.bounds[i]!, second.bounds[j]!)) {
          if (j === 0) return
          break
        }
        this.#lookAtCell(i, j, query)
      }
    }
  }

  /** Whoever stands in list i of the first side and list j of the second; past a side's last list its lists are not asked. */
  #lookAtCell(i: number, j: number, query: PlaceQuery): void {
    const [first, second] = this.#sides
    const [one, other] = [first.facets[i], second.facets[j]]
    if (one === undefined && other === undefined) this.#lookAtAll(query)
    else if (other === undefined) this.#lookAtStretch(this.#facets.index.ofFirst(one!, first.terms[i]!), query)
    else if (one === undefined) this.#lookAtStretch(this.#facets.index.ofSecond(other, second.terms[j]!), query)
    else {
      const pair = this.#facets.pairs[one]![other]!
      if (!this.#wide.includes(pair)) {
        this.#wide.push(pair)
        this.#lookAtStretch(this.#facets.index.wide(pair), query)
      }
      const [term, otherTerm] = [first.terms[i]!, second.terms[j]!]
      this.#lookAtStretch(this.#facets.index.ofBoth(pair, term, otherTerm, this.#isSparse), query)
    }
  }

  /** Collects whoever was not seen yet; they are looked at together. */
  #lookAtStretch(stretch: Stretch, query: PlaceQuery): void {
    for (let at = stretch.from; at < stretch.to; ) {
      at = this.#batch.take(stretch, at, this.#seen, query.mask)
      if (this.#batch.isFull) this.#flush(query)
    }
  }

  #collect(place: number, gained: number, query: PlaceQuery): void {
    this.#batch.add(place, gained)
    if (this.#batch.isFull) this.#flush(query)
  }

  /** Memory is slow to answer and can answer many at once: so the rows are fetched of all whose heads leave them in. */
  #flush(query: PlaceQuery): void {
    const { most, near, rows } = this.#judge
    const { places, gained } = this.#batch
    const left = this.#facets.heads.keep(this.#batch, most[0]!, most[1]!, near?.sides ?? 0)
    this.#batch.length = 0
    rows.fetch(places, left)
    for (let i = 0; i < left; i++) this.#judge.lookAt(places[i]!, gained[i]!, query)
  }

  #lookAtAll(query: PlaceQuery): void {
    const { mask } = query
    for (let word = 0; word < mask.length; word++) {
      let free = mask[word]! & ~this.#seen[word]!
      for (; free !== 0; free &= free - 1) this.#judge.lookAt((word << 5) + 31 - Math.clz32(free & -free), 0, query)
    }
    this.#seen.fill(0xffffffff)
  }

  #lookAtReached({ part }: Sided<PlacePart>, query: PlaceQuery): void {
    const { places, bounds, length } = part.reached!
    const most = part.most()
    for (let i = 0; i < length; i++)
      if (hasBit(query.mask, places[i]!)) this.#collect(places[i]!, bounds[i]! - most, query)
    this.#flush(query)
  }

  #mark(place: number): void {
    this.#seen[place >>> 5]! |= 1 << (place & 31)
  }
}

/** All places, in the order of ids. */
function inOrder(columns: Source['columns']): Uint32Array {
  const { size, compiled, ranks } = columns
  const places = new Uint32Array(size)
  // Compiled places have the ranks from 0 on, each one: no comparison is needed.
  for (let place = 0; place < compiled; place++) places[ranks[place]!] = place
  if (size === compiled) return places
  for (let place = compiled; place < size; place++) places[place] = place
  return places.sort((a, b) => rankOf(columns, a) - rankOf(columns, b))
}
