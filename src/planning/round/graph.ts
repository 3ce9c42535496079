/** A pair that may be planned: places of its ends in the network, a < b. */
export interface CandidatePair {
  readonly a: number
  readonly b: number
  /** Millionths, ≥ 0. */
  readonly chance: number
  readonly score: number
  readonly confidence: number
  /** 1: a may approach b; 2: b may approach a; 3: either. */
  readonly approach: number
  readonly pinned: boolean
}

/** The candidate pairs as typed arrays: pair e joins the members `a[e]` and `b[e]`; a member's pairs stand best first. */
export interface CandidateGraph {
  /** Members are 0 … size − 1: what searches call a place. */
  readonly size: number
  readonly pairs: readonly CandidatePair[]
  readonly a: Int32Array
  readonly b: Int32Array
  readonly chance: Float64Array
  readonly pinned: Uint8Array
  /** Member v's pairs are `incident[starts[v]]` to before `incident[starts[v + 1]]`. */
  readonly starts: Int32Array
  readonly incident: Int32Array
}

/** A graph of those alone who have a candidate, numbered in the order of their places, which are `places[v]`. */
export interface Partakers {
  readonly graph: CandidateGraph
  readonly places: Int32Array
}

/**
 * Packs pairs that are in a total order already: better first. Linear in members and pairs; whatever is made of the graph
 * costs what those in it cost, however many the network has.
 * @param most members of the network
 */
export function packPartakers(most: number, pairs: readonly CandidatePair[]): Partakers {
  const numbers = new Int32Array(most)
  for (const { a, b } of pairs) numbers[a] = numbers[b] = 1
  const places: number[] = []
  for (let place = 0; place < most; place++) if (numbers[place] === 1) numbers[place] = places.push(place) - 1
  return { graph: packGraph(places.length, pairs, place => numbers[place]!), places: Int32Array.from(places) }
}

/** @param numberOf of a place; without it each place is its own number */
export function packGraph(
  size: number,
  pairs: readonly CandidatePair[],
  numberOf = (place: number) => place,
): CandidateGraph {
  const a = Int32Array.from(pairs, pair => numberOf(pair.a))
  const b = Int32Array.from(pairs, pair => numberOf(pair.b))
  const starts = new Int32Array(size + 1)
  for (const ends of [a, b]) for (const v of ends) starts[v + 1]!++
  for (let v = 0; v < size; v++) starts[v + 1]! += starts[v]!
  const next = starts.slice(0, size)
  const incident = new Int32Array(2 * pairs.length)
  for (let e = 0; e < pairs.length; e++) for (const v of [a[e]!, b[e]!]) incident[next[v]!++] = e
  return {
    size,
    pairs,
    a,
    b,
    chance: Float64Array.from(pairs, ({ chance }) => chance),
    pinned: Uint8Array.from(pairs, ({ pinned }) => (pinned ? 1 : 0)),
    starts,
    incident,
  }
}

/** Best first; equal ones by their ends, which are in the order of ids: a total order. */
export function comparePairs(p: CandidatePair, q: CandidatePair): number {
  return q.chance - p.chance || q.score - p.score || p.a - q.a || p.b - q.b
}
