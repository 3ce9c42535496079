import { describe, expect, test } from 'vitest'
import type { EventChanges, EventOptions } from '../../src/index.ts'
import { planEvent, repairEvent } from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'

/** a and c speak German, b and d Turkish, e English, x and y German and Turkish. */
const LANGUAGES = { a: 'de', b: 'tr', c: 'de', d: 'tr', e: 'en', x: 'de tr', y: 'de tr' }
const members = Object.entries(LANGUAGES).map(([id, languages]) => ({
  id,
  name: id,
  kind: 'company' as const,
  languages: languages.split(' '),
}))
const matcher = matcherOf({ members, liking: new Map() })

/** Pins alone: `ab 1 T1` meet in slot 1 at table T1. */
function planned(
  pins: readonly string[],
  interpreters: Readonly<Record<string, string>>,
  options?: Partial<EventOptions>,
) {
  return planEvent(matcher, {
    slots: 2,
    tables: 3,
    work: 0,
    interpreters: Object.entries(interpreters).map(([id, languages]) => ({ id, languages: languages.split(' ') })),
    pins: pins.map(pin => {
      const [pair, slot, table] = pin.split(' ')
      return { a: pair![0]!, b: pair![1]!, ...(slot && { slot: Number(slot) }), ...(table && { table }) }
    }),
    ...options,
  })
}

const spots = (meetings: ReturnType<typeof planned>['meetings']) =>
  meetings.map(({ a, b, slot, table, interpreter }) => `${a}${b} ${slot} ${table} ${interpreter}`)

function repaired(plan: ReturnType<typeof planned>, changes: EventChanges) {
  const { meetings, repair } = repairEvent(plan, { work: 500, ...changes })
  return { spots: spots(meetings), ...repair, moved: spots(repair.moved), lost: spots(repair.lost) }
}

const BOTH = { I: 'de tr', J: 'de tr' }

describe('repairEvent: interpreters', () => {
  // The later pin stands at the first table, so that the plan lists the meetings in another order than they were placed in.
  const plan = planned(['cd 1 T2', 'ab 1 T1', 'cb 2 T3', 'ad 2 T1'], BOTH)
  const before = ['ab 1 T1 I', 'cd 1 T2 J', 'ad 2 T1 I', 'bc 2 T3 J']

  test.each([1, 2, 3])('stay with meetings that were held and that are kept, from slot %i on', from => {
    const longer = planned(['cd 1 T2', 'ab 1 T1', 'cb 2 T3', 'ad 2 T1'], BOTH, { slots: 3 })
    expect(spots(longer.meetings)).toEqual(before)
    const after = repaired(longer, { from, noShows: ['e'] })
    expect(after.spots).toEqual(before)
    expect([after.held, after.kept, after.moved]).toEqual([2 * (from - 1), 6 - 2 * from, []])
  })

  test('stay where the pair could have another, and one who does not come is told as a change', () => {
    const three = planned(['ab 1 T1', 'cd 1 T2'], { ...BOTH, K: 'de tr' })
    expect(spots(three.meetings)).toEqual(['ab 1 T1 J', 'cd 1 T2 I'])
    expect(repaired(three, { noShows: ['J'] })).toMatchObject({
      spots: ['ab 1 T1 K', 'cd 1 T2 I'],
      kept: 1,
      moved: ['ab 1 T1 K'],
      lost: [],
    })
  })

  test('of a held meeting stay though they are gone by now, and so may the other’s', () => {
    expect(repaired(plan, { from: 2, noShows: ['I', 'J'] })).toMatchObject({
      spots: ['ab 1 T1 I', 'cd 1 T2 J'],
      held: 2,
      moved: [],
      lost: ['ad 2 T1 I', 'bc 2 T3 J'],
    })
  })

  test('are not taken from a meeting that is kept for one whose interpreter is gone', () => {
    const after = repaired(planned(['ab 1 T1', 'cd 1 T2'], BOTH), { noShows: ['J'] })
    expect(after).toMatchObject({ spots: ['cd 1 T2 I', expect.stringMatching(/^ab 2 T. I$/)], kept: 1, lost: [] })
  })

  test('are exchanged where a pinned pair needs one and could not meet otherwise, which is told', () => {
    const pins = ['ab 2 T1', 'ce 1 T2']
    const needed = planned(pins, { I: 'de tr en', J: 'de tr' })
    expect(spots(needed.meetings)).toEqual(['ce 1 T2 I', 'ab 2 T1 I'])
    expect(repaired(needed, { late: [{ id: 'c', from: 2 }] })).toMatchObject({
      spots: ['ab 2 T1 J', 'ce 2 T2 I'],
      kept: 0,
      moved: ['ab 2 T1 J', 'ce 2 T2 I'],
      lost: [],
    })
    const free = planned(pins, { I: 'de tr en', J: 'de tr' }, { slots: 3 })
    expect(repaired(free, { late: [{ id: 'c', from: 2 }] })).toMatchObject({
      spots: ['ab 2 T1 I', 'ce 3 T2 I'],
      kept: 1,
    })
  })

  test('whom the plan names and nobody knows stay with nobody', () => {
    const own = planned(['ab 1 T1'], BOTH)
    const meetings = own.meetings.map(one => ({ ...one, interpreter: 'X' }))
    expect(repaired({ ...own, meetings }, {})).toMatchObject({ spots: ['ab 1 T1 I'], kept: 0, moved: ['ab 1 T1 I'] })
  })

  test('who take part: two who meet stay where they are, and nobody else could have stayed', () => {
    const own = planned(['xy 1 T1', 'ab 1 T2', 'cd 1 T3'], { ...BOTH, x: 'de tr', y: 'de tr' })
    const { kept, moved, lost } = repaired(own, { noShows: ['I', 'J'] })
    expect([kept, moved.map(spot => spot.slice(0, 4)).sort(), lost]).toEqual([1, ['ab 2', 'cd 2'], []])
  })

  test('whom the plan was given by hand stay with a meeting that needs none', () => {
    const own = planned(['xy 1 T1', 'ab 1 T2'], BOTH)
    const meetings = own.meetings.map(one => (one.a === 'x' ? { ...one, interpreter: 'J' } : one))
    for (const from of [1, 2])
      expect(repaired({ ...own, meetings }, { from }).spots).toEqual(['xy 1 T1 J', 'ab 1 T2 I'])
  })
})
