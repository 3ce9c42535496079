import { compileModel } from '../../src/planning/event/model.ts'
import type { PinAsked, PinnedPair } from '../../src/planning/event/pin-search.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import type { EventSetting } from '../../src/planning/event/setting.ts'
import { settingOf } from './event-setting.ts'

export type Two = readonly [one: number, other: number]

export function scheduleOf(pairs: readonly Two[], slots: number, more: Partial<EventSetting> = {}): Schedule {
  const people = 1 + Math.max(...pairs.flat())
  const possible = pairs.map(([p, q]) => [p, q, 1, 0] as const)
  return new Schedule(compileModel(settingOf(people, slots, { ...more, pairs: possible })))
}

export const pin = (pair: number, slot?: number, table?: number): PinnedPair => ({ pair, slot, table })
export const open = (id: string) => ({ id, closed: [] })

/** Whether all but so many of the pins can be kept, by trying each slot, and none, for each in turn. */
export function canKeep(
  schedule: Schedule,
  pins: readonly PinnedPair[],
  { missing = 0, must = new Set() }: PinAsked,
  from = 0,
  seats: readonly string[] = [],
): boolean {
  const next = pins[from]
  if (next === undefined) return true
  if (missing > 0 && !must.has(from) && canKeep(schedule, pins, { missing: missing - 1, must }, from + 1, seats))
    return true
  for (let slot = 0; slot < schedule.model.slots; slot++) {
    const seat = next.table === undefined ? [] : [`${slot} ${next.table}`]
    const isClosed = next.table !== undefined && schedule.model.setting.tables[next.table]!.closed.includes(slot + 1)
    const isTaken = isClosed || seat.some(one => seats.includes(one))
    if ((next.slot ?? slot) !== slot || isTaken || !schedule.fits(next.pair, slot)) continue
    schedule.add(next.pair, slot)
    const can = canKeep(schedule, pins, { missing, must }, from + 1, [...seats, ...seat])
    schedule.remove(next.pair)
    if (can) return true
  }
  return false
}
