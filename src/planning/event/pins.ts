import { KontorError } from '../../errors/kontor-error.ts'
import type { PinnedPair } from './pin-search.ts'
import { findSlots } from './pin-search.ts'
import type { Schedule } from './schedule.ts'
import { HOLD } from './schedule.ts'
import type { Pin } from './setting.ts'

const WHY = {
  alone: 'cannot be kept in any slot',
  together: 'cannot be kept beside the others',
  unproved: 'was not found a slot beside the others, though there may be one',
} as const

/**
 * Puts the pinned meetings into slots, by trying; a pin with a slot is fixed there, one without may move later.
 * @returns the tables pinned, pair → table
 * @throws KontorError `invalid-argument` if the pins cannot all be kept, or were not found a way
 */
export function placePins(schedule: Schedule, pairOf: (a: string, b: string) => number): Map<number, number> {
  const { pins } = schedule.model.setting
  const stray = pins.find(({ a, b }) => pairOf(a, b) < 0)
  if (stray !== undefined) throw refuse(stray, 'has a veto, or shares no language and no interpreter helps')
  const sorted = [...pins].sort((p, q) => Number(q.slot !== undefined) - Number(p.slot !== undefined))
  const pinned = sorted.map(pin => pinnedPair(schedule, pin, pairOf))
  const found = findSlots(schedule, pinned)
  if ('stuck' in found) throw refuse(sorted[found.stuck]!, WHY[found.why])
  return holdPins(schedule, pinned, found.slots)
}

/** The pin by places. */
export function pinnedPair(
  { model }: Schedule,
  { a, b, slot, table }: Pin,
  pairOf: (a: string, b: string) => number,
): PinnedPair {
  return {
    pair: pairOf(a, b),
    slot: slot === undefined ? undefined : slot - 1,
    table: table === undefined ? undefined : model.setting.tables.findIndex(({ id }) => id === table),
  }
}

/** @returns the tables pinned, pair → table */
export function holdPins(
  schedule: Schedule,
  pinned: readonly PinnedPair[],
  slots: readonly number[],
): Map<number, number> {
  for (const [pin, { pair, slot, table }] of pinned.entries()) {
    schedule.add(pair, slots[pin]!)
    // A pinned table could be taken in another slot, so that a pin with a table stays where it was put.
    schedule.hold[pair] = slot === undefined && table === undefined ? HOLD.must : HOLD.fixed
  }
  return new Map(pinned.flatMap(({ pair, table }) => (table === undefined ? [] : [[pair, table] as const])))
}

function refuse({ a, b }: Pin, why: string): KontorError {
  return new KontorError('invalid-argument', `Expected \`pins\` to be kept together, but ${a} with ${b} ${why}`)
}
