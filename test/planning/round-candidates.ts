import type { Candidates } from '../../src/planning/round/candidates.ts'
import type { CandidatePair } from '../../src/planning/round/graph.ts'
import { PairTable } from '../../src/planning/round/pair-table.ts'
import { Excluded } from '../../src/ranking/excluded.ts'

export interface Table {
  /** Best first; whoever asks is shown the others of its pairs in this order. */
  readonly pairs: readonly (readonly [a: number, b: number])[]
  readonly capacity: readonly number[]
  readonly approach?: number
  readonly banned?: readonly (readonly [a: number, b: number])[]
}

/** What was asked for, and candidates that come from a table. */
export function candidatesOf({ pairs, capacity, approach = 3, banned = [] }: Table) {
  const looks: { readonly from: number; readonly limit: number; readonly without: readonly string[] }[] = []
  const known = new PairTable()
  const places = capacity.map((_, place) => place)
  const candidates: Candidates = {
    placeOf: Number,
    idAt: String,
    closed: new Uint8Array(capacity.length),
    alone: new Uint8Array(capacity.length),
    capacity: Int32Array.from(capacity),
    isBanned: (one, other) => banned.some(([a, b]) => a === Math.min(one, other) && b === Math.max(one, other)),
    bansOf: () => 0,
    found: () => known.all().length,
    pairs: () => known.all(),
    pairOf: (one, other) => known.find(Math.min(one, other), Math.max(one, other)),
    all: isOut => new Excluded(places.filter(isOut).map(String)),
    look(from, limit, { exclude, also } = { exclude: new Excluded(), also: () => true }) {
      looks.push({ from, limit, without: [...exclude] })
      const others = pairs.filter(ends => ends.includes(from)).map(([a, b]) => (a === from ? b : a))
      const found = others.filter(other => !exclude.has(String(other)) && also(other)).slice(0, limit)
      for (const other of found) known.put(pairOf(from, other, approach))
      return found
    },
  }
  return { candidates, looks }
}

export const pairOf = (one: number, other: number, approach = 3): CandidatePair => {
  const [a, b] = [Math.min(one, other), Math.max(one, other)]
  return { a, b, chance: 500_000, score: 0, confidence: 1000, approach, pinned: false }
}
