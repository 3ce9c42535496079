import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { planCircles } from '../../src/planning/circles.ts'
import type { Proof } from '../proof.ts'
import { violations } from './circles-checker.ts'
import { randomCircles, randomShyCircles } from './circles-world.ts'

/**
 * Random circles, held by a checker that knows nothing of `src`: no violation, nobody left out without a true reason, and no
 * circle missing that those left over make, by trying all fours. In every other world many avoid many.
 */
export const full = 4_000
export const reduced = 300

const STOP_AFTER = 5

/** World i of a run has the seed `seed + i`; `--seed that --count 1` replays it alone. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const reasons: Record<string, number> = {}
  let [checked, circles, missing] = [0, 0, 0]
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const world = [randomCircles, randomShyCircles][(seed + checked) % 2]!(seed + checked)
    const matcher = createMatcher(createNetwork({ members: world.members }), standardPolicy(), { now: '2026-11-22' })
    const plan = planCircles(matcher, world.asked)
    const found = violations(world, plan)
    if (found.length > 0) failures.push(`seed ${seed + checked}: ${found.slice(0, 3).join('; ')}`)
    circles += plan.circles.length
    missing += plan.missing
    for (const { reason } of plan.leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return { checked, failures, figures: { circles, missing, 'left out by reason': reasons } }
}
