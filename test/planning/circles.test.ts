import { expect, test } from 'vitest'
import { createMatcher, createNetwork, planCircles, standardPolicy } from '../../src/index.ts'
import { run } from './circles.prove.ts'
import { randomCircles } from './circles-world.ts'

test('planCircles(random worlds) breaks no rule of the checker, and whoever is left out is so for the reason given', async () => {
  const { checked, failures } = await run(40, 20261122)
  expect(failures).toEqual([])
  expect(checked).toBe(40)
})

test('planCircles(matcher) is the same for the same input, whatever the order of the members', () => {
  const { members, asked } = randomCircles(5)
  const planned = (list: typeof members) =>
    planCircles(createMatcher(createNetwork({ members: list }), standardPolicy(), { now: '2026-11-22' }), asked)
  expect(planned([...members].reverse())).toEqual(planned(members))
})

test.each([
  [{ size: 3 }, 'Expected `size` to be an integer from 4 to 10, got `3` (number)'],
  [{ count: 0 }, 'Expected `count` to be an integer from 1 to 10000, got `0` (number)'],
  [{ months: 0.5 }, 'Expected `months` to be an integer from 1 to 60, got `0.5` (number)'],
])('planCircles(matcher, %j) is a wrong call', (options, message) => {
  expect(() => planCircles(createMatcher(createNetwork({ members: [] })), options)).toThrow(message)
})
