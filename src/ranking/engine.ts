import type { Columns } from '../columns/columns.ts'
import type { Policy } from '../policy/policy.ts'
import { fuse } from '../scoring/fuse.ts'
import type { Parts } from './parts.ts'
import { Sieve } from './sieve.ts'
import { TopK } from './top-k.ts'

/** One member's question, by place. */
export interface PlaceQuery {
  /** How many of the best are kept. */
  readonly k: number
  /** Asked only of candidates good enough to enter. */
  admits(place: number): boolean
  /** Nothing below this is wanted. */
  readonly floor: number
}

/** Exact top-k over columns. */
export interface Engine {
  /** By falling bounds, until no bound reaches the k-th score. */
  top(place: number, query: PlaceQuery): TopK
  /** The same by looking at every candidate. */
  scan(place: number, query: PlaceQuery): TopK
  /** Of the candidate at a place, for the member asked about last. */
  confidence(place: number): number
}

/** Candidates a scan looks at together. */
const STRETCH = 64
/** So many times k, and so many more, are first looked at. */
const FIRST_LOOK = { times: 6, more: 40 }

export function createEngine(policy: Policy, columns: Columns, signals: readonly Parts[]): Engine {
  const { size, rank } = columns
  const { fusion, bias, threshold } = policy
  const forward = signals.map(parts => parts.forward)
  const backward = signals.map(parts => parts.backward)
  const prepared = [...new Set([...forward, ...backward])]
  const sieve = new Sieve(size, fusion)
  const [sumsF, sumsG] = [new Float64Array(STRETCH), new Float64Array(STRETCH)]
  const isMutual = fusion.kind === 'mutual'
  const allWeight = (isMutual ? 2 : 1) * signals.reduce((sum, { weight }) => sum + weight, 0)
  const leastConfidence = threshold?.confidence ?? 0

  const confidence = (place: number) => {
    if (allWeight === 0) return 0
    let known = 0
    for (const { weight, forward: f, backward: g } of signals) {
      if (f.knows(place)) known += weight
      if (isMutual && g.knows(place)) known += weight
    }
    return Math.floor((1000 * known) / allWeight)
  }
  const score = (from: number, to: number) => {
    sumsF.fill(bias, 0, to - from)
    for (const part of forward) part.add(from, to, sumsF)
    if (!isMutual) return
    sumsG.fill(bias, 0, to - from)
    for (const part of backward) part.add(from, to, sumsG)
  }
  const offer = (place: number, at: number, asking: number, query: PlaceQuery, floor: number, kept: TopK) => {
    const value = fuse(sumsF[at]!, sumsG[at]!, fusion)
    if (value < floor || !kept.accepts(value, rank[place]!)) return
    if (place === asking || !query.admits(place)) return
    if (leastConfidence > 0 && confidence(place) < leastConfidence) return
    kept.insert(value, rank[place]!, place)
  }
  const begin = (place: number, { k, floor }: PlaceQuery): [TopK, number] => {
    for (const part of prepared) part.prepare(place)
    return [new TopK(k), Math.max(floor, threshold?.score ?? Number.NEGATIVE_INFINITY)]
  }
  /** Looks at the first `count` places found, by falling bound. */
  const look = (count: number, asking: number, query: PlaceQuery, floor: number, kept: TopK) => {
    sieve.sortFound(count)
    for (let i = 0; i < count; i++) {
      const place = sieve.found[i]!
      if (sieve.bound(place) < kept.floor) continue
      score(place, place + 1)
      offer(place, 0, asking, query, floor, kept)
    }
  }

  return {
    confidence,
    scan(place, query) {
      const [kept, floor] = begin(place, query)
      for (let from = 0; from < size; from += STRETCH) {
        const to = Math.min(size, from + STRETCH)
        score(from, to)
        for (let other = from; other < to; other++) offer(other, other - from, place, query, floor, kept)
      }
      return kept
    },
    top(place, query) {
      const [kept, floor] = begin(place, query)
      if (query.k === 0) return kept
      sieve.fill(bias, forward, backward)
      const guess = Math.max(floor, sieve.guessFloor(FIRST_LOOK.times * query.k + FIRST_LOOK.more))
      look(sieve.gather(guess, Number.POSITIVE_INFINITY), place, query, floor, kept)
      const rest = Math.max(floor, kept.floor)
      if (rest < guess) look(sieve.gather(rest, guess), place, query, floor, kept)
      return kept
    },
  }
}
