import { KontorError } from '../../errors/kontor-error.ts'
import type { Schedule } from './schedule.ts'
import { HOLD } from './schedule.ts'
import type { Pin } from './setting.ts'

/** Ways of placing the pins that are tried before they count as contradictory. */
const MOST_WAYS = 100_000

/**
 * Puts the pinned meetings into slots, by trying; a pin with a slot is fixed there, one without may move later.
 * @returns the tables pinned, pair → table
 * @throws KontorError `invalid-argument` if the pins cannot all be kept
 */
export function placePins(schedule: Schedule, pairOf: (a: string, b: string) => number): Map<number, number> {
  const { pins, tables } = schedule.model.setting
  const asked = pins.map(pin => ({ pin, pair: pairOf(pin.a, pin.b) }))
  const stray = asked.find(({ pair }) => pair < 0)
  if (stray !== undefined) throw refuse(stray.pin, 'has a veto, or shares no language and no interpreter helps')
  const kept = new Map<number, number>()
  for (const { pin, pair } of asked) {
    if (pin.table !== undefined)
      kept.set(
        pair,
        tables.findIndex(({ id }) => id === pin.table),
      )
  }
  const sorted = asked.sort((p, q) => Number(q.pin.slot !== undefined) - Number(p.pin.slot !== undefined))
  const left = { ways: MOST_WAYS }
  if (!placeFrom(schedule, sorted, 0, kept, left)) throw refuse(sorted.at(-1)!.pin, 'cannot be kept beside the others')
  for (const { pin, pair } of sorted) {
    // A pinned table could be taken in another slot, so that a pin with a table stays where it was put.
    schedule.hold[pair] = pin.slot === undefined && pin.table === undefined ? HOLD.must : HOLD.fixed
  }
  return kept
}

interface Asked {
  readonly pin: Pin
  readonly pair: number
}

function placeFrom(
  schedule: Schedule,
  asked: readonly Asked[],
  k: number,
  kept: ReadonlyMap<number, number>,
  left: { ways: number },
): boolean {
  const next = asked[k]
  if (next === undefined) return true
  const { pin, pair } = next
  for (let slot = 0; slot < schedule.model.slots; slot++) {
    if ((pin.slot ?? slot + 1) !== slot + 1 || left.ways-- <= 0) continue
    if (!schedule.fits(pair, slot) || !tableIsFree(schedule, pair, slot, kept)) continue
    schedule.add(pair, slot)
    if (placeFrom(schedule, asked, k + 1, kept, left)) return true
    schedule.remove(pair)
  }
  return false
}

function tableIsFree({ model, slotOf }: Schedule, pair: number, slot: number, kept: ReadonlyMap<number, number>) {
  const table = kept.get(pair)
  if (table === undefined) return true
  const isOpen = model.setting.tables[table]?.closed.includes(slot + 1) === false
  return isOpen && ![...kept].some(([other, its]) => other !== pair && its === table && slotOf[other] === slot)
}

function refuse({ a, b }: Pin, why: string): KontorError {
  return new KontorError('invalid-argument', `Expected \`pins\` to be kept together, but ${a} with ${b} ${why}`)
}
