import type { Allocation } from './allocation.ts'
import { fits } from './allocation.ts'
import type { Approaches } from './approaches.ts'
import type { CandidateGraph } from './graph.ts'
import type { Worth } from './welfare.ts'
import { ROUNDING } from './welfare.ts'

/** What looking costs: one unit for each pair that is looked at. */
export interface Effort {
  left: number
}

/** Pairs looked at from a member that lost one, by how far the chain has come. */
const BREADTH = [24, 8, 5, 3, 2] as const

/** What chains are looked for in. */
export interface Searched {
  readonly graph: CandidateGraph
  readonly allocation: Allocation
  readonly approaches: Approaches
  readonly capacity: Int32Array
  readonly effort: Effort
}

/**
 * Chains of swaps: a member takes a new introduction, the other side gives one up if it is full, whoever lost it takes a
 * new one, and so on. A chain is worth the sum over its members of what they have then less what they have now, so the
 * best one is found by depth-first search with a breadth that narrows; a chain may close where it began.
 */
export class Chains {
  readonly graph: CandidateGraph
  readonly allocation: Allocation
  readonly approaches: Approaches
  readonly capacity: Int32Array
  readonly effort: Effort
  readonly #stamp: Int32Array
  /** What a member's share is worth as things stand, and the visit for which that was found. */
  readonly #now: Float64Array
  readonly #known: Int32Array
  #visit = 0
  readonly #path: number[] = []
  #best: number[] = []
  #bestGain = 0
  #depth = 1
  #start = -1
  #startPair = -1
  #magnitude = 0

  constructor(
    { graph, allocation, approaches, capacity, effort }: Searched,
    public worth: Worth,
  ) {
    this.graph = graph
    this.allocation = allocation
    this.approaches = approaches
    this.capacity = capacity
    this.effort = effort
    this.#stamp = new Int32Array(graph.size)
    this.#now = new Float64Array(graph.size)
    this.#known = new Int32Array(graph.size)
  }

  /** The most profitable chain from a member, as pairs to toggle; empty if none is a gain. `depth` new pairs at most. */
  from(start: number, depth: number): { readonly pairs: readonly number[]; readonly gain: number } {
    const { allocation, capacity } = this
    this.#best = []
    this.#bestGain = 0
    this.#magnitude = 0
    this.#depth = depth
    this.#visit++
    this.#stamp[start] = this.#visit
    this.#start = start
    const [sum, count] = [allocation.sum[start]!, allocation.count[start]!]
    if (count < capacity[start]!) {
      this.#startPair = -1
      this.#take(start, sum, count, 0, 0)
    }
    for (let i = 0; i < count; i++) {
      const pair = allocation.held[start * allocation.width + i]!
      if (this.graph.pinned[pair] === 0) this.#giveUp(start, pair, sum, count, 0, 0)
    }
    const isGain = this.#bestGain > ROUNDING * this.#magnitude
    return { pairs: isGain ? this.#best : [], gain: isGain ? this.#bestGain : 0 }
  }

  /** v, which would have (sum, count), gives up a pair; `gain` is of the members settled so far, without v. */
  #giveUp(v: number, pair: number, sum: number, count: number, gain: number, level: number): void {
    const { graph, allocation } = this
    const other = graph.a[pair] === v ? graph.b[pair]! : graph.a[pair]!
    if (this.#stamp[other] === this.#visit) return
    if (level === 0) this.#startPair = pair
    const chance = graph.chance[pair]!
    const settled = gain + this.#change(v, sum - chance, count - 1)
    // The chain ends here, and nobody gains by giving up.
    if (level >= this.#depth && settled <= this.#bestGain) return
    this.#path.push(pair)
    this.#stamp[other] = this.#visit
    const [rest, left] = [allocation.sum[other]! - chance, allocation.count[other]! - 1]
    this.#offer(settled + this.#change(other, rest, left))
    this.#take(other, rest, left, settled, level)
    this.#stamp[other] = this.#visit - 1
    this.#path.pop()
  }

  /** v has room and would have (sum, count); it looks over its best pairs. */
  #take(v: number, sum: number, count: number, gain: number, level: number): void {
    if (level >= this.#depth) return
    const { graph, allocation } = this
    let looks = BREADTH[Math.min(level, BREADTH.length - 1)]!
    for (let i = graph.starts[v]!; i < graph.starts[v + 1]! && looks > 0; i++) {
      const pair = graph.incident[i]!
      if (allocation.planned[pair] === 1) continue
      looks--
      this.effort.left--
      const other = graph.a[pair] === v ? graph.b[pair]! : graph.a[pair]!
      if (other === this.#start) this.#close(v, pair, sum, count, gain)
      else if (this.#stamp[other] !== this.#visit) this.#takeFrom(v, other, pair, sum, count, gain, level)
    }
  }

  #takeFrom(v: number, other: number, pair: number, sum: number, count: number, gain: number, level: number): void {
    const { allocation, capacity, graph } = this
    const most = capacity[other]!
    if (most === 0) return
    const chance = graph.chance[pair]!
    const settled = gain + this.#change(v, sum + chance, count + 1)
    const [total, many] = [allocation.sum[other]! + chance, allocation.count[other]! + 1]
    this.#path.push(pair)
    this.#stamp[other] = this.#visit
    if (many <= most) this.#offer(settled + this.#change(other, total, many))
    else if (level + 1 < this.#depth || settled + this.#change(other, total, most) > this.#bestGain) {
      // Where the chain ends with whoever loses a pair, the best is that nothing is lost.
      for (let i = 0; i < many - 1; i++) {
        const dropped = allocation.held[other * allocation.width + i]!
        if (graph.pinned[dropped] === 0) this.#giveUp(other, dropped, total, many, settled, level + 1)
      }
    }
    this.#stamp[other] = this.#visit - 1
    this.#path.pop()
  }

  /** The chain comes back to where it began: the first member takes a new pair for the one it gave up. */
  #close(v: number, pair: number, sum: number, count: number, gain: number): void {
    const { allocation, graph } = this
    if (this.#startPair < 0) return
    const [chance, start] = [graph.chance[pair]!, this.#start]
    const given = graph.chance[this.#startPair]!
    const [had, many] = [allocation.sum[start]!, allocation.count[start]!]
    const settled = gain + this.#change(v, sum + chance, count + 1)
    this.#path.push(pair)
    this.#offer(settled - this.#change(start, had - given, many - 1) + this.#change(start, had - given + chance, many))
    this.#path.pop()
  }

  #offer(gain: number): void {
    if (gain <= this.#bestGain || !fits(this.#path, this.allocation, this.approaches)) return
    this.#bestGain = gain
    this.#best = [...this.#path]
  }

  /** What it is worth to v to have (sum, count) instead of what it has. */
  #change(v: number, sum: number, count: number): number {
    if (this.#known[v] !== this.#visit) this.#learn(v)
    return this.worth(sum, count, v) - this.#now[v]!
  }

  /** A visit comes by a member many times, and nothing is planned meanwhile. */
  #learn(v: number): void {
    const now = this.worth(this.allocation.sum[v]!, this.allocation.count[v]!, v)
    this.#known[v] = this.#visit
    this.#now[v] = now
    this.#magnitude = Math.max(this.#magnitude, Math.abs(now))
  }
}
