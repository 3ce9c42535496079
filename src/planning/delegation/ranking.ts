import type { Cover } from './cover.ts'

/** What a candidate would add to a group, scaled. */
export interface Gain {
  readonly place: number
  readonly gain: number
}

/** So few that were looked at find their places one by one; more are sorted at once. */
const FEW = 16

/**
 * Candidates in the order of what each would add to the group as it is, most first, of equal ones the first. Nobody adds more to
 * a larger group than to a smaller one: what somebody would have added to the smaller bounds it, and only whoever could still be
 * next is looked at.
 */
export class Ranking {
  readonly #cover: Cover
  readonly #onLook: (looks: number) => void
  /** Those whose place is certain. */
  readonly #order: Gain[] = []
  /** Looked at, in order; whoever is not yet could come before them. */
  #waiting: Gain[] = []
  /** In the order of what bounds their gains; so many of them have been looked at. */
  readonly #bounds: readonly Gain[]
  #looks = 0

  private constructor(cover: Cover, bounds: readonly Gain[], onLook: (looks: number) => void) {
    this.#cover = cover
    this.#bounds = bounds
    this.#onLook = onLook
  }

  /** @param places ascending  @param onLook told how many of a ranking were looked at so far, at each look */
  static of(cover: Cover, places: readonly number[], onLook: (looks: number) => void = () => {}): Ranking {
    const bounds = places.map(place => ({ place, gain: Number.MAX_SAFE_INTEGER }))
    return new Ranking(cover, bounds, onLook)
  }

  /** The ranking of those from place `i` on for a larger group, to begin with by what is known here: O(n), no look. */
  after(i: number): Ranking {
    // Three runs that are in order, which a merge sort finds.
    const known = [...this.#order.slice(i), ...this.#waiting, ...this.#bounds.slice(this.#looks)]
    return new Ranking(this.#cover, known.sort(byGain), this.#onLook)
  }

  at(i: number): Gain | undefined {
    while (this.#order.length <= i && this.#settleNext());
    return this.#order[i]
  }

  /** Looks at whoever could come before the foremost, who is then certain; false if nobody is left. */
  #settleNext(): boolean {
    const found: Gain[] = []
    let foremost = this.#waiting[0]
    while (this.#looks < this.#bounds.length) {
      const bound = this.#bounds[this.#looks]!
      if (foremost !== undefined && byGain(foremost, bound) < 0) break
      this.#onLook(++this.#looks)
      const gain = { place: bound.place, gain: this.#cover.gain(bound.place) }
      if (foremost === undefined || byGain(gain, foremost) < 0) foremost = gain
      found.push(gain)
    }
    this.#wait(found)
    const next = this.#waiting.shift()
    if (next !== undefined) this.#order.push(next)
    return next !== undefined
  }

  #wait(found: readonly Gain[]): void {
    if (found.length > FEW) this.#waiting = this.#waiting.concat(found).sort(byGain)
    else for (const gain of found) this.#waiting.splice(placeIn(this.#waiting, gain), 0, gain)
  }
}

export function byGain(p: Gain, q: Gain): number {
  return q.gain - p.gain || p.place - q.place
}

function placeIn(sorted: readonly Gain[], gain: Gain): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byGain(sorted[middle]!, gain) < 0) low = middle + 1
    else high = middle
  }
  return low
}
