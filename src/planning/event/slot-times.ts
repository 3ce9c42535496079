import { expectKeys, expectList, unmet } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { Slot } from './setting.ts'
import { readTime } from './time.ts'

/** Slots of an event. */
export const MANY = { least: 1, greatest: 500 }

export interface SlotTimesOptions {
  /** How many, 1…500. */
  readonly slots: number
  /** When the first begins, wall-clock time at the place of the event, `YYYY-MM-DDTHH:MM`. */
  readonly start: string
  /** Minutes a slot lasts, an integer ≥ 1. @defaultValue 20 */
  readonly minutes?: number
  /** Minutes between two slots, an integer ≥ 0. @defaultValue 5 */
  readonly pause?: number
}

const OPTIONS = ['slots', 'start', 'minutes', 'pause'] satisfies readonly (keyof SlotTimesOptions)[]

/**
 * Slots of equal length on one day.
 * @throws KontorError `invalid-argument` if `start` is no time, or the last one would not end before midnight
 * @example
 * import { slotTimes } from 'kontor'
 * slotTimes({ start: '2026-12-03T10:00', slots: 2, minutes: 20, pause: 5 })[1]
 * // → { start: '2026-12-03T10:25', end: '2026-12-03T10:45' }
 */
export function slotTimes(options: SlotTimesOptions): readonly Slot[] {
  const { slots, start, minutes = 20, pause = 5 } = expectKeys('options', options, OPTIONS)
  const first = readTime(start)
  if (first === undefined) throw misuse('start', 'a time as YYYY-MM-DDTHH:MM', start)
  expectInteger('minutes', minutes, { least: 1 })
  expectInteger('pause', pause, { least: 0 })
  const many = expectInteger('slots', slots, MANY)
  const ends = first.minute + many * (minutes + pause) - pause
  if (ends >= 24 * 60) throw misuse('slots', 'over before midnight', many)
  const at = (minute: number) => `${first.day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
  return Array.from({ length: many }, (_, k) => {
    const from = first.minute + k * (minutes + pause)
    return { start: at(from), end: at(from + minutes) }
  })
}

/** So many slots, or those listed. @throws KontorError `invalid-argument` */
export function readSlots(slots: number | readonly Slot[]): readonly Slot[] {
  if (typeof slots === 'number') return Array.from({ length: expectInteger('slots', slots, MANY) }, () => ({}))
  const list = expectList('slots', slots).map((slot, k) => readTimes(`slots[${k}]`, slot))
  expectInteger('slots.length', list.length, MANY)
  let [former, over, begun] = [0, '', -1]
  // Whoever meets in both of two slots that overlap would have to be at two tables.
  for (const [k, { start, end }] of list.entries()) {
    if (start !== undefined && start < over)
      throw unmet(`slots[${k}]`, `begin when \`slots[${former}]\` is over, ${over}`, start, 'invalid-argument')
    if (start !== undefined && start === list[begun]?.start)
      throw unmet(`slots[${k}]`, `begin after \`slots[${begun}]\``, start, 'invalid-argument')
    const until = end ?? start ?? over
    if (until > over) [former, over] = [k, until]
    if (start !== undefined) begun = k
  }
  return list
}

function readTimes(what: string, slot: Slot): Slot {
  const { start, end } = expectKeys(what, slot, ['start', 'end'])
  for (const time of [start, end]) {
    if (time !== undefined && readTime(time) === undefined) throw misuse(what, 'times as YYYY-MM-DDTHH:MM', time)
  }
  // Written alike, so that the order of texts is the order of times.
  if (start !== undefined && end !== undefined && end <= start) throw misuse(what, 'over after it has begun', slot)
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
