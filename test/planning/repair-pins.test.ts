import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
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
  [
    'their own slot is over for one of them and their own table is closed',
    { tables: 2, pins: [{ ...pins[0]!, slot: 1, table: 'T2' }] },
    { late: [{ id: 'y', from: 2 }], closed: [{ table: 'T2' }] },
    ['xy', 2, 'T1', true],
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

test('repairEvent: a pinned pair that somebody took out of the plan meets in its own slot again', () => {
  const plan = { ...planned({ pins: [{ ...pins[0]!, slot: 2 }] }), meetings: [] }
  expect(repairEvent(plan, { work: 0 }).meetings).toMatchObject([{ a: 'x', b: 'y', slot: 2, pinned: true }])
})

test('repairEvent: where all ways are too many to try, each pin in turn that can be kept beside those before it', () => {
  // One member with eleven others in eleven slots, of which the first is over for it and all tables change.
  const others = [...'bcdefghijkl']
  const asked = { slots: 11, tables: 2, maxMeetings: 11, work: 0 }
  const plan = planEvent(
    matcherOf({ members: ['a', ...others].map(id => ({ id, name: id, kind: 'company' })), liking: new Map() }),
    { ...asked, pins: others.map(b => ({ a: 'a', b })) },
  )
  const { meetings, repair } = repairEvent(plan, { work: 0, closed: [{ table: 'T1' }], late: [{ id: 'a', from: 2 }] })
  expect(meetings.map(({ b }) => b).sort()).toEqual(others.slice(0, 10))
  expect(repair.lost.map(({ b }) => b)).toEqual(['l'])
})

describe('repairEvent: no pin takes the last slot of another', () => {
  const four = ['a', 'b', 'c', 'd'].map(id => ({ id, name: id, kind: 'company' as const }))
  const asked = { slots: 3, tables: 2, maxMeetings: 1, work: 0, availability: { a: [2, 3], d: [1, 2] } }

  test.each([
    ['ab', 'cd'],
    ['cd', 'ab'],
  ])('pinned in the order %s, %s', (...pairs) => {
    const plan = planEvent(matcherOf({ members: four, liking: new Map() }), {
      ...asked,
      pins: pairs.map(([a, b]) => ({ a: a!, b: b! })),
    })
    const { meetings, repair } = repairEvent(plan, { work: 0, closed: [{ table: 'T1' }], late: [{ id: 'c', from: 2 }] })
    expect(meetings.map(({ a, b, slot }) => a + b + slot)).toEqual(['cd2', 'ab3'])
    expect(repair.lost).toEqual([])
  })
})

/** The most of these pairs that can meet beside what stands, by trying each slot, and none, for each in turn. */
function mostOf(
  pins: readonly (readonly [string, string])[],
  slots: number,
  isOpen: (a: string, b: string, slot: number, busy: ReadonlySet<string>) => boolean,
  busy: ReadonlySet<string>,
): number {
  const [pin, ...rest] = pins
  if (pin === undefined) return 0
  const [a, b] = pin
  let most = mostOf(rest, slots, isOpen, busy)
  for (let slot = 1; slot <= slots && most < pins.length; slot++) {
    if (!isOpen(a, b, slot, busy)) continue
    most = Math.max(most, 1 + mostOf(rest, slots, isOpen, new Set([...busy, a + slot, b + slot, `${a}${b} ${slot}`])))
  }
  return most
}

test('repairEvent: as many pinned pairs meet as can, beside what stands as it did, as trying everything says', () => {
  const figures = { repairs: 0, lost: 0 }
  const wrong: string[] = []
  for (let seed = 1; seed <= 300; seed++) {
    const random = createRandom(seed)
    const draw = (many: number) => Math.floor(random() * many)
    const ids = [...'abcdefg'].slice(0, 5 + draw(3))
    const slots = 3 + draw(2)
    const there = () => Array.from({ length: slots }, (_, k) => k + 1).filter(() => random() < 0.75)
    const availability = Object.fromEntries(ids.map(id => [id, there()]))
    const pins = ids.flatMap((a, i) => ids.slice(i + 1).map(b => ({ a, b }))).filter(() => random() < 0.35)
    const tables = 2 + draw(2)
    const made = matcherOf({ members: ids.map(id => ({ id, name: id, kind: 'company' })), liking: new Map() })
    let plan: ReturnType<typeof planEvent>
    try {
      plan = planEvent(made, { slots, tables, availability, pins: pins.slice(0, 6), work: 0 })
    } catch {
      continue
    }
    const late = [0, 1].map(() => ({ id: ids[draw(ids.length)]!, from: 1 + draw(slots) }))
    const { meetings } = repairEvent(plan, { closed: [{ table: 'T1' }], late, work: 0 })
    const isThere = (id: string, slot: number) =>
      availability[id]!.includes(slot) && late.every(one => one.id !== id || one.from <= slot)
    const stands = plan.meetings.filter(
      ({ a, b, slot, table }) => table !== 'T1' && isThere(a, slot) && isThere(b, slot),
    )
    const busy = new Set(stands.flatMap(({ a, b, slot }) => [a + slot, b + slot, `${a}${b} ${slot}`]))
    const isOpen = (a: string, b: string, slot: number, taken: ReadonlySet<string>) =>
      isThere(a, slot) &&
      isThere(b, slot) &&
      ![a + slot, b + slot].some(one => taken.has(one)) &&
      [...taken].filter(one => one.endsWith(` ${slot}`)).length < tables - 1
    const left = plan.meetings.filter(one => !stands.includes(one)).map(({ a, b }) => [a, b] as const)
    const most = stands.length + mostOf(left, slots, isOpen, busy)
    if (meetings.length !== most) wrong.push(`seed ${seed}: ${meetings.length}, not ${most}`)
    figures.repairs++
    if (most < plan.meetings.length) figures.lost++
  }
  expect(wrong).toEqual([])
  expect(figures.repairs).toBeGreaterThan(100)
  expect(figures.lost).toBeGreaterThan(30)
})
