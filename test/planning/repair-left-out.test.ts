import { expect, test } from 'vitest'
import type { EventChanges } from '../../src/index.ts'
import { planEvent, repairEvent } from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'

const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))
const liking = new Map([
  ['a b', 900],
  ['a c', 500],
  ['b c', 100],
])
/** One meeting in each slot: a with b, a with c, and c is not there before. */
const plan = planEvent(matcherOf({ members, liking }), {
  slots: 3,
  tables: 1,
  availability: { c: [2, 3] },
  work: 0,
})
const repaired = (changes: EventChanges) => repairEvent(plan, { work: 0, ...changes })

test('repairEvent: reasons are of the slots to come', () => {
  expect(plan.meetings.map(({ a, b, slot }) => a + b + slot)).toEqual(['ab1', 'ac2', 'bc3'])
  const reasons = (changes: EventChanges) => repaired(changes).leftOut.map(({ id, reason }) => [id, reason])
  expect(reasons({ from: 2, noShows: ['c'] })).toEqual([['c', 'absent']])
  expect(reasons({ from: 3, noShows: ['b'], closed: [{ table: 'T1', from: 3 }] })).toEqual([])
  expect(reasons({ from: 2, noShows: ['a', 'b'] })).toEqual([['c', 'noSlot']])
  expect(reasons({ from: 2, closed: [{ table: 'T1' }] })).toEqual([['c', 'noMeetings']])
})

test('repairEvent: nobody stands by for a slot that is over', () => {
  const of = (changes: EventChanges) => repaired(changes).standby.map(({ id, slots }) => [id, slots])
  expect(of({ from: 2, noShows: ['c'] })).toEqual([
    ['a', [2, 3]],
    ['b', [2, 3]],
  ])
  expect(of({ from: 3 })).toEqual([['a', [3]]])
})
