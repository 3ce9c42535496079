import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import type { PinnedPair } from '../../src/planning/event/pin-search.ts'
import { mostPins, placeBack } from '../../src/planning/repair/keep-pins.ts'
import type { Two } from './slow-pins.ts'
import { canKeep, pin, scheduleOf } from './slow-pins.ts'

const star = (many: number) => Array.from({ length: many }, (_, i): Two => [0, i + 1])
const anywhere = ({ pair }: PinnedPair) => pin(pair)
const NONE = new Map<number, number>()

describe('mostPins()', () => {
  test('keeps as many as can meet, wherever that is, the first of them first', () => {
    const schedule = scheduleOf(star(4), 3)
    const pins = star(4).map((_, pair) => pin(pair, 0, 1))
    expect(mostPins(schedule, pins, NONE)).toEqual({ slots: [0, 1, 2, -1], many: 3 })
    expect(mostPins(schedule, pins.slice(1), NONE)).toEqual({ slots: [0, 1, 2], many: 3 })
    expect(mostPins(schedule, [], NONE)).toEqual({ slots: [], many: 0 })
    expect(mostPins(scheduleOf(star(1), 1, { breaks: [1] }), [pin(0)], NONE)).toEqual({ slots: [-1], many: 0 })
  })

  test('leaves out another than the first that is stuck, if an earlier one is kept by that', () => {
    // In one slot 0 meets 1, or 2 meets 3 beside 4 and 5: more are kept without the first.
    const pairs: Two[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [4, 5],
    ]
    const schedule = scheduleOf(pairs, 1)
    expect(
      mostPins(
        schedule,
        [0, 1, 2, 3].map(pair => pin(pair)),
        NONE,
      ),
    ).toEqual({ slots: [-1, 0, 0, 0], many: 3 })
    expect(
      mostPins(
        schedule,
        [1, 0, 3].map(pair => pin(pair)),
        NONE,
      ),
    ).toEqual({ slots: [0, -1, 0], many: 2 })
  })

  test('where all ways are too many to try, keeps each in turn that can be kept beside those before it', () => {
    const pins = star(11).map((_, pair) => pin(pair))
    expect(mostPins(scheduleOf(star(11), 10), pins, NONE)).toEqual({
      slots: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1],
      many: 10,
    })
    const [first, ...rest] = pins
    const away = scheduleOf([[12, 13], ...star(10)], 9)
    expect(mostPins(away, [...rest, first!], NONE)).toMatchObject({ many: 10 })
    expect(mostPins(away, [...rest, first!], NONE).slots).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, -1, 0])
  })
})

/** Numbers of pins, most first and then the first first, of which all can be kept. */
function slowMost(keeps: (kept: readonly number[]) => boolean, many: number): readonly number[] {
  const subsets = Array.from({ length: 2 ** many }, (_, bits) =>
    Array.from({ length: many }, (_, pin) => pin).filter(pin => (bits >> (many - 1 - pin)) & 1),
  )
  return subsets
    .reverse()
    .sort((p, q) => q.length - p.length)
    .find(keeps)!
}

test('the pins that are kept are the most, the first of several choices, and each goes back as far as the others let it (150 worlds)', () => {
  const told = { lost: 0, apart: 0 }
  for (let seed = 1; seed <= 150; seed++) {
    const random = createRandom(seed)
    const draw = (many: number) => Math.floor(random() * many)
    const pairs = [0, 1, 2, 3].flatMap(p => [0, 1, 2, 3].slice(p + 1).map(q => [p, q] as const))
    const slots = 2 + draw(2)
    const closed = () => Array.from({ length: slots }, (_, k) => k + 1).filter(() => random() < 0.3)
    const tables = ['T1', 'T2'].map(id => ({ id, closed: closed() }))
    const schedule = scheduleOf(pairs, slots, { tables })
    const pins = pairs.flatMap((_, pair) => (random() < 0.7 ? [pin(pair, draw(slots), draw(2))] : []))
    const most = mostPins(schedule, pins, NONE)
    const keeps = (list: readonly PinnedPair[]) => canKeep(schedule, list, {})
    const kept = slowMost(some => keeps(some.map(at => anywhere(pins[at]!))), pins.length)
    expect([seed, most.many, most.slots.flatMap((slot, at) => (slot < 0 ? [] : [at]))]).toEqual([
      seed,
      kept.length,
      kept,
    ])
    const settled = kept.map(at => anywhere(pins[at]!))
    for (const [i, at] of kept.entries()) {
      const own = pins[at]!
      const ways = [own, { ...own, table: undefined }, { ...own, slot: undefined }]
      settled[i] = ways.find(way => keeps(settled.with(i, way))) ?? settled[i]!
    }
    const tableOf = placeBack(schedule, pins, most, NONE)
    for (const { pair, slot, table } of settled) {
      expect([seed, pair, tableOf.get(pair)]).toEqual([seed, pair, table])
      if (slot === undefined) expect(schedule.slotOf[pair]).toBeGreaterThanOrEqual(0)
      else expect([seed, pair, schedule.slotOf[pair]]).toEqual([seed, pair, slot])
      expect(schedule.hold[pair]).toBe(slot === undefined && table === undefined ? 1 : 2)
      if (slot === undefined || table === undefined) told.apart++
    }
    told.lost += pins.length - kept.length
  }
  expect(Math.min(told.lost, told.apart)).toBeGreaterThan(50)
})
