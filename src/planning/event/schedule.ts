import { Days } from './days.ts'
import { Interpreting } from './interpreting.ts'
import type { Model } from './model.ts'

/** How firmly a pair's meeting stands: it may go, it must take place, it must take place in its slot. */
export const HOLD = { loose: 0, must: 1, fixed: 2 } as const

/**
 * Who meets whom in which slot, always valid, with the objective kept up to date. Tables count as room here; which table it
 * is comes later. Every change is written down, so that a move that turns out badly is taken back.
 */
export class Schedule {
  readonly model: Model
  /** person · slots + slot: the pair that meets, or −1. */
  readonly at: Int32Array
  /** pair: its slot, or −1. */
  readonly slotOf: Int32Array
  readonly hold: Uint8Array
  /** Meetings of a person, and of a slot. */
  readonly count: Int32Array
  readonly taken: Int32Array
  /** slot · width + k: the pairs of a slot, in no order; `index` is each pair's k. */
  readonly pairsIn: Int32Array
  readonly width: number
  /** Kept up with every change. */
  readonly interpreting: Interpreting
  /** Without table changes. */
  objective = 0
  /** People who lost a meeting in the move at hand. */
  readonly freed: number[] = []
  readonly #index: Int32Array
  readonly #days: Days
  readonly #term: Int32Array
  readonly #journal: number[] = []

  constructor(model: Model) {
    const { people, slots, value, room } = model
    this.model = model
    this.at = new Int32Array(people * slots).fill(-1)
    this.slotOf = new Int32Array(value.length).fill(-1)
    this.hold = new Uint8Array(value.length)
    this.count = new Int32Array(people)
    this.taken = new Int32Array(slots)
    this.width = Math.max(
      1,
      Math.min(
        room.reduce((most, one) => Math.max(most, one), 0),
        people >> 1,
      ),
    )
    this.pairsIn = new Int32Array(slots * this.width)
    this.#index = new Int32Array(value.length)
    this.#days = new Days(model, this.at)
    this.#term = new Int32Array(people)
    this.interpreting = new Interpreting(model)
  }

  /** Is there room for one more meeting in the slot? */
  hasRoom(slot: number): boolean {
    return this.taken[slot]! < this.model.room[slot]! && this.taken[slot]! < this.width
  }

  isFree(person: number, slot: number): boolean {
    const cell = person * this.model.slots + slot
    return this.at[cell] === -1 && this.model.present[cell] === 1
  }

  isFull(person: number): boolean {
    return this.count[person]! >= this.model.setting.maxMeetings
  }

  /** May the pair be put into the slot as things stand? */
  fits(pair: number, slot: number): boolean {
    const [a, b] = [this.model.first[pair]!, this.model.second[pair]!]
    return (
      this.slotOf[pair] === -1 &&
      this.hasRoom(slot) &&
      this.isFree(a, slot) &&
      this.isFree(b, slot) &&
      !this.isFull(a) &&
      !this.isFull(b) &&
      this.interpreting.canJoin(pair, slot)
    )
  }

  add(pair: number, slot: number): void {
    this.#enter(pair, slot)
    this.#journal.push(pair, slot, 1)
  }

  remove(pair: number): void {
    const slot = this.slotOf[pair]!
    this.#withdraw(pair, slot)
    this.#journal.push(pair, slot, 0)
  }

  /** What the objective would gain by a pair that fits. */
  gain(pair: number, slot: number): number {
    const before = this.objective
    this.#put(pair, slot)
    const gained = this.objective - before
    this.#take(pair, slot)
    return gained
  }

  /** From here on, changes can be taken back. */
  begin(): void {
    this.#journal.length = 0
    this.freed.length = 0
  }

  undo(): void {
    const journal = this.#journal
    for (let k = journal.length - 3; k >= 0; k -= 3) {
      if (journal[k + 2] === 1) this.#withdraw(journal[k]!, journal[k + 1]!)
      else this.#enter(journal[k]!, journal[k + 1]!)
    }
    journal.length = 0
  }

  #enter(pair: number, slot: number): void {
    this.#put(pair, slot)
    this.interpreting.join(pair, slot)
  }

  #withdraw(pair: number, slot: number): void {
    this.#take(pair, slot)
    this.interpreting.leave(pair, slot)
  }

  #put(pair: number, slot: number): void {
    const { first, second, slots, value } = this.model
    this.at[first[pair]! * slots + slot] = pair
    this.at[second[pair]! * slots + slot] = pair
    this.slotOf[pair] = slot
    this.#index[pair] = this.taken[slot]!
    this.pairsIn[slot * this.width + this.taken[slot]!++] = pair
    this.objective += value[pair]!
    for (const person of [first[pair]!, second[pair]!]) {
      this.#days.add(person, slot)
      this.#recount(person, 1)
    }
  }

  #take(pair: number, slot: number): void {
    const { first, second, slots, value } = this.model
    this.at[first[pair]! * slots + slot] = -1
    this.at[second[pair]! * slots + slot] = -1
    this.slotOf[pair] = -1
    const last = this.pairsIn[slot * this.width + --this.taken[slot]!]!
    this.pairsIn[slot * this.width + this.#index[pair]!] = last
    this.#index[last] = this.#index[pair]!
    this.objective -= value[pair]!
    for (const person of [first[pair]!, second[pair]!]) {
      this.#days.remove(person, slot)
      this.#recount(person, -1)
    }
  }

  #recount(person: number, by: number): void {
    this.count[person]! += by
    const term = this.#days.worth(person, this.count[person]!)
    this.objective += term - this.#term[person]!
    this.#term[person] = term
  }
}
