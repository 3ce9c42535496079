import { describe, expect, test } from 'vitest'
import { planRound } from '../../src/planning/round.ts'
import { run } from './round.prove.ts'
import { violations } from './round-checker.ts'
import { matcherOf } from './round-matcher.ts'
import { randomRound } from './round-world.ts'

const world = randomRound(7, { people: 20, density: 0.5 })
const matcher = matcherOf(world)

test('planRound(random worlds) breaks no rule of the checker, and whoever is short is so for the reason given', async () => {
  const { checked, failures } = await run(60, 20261122)
  expect(failures).toEqual([])
  expect(checked).toBe(60)
})

describe('planRound(matcher, options)', () => {
  test('the same input and seed give the same plan, whatever the order of the members', () => {
    const turned = matcherOf({ ...world, members: [...world.members].reverse() })
    expect(planRound(turned, world.asked)).toEqual(planRound(matcher, world.asked))
  })

  test('a signal aborted by onProgress ends with a valid plan that says it is not complete', () => {
    const controller = new AbortController()
    const plan = planRound(matcher, { ...world.asked, signal: controller.signal, onProgress: () => controller.abort() })
    expect(plan.complete).toBe(false)
    const wrong = violations(world, plan).filter(text => !text.includes('stopped'))
    expect(wrong).toEqual([])
  })

  test('fairness 0 has the largest total of the frontier', () => {
    const { frontier } = planRound(matcher, { ...world.asked, work: 500_000, frontier: [0, 0.5, 1] })
    const totals = frontier.map(({ total, short }) => [short, -total])
    expect(totals).toEqual([...totals].sort((p, q) => p[0]! - q[0]! || p[1]! - q[1]!))
  })

  test('introducers are asked within their budgets, as many times as possible', () => {
    const plan = planRound(
      matcherOf({
        ...world,
        members: world.members.map(one => ({ ...one, consent: { matching: true, introducer: true } })),
      }),
      { max: 3, introducerBudget: 1, introducersOf: () => ['m1', 'm2', 'm3'] },
    )
    const asked = plan.introductions.flatMap(({ introducer }) => introducer ?? [])
    expect(asked.sort()).toEqual(['m1', 'm2', 'm3'])
  })

  test.each([
    [{ fairness: 2 }, 'Expected `fairness` to be a number from 0 to 1, got `2` (number)'],
    [{ min: 4, max: 3 }, 'Expected `min` to be an integer from 0 to 3, got `4` (number)'],
    [{ pins: [{ from: 'm1', to: 'm1' }] }, 'Expected `pins[0]` to be { from, to }, the ids of two members'],
    [{ bans: [{ from: 'm1', to: 'nobody' }] }, 'Expected `bans[0].to` to be the id of a member of this network'],
  ])('%j is a wrong call', (options, message) => {
    expect(() => planRound(matcher, options)).toThrow(message)
  })
})
