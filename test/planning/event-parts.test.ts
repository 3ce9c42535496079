import { describe, expect, test } from 'vitest'
import { clear, lighten, makeRoom } from '../../src/planning/event/make-way.ts'
import { compileModel } from '../../src/planning/event/model.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import { begin, improve } from '../../src/planning/event/search.ts'
import type { EventSetting } from '../../src/planning/event/setting.ts'
import { settingOf } from './event-setting.ts'

type Pair = readonly [one: number, other: number, chance: number]

const NOTHING = { wish: 0, first: 0, early: 0, gap: 0, change: 0 }

/** Of so many people with these pairs. */
function scheduleOf(people: number, slots: number, pairs: readonly Pair[], more: Partial<EventSetting> = {}): Schedule {
  const possible = pairs.map(([p, q, chance]) => [p, q, chance, 0] as const)
  return new Schedule(compileModel(settingOf(people, slots, { weights: NOTHING, ...more, pairs: possible })))
}

describe('making way', () => {
  const three: readonly Pair[] = [
    [0, 1, 5],
    [0, 2, 5],
    [0, 3, 9],
  ]

  test('whoever is full gives up the least valuable meeting, the first of equals', () => {
    const schedule = scheduleOf(4, 3, three, { maxMeetings: 3 })
    for (const [slot, pair] of [1, 0, 2].entries()) schedule.add(pair, slot)
    expect(lighten(schedule, 0)).toBe(true)
    expect([...schedule.slotOf]).toEqual([1, -1, 2])
    expect(schedule.freed).toEqual([0, 2])
    expect([lighten(schedule, 0), schedule.freed.length]).toEqual([true, 2])
  })

  test('of pair 0 as of every other, and none that is held', () => {
    const schedule = scheduleOf(4, 3, [[0, 1, 1], ...three.slice(1)], { maxMeetings: 3 })
    for (const pair of [0, 1, 2]) schedule.add(pair, pair)
    expect([lighten(schedule, 0), ...schedule.slotOf]).toEqual([true, -1, 1, 2])
    schedule.add(0, 0)
    schedule.hold.fill(1)
    expect([lighten(schedule, 0), ...schedule.slotOf]).toEqual([false, 0, 1, 2])
    expect([clear(schedule, 0, 0), clear(schedule, 1, 2)]).toEqual([false, true])
  })

  test('in a full slot the least valuable of three drawn goes, the first of equals', () => {
    const pairs: readonly Pair[] = [
      [0, 1, 5],
      [2, 3, 5],
      [4, 5, 9],
    ]
    const drawn = (...draws: readonly number[]) => {
      const schedule = scheduleOf(6, 1, pairs)
      for (const pair of [0, 1, 2]) schedule.add(pair, 0)
      const left = [...draws]
      makeRoom(schedule, 0, () => left.shift()!)
      return [...schedule.slotOf].indexOf(-1)
    }
    expect([drawn(2, 1, 0), drawn(0, 1, 2), drawn(2, 2, 2)]).toEqual([1, 0, 2])
  })
})

describe('improve()', () => {
  const six = Array.from({ length: 6 }, (_, p) =>
    Array.from({ length: p }, (_, q): Pair => [q, p, 1000 * ((p * 7 + q * 5) % 11)]),
  ).flat()
  const planned = () => {
    const schedule = scheduleOf(6, 2, six, { tables: settingOf(4, 2).tables })
    begin(schedule)
    return schedule
  }

  test('tells how many moves were tried, and what the best plan so far is worth', () => {
    const schedule = planned()
    const told: unknown[] = []
    const before = schedule.objective
    expect(improve(schedule, { work: 5000, seed: 1, onProgress: one => told.push(one) })).toEqual({
      done: 5000,
      finished: true,
    })
    expect(told).toEqual([4096, 5000].map(done => ({ done, work: 5000, objective: schedule.objective })))
    expect(schedule.objective).toBeGreaterThanOrEqual(before)
  })

  test('stops when it is asked to, and has no work where nobody can meet', () => {
    expect(improve(planned(), { work: 5000, seed: 1, signal: { aborted: true } })).toEqual({ done: 0, finished: false })
    expect(improve(planned(), { work: 0, seed: 1 })).toEqual({ done: 0, finished: true })
    expect(improve(scheduleOf(2, 1, []), { work: 5000, seed: 1 })).toEqual({ done: 0, finished: true })
  })

  test('comes from any seed to what trying everything finds, and leaves no plan that is worth less than one it had', () => {
    const best = bestOf(scheduleOf(6, 2, six, { tables: settingOf(4, 2).tables }))
    for (let seed = 1; seed <= 8; seed++) {
      const schedule = planned()
      improve(schedule, { work: 2000, seed })
      expect([seed, schedule.objective]).toEqual([seed, best])
    }
  })
})

test('improve() ends with the best plan it told of, and with a schedule that counts right', () => {
  const nine = Array.from({ length: 9 }, (_, p) =>
    Array.from({ length: p }, (_, q): Pair => [q, p, 20_000 * ((p * 7 + q * 5) % 11)]),
  ).flat()
  const weights = { wish: 0, first: 300_000, early: 60_000, gap: 100_000, change: 0 }
  for (let seed = 1; seed <= 12; seed++) {
    const schedule = scheduleOf(9, 4, nine, { weights, tables: settingOf(6, 4).tables, maxMeetings: 3 })
    begin(schedule)
    const told: number[] = []
    improve(schedule, { work: 20_000, seed, onProgress: ({ objective }) => told.push(objective) })
    expect([seed, schedule.objective >= Math.max(...told)]).toEqual([seed, true])
    const anew = new Schedule(schedule.model)
    for (const [pair, slot] of schedule.slotOf.entries()) {
      if (slot < 0) continue
      expect([seed, pair, anew.fits(pair, slot)]).toEqual([seed, pair, true])
      anew.add(pair, slot)
    }
    expect([seed, anew.objective]).toEqual([seed, schedule.objective])
    expect([...anew.count]).toEqual([...schedule.count])
  }
})

/** The most that any plan is worth, by trying each slot, and none, for each pair in turn. */
function bestOf(schedule: Schedule, pair = 0): number {
  if (pair === schedule.slotOf.length) return schedule.objective
  let best = bestOf(schedule, pair + 1)
  for (let slot = 0; slot < schedule.model.slots; slot++) {
    if (!schedule.fits(pair, slot)) continue
    schedule.add(pair, slot)
    best = Math.max(best, bestOf(schedule, pair + 1))
    schedule.remove(pair)
  }
  return best
}
