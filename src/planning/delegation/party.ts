import type { Share } from './cover.ts'
import { Cover } from './cover.ts'
import type { Rivalry } from './rivals.ts'
import { mayJoin } from './rivals.ts'

export interface Parties extends Rivalry {
  /** By candidate. */
  readonly shares: readonly (readonly Share[])[]
  readonly groups: number
  readonly seats: number
}

/** Those who travel, as far as they are chosen: pins first. And the best group that was noted. */
export class Party {
  readonly cover: Cover
  readonly #parties: Parties
  readonly #in: number[] = []
  best: readonly number[] = []
  bestWorth = -1

  constructor(parties: Parties) {
    this.#parties = parties
    this.cover = new Cover(parties.shares, parties.groups)
    for (const pin of parties.pins) this.add(pin)
  }

  get seatsLeft(): number {
    return this.#parties.seats - this.#in.length
  }

  /** Whoever is in and no pin. */
  get chosen(): readonly number[] {
    return this.#in.filter(place => !this.#parties.pins.includes(place))
  }

  /** Whoever is not in, in the order of their places. */
  get others(): readonly number[] {
    const isIn = new Uint8Array(this.#parties.shares.length)
    for (const place of this.#in) isIn[place] = 1
    return Array.from(isIn.keys()).filter(place => isIn[place] === 0)
  }

  add(place: number): void {
    this.cover.add(place)
    this.#in.push(place)
  }

  remove(place: number): void {
    this.cover.remove(place)
    this.#in.splice(this.#in.lastIndexOf(place), 1)
  }

  /** Back to the best group. */
  restore(): void {
    for (const place of this.chosen) this.remove(place)
    for (const place of this.best) if (!this.#parties.pins.includes(place)) this.add(place)
  }

  mayJoin(place: number): boolean {
    return mayJoin(place, this.#in, this.#parties)
  }

  note(): void {
    if (this.cover.worth <= this.bestWorth) return
    this.bestWorth = this.cover.worth
    this.best = [...this.#in]
  }
}
