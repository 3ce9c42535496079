import { describe, expect, test } from 'vitest'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { addWhereBest, complete, fillGreedily } from '../../src/planning/event/construct.ts'
import { compileModel } from '../../src/planning/event/model.ts'
import { Schedule } from '../../src/planning/event/schedule.ts'
import type { EventSetting } from '../../src/planning/event/setting.ts'
import { pairFinder, teller } from '../../src/planning/event.ts'
import { settingOf } from './event-setting.ts'

const LAST = 3
const SLOTS = [1, 2, LAST]
/** Nothing counts but the chances, and what is lost for each slot somebody waits. */
const gap = (lost: number) => ({ wish: 0, first: 0, early: 0, gap: lost, change: 0 })

/** So many participants, a, b, c … in three slots; in the middle one all tables are closed. */
function scheduleOf(people: number, pairs: EventSetting['pairs'], weights = gap(0)): Schedule {
  const participants = [...'abcdef'].slice(0, people).map(id => ({ id, name: id, languages: [], slots: SLOTS }))
  const tables = ['T', 'U'].map(id => ({ id, closed: [2] }))
  const setting = settingOf(people, LAST, { participants, tables, pairs, weights })
  return new Schedule(compileModel(setting))
}

describe('addWhereBest(pair)', () => {
  test('puts a pair into the best slot of those before the end, and tells whether there is one', () => {
    const schedule = scheduleOf(4, [
      [0, 1, 5, 0],
      [0, 2, 5, 0],
      [2, 3, 5, 0],
    ])
    expect([addWhereBest(schedule, 0, 1, 2), schedule.slotOf[0]]).toEqual([false, -1])
    expect([addWhereBest(schedule, 0, 0, LAST), schedule.slotOf[0]]).toEqual([true, 0])
    // a is taken in the first slot, and the last one is beyond the end.
    expect([addWhereBest(schedule, 1, 0, 2), schedule.slotOf[1]]).toEqual([false, -1])
    expect([addWhereBest(schedule, 1, 0, LAST), schedule.slotOf[1]]).toEqual([true, 2])
  })

  test('is content with a gain of the least, 1 if nothing else is said', () => {
    const pairs = [
      [0, 1, 1, 0],
      [2, 3, 2, 0],
    ] as const
    const added = (pair: number, least?: number) => addWhereBest(scheduleOf(4, pairs), pair, 0, LAST, least)
    expect([added(0), added(0, 1), added(0, 2), added(1, 2), added(1, 3)]).toEqual([true, true, false, true, false])
  })
})

test.each([
  [5, 9, [2, 0]],
  [9, 5, [0, 2]],
  [5, 5, [0, 2]],
])(
  'fillGreedily(schedule) begins with the pair worth most, of two alike with the first: %i and %i',
  (one, other, slots) => {
    const schedule = scheduleOf(3, [
      [0, 1, one, 0],
      [0, 2, other, 0],
    ])
    fillGreedily(schedule)
    expect([...schedule.slotOf]).toEqual(slots)
  },
)

describe('complete(schedule)', () => {
  test('adds nothing that loses for who has a meeting, even where somebody has nobody to meet', () => {
    // b meets d and c meets e at first; b would meet c, for less than what they lose by waiting.
    const schedule = scheduleOf(
      5,
      [
        [1, 2, 9, 0],
        [1, 3, 1, 0],
        [2, 4, 1, 0],
      ],
      gap(100),
    )
    for (const pair of [1, 2]) schedule.add(pair, 0)
    complete(schedule)
    expect([...schedule.slotOf]).toEqual([-1, 0, 0])
  })

  test('adds a meeting at any price for who has none', () => {
    const schedule = scheduleOf(
      4,
      [
        [0, 1, 9, 0],
        [0, 2, 8, 0],
        [1, 2, 7, 0],
      ],
      gap(100),
    )
    schedule.add(0, 0)
    complete(schedule)
    // c meets a in the last slot, who waits for it; b is not made to wait as well.
    expect([...schedule.slotOf]).toEqual([0, 2, -1])
  })
})

test('pairFinder(schedule) finds a pair whoever is named first, and none of somebody else', () => {
  const pairOf = pairFinder(
    scheduleOf(4, [
      [0, 2, 5, 0],
      [1, 2, 9, 0],
    ]),
  )
  expect([pairOf('a', 'c'), pairOf('c', 'a'), pairOf('b', 'c')]).toEqual([0, 0, 1])
  expect([pairOf('a', 'b'), pairOf('a', 'd'), pairOf('x', 'c'), pairOf('c', 'x'), pairOf('x', 'y')]).toEqual([
    -1, -1, -1, -1, -1,
  ])
})

test('teller(matcher) tells why on each side on which anything speaks for it', () => {
  const members = [
    { id: 'a', name: 'A', kind: 'company', offers: ['pump'] },
    { id: 'b', name: 'B', kind: 'company', needs: ['pump'] },
    { id: 'c', name: 'C', kind: 'company' },
  ] as const
  const why = teller(createMatcher(createNetwork({ members }), { rules: [], threshold: null, blind: ['kind'] }), 'en')
  const reason = 'A offers what B is looking for: pump.'
  expect([why('a', 'b'), why('b', 'a')]).toStrictEqual([{ b: reason }, { a: reason }])
  expect(why('a', 'c')).toStrictEqual({})
})
