import { describe, expect, test } from 'vitest'
import { planEvent, repairEvent } from '../../src/index.ts'
import { expectPlan } from '../../src/planning/event/expect-plan.ts'
import { matcherOf } from './event-matcher.ts'
import { said } from './said.ts'

const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const, languages: ['de'] }))
const liking = new Map([
  ['a b', 500],
  ['a c', 400],
])
const plan = planEvent(matcherOf({ members, liking }), {
  slots: [{ start: '2026-12-03T09:40', end: '2026-12-03T22:20' }, {}],
  tables: 2,
  availability: { c: [2] },
  interpreters: [{ id: 'i', languages: ['de', 'tr'] }],
  pins: [{ a: 'a', b: 'b', slot: 1, table: 'T2' }],
  vetoes: [{ from: 'b', to: 'c' }],
})
const repaired = repairEvent(plan, { from: 1, noShows: ['c'] })

/** The plan as it is stored, with another value at one place. */
function damaged(path: string, value: unknown): typeof plan {
  const copy = JSON.parse(JSON.stringify(repaired))
  const names = path.split('.')
  const last = names.pop()!
  names.reduce((at, name) => at[name], copy)[last] = value
  return copy
}

test('a plan and a repaired one are as they were after they were stored', () => {
  expect(expectPlan(plan)).toBe(plan)
  expect(plan.setting.pairs).toEqual([
    [0, 1, expect.any(Number), 0],
    [0, 2, expect.any(Number), 0],
  ])
  const stored = JSON.parse(JSON.stringify(repaired))
  expect(repaired.repair.lost.length).toBe(1)
  expect(expectPlan(stored)).toBe(stored)
})

describe('a stored plan is refused, and where it differs is told', () => {
  test.each<[path: string, value: unknown, told?: string]>([
    ['meetings.0.a', 5],
    ['meetings.0.b', 'half \ud800'],
    ['meetings.0.slot', 0],
    ['meetings.0.slot', 1.5],
    ['meetings.0.table', 1],
    ['meetings.0.chance', '7'],
    ['meetings.0.wishedBy', 'a'],
    ['meetings.0.wishedBy', ['a', 5], 'meetings[0].wishedBy[1]'],
    ['meetings.0.interpreter', 0],
    ['meetings', [null], 'meetings[0]'],
    ['meetings', [[]], 'meetings[0]'],
    ['repair.lost', 'none'],
    ['repair.lost.0.a', 5],
    ['repair.relieved', 5],
    ['repair.relieved', [{}], 'repair.relieved[0].a'],
    ['repair', 5],
    ['setting.participants.1.id', 5],
    ['setting.participants.1.name', null],
    ['setting.participants.1.languages', [5], 'setting.participants[1].languages[0]'],
    ['setting.participants.1.slots', [3], 'setting.participants[1].slots[0]'],
    ['setting.participants.1.closed', true],
    ['setting.slots.0.start', '2026-12-03 10:00'],
    ['setting.slots.0.start', 5],
    ['setting.slots.0.start', ['2026-12-03T10:00']],
    ['setting.slots.0.start', 'on 2026-12-03T10:00'],
    ['setting.slots.0.start', '2026-12-03T10:00Z'],
    ['setting.slots.0.start', '2026-12-03T24:00'],
    ['setting.slots.0.end', 'later'],
    ['setting.slots.1', 5],
    ['setting.breaks', [0], 'setting.breaks[0]'],
    ['setting.tables.0', null],
    ['setting.tables.0.id', 1],
    ['setting.tables.0.closed', [3], 'setting.tables[0].closed[0]'],
    ['setting.interpreters.0.id', 1],
    ['setting.interpreters.0.languages', 'de'],
    ['setting.interpreters.0.slots', [3], 'setting.interpreters[0].slots[0]'],
    ['setting.interpreters', [{}], 'setting.interpreters[0].id'],
    ['setting.maxMeetings', 1.5],
    ['setting.vetoes', ['b c'], 'setting.vetoes[0]'],
    ['setting.pins.0.a', 1],
    ['setting.pins.0.b', 1],
    ['setting.pins.0.slot', 3],
    ['setting.pins.0.table', 'none'],
    ['setting.pairs.0', [0, 3, 1, 0]],
    ['setting.pairs.0', [0, 2.5, 1, 0], 'setting.pairs[0][1]'],
    ['setting.pairs.0', [-1, 2, 1, 0]],
    ['setting.pairs.0', [1, 1, 1, 0]],
    ['setting.pairs.0', [2, 1, 1, 0]],
    ['setting.pairs.0', [0, 1, 1]],
    ['setting.pairs.0', [0]],
    ['setting.pairs.0', []],
    ...['wish', 'first', 'early', 'gap', 'change'].map(name => [`setting.weights.${name}`, 0.5] as [string, unknown]),
    ['setting.seed', null],
  ])('%s is %j', (path, value, told = path.replaceAll(/\.(\d+)/g, '[$1]')) => {
    expect(said(() => expectPlan(damaged(path, value)))).toContain(
      `invalid-argument: Expected \`plan.${told}\` to be as planEvent made it, got`,
    )
  })

  test.each(['meetings', 'setting', 'setting.participants', 'setting.slots', 'setting.tables', 'setting.pairs'])(
    'without %s it is none',
    path => {
      expect(said(() => expectPlan(damaged(path, undefined)))).toContain(
        'Expected `plan` to be a plan made by planEvent, got',
      )
    },
  )

  test.each(['meetings', 'setting.participants', 'setting.tables', 'setting.interpreters'])(
    '%s that come twice',
    path => {
      const list = path
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], plan) as unknown[]
      expect(said(() => expectPlan(damaged(path, [...list, list[0]])))).toContain(`Expected \`plan.${path}\` to be as`)
    },
  )

  test('no object at all', () => {
    expect(said(() => expectPlan('plan' as never))).toContain('Expected `plan` to be an object, got `"plan"`')
  })
})
