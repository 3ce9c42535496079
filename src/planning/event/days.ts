import type { Model } from './model.ts'

/**
 * What everybody's day is worth beside the meetings themselves: having a first one early, less the waiting, which is all slots
 * between the first and the last meeting in which there is none. A change costs a look at the day only where it opens or ends it.
 */
export class Days {
  readonly #model: Model
  readonly #at: Int32Array
  readonly #first: Int32Array
  readonly #last: Int32Array
  /** person · slots + slot: slots before it in which a meeting is possible. */
  readonly #before: Int32Array

  /** @param at person · slots + slot: the pair that meets, or −1; none yet */
  constructor(model: Model, at: Int32Array) {
    const { people, slots, present } = model
    this.#model = model
    this.#at = at
    this.#first = new Int32Array(people).fill(-1)
    this.#last = new Int32Array(people).fill(-1)
    this.#before = new Int32Array(present.length)
    for (let cell = 1; cell < present.length; cell++) {
      this.#before[cell] = cell % slots === 0 ? 0 : this.#before[cell - 1]! + present[cell - 1]!
    }
  }

  add(person: number, slot: number): void {
    if (this.#first[person]! < 0 || slot < this.#first[person]!) this.#first[person] = slot
    if (slot > this.#last[person]!) this.#last[person] = slot
  }

  remove(person: number, slot: number): void {
    const { slots } = this.#model
    const isFree = (other: number) => this.#at[person * slots + other] === -1
    if (slot === this.#first[person]) {
      let next = slot + 1
      while (next < slots && isFree(next)) next++
      this.#first[person] = next < slots ? next : -1
    }
    if (slot === this.#last[person]) {
      let next = slot - 1
      while (next >= 0 && isFree(next)) next--
      this.#last[person] = next
    }
  }

  /** @param many meetings of the person */
  worth(person: number, many: number): number {
    if (many === 0) return 0
    const { slots, firstWorth, setting } = this.#model
    const [first, last] = [this.#first[person]!, this.#last[person]!]
    const between = this.#before[person * slots + last]! - this.#before[person * slots + first]! + 1
    return firstWorth[first]! - setting.weights.gap * (between - many)
  }
}
