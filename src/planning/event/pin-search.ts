import type { Schedule } from './schedule.ts'

/** Two who must meet; in a slot, at a table, where these are settled. Places, from 0. */
export interface PinnedPair {
  readonly pair: number
  readonly slot: number | undefined
  readonly table: number | undefined
}

/** A slot for each pin, −1 for one left out, or the pin that had none left, where the search came furthest. */
export type FoundSlots =
  | { readonly slots: readonly number[] }
  | { readonly stuck: number; readonly why: 'alone' | 'together' | 'unproved' }

/** Ways of placing pins that are tried, beside one for each of them, before the search gives up. */
export const MOST_WAYS = 100_000

export interface PinAsked {
  /** Tables settled already: pair → table. */
  readonly tableOf?: ReadonlyMap<number, number>
  /** How many pins are left out. @defaultValue 0 */
  readonly missing?: number
  /** Pins that are not left out. */
  readonly must?: ReadonlySet<number>
  /** Counted down, below 0 by one that was not tried any more. @defaultValue `MOST_WAYS` more than there are pins */
  readonly ways?: { left: number }
}

/**
 * Looks for slots in which all pins can be kept beside what the schedule holds, which it leaves as it is: always the pin with
 * the fewest slots left, of equals the first, into each of these; then without it, where pins may be left out.
 */
export function findSlots(schedule: Schedule, pinned: readonly PinnedPair[], asked: PinAsked = {}): FoundSlots {
  const search = new PinSearch(schedule, pinned, asked)
  if (search.place()) return { slots: search.slots }
  const why = search.depth === 0 ? 'alone' : search.ways.left >= 0 ? 'together' : 'unproved'
  return { stuck: search.stuck, why }
}

/** Where a pin is put at the moment, and the slot that is tried after that. */
interface Way {
  readonly pin: number
  slot: number
  isOut: boolean
  next: number
}

class PinSearch {
  /** By pin; −1 if it has none. */
  readonly slots: number[]
  readonly ways: { left: number }
  stuck = -1
  /** Pins placed when the search was stuck. */
  depth = -1
  readonly #schedule: Schedule
  readonly #pinned: readonly PinnedPair[]
  /** Slots left to each pin; −1 where they have to be counted anew. */
  readonly #left: Int32Array
  readonly #must: ReadonlySet<number>
  readonly #out = new Set<number>()
  #missing: number
  readonly #pinsOf = new Map<number, number[]>()
  /** slot · tables + table, where a meeting with a settled table sits. */
  readonly #seats: Set<number>

  constructor(schedule: Schedule, pinned: readonly PinnedPair[], asked: PinAsked) {
    const { tableOf = new Map<number, number>(), missing = 0, must = new Set() } = asked
    const { ways = { left: pinned.length + MOST_WAYS } } = asked
    this.#schedule = schedule
    this.#pinned = pinned
    this.#must = must
    this.#missing = missing
    this.ways = ways
    this.slots = pinned.map(() => -1)
    this.#left = new Int32Array(pinned.length).fill(-1)
    this.#seats = new Set(Array.from(tableOf, ([pair, table]) => this.#seat(table, schedule.slotOf[pair]!)))
    for (const [pin, { pair }] of pinned.entries()) {
      for (const person of this.#people(pair)) {
        const pins = this.#pinsOf.get(person) ?? []
        this.#pinsOf.set(person, pins)
        pins.push(pin)
      }
    }
  }

  /** One pin after the other, back where none of its ways leads on; without calls within calls, for there may be 10,000 pins. */
  place(): boolean {
    const ways: Way[] = []
    while (ways.length < this.#pinned.length) {
      ways.push(this.#begin(ways.length))
      while (!this.#next(ways[ways.length - 1]!)) {
        ways.pop()
        if (ways.length === 0) return false
      }
    }
    for (const way of ways.reverse()) {
      this.slots[way.pin] = way.slot
      this.#takeBack(way)
    }
    return true
  }

  #begin(placed: number): Way {
    const pin = this.#tightest()
    if (this.#left[pin] === 0 && placed > this.depth) [this.stuck, this.depth] = [pin, placed]
    return { pin, slot: -1, isOut: false, next: 0 }
  }

  /** The pin in the next slot that it can have, at last left out; false, with nothing changed, if there is none. */
  #next(way: Way): boolean {
    const isLast = way.isOut
    this.#takeBack(way)
    while (!isLast && way.next < this.#schedule.model.slots) {
      const slot = way.next++
      if (!this.#fits(way.pin, slot)) continue
      if (this.ways.left-- <= 0) return false
      this.#put(way.pin, slot)
      way.slot = slot
      return true
    }
    if (isLast || this.#missing === 0 || this.#must.has(way.pin) || this.ways.left-- <= 0) return false
    this.#missing--
    this.#out.add(way.pin)
    way.isOut = true
    return true
  }

  #takeBack(way: Way): void {
    if (way.slot >= 0) this.#take(way.pin, way.slot)
    if (way.isOut) {
      this.#out.delete(way.pin)
      this.#missing++
    }
    way.slot = -1
    way.isOut = false
  }

  #tightest(): number {
    let best = -1
    for (let pin = 0; pin < this.#pinned.length && this.#left[best] !== 0; pin++) {
      if (this.#schedule.slotOf[this.#pinned[pin]!.pair]! >= 0 || this.#out.has(pin)) continue
      if (this.#left[pin] === -1) this.#left[pin] = this.#count(pin)
      if (best < 0 || this.#left[pin]! < this.#left[best]!) best = pin
    }
    return best
  }

  #count(pin: number): number {
    let many = 0
    for (let slot = 0; slot < this.#schedule.model.slots; slot++) if (this.#fits(pin, slot)) many++
    return many
  }

  #fits(pin: number, slot: number): boolean {
    const { pair, slot: settled = slot, table } = this.#pinned[pin]!
    return settled === slot && this.#schedule.fits(pair, slot) && this.#isFree(table, slot)
  }

  #isFree(table: number | undefined, slot: number): boolean {
    if (table === undefined) return true
    const { closed } = this.#schedule.model.setting.tables[table]!
    return !closed.includes(slot + 1) && !this.#seats.has(this.#seat(table, slot))
  }

  #put(pin: number, slot: number): void {
    const { pair, table } = this.#pinned[pin]!
    this.#schedule.add(pair, slot)
    if (table !== undefined) this.#seats.add(this.#seat(table, slot))
    this.#forget(pin, slot)
  }

  #take(pin: number, slot: number): void {
    const { pair, table } = this.#pinned[pin]!
    this.#forget(pin, slot)
    this.#schedule.remove(pair)
    if (table !== undefined) this.#seats.delete(this.#seat(table, slot))
  }

  /** Whose slots change with this pin in its slot: its two people's, or everybody's where it takes what all share. */
  #forget(pin: number, slot: number): void {
    const { pair, table } = this.#pinned[pin]!
    const isShared = table !== undefined || this.#schedule.interpreting.concerns(pair) || !this.#schedule.hasRoom(slot)
    if (isShared) this.#left.fill(-1)
    else for (const person of this.#people(pair)) for (const other of this.#pinsOf.get(person)!) this.#left[other] = -1
  }

  #people(pair: number): readonly [number, number] {
    const { first, second } = this.#schedule.model
    return [first[pair]!, second[pair]!]
  }

  #seat(table: number, slot: number): number {
    return slot * this.#schedule.model.setting.tables.length + table
  }
}
