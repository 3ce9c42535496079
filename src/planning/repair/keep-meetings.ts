import type { PinnedPair } from '../event/pin-search.ts'
import { findSlots } from '../event/pin-search.ts'
import { holdPins, pinnedPair } from '../event/pins.ts'
import type { EventPlan } from '../event/plan.ts'
import type { Schedule } from '../event/schedule.ts'
import { HOLD } from '../event/schedule.ts'
import { pairFinder } from '../event.ts'

type PairOf = (a: string, b: string) => number

/**
 * Puts back every meeting that can stand as it is, then pinned pairs wherever they can meet beside these, then in its slot
 * whatever lost its table.
 * @returns the tables that stay, pair → table
 */
export function keepMeetings(schedule: Schedule, plan: EventPlan): Map<number, number> {
  const pairOf = pairFinder(schedule)
  const standing = keepStanding(schedule, plan, pairOf)
  const pinned = keepPins(schedule, plan, pairOf, standing)
  for (const { a, b, slot } of plan.meetings) {
    const pair = pairOf(a, b)
    if (pair >= 0 && schedule.fits(pair, slot - 1)) schedule.add(pair, slot - 1)
  }
  return new Map([...standing, ...pinned])
}

function keepStanding(schedule: Schedule, { meetings }: EventPlan, pairOf: PairOf): ReadonlyMap<number, number> {
  const { tables } = schedule.model.setting
  const tableOf = new Map(tables.map(({ id }, place) => [id, place]))
  const kept = new Map<number, number>()
  for (const { a, b, slot, table: id } of meetings) {
    const [pair, table] = [pairOf(a, b), tableOf.get(id)]
    if (pair < 0 || table === undefined || tables[table]!.closed.includes(slot)) continue
    if (!schedule.fits(pair, slot - 1)) continue
    schedule.add(pair, slot - 1)
    schedule.hold[pair] = HOLD.fixed
    kept.set(pair, table)
  }
  return kept
}

/** As many as can be kept, in the order of the pins. */
function keepPins(
  schedule: Schedule,
  { meetings }: EventPlan,
  pairOf: PairOf,
  standing: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const slotOf = new Map(meetings.map(({ a, b, slot }) => [pairOf(a, b), slot - 1]))
  const pinned: PinnedPair[] = []
  let slots: readonly number[] = []
  for (const pin of schedule.model.setting.pins) {
    const asked = pinnedPair(schedule, pin, pairOf)
    if (asked.pair < 0 || schedule.slotOf[asked.pair]! >= 0) continue
    for (const way of waysOf({ ...asked, slot: slotOf.get(asked.pair) ?? asked.slot })) {
      const found = findSlots(schedule, [...pinned, way], standing)
      if ('stuck' in found) continue
      pinned.push(way)
      slots = found.slots
      break
    }
  }
  return holdPins(schedule, pinned, slots)
}

/** A pair keeps its slot before its table, and meets in any case. */
function waysOf(pin: PinnedPair): readonly PinnedPair[] {
  return [pin, { ...pin, table: undefined }, { ...pin, slot: undefined }, { ...pin, slot: undefined, table: undefined }]
}
