import type { RoundPlan } from '../../src/planning/round.ts'
import { planRound } from '../../src/planning/round.ts'
import type { Proof } from '../proof.ts'
import { violations } from './round-checker.ts'
import { matcherOf } from './round-matcher.ts'
import type { RoundWorld } from './round-world.ts'
import { randomRound } from './round-world.ts'

/**
 * Random rounds, held by a checker that knows nothing of `src`: no violation, nobody short without a true reason. Every other
 * one is planned once more among members who take no part, which changes nothing for those who do.
 */
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
    const found = [...violations(world, plan), ...(at % 2 === 0 ? changedBeside(world, plan) : [])]
    if (found.length > 0) failures.push(`seed ${at}: ${found.slice(0, 3).join('; ')}`)
    introductions += plan.introductions.length
    for (const { reason } of plan.leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return { checked, failures, figures: { introductions, 'short by reason': reasons } }
}

/** What is different among ever so many more who are paused, before, between and behind the members. */
function changedBeside({ members, ...world }: RoundWorld, plan: RoundPlan): readonly string[] {
  const paused = members.flatMap(({ id }) =>
    [`a${id}`, `${id}a`, `z${id}`].map(extra => ({ ...members[0]!, id: extra, paused: true })),
  )
  const beside = planRound(matcherOf({ ...world, members: [...paused, ...members] }), world.asked)
  const lacking = world.asked.min * paused.length
  const told = ({ introductions, candidates, report, frontier }: RoundPlan, more: number) =>
    JSON.stringify([introductions, candidates, [report, ...frontier].map(one => ({ ...one, short: one.short + more }))])
  return told(plan, lacking) === told(beside, 0) ? [] : ['another plan beside members who take no part']
}
