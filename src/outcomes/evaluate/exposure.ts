import { logarithm } from '../../integers/logarithm.ts'
import type { Network } from '../../network/network.ts'
import { Times } from './times.ts'

/**
 * What the first k places of all queries that are measured do to those who stand there; candidates of at least one query.
 * Expectations over the orders of those who are level, but for `gini`.
 */
export interface Exposure {
  /** Share of candidates who stand on some list. */
  readonly coverage: number
  /**
   * Inequality of how often candidates may expect to stand on lists: 0 all alike, towards 1 one of them on all. The Gini of
   * means over orders, not the mean of Ginis: that a place falls to one of those who are level is not yet unequal.
   */
  readonly gini: number
  /** How little known those are who are shown: mean of log₂(members / (1 + contacts)), bits. */
  readonly novelty: number
  /** Share of places that go to members without contacts. */
  readonly newcomers: number
}

/**
 * What is left of introductions when each candidate can take on only so many; expectations over the orders of those who are
 * level.
 */
export interface Effective {
  /** Share of introductions that can be taken on at all. */
  readonly introductions: number
  /** Recall when a popular partner takes on as many of those introduced as it can, by lot. */
  readonly recall: number
}

/** Counts how often each candidate stands among the first k; candidates level at the k-th place share it. */
export class Shown {
  /** Means over orders, by place … */
  readonly #shown: Float64Array
  /** … and the chances of each number, of those who stand on a list. */
  readonly #times: (Times | undefined)[]
  readonly #seen: Uint8Array
  readonly #hits: { readonly place: number; readonly share: number; readonly weight: number }[] = []
  #queries = 0

  constructor(
    readonly network: Network,
    readonly k: number,
  ) {
    this.#shown = new Float64Array(network.members.length)
    this.#times = new Array<Times | undefined>(network.members.length).fill(undefined)
    this.#seen = new Uint8Array(network.members.length)
  }

  /** @param scores by place; NaN is no candidate */
  add(scores: Float64Array, truth: ReadonlyMap<number, number>): void {
    const { height, above, level } = kth(scores, this.k)
    const share = level === 0 ? 0 : Math.min(1, (this.k - above) / level)
    const isTrue = (place: number) => truth.has(place) && !Number.isNaN(scores[place]!)
    const truths = [...truth.keys()].filter(isTrue).length
    this.#queries++
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place]!
      if (Number.isNaN(score)) continue
      this.#seen[place] = 1
      if (score < height) continue
      const part = score > height ? 1 : share
      this.#shown[place]! += part
      const times = this.#times[place] ?? new Times()
      this.#times[place] = times
      times.add(part)
      if (isTrue(place)) this.#hits.push({ place, share: part, weight: 1 / truths })
    }
  }

  exposure(contacts: Uint32Array): Exposure {
    const places = [...this.#seen.keys()].filter(place => this.#seen[place] === 1)
    const shown = places.map(place => this.#shown[place]!)
    const total = sumOf(shown)
    const onSome = this.#times.map(times => times?.expected(n => Math.min(1, n)) ?? 0)
    const whole = (of: (place: number, shown: number) => number) =>
      total === 0 ? 0 : sumOf(places.map((place, i) => of(place, shown[i]!))) / total
    const bits = (place: number) => logarithm(contacts.length / (1 + contacts[place]!)) / Math.LN2
    return {
      coverage: places.length === 0 ? 0 : sumOf(onSome) / places.length,
      gini: giniOf(shown, total),
      novelty: whole((place, times) => times * bits(place)),
      newcomers: whole((place, times) => (contacts[place] === 0 ? times : 0)),
    }
  }

  /** @param capacity of whoever states none */
  effective(capacity: number): Effective {
    const limitOf = (place: number) => this.network.memberAt(place).capacity ?? capacity
    const taken = this.#times.map((times, place) => times?.expected(n => Math.min(n, limitOf(place))) ?? 0)
    const total = sumOf([...this.#shown])
    const kept = this.#hits.map(({ place, share, weight }) => {
      const limit = limitOf(place)
      const others = this.#times[place]!.without(share)
      return others.expected(n => (share * weight * Math.min(n + 1, limit)) / (n + 1))
    })
    return {
      introductions: total === 0 ? 0 : sumOf(taken) / total,
      recall: this.#queries === 0 ? 0 : sumOf(kept) / this.#queries,
    }
  }
}

/** The k-th highest score, how many lie above it, and how many are level with it. */
function kth(scores: Float64Array, k: number) {
  const best = new Float64Array(k).fill(Number.NEGATIVE_INFINITY)
  for (const score of scores) {
    if (!(score > best[k - 1]!)) continue
    let i = k - 1
    for (; i > 0 && best[i - 1]! < score; i--) best[i] = best[i - 1]!
    best[i] = score
  }
  const height = best[k - 1]!
  let level = 0
  for (const score of scores) if (score === height) level++
  return { height, above: best.indexOf(height), level }
}

/** Σ (2i − n − 1)·xᵢ / (n·Σ x) over the values going up. */
export function giniOf(values: readonly number[], total: number): number {
  if (total === 0) return 0
  const sorted = Float64Array.from(values).sort()
  const weighted = sorted.reduce((sum, one, i) => sum + (2 * (i + 1) - sorted.length - 1) * one, 0)
  return weighted / (sorted.length * total)
}

const sumOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0)
