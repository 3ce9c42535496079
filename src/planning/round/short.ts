import type { Candidates } from './candidates.ts'

/** Candidates with room looked for at a time. */
const DEEPER = 8

/** Who has fewer introductions than it should, and room for more. */
export interface Short {
  /** Introductions missing to all of them. */
  readonly missing: number
  /** Those whose candidates are not all known, by place, ascending. */
  readonly places: readonly number[]
  /** Introductions by place. */
  readonly count: Int32Array
}

/** @param count introductions by place */
export function shortOf(count: Int32Array, { capacity }: Candidates, isKnown: Uint8Array, min: number): Short {
  const places: number[] = []
  let missing = 0
  for (let place = 0; place < capacity.length; place++) {
    const more = Math.min(min, capacity[place]!) - count[place]!
    if (more <= 0) continue
    missing += more
    if (isKnown[place] === 0) places.push(place)
  }
  return { missing, places, count }
}

/** Asks for whoever is short among those who have room, beyond the pairs that are known. */
export function lookDeeper(candidates: Candidates, { places, count }: Short): void {
  const exclude = candidates.all(place => count[place]! >= candidates.capacity[place]!)
  for (const place of places) {
    const also = (other: number) => candidates.pairOf(place, other) === undefined && !candidates.isBanned(place, other)
    candidates.look(place, DEEPER, { exclude, also })
  }
}
