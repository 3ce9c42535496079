import { expect, test } from 'vitest'
import { PLANS, planMark } from './recorded.ts'
import recorded from './recorded-plans.json'

/**
 * Plans stay what they were. One that changes is no fault as such: say in the changelog why, and put the marks that were found
 * into `recorded-plans.json`.
 */
const all = Object.entries(recorded).flatMap(([kind, known]) => known.map((was, at) => [kind, at, was] as const))

test.each(all)('plans of each %s, %i, are those recorded', (kind, at, was) => {
  expect(planMark(kind, at)).toBe(was)
})

test('every planner is recorded', () => {
  expect(Object.keys(recorded)).toEqual(Object.keys(PLANS))
})
