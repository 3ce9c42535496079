import type { Model } from './model.ts'
import type { Schedule } from './schedule.ts'

/** Rounds over all slots after the first seating. */
const ROUNDS = 4

/**
 * Gives every meeting of a schedule a table: pair → table, so that few people change tables between two meetings. First in
 * the order of slots, each meeting where one of the two sat last; then meetings of a slot exchange tables while that helps.
 * @param kept tables that stay as they are
 */
export function seatMeetings(schedule: Schedule, kept: ReadonlyMap<number, number>): Int32Array {
  const { model, slotOf } = schedule
  const tableOf = new Int32Array(slotOf.length).fill(-1)
  const seating = new Seating(schedule, tableOf, kept)
  for (let slot = 0; slot < model.slots; slot++) seating.begin(slot)
  let isBetter = true
  for (let round = 0; round < ROUNDS && isBetter; round++) {
    isBetter = false
    for (let slot = 0; slot < model.slots; slot++) if (seating.exchange(slot)) isBetter = true
  }
  return tableOf
}

/** How often somebody's next meeting is at another table than the last. */
export function tableChanges({ people, slots }: Model, at: Int32Array, tableOf: Int32Array): number {
  let changes = 0
  for (let person = 0; person < people; person++) {
    let last = -1
    for (let slot = 0; slot < slots; slot++) {
      const pair = at[person * slots + slot]!
      if (pair < 0) continue
      if (last >= 0 && tableOf[pair] !== last) changes++
      last = tableOf[pair]!
    }
  }
  return changes
}

class Seating {
  readonly #schedule: Schedule
  readonly #tableOf: Int32Array
  readonly #kept: ReadonlyMap<number, number>
  readonly #tables: number
  /** slot · tables + table: the pair that sits there, −1 if none, −2 if the table is closed. */
  readonly #sits: Int32Array

  constructor(schedule: Schedule, tableOf: Int32Array, kept: ReadonlyMap<number, number>) {
    const { slots, setting } = schedule.model
    this.#schedule = schedule
    this.#tableOf = tableOf
    this.#kept = kept
    this.#tables = setting.tables.length
    this.#sits = new Int32Array(slots * this.#tables).fill(-1)
    for (const [table, { closed }] of setting.tables.entries()) {
      for (const slot of closed) this.#sits[(slot - 1) * this.#tables + table] = -2
    }
  }

  /** The slot's meetings: kept tables, then where both sat last, then where one did, then the first free table. */
  begin(slot: number): void {
    const { pairsIn, width, taken } = this.#schedule
    const from = slot * width
    const pairs = [...pairsIn.subarray(from, from + taken[slot]!)].sort((p, q) => p - q)
    for (const pair of pairs) if (this.#kept.has(pair)) this.#sit(pair, slot, this.#kept.get(pair)!)
    for (const wanted of [2, 1]) {
      for (const pair of pairs) if (this.#tableOf[pair] === -1) this.#sitWhereBefore(pair, slot, wanted)
    }
    let free = 0
    for (const pair of pairs) {
      if (this.#tableOf[pair] !== -1) continue
      while (this.#sits[slot * this.#tables + free] !== -1) free++
      this.#sit(pair, slot, free)
    }
  }

  #sitWhereBefore(pair: number, slot: number, wanted: number): void {
    const [p, q] = this.#people(pair).map(person => this.#table(person, slot, -1))
    const table = wanted === 2 ? (p === q ? p! : -1) : [p!, q!].find(one => one >= 0 && this.#isFree(slot, one))
    if (table !== undefined && table >= 0 && this.#isFree(slot, table)) this.#sit(pair, slot, table)
  }

  /** Each meeting tries the tables at which its two sit before and after; whoever sits there takes its own in exchange. */
  exchange(slot: number): boolean {
    const { pairsIn, width, taken } = this.#schedule
    let isBetter = false
    for (let k = 0; k < taken[slot]!; k++) {
      const pair = pairsIn[slot * width + k]!
      if (this.#kept.has(pair)) continue
      for (const person of this.#people(pair)) {
        for (const step of [-1, 1]) {
          if (this.#tryTable(pair, slot, this.#table(person, slot, step))) isBetter = true
        }
      }
    }
    return isBetter
  }

  #tryTable(pair: number, slot: number, table: number): boolean {
    const own = this.#tableOf[pair]!
    if (table < 0 || table === own) return false
    const other = this.#sits[slot * this.#tables + table]!
    if (other === -2 || (other >= 0 && this.#kept.has(other))) return false
    const now = this.#changes(pair, slot, own) + (other < 0 ? 0 : this.#changes(other, slot, table))
    const then = this.#changes(pair, slot, table) + (other < 0 ? 0 : this.#changes(other, slot, own))
    if (then >= now) return false
    this.#sits[slot * this.#tables + own] = -1
    this.#sit(pair, slot, table)
    if (other >= 0) this.#sit(other, slot, own)
    return true
  }

  #changes(pair: number, slot: number, table: number): number {
    let changes = 0
    for (const person of this.#people(pair)) {
      for (const step of [-1, 1]) {
        const beside = this.#table(person, slot, step)
        if (beside >= 0 && beside !== table) changes++
      }
    }
    return changes
  }

  /** Where a person sits in the meeting before (step −1) or after (step 1) the slot; −1 if there is none. */
  #table(person: number, slot: number, step: number): number {
    const { at, model } = this.#schedule
    for (let other = slot + step; other >= 0 && other < model.slots; other += step) {
      const pair = at[person * model.slots + other]!
      if (pair >= 0) return this.#tableOf[pair]!
    }
    return -1
  }

  #people(pair: number): readonly [number, number] {
    return [this.#schedule.model.first[pair]!, this.#schedule.model.second[pair]!]
  }

  #isFree(slot: number, table: number): boolean {
    return this.#sits[slot * this.#tables + table] === -1
  }

  #sit(pair: number, slot: number, table: number): void {
    this.#sits[slot * this.#tables + table] = pair
    this.#tableOf[pair] = table
  }
}
