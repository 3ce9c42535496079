import { createDraws, shuffledPlaces } from '../integers/draws.ts'
import type { TieGraph } from './tie-graph.ts'
import { contactsAt } from './tie-graph.ts'

/** Shares of all pairs of members, in thousandths, rounded down; each includes the one before. */
export interface Reach {
  /** They have a tie. */
  readonly direct: number
  /** Somebody knows both: one introduction. */
  readonly one: number
  /** Three ties: an introduction, and another by whom one has met. */
  readonly two: number
  /** Members from whom it was counted: all, or a sample of 2,000 drawn by the seed. */
  readonly from: number
}

const SAMPLE = 2000
const MOST_TIES = 3

export function reachOf(graph: TieGraph, seed: number): Reach {
  const size = graph.members.length
  const drawn =
    size > SAMPLE
      ? shuffledPlaces(size, createDraws(seed)).subarray(0, SAMPLE)
      : Uint32Array.from({ length: size }, (_, i) => i)
  const found = [0, 0, 0]
  const seen = new Int32Array(size).fill(-1)
  for (const first of drawn) {
    let border: number[] = [first]
    seen[first] = first
    for (let steps = 0; steps < MOST_TIES; steps++) {
      const next: number[] = []
      for (const place of border) {
        for (const other of contactsAt(graph, place)) {
          if (seen[other] === first) continue
          seen[other] = first
          next.push(other)
        }
      }
      for (let k = steps; k < MOST_TIES; k++) found[k]! += next.length
      border = next
    }
  }
  const pairs = drawn.length * (size - 1)
  const [direct, one, two] = found.map(count => (pairs <= 0 ? 0 : Math.floor((1000 * count) / pairs))) as [
    number,
    number,
    number,
  ]
  return { direct, one, two, from: drawn.length }
}
