import highs from 'highs'
import { planRound } from '../../src/planning/round.ts'
import type { Proof } from '../proof.ts'
import { violations } from './round-checker.ts'
import { matcherOf } from './round-matcher.ts'
import { roundModel, SHORT, shortOf } from './round-model.ts'
import { randomRound } from './round-world.ts'

/** Rounds against the optimum HiGHS proves: total within 0.5 % at fairness 0, the proven minimum on 95 % at fairness 1. */
export const full = 200
export const reduced = 16

const SIZES = [
  { people: 10, density: 0.6 },
  { people: 20, density: 0.5 },
  { people: 40, density: 0.3 },
  { people: 80, density: 0.2 },
  { people: 150, density: 0.1 },
] as const
/** Seconds HiGHS gets for one round; what it has not proved by then is reported apart. */
const PATIENCE = 30
/** Rounding of chances to millionths, and HiGHS's own tolerance. */
const EQUAL = 20

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const [gaps, lows]: [number[], boolean[]] = [[], []]
  let [unproved, missing, above] = [0, 0, 0]
  for (let k = 0; k < count; k++) {
    const fairness = k % 2 === 0 ? 0 : 1
    const size = SIZES[Math.floor(k / 2) % SIZES.length]!
    const { proved, needed, short, total, minimum, goal, found } = await compare(seed + k, size, fairness)
    if (found.length > 0) failures.push(`seed ${seed + k}: ${found[0]}`)
    if (!proved) unproved++
    else {
      const isShort = short > needed
      if (isShort) missing++
      const best = goal + SHORT * needed
      if (fairness === 0 && !isShort) {
        const gap = best > 0 ? 1 - total / 1e6 / best : 0
        gaps.push(gap)
        if (gap > 0.005)
          failures.push(`seed ${seed + k}, ${size.people}: ${(gap * 100).toFixed(3)} % below the optimum`)
      }
      if (fairness === 1) lows.push(!isShort && minimum >= best * 1e6 - EQUAL)
      if (fairness === 1 && best > 1e-6) above++
    }
  }
  const reached = lows.filter(Boolean).length
  if (reached < 0.95 * lows.length) failures.push(`the proven minimum on ${reached} of ${lows.length}`)
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length)
  const figures = {
    'fairness 0': `${gaps.length} rounds, mean ${(100 * mean).toFixed(4)} %, worst ${(100 * Math.max(0, ...gaps)).toFixed(4)} % below`,
    'fairness 1': `the proven minimum on ${reached} of ${lows.length}, ${above} of them above 0`,
    'more members short than need be': missing,
    unproved,
  }
  return { checked: count, failures, figures }
}

async function compare(seed: number, size: (typeof SIZES)[number], fairness: 0 | 1) {
  const { asked, ...rest } = randomRound(seed, { ...size, fairness })
  // As much work as a plan gets that asks for none.
  const { work: _, ...others } = asked
  const world = {
    ...rest,
    asked: { ...others, candidates: 40, frontier: [], inboundCap: Math.max(1, asked.inboundCap) },
  }
  const plan = planRound(matcherOf(world), world.asked)
  const solver = await highs()
  const solved = solver.solve(roundModel(world, fairness), {
    time_limit: PATIENCE,
    mip_rel_gap: 1e-6,
    output_flag: false,
  })
  const { total, minimum, short } = plan.report
  const proved = solved.Status === 'Optimal'
  return {
    proved,
    goal: solved.ObjectiveValue,
    needed: shortOf(solved.Columns),
    total,
    minimum,
    short,
    found: violations(world, plan),
  }
}
