import type { CandidateGraph } from './graph.ts'

/** A round in which a pair may be planned by half. */
interface Relaxation {
  readonly graph: CandidateGraph
  /** What pins leave of capacity, and of what everybody should have at least. */
  readonly room: Int32Array
  readonly needed: Int32Array
  /** What being one introduction nearer to that is worth, in millionths of chance. */
  readonly nearer: number
}

/**
 * How many halves of each pair, 0, 1 or 2, are planned where the total of chances is largest. Every member stands on two
 * sides, as who meets and as who is met, and a pair joins its members both ways: so the best plan in halves is a flow of
 * least cost. It is found by cheapest ways one after the other; each costs a few looks at every pair.
 */
export function planHalves(relaxation: Relaxation): Uint8Array {
  const flow = new Flow(relaxation)
  while (flow.augment());
  return flow.halves
}

/** Left places 0 … n − 1 meet, right places n … 2n − 1 are met. */
class Flow {
  /** Bit 1: a meets b; bit 2: b meets a. */
  readonly #directions: Uint8Array
  readonly #used: Int32Array
  readonly #cost: Float64Array
  /** The pair over which a place is reached; −1 from outside. */
  readonly #by: Int32Array

  constructor(readonly relaxation: Relaxation) {
    const { pairs, size } = relaxation.graph
    this.#directions = new Uint8Array(pairs.length)
    this.#used = new Int32Array(2 * size)
    this.#cost = new Float64Array(2 * size)
    this.#by = new Int32Array(2 * size)
  }

  get halves(): Uint8Array {
    return this.#directions.map(bits => (bits & 1) + (bits >> 1))
  }

  /** One half more along the cheapest way; false if none is worth anything. */
  augment(): boolean {
    this.#reach()
    const { size } = this.relaxation.graph
    let [end, least] = [-1, 0]
    for (let place = size; place < 2 * size; place++) {
      const cost = this.#cost[place]! + this.#outside(place)
      if (cost < least) [end, least] = [place, cost]
    }
    if (end < 0) return false
    this.#used[end]!++
    let place = end
    for (let pair = this.#by[place]!; pair >= 0; pair = this.#by[place]!) {
      const before = this.#across(place, pair)
      this.#directions[pair]! ^= this.#bit(Math.min(place, before), pair)
      place = before
    }
    this.#used[place]!++
    return true
  }

  /** The cheapest way from outside to every place: labels are mended until none is too dear. */
  #reach(): void {
    const { graph } = this.relaxation
    const { size, starts, incident, chance } = graph
    const queue: number[] = []
    const waits = new Uint8Array(2 * size)
    this.#cost.fill(Number.POSITIVE_INFINITY)
    this.#by.fill(-1)
    for (let place = 0; place < size; place++) {
      this.#cost[place] = this.#outside(place)
      if (this.#cost[place]! < Number.POSITIVE_INFINITY) queue.push(place)
    }
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head]!
      waits[place] = 0
      const v = place % size
      for (let i = starts[v]!; i < starts[v + 1]!; i++) {
        const pair = incident[i]!
        if (graph.pinned[pair] === 1) continue
        const other = this.#across(place, pair)
        const isUsed = (this.#directions[pair]! & this.#bit(Math.min(place, other), pair)) !== 0
        // Forth over what is not yet planned, back over what is.
        if (isUsed === place < size) continue
        const cost = this.#cost[place]! + (isUsed ? chance[pair]! : -chance[pair]!)
        if (cost >= this.#cost[other]!) continue
        this.#cost[other] = cost
        this.#by[other] = pair
        if (waits[other] === 0) {
          waits[other] = 1
          queue.push(other)
        }
      }
    }
  }

  /** Cost of one half more through a place, from outside or to it. */
  #outside(place: number): number {
    const v = place % this.relaxation.graph.size
    if (this.#used[place]! >= this.relaxation.room[v]!) return Number.POSITIVE_INFINITY
    return this.#used[place]! < this.relaxation.needed[v]! ? -this.relaxation.nearer : 0
  }

  /** The other end of a pair, on the other side. */
  #across(place: number, pair: number): number {
    const { a, b, size } = this.relaxation.graph
    const v = place % size
    const other = a[pair] === v ? b[pair]! : a[pair]!
    return place < size ? other + size : other
  }

  /** The direction in which the member at a left place meets the other of the pair. */
  #bit(left: number, pair: number): number {
    return this.relaxation.graph.a[pair] === left ? 1 : 2
  }
}
