import { fits } from './allocation.ts'
import type { Searched } from './chains.ts'
import { gainOf } from './gain.ts'
import { surveyInbound } from './inbound.ts'
import type { Label } from './labels.ts'
import { Labels } from './labels.ts'
import type { Worth } from './welfare.ts'

/** Pairs of a trail at most. */
const LONGEST = 24
/** The best trails of a member that are tried: for some the approaches cannot be arranged. */
const TRIES = 8

/** A trail has come to a member that has one introduction too many; else the member has room for one. … */
const OVER = 1
/** … It is approached once too often too; or it has room for that too. … */
const INBOUND = 2
/** … Room for an approach was left behind somewhere, and can be passed on by turning approaches round. */
const LEFT = 4
const STATES = 8

/** One pair further. */
interface Step extends Pick<Label, 'before' | 'pair' | 'settled'> {
  /** `LEFT` if room was left behind, and where. */
  readonly carries: number
  readonly left: number
}

/**
 * Trails: introductions are given up and taken by turns, each by the member whom the one before led to, and a trail may
 * come by a member more than once. The best way to each member in each state is kept, as where shortest ways are searched
 * for, so trails come far where chains of swaps are thorough. On the way a trail is taken to meet nobody twice, and
 * approaches to be arranged as they are; what is found is checked in full.
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
        const gain = gainOf(pairs, this.searched, this.worth)
        if (gain > 0 && fits(pairs, allocation, approaches)) return { pairs, gain }
      }
    }
    return { pairs: [], gain: 0 }
  }

  /** All ways from a member, the shortest first. */
  #spread(start: number, begun: number): void {
    const { effort } = this.searched
    const labels = this.#labels
    this.#start = start
    this.#begun = begun
    this.#ends = []
    labels.begin(STATES * start + (begun < 0 ? OVER : this.#inbound.isOpen[start] === 1 ? INBOUND : 0))
    for (let at = 0; at < labels.size && effort.left > 0; at++) {
      const label = labels.at(at)
      if (labels.isStale(label) || labels.length(at) >= LONGEST) continue
      if ((label.place & OVER) === 0) this.#take(label, at)
      else this.#giveUp(label, at)
    }
  }

  /** Who has room takes any introduction there is; it is approached only if there is room for that too. */
  #take(label: Label, before: number): void {
    const { graph, allocation, capacity, effort } = this.searched
    const v = memberAt(label)
    for (let i = graph.starts[v]!; i < graph.starts[v + 1]!; i++) {
      const pair = graph.incident[i]!
      effort.left--
      const isA = graph.a[pair] === v
      const other = isA ? graph.b[pair]! : graph.a[pair]!
      if (allocation.planned[pair] === 1 || capacity[other] === 0) continue
      const { approach } = graph.pairs[pair]!
      const settled = this.#settled(label, pair)
      const step = { before, pair, settled, carries: label.place & LEFT, left: label.left }
      if ((approach & (isA ? 1 : 2)) !== 0) this.#reach(other, OVER | INBOUND, step)
      if ((label.place & INBOUND) !== 0 && (approach & (isA ? 2 : 1)) !== 0) this.#reach(other, OVER, step)
    }
  }

  /** Who has too many gives any up that is not pinned; who is approached too often, one in which it is approached. */
  #giveUp(label: Label, before: number): void {
    const { graph, allocation, approaches, effort } = this.searched
    const v = memberAt(label)
    for (let i = 0; i < allocation.count[v]!; i++) {
      const pair = allocation.held[v * allocation.width + i]!
      effort.left--
      const other = graph.a[pair] === v ? graph.b[pair]! : graph.a[pair]!
      const isInbound = approaches.approached(pair) !== other
      if (graph.pinned[pair] === 1 || ((label.place & INBOUND) !== 0 && !isInbound)) continue
      const settled = this.#settled(label, pair)
      // The first member has not taken anything that would use up its room for being approached.
      const isLeft = before === 0 && isInbound && this.#inbound.isOpen[v] === 0
      const [carries, left] = isLeft ? [LEFT, v] : [label.place & LEFT, label.left]
      this.#reach(other, isInbound ? 0 : INBOUND, { before, pair, settled, carries, left })
    }
  }

  /** What a way is worth to all but its next member, if it goes on over a pair. */
  #settled(label: Label, pair: number): number {
    const { graph, allocation } = this.searched
    const v = memberAt(label)
    const by = allocation.planned[pair] === 1 ? -1 : 1
    const isFirst = label.before < 0
    const had = isFirst ? 0 : graph.chance[label.pair]!
    return label.settled + this.#change(v, by * (graph.chance[pair]! - had), isFirst ? by : 0)
  }

  #change(v: number, sum: number, count: number): number {
    const [had, many] = [this.searched.allocation.sum[v]!, this.searched.allocation.count[v]!]
    return this.worth(had + sum, many + count, v) - this.worth(had, many, v)
  }

  /** Comes to v, in every state that this can be seen as. */
  #reach(v: number, state: number, step: Step): void {
    const by = (state & OVER) !== 0 ? 1 : -1
    const value = step.settled + this.#change(v, by * this.searched.graph.chance[step.pair]!, by)
    const { isOpen, cluster } = this.#inbound
    const { carries, left } = step
    const place = STATES * v
    if (isOpen[v] === 1) {
      this.#keep(place + ((by === 1 ? OVER : INBOUND) | carries), value, step)
      return
    }
    this.#keep(place + (state | carries), value, step)
    if (state === INBOUND && carries === 0) this.#keep(place + LEFT, value, { ...step, left: v })
    if (state === (OVER | INBOUND) && carries === LEFT && cluster[v] === cluster[left]) {
      this.#keep(place + OVER, value, { ...step, left: -1 })
    }
  }

  /** Keeps a way if it is the best to its place, and notes that it may end here, if it may. */
  #keep(place: number, value: number, { before, pair, settled, left }: Step): void {
    const { allocation, capacity } = this.searched
    const labels = this.#labels
    if (!labels.isBest(place, value) || !labels.add({ place, before, pair, settled, value, left })) return
    const state = place % STATES
    const v = (place - state) / STATES
    if ((state & (OVER | INBOUND)) === (OVER | INBOUND)) return
    const isBack = v === this.#start
    const many = allocation.count[v]! + ((state & OVER) !== 0 ? 1 : -1) + (isBack ? this.#begun : 0)
    if (many < 0 || many > capacity[v]!) return
    const label = labels.size - 1
    const gain = isBack ? gainOf(labels.pairs(label), this.searched, this.worth) : value
    if (gain > 0) this.#ends.push({ label, value: gain })
  }
}

function memberAt({ place }: Label): number {
  return Math.floor(place / STATES)
}
