import type { PinnedPair } from '../event/pin-search.ts'
import { findSlots, MOST_WAYS } from '../event/pin-search.ts'
import { holdPins } from '../event/pins.ts'
import type { Schedule } from '../event/schedule.ts'

/** Ways that are tried, of one pin after the other: each is looked at for each way. */
const EFFORT = 2 * MOST_WAYS

/** A slot for each pin, −1 for one that cannot meet; and how many can. */
export interface MostPins {
  readonly slots: readonly number[]
  readonly many: number
}

/**
 * As many pins as can be kept together, wherever that is; of several choices the one with the first pins. Where that takes too
 * many ways, each in turn that can be kept beside those before it.
 * @param tableOf tables settled already: pair → table
 */
export function mostPins(
  schedule: Schedule,
  pins: readonly PinnedPair[],
  tableOf: ReadonlyMap<number, number>,
): MostPins {
  const pinned = pins.map(anywhere)
  const ways = { left: pins.length + Math.ceil(EFFORT / Math.max(1, pins.length)) }
  for (let missing = 0; missing <= pins.length && ways.left > 0; missing++) {
    const found = findSlots(schedule, pinned, { tableOf, ways, missing })
    if ('stuck' in found) continue
    const must = new Set<number>()
    let { slots } = found
    for (const pin of pinned.keys()) {
      must.add(pin)
      if (slots[pin]! >= 0) continue
      const other = findSlots(schedule, pinned, { tableOf, ways, missing, must })
      if ('slots' in other) slots = other.slots
      else must.delete(pin)
    }
    return { slots, many: pins.length - missing }
  }
  return oneByOne(schedule, pinned, tableOf)
}

function oneByOne(schedule: Schedule, pinned: readonly PinnedPair[], tableOf: ReadonlyMap<number, number>): MostPins {
  const kept: number[] = []
  let placed: readonly number[] = []
  for (const pin of pinned.keys()) {
    const ways = { left: Math.ceil(MOST_WAYS / pinned.length) }
    const asked = [...kept, pin].map(one => pinned[one]!)
    const found = findSlots(schedule, asked, { tableOf, ways })
    if ('stuck' in found) continue
    kept.push(pin)
    placed = found.slots
  }
  const slotOf = new Map(kept.map((pin, k) => [pin, placed[k]!]))
  return { slots: Array.from(pinned, (_, pin) => slotOf.get(pin) ?? -1), many: kept.length }
}

/**
 * Puts the pins that can be kept into slots: one after the other goes back into its slot and to its table, into its slot, or to
 * its table, where all the others can still meet.
 * @returns the tables that stay, pair → table
 */
export function placeBack(
  schedule: Schedule,
  pins: readonly PinnedPair[],
  { slots }: MostPins,
  tableOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const kept = pins.filter((_, pin) => slots[pin]! >= 0)
  const ways = { left: EFFORT }
  const find = (asked: readonly PinnedPair[]) => findSlots(schedule, asked, { tableOf, ways })
  const ask = kept.map(pin => waysBack(pin).filter(way => 'slots' in find([way])))
  let pinned = ask.map(([best], pin) => best ?? anywhere(kept[pin]!))
  const all = find(pinned)
  if ('slots' in all) return holdPins(schedule, pinned, all.slots)
  pinned = kept.map(anywhere)
  let placed: readonly number[] = slots.filter(slot => slot >= 0)
  for (const [at, list] of ask.entries()) {
    for (const way of list) {
      const asked = pinned.with(at, way)
      const found = find(asked)
      if ('stuck' in found) continue
      ;[pinned, placed] = [asked, found.slots]
      break
    }
  }
  return holdPins(schedule, pinned, placed)
}

/** A pair keeps its slot before its table. */
function waysBack(pin: PinnedPair): readonly PinnedPair[] {
  return [pin, { ...pin, table: undefined }, { ...pin, slot: undefined }]
}

function anywhere({ pair }: PinnedPair): PinnedPair {
  return { pair, slot: undefined, table: undefined }
}
