import { rankOf } from '../columns/columns.ts'
import { hasBit, wordsFor } from '../columns/lists.ts'
import type { Policy } from '../policy/policy.ts'
import type { Overlap } from '../policy/signal.ts'
import type { FacetIndex, Stretch } from './facet-index.ts'
import { facetIndex } from './facet-index.ts'
import { Fused } from './fused.ts'
import type { Facet } from './heads.ts'
import { Heads, SETS } from './heads.ts'
import type { PlacePart, RowPart, Sided } from './parts.ts'
import { RowScores } from './row-scores.ts'
import { Side } from './side.ts'
import type { SidedParts, Source } from './sided-parts.ts'
import { sidedParts } from './sided-parts.ts'
import { TopK } from './top-k.ts'

/** One member's question, by place. */
export interface PlaceQuery {
  /** How many of the best are kept. */
  readonly k: number
  /** Nothing below this is wanted. */
  readonly floor: number
  /** A bit for each candidate that may be looked at; empty for nobody. */
  readonly mask: Uint32Array
  /** Asked only of candidates good enough to enter. */
  admits(place: number): boolean
}

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

/** Candidates that are looked at together. */
const BATCH = 256
/** Overlaps by which candidates are found; a pair of lists each is enough to leave few. */
const FACETS = 2

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
  readonly #policy: Policy
  readonly #fused: Fused
  readonly #signals: SidedParts
  readonly #rows: RowScores
  readonly #facets: readonly (readonly RowPart[])[]
  readonly #index: FacetIndex
  readonly #heads: Heads
  readonly #sides = [new Side(), new Side()] as const
  readonly #seen: Uint32Array
  readonly #allWeight: number
  readonly #leastConfidence: number
  readonly #wide = new Set<number>()
  readonly #batch = new Uint32Array(BATCH)
  #batched = 0
  #asking = -1
  /** The signal whose reached places are looked at one by one. */
  #near: Sided<PlacePart> | undefined
  /** The most of everybody who is not reached: [f, g]. */
  readonly #most = new Float64Array(2)
  #kept = new TopK(0)
  #scores = new Float64Array(0)
  #inOrder: Uint32Array | undefined

  constructor(policy: Policy, source: Source) {
    const { fusion, signals, threshold } = policy
    this.#columns = source.columns
    this.#policy = policy
    this.#fused = new Fused(fusion)
    const all = sidedParts(signals, source)
    this.#signals = this.#fused.isMutual ? all : { byRow: forwardOnly(all.byRow), byPlace: forwardOnly(all.byPlace) }
    this.#rows = new RowScores(source.columns, this.#signals.byRow, this.#fused)
    const chosen = telling(policy)
    const partsOn = (side: number) =>
      chosen.map(({ name }) => this.#signals.byRow.find(one => one.signal === name && (one.sides & side) !== 0)!.part)
    this.#facets = this.#fused.isMutual ? [partsOn(1), partsOn(2)] : [partsOn(1), []]
    this.#index = facetIndex(
      source,
      chosen.map(({ y }) => y),
      this.#fused.isMutual ? chosen.map(({ x }) => x) : [],
    )
    this.#heads = new Heads(source, this.#headFacets(chosen), {
      fused: this.#fused,
      rows: this.#rows,
      sets: this.#rows.lookedUp(this.#facets.flat(), SETS),
    })
    this.#seen = new Uint32Array(wordsFor(source.columns.size))
    this.#allWeight = (this.#fused.isMutual ? 2 : 1) * signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
    this.#leastConfidence = threshold?.confidence ?? 0
  }

  /** Two facets for each side; a signal that says the same both ways counts on both, but stands once. */
  #headFacets(chosen: readonly Overlap[]): (Facet | undefined)[] {
    const isBoth = ({ name }: Overlap) =>
      this.#signals.byRow.some(({ signal, sides }) => signal === name && sides === 3)
    const facets: (Facet | undefined)[] = [undefined, undefined, undefined, undefined]
    for (const [i, overlap] of chosen.entries()) {
      facets[i] = { field: overlap.y, sides: isBoth(overlap) ? 3 : 1 }
      if (this.#fused.isMutual && !isBoth(overlap)) facets[FACETS + i] = { field: overlap.x, sides: 2 }
    }
    return facets
  }

  confidence(place: number): number {
    if (this.#allWeight === 0) return 0
    const { rows, width } = this.#columns
    let known = 0
    for (const { part, sides, weight } of this.#signals.byRow) {
      const { at, sets } = part.column
      const set = sets === undefined ? rows[place * width + at]! : sets[place]!
      if (part.knows(set)) known += weight * (sides === 3 ? 2 : 1)
    }
    for (const { part, sides, weight } of this.#signals.byPlace) {
      if (part.knows(place)) known += weight * (sides === 3 ? 2 : 1)
    }
    return Math.floor((1000 * known) / this.#allWeight)
  }

  scan(place: number, query: PlaceQuery): TopK {
    this.#begin(place, query)
    if (this.#near !== undefined) this.#lookAtReached(this.#near, query)
    this.#lookAtAll(query)
    return this.#kept.finish()
  }

  top(place: number, query: PlaceQuery): TopK {
    this.#begin(place, query)
    if (query.k === 0 || query.mask.length === 0) return this.#kept
    if (this.#policy.signals.length === 0) return this.#firstOf(query)
    const [first, second] = this.#sides
    first.fill(this.#facets[0]!, this.#most[0]!)
    second.fill(this.#facets[1]!, this.#most[1]!)
    const near = this.#near
    const isFirst = near !== undefined && rise(near) > first.bounds[0]! - first.bounds.at(-1)!
    if (near !== undefined && isFirst) this.#lookAtReached(near, query)
    this.#lookByLists(query)
    if (near !== undefined && !isFirst) this.#lookAtReached(near, query)
    return this.#kept.finish()
  }

  /** Without signals all are worth the same, so that the order of ids decides and the first who are admitted are the best. */
  #firstOf(query: PlaceQuery): TopK {
    this.#inOrder ??= inOrder(this.#columns)
    for (const place of this.#inOrder) {
      if (hasBit(query.mask, place)) this.#lookAt(place, this.#most[0]!, this.#most[1]!, query)
      if (this.#kept.length === query.k) break
    }
    return this.#kept.finish()
  }

  scores(place: number, { mask, admits }: Pick<PlaceQuery, 'mask' | 'admits'>): Float64Array {
    this.#begin(place, { k: 0, floor: Number.NEGATIVE_INFINITY, mask, admits })
    this.#fused.floor = Number.NEGATIVE_INFINITY
    const { size } = this.#columns
    if (this.#scores.length !== size) this.#scores = new Float64Array(size)
    const scores = this.#scores.fill(Number.NaN)
    for (let other = 0; other < size; other++) {
      if (((mask[other >>> 5]! >>> (other & 31)) & 1) === 0 || other === place || !admits(other)) continue
      scores[other] = this.#scoreOf(other)
    }
    return scores
  }

  /** The sum as it stands, without a floor to give up at. */
  #scoreOf(place: number): number {
    this.#rows.add(place, this.#most[0]!, this.#most[1]!)
    let f = this.#rows.sums[0]!
    let g = this.#rows.sums[1]!
    for (const one of this.#signals.byPlace) {
      const less = one.part.points(place) - one.part.most() - (one === this.#near ? 0 : rise(one))
      if ((one.sides & 1) !== 0) f += less
      if ((one.sides & 2) !== 0) g += less
    }
    return this.#fused.score(f, g)
  }

  #begin(place: number, { k, floor }: PlaceQuery): void {
    this.#asking = place
    this.#seen.fill(0)
    this.#rows.prepare(place)
    for (const { part } of this.#signals.byPlace) part.prepare(place)
    this.#kept = new TopK(k)
    this.#fused.floor = Math.max(floor, this.#policy.threshold?.score ?? Number.NEGATIVE_INFINITY)
    this.#most[0] = this.#policy.bias + this.#rows.most[0]!
    this.#most[1] = this.#fused.isMutual ? this.#policy.bias + this.#rows.most[1]! : 0
    const [first, second] = this.#facets as [readonly RowPart[], readonly RowPart[]]
    this.#heads.prepare([first[0], first[1], second[0], second[1]])
    this.#chooseNear()
  }

  /** Reached places are bounded one by one for the signal where that matters most, and kept out of all other looks. */
  #chooseNear(): void {
    this.#near = undefined
    for (const one of this.#signals.byPlace) {
      if (rise(one) > (this.#near === undefined ? 0 : rise(this.#near))) this.#near = one
    }
    for (const one of this.#signals.byPlace) {
      const most = one.part.most() + (one === this.#near ? 0 : rise(one))
      if ((one.sides & 1) !== 0) this.#most[0]! += most
      if ((one.sides & 2) !== 0) this.#most[1]! += most
    }
    const reached = this.#near?.part.reached
    for (let i = 0; i < (reached?.length ?? 0); i++) this.#mark(reached!.places[i]!)
  }

  /** Members written since the lists were made stand in none of them. */
  #lookAtLater(query: PlaceQuery): void {
    const { compiled, size } = this.#columns
    for (let place = compiled; place < size; place++) this.#collect(place, query)
  }

  #lookByLists(query: PlaceQuery): void {
    const [first, second] = this.#sides
    this.#wide.clear()
    this.#lookAtLater(query)
    for (let i = 0; i <= first.length; i++) {
      for (let j = 0; j <= second.length; j++) {
        if (!this.#fused.reaches(first.bounds[i]!, second.bounds[j]!)) {
          if (j === 0) {
            this.#flush(query)
            return
          }
          break
        }
        this.#lookAtCell(i, j, query)
      }
    }
    this.#flush(query)
  }

  /** Whoever stands in list i of the first side and list j of the second; past a side's last list its lists are not asked. */
  #lookAtCell(i: number, j: number, query: PlaceQuery): void {
    const [first, second] = this.#sides
    const [one, other] = [first.facets[i], second.facets[j]]
    if (one === undefined && other === undefined) this.#lookAtAll(query)
    else if (other === undefined) this.#lookAtStretch(this.#index.ofFirst(one!, first.terms[i]!), query)
    else if (one === undefined) this.#lookAtStretch(this.#index.ofSecond(other, second.terms[j]!), query)
    else {
      const key = one * FACETS + other
      if (!this.#wide.has(key)) {
        this.#wide.add(key)
        this.#lookAtStretch(this.#index.wide(one, other), query)
      }
      this.#lookAtStretch(this.#index.ofBoth(one, first.terms[i]!, other, second.terms[j]!), query)
    }
  }

  /** Collects whoever was not seen yet; they are looked at together. */
  #lookAtStretch({ places, from, to }: Stretch, query: PlaceQuery): void {
    for (let i = from; i < to; i++) this.#collect(places[i]!, query)
  }

  #collect(place: number, query: PlaceQuery): void {
    const word = place >>> 5
    const bit = 1 << (place & 31)
    if ((this.#seen[word]! & bit) !== 0 || (query.mask[word]! & bit) === 0) return
    this.#seen[word]! |= bit
    this.#batch[this.#batched++] = place
    if (this.#batched === BATCH) this.#flush(query)
  }

  /** Memory is slow to answer and can answer many at once: so first all heads are fetched, then the rows of who is left. */
  #flush(query: PlaceQuery): void {
    const batch = this.#batch
    const mostF = this.#most[0]!
    const mostG = this.#most[1]!
    const left = this.#heads.keep(batch, this.#batched, mostF, mostG)
    this.#batched = 0
    this.#rows.fetch(batch, left)
    for (let i = 0; i < left; i++) this.#lookAt(batch[i]!, mostF, mostG, query)
  }

  #lookAtAll(query: PlaceQuery): void {
    const { mask } = query
    for (let word = 0; word < mask.length; word++) {
      let free = mask[word]! & ~this.#seen[word]!
      for (; free !== 0; free &= free - 1) {
        const place = (word << 5) + 31 - Math.clz32(free & -free)
        this.#lookAt(place, this.#most[0]!, this.#most[1]!, query)
      }
    }
    this.#seen.fill(0xffffffff)
  }

  #lookAtReached(near: Sided<PlacePart>, query: PlaceQuery): void {
    const { places, bounds, length } = near.part.reached!
    const most = near.part.most()
    for (let i = 0; i < length; i++) {
      const place = places[i]!
      if (((query.mask[place >>> 5]! >>> (place & 31)) & 1) === 0) continue
      const more = bounds[i]! - most
      const f = this.#most[0]! + ((near.sides & 1) !== 0 ? more : 0)
      const g = this.#most[1]! + ((near.sides & 2) !== 0 ? more : 0)
      if (this.#fused.reaches(f, g)) this.#lookAt(place, f, g, query, more)
    }
  }

  #mark(place: number): void {
    this.#seen[place >>> 5]! |= 1 << (place & 31)
  }

  /** Scores a candidate as far as it can still reach the floor, and keeps it if it does and is admitted. */
  #lookAt(place: number, mostF: number, mostG: number, query: PlaceQuery, reach = 0): void {
    if (!this.#rows.add(place, mostF, mostG)) return
    let f = this.#rows.sums[0]!
    let g = this.#rows.sums[1]!
    const { byPlace } = this.#signals
    for (let i = 0; i < byPlace.length; i++) {
      const one = byPlace[i]!
      const most = one.part.most() + (one === this.#near ? reach : rise(one))
      const less = one.part.points(place) - most
      if ((one.sides & 1) !== 0) f += less
      if ((one.sides & 2) !== 0) g += less
    }
    const score = this.#fused.score(f, g)
    const rank = rankOf(this.#columns, place)
    if (!this.#fused.reaches(f, g) || !this.#kept.accepts(score, rank)) return
    if (place === this.#asking || !query.admits(place)) return
    if (this.#leastConfidence > 0 && this.confidence(place) < this.#leastConfidence) return
    this.#kept.insert(score, rank, place)
    if (this.#kept.floor > this.#fused.floor) this.#fused.floor = this.#kept.floor
  }
}

/** All places, in the order of ids. */
function inOrder(columns: Source['columns']): Uint32Array {
  return Uint32Array.from({ length: columns.size }, (_, place) => place).sort(
    (a, b) => rankOf(columns, a) - rankOf(columns, b),
  )
}

/** A forward score asks the asking member's gain alone. */
function forwardOnly<Part>(all: readonly Sided<Part>[]): Sided<Part>[] {
  return all.filter(({ sides }) => (sides & 1) !== 0).map(one => ({ ...one, sides: 1 }))
}

/** How much more than the most of others the places reached can have. */
function rise({ part }: Sided<PlacePart>): number {
  return Math.max(0, (part.reached?.most ?? 0) - part.most())
}

/** The overlaps that make the most difference; only where more in common is never worth less. */
function telling({ signals }: Policy): readonly Overlap[] {
  const overlaps = signals.filter(signal => signal.shape === 'overlap')
  return overlaps
    .filter(
      ({ weight, curve }) => weight > 0 && (curve ?? []).every(([, to], i, nodes) => i === 0 || to >= nodes[i - 1]![1]),
    )
    .sort((p, q) => q.weight - p.weight)
    .slice(0, FACETS)
}
