import { fits } from './allocation.ts'
import type { Searched } from './chains.ts'
import { ROUNDING } from './chains.ts'
import { surveyInbound } from './inbound.ts'
import type { Label } from './labels.ts'
import { Labels } from './labels.ts'
import type { Worth } from './welfare.ts'

/** Pairs of a trail at most. */
const LONGEST = 24
/** The best trails of a member that are tried: for some the approaches cannot be arranged. */
const TRIES = 8
const NONE = -1

/** A trail has come to a member that has one introduction too many; else the member has room for one. … */
const OVER = 1
/** … It is approached once too often too; or it has room for that too. … */
const INBOUND = 2
/** … Somewhere room for an approach was left behind, which can be passed on by turning approaches round. */
const LEFT = 4
const STATES = 8

/**
 * Trails: introductions are given up and taken by turns, each by the member whom the one before led to, and a trail may come
 * by a member more than once. The best way to each member in each state is kept, as where shortest ways are searched for, so
 * trails come far where chains are thorough. On the way a trail is taken to meet nobody twice, and approaches to be
 * arranged as they are; what is found is checked in full.
 */
export class Trails {
  readonly #labels: Labels
  #inbound
  #start = 0
  /** 1: a trail leaves its first member with one more; −1: with one less, unless it comes back. */
  #begun = 0
  #ends: { readonly label: number; readonly value: number }[] = []

  constructor(
    readonly searched: Searched,
    readonly worth: Worth,
  ) {
    this.#labels = new Labels(STATES * searched.graph.size)
    this.#inbound = surveyInbound(searched)
  }

  /** A profitable trail from a member, as pairs to toggle; empty if none is found. */
  from(start: number): { readonly pairs: readonly number[]; readonly gain: number } {
    const { allocation, approaches, capacity } = this.searched
    this.#inbound = surveyInbound(this.searched)
    for (const begun of [1, -1]) {
      const many = allocation.count[start]! + begun
      if (many < 0 || many > capacity[start]!) continue
      this.#spread(start, begun)
      for (const { label } of this.#ends.sort((p, q) => q.value - p.value || p.label - q.label).slice(0, TRIES)) {
        const pairs = this.#labels.pairs(label)
        const gain = this.#gainOf(pairs)
        if (gain > 0 && fits(pairs, allocation, approaches)) return { pairs, gain }
      }
    }
    return { pairs: [], gain: 0 }
  }

  /** All ways from a member, the next ones from whoever was come to first. */
  #spread(start: number, begun: number): void {
    const { effort } = this.searched
    const labels = this.#labels
    this.#start = start
    this.#begun = begun
    this.#ends = []
    labels.clear()
    const state = begun < 0 ? OVER : this.#inbound.isOpen[start] === 1 ? INBOUND : 0
    labels.add(STATES * start + state, { pair: NONE, before: NONE, settled: 0, value: -Number.MAX_VALUE, left: NONE })
    for (let label = 0; label < labels.size && effort.left > 0; label++) {
      if (labels.isStale(label) || labels.length(label) >= LONGEST) continue
      if ((labels.place(label) & OVER) === 0) this.#take(label)
      else this.#giveUp(label)
    }
  }

  /** Who has room takes any introduction there is; it is approached only if there is room for that too. */
  #take(label: number): void {
    const { graph, allocation, capacity, effort } = this.searched
    const state = this.#labels.place(label) % STATES
    const v = (this.#labels.place(label) - state) / STATES
    for (let i = graph.starts[v]!; i < graph.starts[v + 1]!; i++) {
      const pair = graph.incident[i]!
      effort.left--
      const isA = graph.a[pair] === v
      const other = isA ? graph.b[pair]! : graph.a[pair]!
      if (allocation.planned[pair] === 1 || capacity[other] === 0) continue
      const settled = this.#settled(v, label, pair)
      const { approach } = graph.pairs[pair]!
      const step = { pair, label, settled, left: state & LEFT }
      if ((approach & (isA ? 1 : 2)) !== 0) this.#reach(other, OVER | INBOUND, step)
      if ((state & INBOUND) !== 0 && (approach & (isA ? 2 : 1)) !== 0) this.#reach(other, OVER, step)
    }
  }

  /** Who has too many gives any up that is not pinned; who is approached too often, one in which it is approached. */
  #giveUp(label: number): void {
    const { graph, allocation, approaches, effort } = this.searched
    const state = this.#labels.place(label) % STATES
    const v = (this.#labels.place(label) - state) / STATES
    for (let i = 0; i < allocation.count[v]!; i++) {
      const pair = allocation.held[v * allocation.width + i]!
      effort.left--
      const other = graph.a[pair] === v ? graph.b[pair]! : graph.a[pair]!
      const isInbound = approaches.approached(pair) !== other
      if (graph.pinned[pair] === 1 || ((state & INBOUND) !== 0 && !isInbound)) continue
      const settled = this.#settled(v, label, pair)
      const isLeft = label === 0 && isInbound && this.#inbound.isOpen[v] === 0
      const step = { pair, label, settled, left: isLeft ? LEFT : state & LEFT }
      this.#reach(other, isInbound ? 0 : INBOUND, step)
    }
  }

  /** What a way is worth to all but its next member, if it goes on from v over a pair. */
  #settled(v: number, label: number, pair: number): number {
    const { graph, allocation } = this.searched
    const { pair: before, settled } = this.#labels.at(label)
    const [sum, count] = [allocation.sum[v]!, allocation.count[v]!]
    const by = allocation.planned[pair] === 1 ? -1 : 1
    const had = before < 0 ? 0 : graph.chance[before]!
    const many = before < 0 ? count + by : count
    return settled + this.worth(sum + by * (graph.chance[pair]! - had), many, v) - this.worth(sum, count, v)
  }

  /** Comes to v, in every state that this can be seen as. */
  #reach(v: number, state: number, { pair, label, settled, left }: Step): void {
    const { graph, allocation } = this.searched
    const [sum, count] = [allocation.sum[v]!, allocation.count[v]!]
    const by = (state & OVER) !== 0 ? 1 : -1
    const value = settled + this.worth(sum + by * graph.chance[pair]!, count + by, v) - this.worth(sum, count, v)
    const from = label === 0 ? this.#start : this.#labels.at(label).left
    const way = { pair, before: label, settled, value, left: left === 0 ? NONE : from }
    if (this.#inbound.isOpen[v] === 1) {
      this.#keep(v, ((state & OVER) !== 0 ? OVER : INBOUND) | left, way)
      return
    }
    this.#keep(v, state | left, way)
    const isPassedOn = left !== 0 && this.#inbound.cluster[v] === this.#inbound.cluster[from]
    if (state === (OVER | INBOUND) && isPassedOn) this.#keep(v, OVER, { ...way, left: NONE })
    if (state === INBOUND && left === 0) this.#keep(v, LEFT, { ...way, left: v })
  }

  #keep(v: number, state: number, way: Label): void {
    if (!this.#labels.add(STATES * v + state, way) || (state & (OVER | INBOUND)) === (OVER | INBOUND)) return
    const { allocation, capacity } = this.searched
    const isBack = v === this.#start
    const many = allocation.count[v]! + ((state & OVER) !== 0 ? 1 : -1) + (isBack ? this.#begun : 0)
    if (many < 0 || many > capacity[v]!) return
    const label = this.#labels.size - 1
    const value = isBack ? this.#gainOf(this.#labels.pairs(label)) : way.value
    if (value > 0) this.#ends.push({ label, value })
  }

  /** What toggling pairs is worth; 0 if it is no gain beyond rounding, or not within capacities. */
  #gainOf(pairs: readonly number[]): number {
    const { graph, allocation, capacity } = this.searched
    const changes = new Map<number, { sum: number; count: number }>()
    for (const pair of pairs) {
      const by = allocation.planned[pair] === 1 ? -1 : 1
      for (const v of [graph.a[pair]!, graph.b[pair]!]) {
        const { sum, count } = changes.get(v) ?? { sum: allocation.sum[v]!, count: allocation.count[v]! }
        changes.set(v, { sum: sum + by * graph.chance[pair]!, count: count + by })
      }
    }
    let [gain, magnitude] = [0, 0]
    for (const [v, { sum, count }] of changes) {
      if (count > capacity[v]!) return 0
      const before = this.worth(allocation.sum[v]!, allocation.count[v]!, v)
      gain += this.worth(sum, count, v) - before
      magnitude = Math.max(magnitude, Math.abs(before))
    }
    return gain > ROUNDING * magnitude ? gain : 0
  }
}

interface Step {
  readonly pair: number
  readonly label: number
  readonly settled: number
  readonly left: number
}
