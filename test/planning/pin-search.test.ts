import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import { findSlots } from '../../src/planning/event/pin-search.ts'
import type { Two } from './slow-pins.ts'
import { canKeep, open, pin, scheduleOf } from './slow-pins.ts'

/** One with each of so many others. */
const star = (many: number) => Array.from({ length: many }, (_, i): Two => [0, i + 1])
const pinsOf = (pairs: readonly Two[]) => pairs.map((_, pair) => pin(pair))

describe('slots for pins', () => {
  test('are the first that are left, for the pin with the fewest first, and the schedule is as it was', () => {
    const pairs: Two[] = [
      [0, 1],
      [0, 2],
      [3, 4],
    ]
    const schedule = scheduleOf(pairs, 3)
    expect(findSlots(schedule, [pin(0), pin(1, 0), pin(2)])).toEqual({ slots: [1, 0, 0] })
    expect([...schedule.slotOf]).toEqual([-1, -1, -1])
    expect([...schedule.taken]).toEqual([0, 0, 0])
    expect(findSlots(schedule, [])).toEqual({ slots: [] })
  })

  test('leave a slot with one table to one pin, whatever is counted before', () => {
    const pairs: Two[] = [
      [0, 1],
      [2, 3],
      [4, 5],
    ]
    const schedule = scheduleOf(pairs, 3, { tables: [open('T')] })
    const ways = { left: 3 }
    // Each has one slot left only once those before it are placed: none is placed twice.
    expect(findSlots(schedule, pinsOf(pairs), { ways })).toEqual({ slots: [0, 1, 2] })
    expect(ways.left).toBe(0)
  })

  test('are found within as many ways as are tried, and one less does not do', () => {
    const schedule = scheduleOf(star(3), 3)
    expect(findSlots(schedule, pinsOf(star(3)), { ways: { left: 3 } })).toEqual({ slots: [0, 1, 2] })
    expect(findSlots(schedule, pinsOf(star(3)), { ways: { left: 2 } })).toEqual({ stuck: -1, why: 'unproved' })
  })

  test('of four in three are none: 3 · 2 · 1 ways and those that lead there', () => {
    const schedule = scheduleOf(star(4), 3)
    expect(findSlots(schedule, pinsOf(star(4)), { ways: { left: 15 } })).toEqual({ stuck: 3, why: 'together' })
    expect(findSlots(schedule, pinsOf(star(4)), { ways: { left: 14 } })).toEqual({ stuck: 3, why: 'unproved' })
  })

  test('the pin that came furthest without one is named, the first of equals; one that fits nowhere, at once', () => {
    const pairs: Two[] = [
      [0, 1],
      [0, 2],
      [3, 4],
      [3, 5],
      [3, 6],
    ]
    const schedule = scheduleOf(pairs, 2)
    expect(findSlots(schedule, pinsOf(pairs))).toEqual({ stuck: 4, why: 'together' })
    const closed = [pin(0), pin(1), pin(2, 5), pin(3, 5)]
    expect(findSlots(schedule, closed)).toEqual({ stuck: 2, why: 'alone' })
  })
})

describe('pins that may be left out', () => {
  const pairs = star(4)

  test('are as many as are missing, the first that cannot be kept beside those before them', () => {
    const schedule = scheduleOf(pairs, 3)
    expect(findSlots(schedule, pinsOf(pairs), { missing: 1 })).toEqual({ slots: [0, 1, 2, -1] })
    expect(findSlots(scheduleOf(pairs, 2), pinsOf(pairs), { missing: 1 })).toMatchObject({ why: 'together' })
    expect(findSlots(scheduleOf(pairs, 2), pinsOf(pairs), { missing: 2 })).toEqual({ slots: [0, 1, -1, -1] })
    expect([...schedule.slotOf]).toEqual([-1, -1, -1, -1])
  })

  test('are none of those that must be kept', () => {
    const schedule = scheduleOf(pairs, 3)
    expect(findSlots(schedule, pinsOf(pairs), { missing: 1, must: new Set([2, 3]) })).toEqual({ slots: [0, -1, 1, 2] })
    expect(findSlots(schedule, pinsOf(pairs), { missing: 1, must: new Set([0, 1, 2, 3]) })).toMatchObject({ stuck: 3 })
  })

  test('each left out is a way', () => {
    const schedule = scheduleOf([[0, 1]], 1)
    const asked = (left: number) => findSlots(schedule, [pin(0, 5)], { missing: 1, ways: { left } })
    const ways = { left: 1 }
    expect(findSlots(schedule, [pin(0, 5)], { missing: 1, ways })).toEqual({ slots: [-1] })
    expect(ways.left).toBe(0)
    expect(asked(0)).toEqual({ stuck: 0, why: 'alone' })
  })
})

describe('pins with a table', () => {
  const pairs: Two[] = [
    [0, 1],
    [2, 3],
    [4, 5],
  ]
  const tables = [open('T1'), open('T2')]

  test('share it in no slot, with each other or with whom it was settled for', () => {
    const schedule = scheduleOf(pairs, 3, { tables })
    expect(findSlots(schedule, [pin(0, undefined, 1), pin(1, undefined, 1)])).toEqual({ slots: [0, 1] })
    expect(findSlots(schedule, [pin(0, 0, 1), pin(1, 0, 1)])).toMatchObject({ why: 'together' })
    expect(findSlots(schedule, [pin(0, 0, 1), pin(1, 0, 0)])).toEqual({ slots: [0, 0] })
    schedule.add(0, 1)
    const tableOf = new Map([[0, 1]])
    expect(findSlots(schedule, [pin(1, 1, 1)], { tableOf })).toEqual({ stuck: 0, why: 'alone' })
    expect(findSlots(schedule, [pin(1, 1, 0)], { tableOf })).toEqual({ slots: [1] })
    expect(findSlots(schedule, [pin(1, 1, 1)])).toEqual({ slots: [1] })
  })

  test('are told apart by slot and table', () => {
    const schedule = scheduleOf(pairs, 3, { tables })
    schedule.add(0, 2)
    expect(findSlots(schedule, [pin(1, 0, 1)], { tableOf: new Map([[0, 0]]) })).toEqual({ slots: [0] })
  })

  test('leave it once they are taken back', () => {
    const schedule = scheduleOf([...pairs, [0, 2]], 2, { tables })
    // The first two take their turns at the table until the third, which has one slot, can have it.
    const asked = [pin(0, undefined, 0), pin(3), pin(2, undefined, 0)]
    expect(findSlots(schedule, asked)).toEqual({ slots: [0, 1, 1] })
    expect(findSlots(schedule, [pin(0, undefined, 0), pin(1, undefined, 0), pin(2, 0, 0)])).toMatchObject({ stuck: 1 })
  })

  test('are not kept where it is closed', () => {
    const closed = [{ id: 'T1', closed: [1] }, open('T2')]
    const schedule = scheduleOf(pairs, 2, { tables: closed })
    expect(findSlots(schedule, [pin(0, undefined, 0)])).toEqual({ slots: [1] })
  })
})

test('findSlots finds slots where trying all of them does, with some left out and some that must not be', () => {
  const told = { found: 0, none: 0 }
  for (let seed = 1; seed <= 150; seed++) {
    const random = createRandom(seed)
    const draw = (many: number) => Math.floor(random() * many)
    const pairs = [0, 1, 2, 3, 4].flatMap(p => [0, 1, 2, 3, 4].slice(p + 1).map(q => [p, q] as const))
    const slots = 2 + draw(2)
    const tables = [open('T1'), open('T2')].slice(draw(2))
    const schedule = scheduleOf(pairs, slots, { tables })
    const perhaps = (share: number, many: number) => (random() < share ? draw(many) : undefined)
    const pins = pairs.flatMap((_, pair) =>
      random() < 0.45 ? [pin(pair, perhaps(0.3, slots), perhaps(0.5, tables.length))] : [],
    )
    const asked = { missing: draw(3), must: new Set(pins.flatMap((_, at) => (random() < 0.4 ? [at] : []))) }
    const found = findSlots(schedule, pins, asked)
    expect([seed, 'slots' in found]).toEqual([seed, canKeep(schedule, pins, asked)])
    told['slots' in found ? 'found' : 'none']++
    if (!('slots' in found)) continue
    for (const [at, slot] of found.slots.entries()) {
      if (slot < 0) expect(asked.must.has(at)).toBe(false)
      else {
        expect(schedule.fits(pins[at]!.pair, slot)).toBe(true)
        schedule.add(pins[at]!.pair, slot)
      }
    }
    expect(found.slots.filter(slot => slot < 0).length).toBeLessThanOrEqual(asked.missing)
  }
  expect(Math.min(told.found, told.none)).toBeGreaterThan(25)
})
