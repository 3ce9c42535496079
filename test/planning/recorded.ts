import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { planCircles } from '../../src/planning/circles.ts'
import type { Problem } from '../../src/planning/round/search.ts'
import { open, solve } from '../../src/planning/round/solve.ts'
import { planRound } from '../../src/planning/round.ts'
import { mark } from '../mark.ts'
import { randomCircles } from './circles-world.ts'
import { tryDelegation } from './delegation.prove.ts'
import { tryEvent } from './event.prove.ts'
import { tryRepair } from './repair.prove.ts'
import { limitsOf, smallRound } from './round-brute.ts'
import { matcherOf } from './round-matcher.ts'
import { randomRound } from './round-world.ts'

/** What is planned for a made-up world; its words included. */
export const PLANS: Readonly<Record<string, (seed: number) => unknown>> = {
  round: seed => {
    const world = randomRound(seed, { people: 2 + (seed % 19), density: [0.2, 0.5, 1][seed % 3]! })
    const locale = (['en', 'de', 'tr'] as const)[seed % 3]!
    return planRound(matcherOf(world), { ...world.asked, work: [0, 300, 3000][seed % 3]!, locale })
  },
  // Step by step, so that a search which comes to the same plan by another way is told from it.
  'search of a round': seed => {
    const limits = limitsOf(smallRound(seed, 6 + (seed % 5)))
    const problem = open(limits, 2000, createDraws(seed), () => false)
    const steps = Array.from(solve(problem, limits, [0, 0.5, 1][seed % 3]!), () => stateOf(problem))
    return [...steps, stateOf(problem)]
  },
  // Who is short is looked for once more, and there is work enough for hills, kicks and trails.
  'deep round': seed => {
    const world = randomRound(390 + seed, { people: 20, density: 0.5 })
    return planRound(matcherOf(world), { ...world.asked, candidates: 1, work: 20_000, frontier: [0, 0.5, 1] })
  },
  event: seed => tryEvent(seed).plan,
  repair: seed => tryRepair(seed).repaired,
  delegation: seed => {
    const { plan, quick } = tryDelegation(seed)
    return { plan, quick }
  },
  circles: seed => {
    const { members, asked } = randomCircles(seed)
    const matcher = createMatcher(createNetwork({ members }), standardPolicy(), { now: '2026-11-22' })
    return planCircles(matcher, { ...asked, locale: (['en', 'de', 'tr'] as const)[seed % 3]! })
  },
}

function stateOf({ allocation: { planned }, effort }: Problem) {
  return [planned.join(''), effort.left]
}

/** Worlds to a mark: it tells that one of so many plans changed. */
const WORLDS = 5

/** The mark of the plans of five worlds: `at` is 0, 1, 2 … */
export function planMark(kind: string, at: number): string {
  return mark(Array.from({ length: WORLDS }, (_, i) => PLANS[kind]!(1 + at * WORLDS + i)))
}
