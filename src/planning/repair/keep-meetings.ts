import { pinnedPair } from '../event/pins.ts'
import type { EventPlan } from '../event/plan.ts'
import type { Schedule } from '../event/schedule.ts'
import { HOLD } from '../event/schedule.ts'
import { pairFinder } from '../event.ts'
import { mostPins, placeBack } from './keep-pins.ts'

/** A meeting as it was, by places from 0; −1 for what is not there any more. */
interface Former {
  readonly pair: number
  readonly slot: number
  readonly table: number
  /** Undefined if nobody interpreted. */
  readonly interpreter: number | undefined
}

/**
 * Puts back every meeting that can stand as it is; then pinned pairs wherever they can meet beside these; then what lost its
 * interpreter and can stay where it is with another; then in its slot whatever lost its table.
 * @returns the tables that stay, pair → table
 */
export function keepMeetings(schedule: Schedule, plan: EventPlan): Map<number, number> {
  const pairOf = pairFinder(schedule)
  const former = formerMeetings(schedule, plan, pairOf)
  const tableOf = new Map<number, number>()
  const standing = former.filter(one => stand(schedule, one, tableOf))
  for (const [pair, table] of keepPins(schedule, former, standing, pairOf, tableOf)) tableOf.set(pair, table)
  stayInPlace(schedule, former, tableOf)
  for (const { pair, slot } of former) if (pair >= 0 && schedule.fits(pair, slot)) schedule.add(pair, slot)
  return tableOf
}

function formerMeetings({ model }: Schedule, { meetings }: EventPlan, pairOf: PairOf): readonly Former[] {
  const { tables, interpreters } = model.setting
  const tableOf = new Map(tables.map(({ id }, place) => [id, place]))
  const interpreterOf = new Map(interpreters.map(({ id }, place) => [id, place]))
  return meetings.map(({ a, b, slot, table, interpreter }) => ({
    pair: pairOf(a, b),
    slot: slot - 1,
    table: tableOf.get(table) ?? -1,
    interpreter: interpreter === undefined ? undefined : (interpreterOf.get(interpreter) ?? -1),
  }))
}

type PairOf = (a: string, b: string) => number

/** All meetings that can stand can do so together, as they did: nothing else is there yet. */
function stand(schedule: Schedule, former: Former, tableOf: Map<number, number>): boolean {
  const { pair, interpreter } = former
  const { interpreting } = schedule
  if (pair < 0 || interpreter === -1) return false
  if (interpreter !== undefined) interpreting.book(pair, interpreter)
  const stands = settle(schedule, former, tableOf)
  if (!stands) interpreting.unbook(pair)
  return stands
}

/** Puts the meeting into its slot at its table, to stay there, if it fits. */
function settle(schedule: Schedule, { pair, slot, table }: Former, tableOf: Map<number, number>): boolean {
  const isOpen = schedule.model.setting.tables[table]?.closed.includes(slot + 1) === false
  if (!isOpen || !schedule.fits(pair, slot)) return false
  schedule.add(pair, slot)
  schedule.hold[pair] = HOLD.fixed
  tableOf.set(pair, table)
  return true
}

function stayInPlace(schedule: Schedule, former: readonly Former[], tableOf: Map<number, number>): void {
  const seat = (slot: number, table: number) => slot * schedule.model.setting.tables.length + table
  const taken = new Set(Array.from(tableOf, ([pair, table]) => seat(schedule.slotOf[pair]!, table)))
  for (const one of former) if (one.pair >= 0 && !taken.has(seat(one.slot, one.table))) settle(schedule, one, tableOf)
}

/** Who stands keeps their interpreter, unless more pinned pairs can meet if interpreters are exchanged. */
function keepPins(
  schedule: Schedule,
  former: readonly Former[],
  standing: readonly Former[],
  pairOf: PairOf,
  tableOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const { interpreting, model, slotOf } = schedule
  const formerSlot = new Map(former.map(({ pair, slot }) => [pair, slot]))
  const pins = model.setting.pins
    .map(pin => pinnedPair(schedule, pin, pairOf))
    .filter(({ pair }) => pair >= 0 && slotOf[pair] === -1)
    .map(pin => ({ ...pin, slot: formerSlot.get(pin.pair) ?? pin.slot }))
  const booked = standing.filter(({ pair }) => model.helpers[pair] !== undefined)
  const rebook = () => {
    for (const { pair, interpreter, slot } of booked) interpreting.rebook(pair, interpreter!, slot)
  }
  let most = mostPins(schedule, pins, tableOf)
  if (most.many < pins.length) {
    for (const { pair } of booked) interpreting.unbook(pair)
    const more = mostPins(schedule, pins, tableOf)
    if (more.many > most.many) most = more
    else rebook()
  }
  const placed = placeBack(schedule, pins, most, tableOf)
  rebook()
  return placed
}
