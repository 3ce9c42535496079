import { planRound } from '../../src/planning/round.ts'
import type { Proof } from '../proof.ts'
import { violations } from './round-checker.ts'
import { matcherOf } from './round-matcher.ts'
import { randomRound } from './round-world.ts'

/** Random rounds, held by a checker that knows nothing of `src`: no violation, nobody short without a true reason. */
export const full = 10_000
export const reduced = 500

const STOP_AFTER = 5
const SIZES = [1, 2, 3, 5, 8, 12, 20, 30]

/** Round i of a run has the seed `seed + i`; `--seed that --count 1` replays it alone. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const reasons: Record<string, number> = {}
  let [checked, introductions] = [0, 0]
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const at = seed + checked
    const world = randomRound(at, { people: SIZES[at % SIZES.length]!, density: [0.05, 0.2, 0.5, 1][at % 4]! })
    const plan = planRound(matcherOf(world), world.asked)
    const found = violations(world, plan)
    if (found.length > 0) failures.push(`seed ${at}: ${found.slice(0, 3).join('; ')}`)
    introductions += plan.introductions.length
    for (const { reason } of plan.leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return { checked, failures, figures: { introductions, 'short by reason': reasons } }
}
