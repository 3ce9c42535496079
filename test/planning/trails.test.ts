import { expect, test } from 'vitest'
import { createDraws } from '../../src/integers/draws.ts'
import { CERTAINTY } from '../../src/planning/chance.ts'
import { apply } from '../../src/planning/round/allocation.ts'
import { canBind } from '../../src/planning/round/approaches.ts'
import { gainOf } from '../../src/planning/round/gain.ts'
import { serve } from '../../src/planning/round/greedy.ts'
import { surveyInbound } from '../../src/planning/round/inbound.ts'
import type { Problem } from '../../src/planning/round/search.ts'
import { follow } from '../../src/planning/round/search.ts'
import { open, solve } from '../../src/planning/round/solve.ts'
import { Trails } from '../../src/planning/round/trails.ts'
import { fairWorth } from '../../src/planning/round/welfare.ts'
import type { SmallRound } from './round-brute.ts'
import { allPlans, countsOf, figuresOf, isArrangeable, limitsOf, smallRound } from './round-brute.ts'

const SEED = 20261128
const ROUNDS = 100
const WORK = 5000
const PEOPLE = 6
const rounds = Array.from({ length: ROUNDS }, (_, i) => smallRound(SEED + i, PEOPLE))

function problemOf(round: SmallRound): Problem {
  return { ...open(limitsOf(round), WORK, createDraws(1), () => false), trailing: { left: 1e6 } }
}

const worthOf = ({ people, min }: SmallRound) => fairWorth(0, new Int32Array(people).fill(min), 3 * CERTAINTY)

const plannedOf = ({ graph, allocation }: Problem): SmallRound['pairs'] =>
  graph.pairs.filter((_, pair) => allocation.planned[pair] === 1)

/** What a plan is worth at fairness 0, in millionths: the total, less what being short costs. */
const heightOf = ({ short, total }: { readonly short: number; readonly total: number }) =>
  total - 5000 * CERTAINTY * short

const best = rounds.map(round => Math.max(...allPlans(round).map(plan => heightOf(plan))))

test(`Trails.from(member) is worth what it says, and leaves a plan that can be arranged (seeds from ${SEED})`, () => {
  let found = 0
  for (const round of rounds) {
    const problem = problemOf(round)
    serve(problem, worthOf(round))
    const trails = new Trails(problem, worthOf(round))
    for (let v = 0; v < PEOPLE; v++) {
      const before = heightOf(figuresOf(round, plannedOf(problem)))
      const { pairs, gain } = trails.from(v)
      expect(apply(pairs, problem.allocation, problem.approaches)).toBe(true)
      const planned = plannedOf(problem)
      expect(countsOf(round, planned).every((many, at) => many <= round.capacity[at]!)).toBe(true)
      expect(isArrangeable(planned, round.inboundCap)).toBe(true)
      expect(Math.round(500 * gain)).toBe(heightOf(figuresOf(round, planned)) - before)
      if (pairs.length > 0) found++
    }
  }
  expect(found).toBeGreaterThan(ROUNDS / 4)
})

test(`follow() comes from a greedy plan to the best of all plans on nearly all of ${ROUNDS} rounds of ${PEOPLE}`, () => {
  const reached = rounds.filter((round, i) => {
    const problem = problemOf(round)
    serve(problem, worthOf(round))
    for (const _ of follow(problem, worthOf(round)));
    return heightOf(figuresOf(round, plannedOf(problem))) === best[i]
  })
  expect(reached.length).toBeGreaterThanOrEqual(0.99 * ROUNDS)
})

test(`solve() finds the best of all plans at fairness 0, and at fairness 1 nearly always the best minimum`, () => {
  const isFairest = rounds.map((round, i) => {
    const [largest, fairest] = [0, 1].map(fairness => {
      const problem = problemOf(round)
      for (const _ of solve(problem, limitsOf(round), fairness));
      return figuresOf(round, plannedOf(problem))
    })
    const plans = allPlans(round)
    const short = Math.min(...plans.map(plan => plan.short))
    const least = Math.max(...plans.filter(plan => plan.short === short).map(plan => plan.least))
    expect([i, heightOf(largest!)]).toEqual([i, best[i]])
    expect([i, fairest!.short]).toEqual([i, short])
    return fairest!.least === least
  })
  expect(isFairest.filter(Boolean).length).toBeGreaterThanOrEqual(0.98 * ROUNDS)
})

test('gainOf() is nothing where somebody would have more than the capacity, however much it is worth', () => {
  const pairs = [0, 1].map(a => ({ a, b: 2, chance: CERTAINTY, approach: 3 }))
  const [within, beyond] = [
    [1, 1, 2],
    [1, 1, 1],
  ].map(capacity => {
    const problem = problemOf({ people: 3, pairs, capacity, min: 0, inboundCap: 3 })
    return gainOf([0, 1], problem, fairWorth(0, new Int32Array(3), CERTAINTY))
  })
  expect(within).toBeGreaterThan(0)
  expect(beyond).toBe(0)
})

test('surveyInbound() finds those open of whom some arrangement of all planned pairs leaves one approach over', () => {
  let closed = 0
  for (const round of rounds) {
    const problem = problemOf(round)
    serve(problem, worthOf(round))
    const { isOpen } = surveyInbound(problem)
    if (!canBind(problem.graph, problem.capacity, round.inboundCap)) continue
    for (let v = 0; v < PEOPLE; v++) {
      expect(isOpen[v] === 1).toBe(isArrangeable(plannedOf(problem), round.inboundCap, v))
      if (isOpen[v] === 0) closed++
    }
  }
  expect(closed).toBeGreaterThan(0)
})

test('canBind() is false only where every plan within the capacities can be arranged', () => {
  let free = 0
  for (const round of rounds) {
    const { graph, capacity, inboundCap } = limitsOf(round)
    if (canBind(graph, capacity, inboundCap)) continue
    free++
    expect(allPlans(round).length).toBe(allPlans({ ...round, inboundCap: PEOPLE }).length)
  }
  expect(free).toBeGreaterThan(0)
})

test.each([
  ['three one-way approaches to one member', 1, 2, true],
  ['three approaches that can be turned round', 3, 2, false],
  ['three one-way approaches within the cap', 1, 3, false],
])('canBind(%s)', (_, approach, inboundCap, expected) => {
  const pairs = [0, 1, 2].map(a => ({ a, b: 3, chance: 1, approach }))
  const { graph, capacity } = limitsOf({ people: 4, pairs, capacity: [3, 3, 3, 3], min: 0, inboundCap })
  expect(canBind(graph, capacity, inboundCap)).toBe(expected)
})
