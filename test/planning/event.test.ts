import { describe, expect, it, test } from 'vitest'
import type { EventOptions } from '../../src/index.ts'
import {
  meetingsByPerson,
  meetingsBySlot,
  meetingsByTable,
  planEvent,
  repairEvent,
  slotTimes,
} from '../../src/index.ts'
import * as delegation from './delegation.prove.ts'
import * as event from './event.prove.ts'
import { violations } from './event-checker.ts'
import { matcherOf } from './event-matcher.ts'
import type { EventWorld } from './event-world.ts'
import { randomEvent } from './event-world.ts'
import * as repair from './repair.prove.ts'

test.each([
  ['planEvent', event],
  ['repairEvent', repair],
  ['planDelegation', delegation],
])('%s: random instances, as the independent checker sees them', async (_, proof) => {
  expect((await proof.run(proof.reduced, 500_000)).failures).toEqual([])
})

describe('the checker', () => {
  const { plan, world, matcher } = event.tryEvent(1007)
  const chance = new Map(plan.meetings.map(({ a, b, chance: one }) => [`${a} ${b}`, one]))
  const check = (changed: Partial<typeof plan>) =>
    violations(world, { ...plan, ...changed }, (a, b) => chance.get(`${a} ${b}`) ?? Number.NaN)
  const [first, second] = plan.meetings

  it('finds nothing in the plan itself', () => {
    expect(matcher.network.members.length).toBeGreaterThan(4)
    expect(plan.meetings.length).toBeGreaterThan(2)
    expect(check({})).toEqual([])
  })

  test.each([
    ['a meeting twice', { meetings: [...plan.meetings, first!] }],
    ['a meeting gone', { meetings: plan.meetings.slice(1) }],
    ['another slot', { meetings: [{ ...first!, slot: 99 }, ...plan.meetings.slice(1)] }],
    ['a table that is none', { meetings: [{ ...first!, table: 'no such' }, ...plan.meetings.slice(1)] }],
    ['a chance too high', { meetings: [{ ...first!, chance: first!.chance + 1 }, ...plan.meetings.slice(1)] }],
    ['a stranger', { meetings: [{ ...first!, b: 'zz' }, ...plan.meetings.slice(1)] }],
    [
      'two at one table',
      { meetings: [first!, { ...second!, slot: first!.slot, table: first!.table }, ...plan.meetings.slice(2)] },
    ],
    ['one too few left out', { leftOut: plan.leftOut.slice(1), meetings: plan.meetings.slice(0, 1) }],
    ['a sum that is wrong', { objective: { ...plan.objective, total: plan.objective.total + 1 } }],
  ])('finds %s', (_, changed) => {
    expect(check(changed)).not.toEqual([])
  })
})

const size = { people: 24, slots: 6, tables: 5, density: 0.5 }
const world: EventWorld = randomEvent(3, size)
const matcher = matcherOf(world)

describe('planEvent(matcher, options)', () => {
  it('gives the same plan for the same options, and another seed a valid one too', () => {
    const plan = planEvent(matcher, { ...world.asked, work: 3000 })
    expect(JSON.stringify(planEvent(matcherOf(world), { ...world.asked, work: 3000 }))).toBe(JSON.stringify(plan))
    expect(planEvent(matcher, { ...world.asked, work: 3000, seed: 9 }).meetings.length).toBeGreaterThan(0)
  })

  it('is worth no less with more work, and can be stopped with a valid plan', () => {
    const greedy = planEvent(matcher, { ...world.asked, work: 0 })
    const planned = planEvent(matcher, world.asked)
    expect(planned.objective.total).toBeGreaterThanOrEqual(greedy.objective.total)
    const controller = new AbortController()
    const onProgress = () => controller.abort()
    const stopped = planEvent(matcher, { ...world.asked, signal: controller.signal, onProgress })
    expect(stopped.finished).toBe(false)
    expect(stopped.work).toBeLessThan(planned.work)
    expect(stopped.objective.total).toBeGreaterThanOrEqual(greedy.objective.total)
  })

  it('shows the same meetings by person, by slot and by table', () => {
    const plan = planEvent(matcher, { ...world.asked, work: 0 })
    const flat = (map: ReadonlyMap<unknown, readonly unknown[]>) => [...map.values()].flat().length
    expect(flat(meetingsBySlot(plan))).toBe(plan.meetings.length)
    expect(flat(meetingsByTable(plan))).toBe(plan.meetings.length)
    expect(flat(meetingsByPerson(plan))).toBe(2 * plan.meetings.length)
  })

  test.each<[Partial<Record<keyof EventOptions, unknown>>, string]>([
    [{ slots: 0 }, 'Expected `slots` to be an integer from 1 to 500, got `0` (number)'],
    [{ tables: -1 }, 'Expected `tables` to be an integer from 0 to 5000, got `-1` (number)'],
    [{ tables: ['A', 'A'] }, 'Expected `tables` to have different ids'],
    [{ participants: ['nobody'] }, 'Expected `participants[0]` to be the id of a member of this network'],
    [{ breaks: [7] }, 'Expected `breaks[0]` to be an integer from 1 to 6'],
    [{ wishes: [{ from: 'p000', to: 'x' }] }, 'Expected `wishes[0].to` to be the id of a participant'],
    [{ availability: { x: [1] } }, 'Expected `availability.x` to be the id of a participant'],
    [{ pins: [{ a: 'p000', b: 'p000' }] }, 'Expected `pins[0]` to join two different members'],
    [{ weights: { gap: -1 } }, 'Expected `weights.gap` to be an integer from 0 to 1000000'],
    [
      { pins: [{ a: 'p000', b: 'p001', table: 'T9' }] },
      'Expected `pins[0].table` to be a table of the event, got `"T9"` (string)',
    ],
    [{ pins: [{ a: 'p000', b: 'p001', tabel: 'T1' }] }, '`pins[0]` to be made of a, b, slot, table, got `"tabel"`'],
    [{ wishes: [{ from: 'p000', to: 'p001', weight: 2 }] }, '`wishes[0]` to be made of from, to, got `"weight"`'],
    [{ vetoes: [{ from: 'p000', to: 'p001', by: 'p1' }] }, '`vetoes[0]` to be made of from, to, got `"by"`'],
    [{ weights: { wihs: 1 } }, '`weights` to be made of wish, first, early, gap, change, got `"wihs"`'],
    [{ tables: [{ id: 'A', close: [1] }] }, '`tables[0]` to be made of id, closed, got `"close"`'],
    [{ slots: [{ begin: '2026-12-03T10:00' }] }, '`slots[0]` to be made of start, end, got `"begin"`'],
    [
      { interpreters: [{ id: 'i', languages: ['de'], slot: [1] }] },
      '`interpreters[0]` to be made of id, languages, slots, got `"slot"`',
    ],
    [{ interpreters: [{ id: 'i' }] }, 'Expected `interpreters[0].languages` to be a list'],
    [{ locale: 'fr' }, 'Expected `locale` to be one of'],
  ])('refuses %j', (wrong, message) => {
    const options = { slots: 6, tables: 5, ...wrong } as EventOptions
    expect(() => planEvent(matcher, options)).toThrow(message)
  })

  it('refuses pins that contradict each other', () => {
    const pins = ['p001', 'p002'].map(b => ({ a: 'p000', b, slot: 1 }))
    expect(() => planEvent(matcher, { slots: 2, tables: 2, pins })).toThrow('Expected `pins` to be kept together')
  })
})

describe('repairEvent(plan, changes)', () => {
  const plan = planEvent(matcher, world.asked)

  it('changes nothing where nothing has changed, survives JSON, and leaves the plan as it was', () => {
    const before = JSON.stringify(plan)
    const { repair: account } = repairEvent(JSON.parse(before), {})
    expect(account).toMatchObject({ held: 0, kept: plan.meetings.length, moved: [], lost: [] })
    expect(JSON.stringify(plan)).toBe(before)
  })

  it('refuses strangers, tables that are none and slots that are none', () => {
    expect(() => repairEvent(plan, { noShows: ['x'] })).toThrow('Expected `noShows` to be the id of a participant')
    expect(() => repairEvent(plan, { closed: [{ table: 'x' }] })).toThrow(
      'Expected `closed.table` to be a table of the plan',
    )
    expect(() => repairEvent(plan, { from: 0 })).toThrow('Expected `from` to be an integer from 1 to 6')
  })
})

test('slotTimes({ slots, start }) cuts a day into slots, and refuses one that ends after midnight', () => {
  expect(slotTimes({ slots: 2, start: '2026-12-03T09:50' })).toEqual([
    { start: '2026-12-03T09:50', end: '2026-12-03T10:10' },
    { start: '2026-12-03T10:15', end: '2026-12-03T10:35' },
  ])
  expect(() => slotTimes({ slots: 60, start: '2026-12-03T09:50' })).toThrow(
    'Expected `slots` to be over before midnight',
  )
})
