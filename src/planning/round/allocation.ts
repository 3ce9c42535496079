import type { Approaches } from './approaches.ts'
import { UNBOUND } from './approaches.ts'
import type { CandidateGraph } from './graph.ts'

/** Which pairs are planned, and what everybody has of it. Only within capacities: it is valid after every toggle. */
export interface Allocation {
  readonly planned: Uint8Array
  /** Introductions of a member. */
  readonly count: Int32Array
  /** Sum of chances of a member, millionths. */
  readonly sum: Float64Array
  /** Member v's planned pairs are `held[v · width]` to before `held[v · width + count[v]]`. */
  readonly held: Int32Array
  readonly width: number
  /** Plans or unplans a pair, whatever its approach. */
  toggle(pair: number): void
}

export function createAllocation(graph: CandidateGraph, capacity: Int32Array): Allocation {
  const { size, a, b, chance } = graph
  // One more than the largest capacity: a chain of swaps adds before it drops.
  const width = capacity.reduce((most, one) => Math.max(most, one), 0) + 1
  const planned = new Uint8Array(chance.length)
  const count = new Int32Array(size)
  const sum = new Float64Array(size)
  const held = new Int32Array(size * width)
  const hold = (v: number, pair: number) => {
    held[v * width + count[v]!] = pair
    count[v]!++
    sum[v]! += chance[pair]!
  }
  const release = (v: number, pair: number) => {
    const at = held.indexOf(pair, v * width)
    count[v]!--
    held[at] = held[v * width + count[v]!]!
    sum[v]! -= chance[pair]!
  }
  return {
    planned,
    count,
    sum,
    held,
    width,
    toggle(pair) {
      const act = planned[pair] === 1 ? release : hold
      planned[pair] = planned[pair] === 1 ? 0 : 1
      act(a[pair]!, pair)
      act(b[pair]!, pair)
    },
  }
}

/** Whether approaches could be arranged for a plan with these pairs toggled; all is then as before. */
export function fits(pairs: readonly number[], { planned }: Allocation, approaches: Approaches): boolean {
  if (approaches === UNBOUND) return true
  const drops = pairs.filter(pair => planned[pair] === 1)
  const adds = pairs.filter(pair => planned[pair] === 0)
  for (const pair of drops) approaches.remove(pair)
  let done = 0
  while (done < adds.length && approaches.add(adds[done]!)) done++
  for (const pair of adds.slice(0, done)) approaches.remove(pair)
  for (const pair of drops) approaches.add(pair)
  return done === adds.length
}

/** Toggles pairs, or none of them if nobody could then approach whom without too many approaches to one member. */
export function apply(pairs: readonly number[], allocation: Allocation, approaches: Approaches): boolean {
  const drops = pairs.filter(pair => allocation.planned[pair] === 1)
  const adds = pairs.filter(pair => allocation.planned[pair] === 0)
  for (const pair of drops) approaches.remove(pair)
  let done = 0
  while (done < adds.length && approaches.add(adds[done]!)) done++
  if (done === adds.length) {
    for (const pair of [...drops, ...adds]) allocation.toggle(pair)
    return true
  }
  for (const pair of adds.slice(0, done)) approaches.remove(pair)
  for (const pair of drops) approaches.add(pair)
  return false
}
