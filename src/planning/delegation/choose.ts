import type { StopSignal } from '../../introductions/stop-signal.ts'
import type { Share } from './cover.ts'
import { Cover } from './cover.ts'
import type { Rivalry } from './rivals.ts'
import { mayJoin } from './rivals.ts'

export interface Choice extends Rivalry {
  readonly shares: readonly (readonly Share[])[]
  readonly groups: number
  readonly seats: number
  readonly work: number
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: { done: number; work: number; worth: number }) => void) | undefined
}

export interface Chosen {
  /** Pins first, then in the order of what each added. */
  readonly places: readonly number[]
  /** No group is worth more. */
  readonly optimal: boolean
  /** Groups looked at. */
  readonly work: number
  /** False if a signal stopped the search. */
  readonly finished: boolean
}

/** Lazy greedy, then exchanges of one for one, then branch and bound as far as the work reaches. */
export function choose(choice: Choice): Chosen {
  const search = new Search(choice)
  search.greedy()
  search.exchange()
  const { optimal, work, finished } = search.bound()
  return { places: inOrder(choice, search.best), optimal, work, finished }
}

class Search {
  readonly #choice: Choice
  readonly #cover: Cover
  readonly #in: number[] = []
  best: readonly number[] = []
  #bestWorth = -1

  constructor(choice: Choice) {
    this.#choice = choice
    this.#cover = new Cover(choice.shares, choice.groups)
    for (const pin of choice.pins) this.#add(pin)
  }

  #add(place: number): void {
    this.#cover.add(place)
    this.#in.push(place)
  }

  #remove(place: number): void {
    this.#cover.remove(place)
    this.#in.splice(this.#in.lastIndexOf(place), 1)
  }

  #mayJoin(place: number): boolean {
    return mayJoin(place, this.#in, this.#choice)
  }

  #note(): void {
    if (this.#cover.worth <= this.#bestWorth) return
    this.#bestWorth = this.#cover.worth
    this.best = [...this.#in]
  }

  /** A gain computed earlier bounds the gain now, so that only the foremost is computed anew. */
  greedy(): void {
    const queue = this.#others().map(place => ({ place, gain: this.#cover.gain(place), at: this.#in.length }))
    queue.sort(byGain)
    while (this.#in.length < this.#choice.seats && queue.length > 0) {
      const next = queue.shift()!
      if (next.at === this.#in.length) {
        if (this.#mayJoin(next.place)) this.#add(next.place)
        continue
      }
      const fresh = { place: next.place, gain: this.#cover.gain(next.place), at: this.#in.length }
      const to = queue.findIndex(one => byGain(fresh, one) < 0)
      queue.splice(to < 0 ? queue.length : to, 0, fresh)
    }
    this.#note()
  }

  #others(): number[] {
    return this.#choice.shares.map((_, place) => place).filter(place => !this.#in.includes(place))
  }

  exchange(): void {
    let isBetter = true
    while (isBetter && this.#choice.signal?.aborted !== true) {
      isBetter = false
      for (const out of [...this.#in]) if (!this.#choice.pins.includes(out) && this.#replace(out)) isBetter = true
    }
    this.#note()
  }

  #replace(out: number): boolean {
    const others = this.#others()
    this.#remove(out)
    let [best, most] = [out, this.#cover.gain(out)]
    for (const other of others) {
      const gain = this.#cover.gain(other)
      if (gain > most && this.#mayJoin(other)) [best, most] = [other, gain]
    }
    this.#add(best)
    return best !== out
  }

  /** Looks for a better group; a branch ends where even the best gains left could not reach the best group. */
  bound(): { readonly optimal: boolean; readonly work: number; readonly finished: boolean } {
    const { work, signal, onProgress } = this.#choice
    for (const place of [...this.#in]) if (!this.#choice.pins.includes(place)) this.#remove(place)
    let done = 0
    const visit = (left: readonly number[]): boolean => {
      if (done >= work || signal?.aborted === true) return false
      if (done++ % 1000 === 0) onProgress?.({ done, work, worth: this.#bestWorth })
      this.#note()
      const seats = this.#choice.seats - this.#in.length
      const gains = left.map(place => ({ place, gain: this.#cover.gain(place) })).sort(byGain)
      const reach = gains.slice(0, seats).reduce((sum, { gain }) => sum + gain, this.#cover.worth)
      if (seats === 0 || gains.length === 0 || reach <= this.#bestWorth) return true
      const [first, ...rest] = gains.map(({ place }) => place)
      let isWhole = true
      if (this.#mayJoin(first!)) {
        this.#add(first!)
        isWhole = visit(rest)
        this.#remove(first!)
      }
      return visit(rest) && isWhole
    }
    const optimal = visit(this.#others())
    return { optimal, work: done, finished: signal?.aborted !== true }
  }
}

function byGain(p: { place: number; gain: number }, q: { place: number; gain: number }): number {
  return q.gain - p.gain || p.place - q.place
}

function inOrder({ shares, groups, pins }: Choice, places: readonly number[]): readonly number[] {
  const cover = new Cover(shares, groups)
  const left = new Set(places.filter(place => !pins.includes(place)))
  for (const pin of pins) cover.add(pin)
  const order = [...pins]
  while (left.size > 0) {
    const [next] = [...left].map(place => ({ place, gain: cover.gain(place) })).sort(byGain)
    cover.add(next!.place)
    order.push(next!.place)
    left.delete(next!.place)
  }
  return order
}
