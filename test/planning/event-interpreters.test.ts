import { describe, expect, test } from 'vitest'
import type { EventChanges, EventOptions } from '../../src/index.ts'
import { meetingsByPerson, planEvent, repairEvent } from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'

/** a and b need an interpreter; i, who speaks for both, would like to meet k. */
const members = Object.entries({ a: ['de'], b: ['tr'], i: ['de', 'tr'], k: ['de'] }).map(([id, languages]) => ({
  id,
  name: id,
  kind: 'company' as const,
  languages,
}))
const matcher = matcherOf({
  members,
  liking: new Map([
    ['a b', 900],
    ['i k', 500],
  ]),
})
const planned = (options: Partial<EventOptions> = {}) =>
  planEvent(matcher, { slots: 2, tables: 2, interpreters: [{ id: 'i', languages: ['de', 'tr'] }], ...options })
const spots = ({ meetings }: ReturnType<typeof planned>) =>
  meetings.map(({ a, b, slot, interpreter }) => [a + b, slot, interpreter])
const repaired = (changes: EventChanges, options?: Partial<EventOptions>) => repairEvent(planned(options), changes)

describe('a participant who interprets', () => {
  test.each([0, 5000])('does one thing at a time, after %i moves', work => {
    expect(new Set(planned({ work }).meetings.map(({ slot }) => slot)).size).toBe(2)
    expect(planned({ work, slots: 1 }).meetings.length).toBe(1)
  })

  test('has both in the day, in order', () => {
    const plan = planned()
    expect(meetingsByPerson(plan).get('i')).toEqual(plan.meetings)
    expect(meetingsByPerson(plan).get('k')).toHaveLength(1)
  })

  test('cannot be pinned to both', () => {
    const pins = [
      { a: 'a', b: 'b', slot: 1 },
      { a: 'i', b: 'k', slot: 1 },
    ]
    expect(() => planned({ pins })).toThrow('but i with k cannot be kept beside the others')
  })

  test('does not step in while interpreting', () => {
    const { standby } = planned({ availability: { k: [2] }, slots: 3 })
    expect(standby.find(({ id }) => id === 'i')?.slots).toEqual([3])
  })

  test('interprets while there as a participant, if nothing else is said', () => {
    expect(spots(planned({ availability: { i: [2] }, slots: 3 }))[0]).toEqual(['ab', 2, 'i'])
    const interpreters = [{ id: 'i', languages: ['de', 'tr'], slots: [3] }]
    expect(spots(planned({ availability: { i: [2] }, slots: 3, interpreters }))).toContainEqual(['ab', 3, 'i'])
  })

  test('does not interpret for themselves', () => {
    const { meetings, leftOut } = planEvent(matcher, {
      slots: 1,
      tables: 1,
      participants: ['a', 'b'],
      interpreters: [{ id: 'a', languages: ['de', 'tr'] }],
    })
    expect(meetings).toEqual([])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['noLanguage', 'noLanguage'])
  })

  test('who does not come does not interpret either', () => {
    const { meetings, repair } = repaired({ noShows: ['i'] })
    expect(meetings).toEqual([])
    expect(repair.lost.length).toBe(2)
  })
})

describe('an interpreter who is no participant', () => {
  const options = { interpreters: [{ id: 'Ay', languages: ['de', 'tr'] }] }

  test('is nobody whose day is told', () => {
    expect([...meetingsByPerson(planned(options)).keys()]).toEqual(['a', 'b', 'i', 'k'])
  })

  test('can be reported absent', () => {
    expect(spots(repaired({ noShows: ['Ay'] }, options))).toEqual([['ik', 1, undefined]])
    expect(spots(repaired({ from: 2, noShows: ['Ay'] }, options))).toContainEqual(['ab', 1, 'Ay'])
  })

  test('can be reported late', () => {
    const { meetings, repair } = repaired({ late: [{ id: 'Ay', from: 2 }] }, options)
    expect(meetings).toContainEqual(expect.objectContaining({ a: 'a', b: 'b', slot: 2, interpreter: 'Ay' }))
    expect(repair.moved.length).toBe(1)
  })
})
