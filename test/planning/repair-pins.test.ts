import { expect, test } from 'vitest'
import type { EventChanges, EventOptions } from '../../src/index.ts'
import { planEvent, repairEvent } from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'

/** x and y meet because they are pinned; y and z would like to. */
const members = ['x', 'y', 'z'].map(id => ({ id, name: id, kind: 'company' as const }))
const matcher = matcherOf({ members, liking: new Map([['y z', 900]]) })
const pins = [{ a: 'x', b: 'y' }]
const planned = (options: Partial<EventOptions>) =>
  planEvent(matcher, { slots: 2, tables: 1, maxMeetings: 1, pins, work: 0, ...options })
const repaired = (options: Partial<EventOptions>, changes: EventChanges) => {
  const { meetings, repair } = repairEvent(planned(options), { work: 500, ...changes })
  return { spots: meetings.map(({ a, b, slot, table, pinned }) => [a + b, slot, table, pinned]), lost: repair.lost }
}

test.each<[string, Partial<EventOptions>, EventChanges, (string | number | true)[]]>([
  ['one of the two comes late', {}, { late: [{ id: 'x', from: 2 }] }, ['xy', 2, 'T1', true]],
  [
    'their slot has no table left',
    {
      tables: [
        { id: 'T1', closed: [2] },
        { id: 'T2', closed: [1] },
      ],
    },
    { closed: [{ table: 'T1' }] },
    ['xy', 2, 'T2', true],
  ],
  ['their table is closed', { tables: 2 }, { closed: [{ table: 'T1' }] }, ['xy', 1, 'T2', true]],
  [
    'their own table is closed',
    { tables: 2, pins: [{ ...pins[0]!, table: 'T2' }] },
    { closed: [{ table: 'T2' }] },
    ['xy', 1, 'T1', true],
  ],
  [
    'their own slot is over for one of them, at their own table if they can',
    { tables: 2, pins: [{ ...pins[0]!, slot: 1, table: 'T2' }] },
    { late: [{ id: 'y', from: 2 }] },
    ['xy', 2, 'T2', true],
  ],
])('repairEvent: a pinned pair meets all the same where %s', (_, options, changes, spot) => {
  expect(repaired(options, changes)).toEqual({ spots: [spot], lost: [] })
})

test('repairEvent: a pinned pair that can meet nowhere is lost, and a held one stays pinned whoever is gone', () => {
  const { spots, lost } = repaired({}, { noShows: ['x'] })
  expect(spots).toEqual([['yz', 1, 'T1', undefined]])
  expect(lost).toMatchObject([{ a: 'x', b: 'y', pinned: true }])
  expect(repaired({}, { from: 2, noShows: ['x'] }).spots).toEqual([['xy', 1, 'T1', true]])
})

test('repairEvent: as many pins as possible are kept, the first first', () => {
  const three = [pins[0]!, { a: 'x', b: 'z' }, { a: 'y', b: 'z' }]
  const options = { slots: 4, maxMeetings: 3, pins: three }
  expect(repaired(options, { late: [{ id: 'x', from: 4 }] }).spots).toEqual([
    ['yz', 3, 'T1', true],
    ['xy', 4, 'T1', true],
  ])
})
