import { rankOf } from '../columns/columns.ts'
import { signalsRead } from '../policy/blind.ts'
import type { Policy } from '../policy/policy.ts'
import { Fused } from './fused.ts'
import type { PlacePart, Sided } from './parts.ts'
import { RowScores } from './row-scores.ts'
import type { SidedParts, Source } from './sided-parts.ts'
import { sidedParts } from './sided-parts.ts'
import { TopK } from './top-k.ts'

/** One member's question, by place. */
export interface PlaceQuery {
  /** How many of the best are kept. */
  readonly k: number
  /** Nothing below this is wanted. */
  readonly floor: number
  /** A bit for each candidate that may be looked at; empty for nobody. */
  readonly mask: Uint32Array
  /** Asked only of candidates good enough to enter. */
  admits(place: number): boolean
}

/** Scores candidates for the member that asks, as far as they can still reach the floor, and keeps the best. */
export class Judge {
  readonly fused: Fused
  readonly signals: SidedParts
  readonly rows: RowScores
  /** The most of everybody who is not reached: [f, g]. */
  readonly most = new Float64Array(2)
  /** The signal whose reached places have bounds of their own, and are looked at apart from all others. */
  near: Sided<PlacePart> | undefined
  kept = new TopK(0)
  readonly #columns: Source['columns']
  readonly #policy: Policy
  readonly #allWeight: number
  readonly #leastConfidence: number
  #asking = -1

  constructor(policy: Policy, source: Source) {
    const { fusion, threshold } = policy
    const signals = signalsRead(policy)
    this.#columns = source.columns
    this.#policy = policy
    this.fused = new Fused(fusion)
    const all = sidedParts(signals, source)
    this.signals = this.fused.isMutual ? all : { byRow: forwardOnly(all.byRow), byPlace: forwardOnly(all.byPlace) }
    this.rows = new RowScores(source.columns, this.signals.byRow, this.fused)
    this.#allWeight = (this.fused.isMutual ? 2 : 1) * signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
    this.#leastConfidence = threshold?.confidence ?? 0
  }

  /** Binds everything to the member at a place, who is asked about next. */
  begin(place: number, { k, floor }: Pick<PlaceQuery, 'k' | 'floor'>): void {
    this.#asking = place
    this.rows.prepare(place)
    for (const { part } of this.signals.byPlace) part.prepare(place)
    this.kept = new TopK(k)
    this.fused.floor = Math.max(floor, this.#policy.threshold?.score ?? Number.NEGATIVE_INFINITY)
    this.most[0] = this.#policy.bias + this.rows.most[0]!
    this.most[1] = this.fused.isMutual ? this.#policy.bias + this.rows.most[1]! : 0
    this.#chooseNear()
  }

  #chooseNear(): void {
    this.near = undefined
    for (const one of this.signals.byPlace) {
      if (rise(one) > (this.near === undefined ? 0 : rise(this.near))) this.near = one
    }
    for (const one of this.signals.byPlace) {
      const most = one.part.most() + (one === this.near ? 0 : rise(one))
      if ((one.sides & 1) !== 0) this.most[0]! += most
      if ((one.sides & 2) !== 0) this.most[1]! += most
    }
  }

  /**
   * Keeps a candidate if it reaches the floor and is admitted.
   * @param gained what it can have more by `near` than whoever is not reached
   */
  lookAt(place: number, gained: number, query: PlaceQuery): void {
    const near = this.near?.sides ?? 0
    if (!this.rows.add(place, this.most[0]! + (near & 1) * gained, this.most[1]! + (near >> 1) * gained)) return
    const score = this.#finish(place, gained)
    const rank = rankOf(this.#columns, place)
    if (score < this.fused.floor || !this.kept.accepts(score, rank)) return
    if (place === this.#asking || !query.admits(place)) return
    if (this.#leastConfidence > 0 && this.confidence(place) < this.#leastConfidence) return
    this.kept.insert(score, rank, place)
    if (this.kept.floor > this.fused.floor) this.fused.floor = this.kept.floor
  }

  /** The score of a candidate, without a floor to give up at. */
  scoreOf(place: number): number {
    this.fused.floor = Number.NEGATIVE_INFINITY
    this.rows.add(place, this.most[0]!, this.most[1]!)
    return this.#finish(place, 0)
  }

  /** The score, once the sums of the rows are down to what is known of the place itself. */
  #finish(place: number, gained: number): number {
    let [f, g] = [this.rows.sums[0]!, this.rows.sums[1]!]
    const { byPlace } = this.signals
    for (let i = 0; i < byPlace.length; i++) {
      const one = byPlace[i]!
      const less = one.part.points(place) - one.part.most() - (one === this.near ? gained : rise(one))
      if ((one.sides & 1) !== 0) f += less
      if ((one.sides & 2) !== 0) g += less
    }
    return this.fused.score(f, g)
  }

  confidence(place: number): number {
    if (this.#allWeight === 0) return 0
    const { rows, width } = this.#columns
    let known = 0
    for (const { part, sides, weight } of this.signals.byRow) {
      const { at, sets } = part.column
      const set = sets === undefined ? rows[place * width + at]! : sets[place]!
      if (part.knows(set)) known += weight * (sides === 3 ? 2 : 1)
    }
    for (const { part, sides, weight } of this.signals.byPlace) {
      if (part.knows(place)) known += weight * (sides === 3 ? 2 : 1)
    }
    return Math.floor((1000 * known) / this.#allWeight)
  }
}

/** A forward score asks the asking member's gain alone. */
function forwardOnly<Part>(all: readonly Sided<Part>[]): Sided<Part>[] {
  return all.filter(({ sides }) => (sides & 1) !== 0).map(one => ({ ...one, sides: 1 }))
}

/** How much more than the most of others the places reached can have. */
export function rise({ part }: Sided<PlacePart>): number {
  return Math.max(0, (part.reached?.most ?? 0) - part.most())
}
