/** A pair that may be planned: places of its ends, a < b. */
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

/** The candidate pairs as typed arrays: pair e joins `a[e]` and `b[e]`; a member's pairs stand best first. */
export interface CandidateGraph {
  readonly size: number
  readonly pairs: readonly CandidatePair[]
  readonly a: Int32Array
  readonly b: Int32Array
  readonly chance: Float64Array
  readonly pinned: Uint8Array
  /** Place v's pairs are `incident[starts[v]]` to before `incident[starts[v + 1]]`. */
  readonly starts: Int32Array
  readonly incident: Int32Array
}

/** Packs pairs that are in a total order already: better first. Linear in members and pairs. */
export function packGraph(size: number, pairs: readonly CandidatePair[]): CandidateGraph {
  const starts = new Int32Array(size + 1)
  for (const { a, b } of pairs) {
    starts[a + 1]!++
    starts[b + 1]!++
  }
  for (let v = 0; v < size; v++) starts[v + 1]! += starts[v]!
  const next = starts.slice(0, size)
  const incident = new Int32Array(2 * pairs.length)
  pairs.forEach(({ a, b }, e) => {
    incident[next[a]!++] = e
    incident[next[b]!++] = e
  })
  return {
    size,
    pairs,
    a: Int32Array.from(pairs, ({ a }) => a),
    b: Int32Array.from(pairs, ({ b }) => b),
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
