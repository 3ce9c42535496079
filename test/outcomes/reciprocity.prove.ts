import type { Market, Matcher, Outcome, Policy } from '../../src/index.ts'
import { createMarket, createMatcher, definePolicy, fitPolicy } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { standingOf } from '../../src/outcomes/evaluate/levels.ts'
import { shareWithin } from '../../src/outcomes/evaluate/query-figures.ts'
import { answersTo } from '../../src/outcomes/market/answers.ts'
import type { Proof } from '../proof.ts'

/**
 * Markets in which everybody wants the same popular fifth, who want hardly anybody: a policy fitted on the answers to
 * introductions made by lot ranks everybody's first ten, by its reciprocity and forward alone, and at every reciprocity of
 * a grid. What is counted are the true chances that both accept. How much chance there is in answers differs from seed to
 * seed, and with it the reciprocity that is best.
 */
export const full = 10
export const reduced = 1

const NOISE = [500, 1000, 2000]
const MEMBERS = 600
const INTRODUCTIONS = 5000
const K = 10
const STEP = 50
const GRID = Array.from({ length: 1000 / STEP + 1 }, (_, i) => i * STEP)
const [LEAST_GAIN, MOST_OFF] = [1.15, 150]

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, unknown> = {}
  for (let at = seed; at < seed + count; at++) {
    const noise = NOISE[at % NOISE.length]!
    const market = createMarket({ members: MEMBERS, popular: 200, seed: at, noise })
    const policy = fitPolicy(market.network, answersByLot(market, at), {
      base: ignorant(market),
      seed: at,
      audience: 'manager',
    })
    const { fitted, forward, best, gain, worth } = weigh(market, policy)
    if (gain < LEAST_GAIN) failures.push(`seed ${at}: ${gain.toFixed(3)} times the successes of forward ranking`)
    if (Math.abs(fitted - best) > MOST_OFF) failures.push(`seed ${at}: fitted ρ ${fitted}, best ${best}`)
    figures[`seed ${at}, noise ${noise}`] =
      `${gain.toFixed(2)} times forward (${forward.toFixed(0)}); ρ ${fitted}, best on the grid ${best}, worth ${(100 * worth).toFixed(2)} % of it`
  }
  return { checked: count, failures, figures }
}

/** The signals of the truth, of which it believes that each counts alike. */
function ignorant({ truth }: Market): Policy {
  const signals = truth.signals.map(signal => ({ ...signal, weight: 2000 }))
  return definePolicy({ ...truth, name: 'ignorant', signals, fusion: { kind: 'mutual', reciprocity: 750 } })
}

/** What members answer to introductions made by lot among those that the rules admit. */
function answersByLot(market: Market, seed: number): readonly Outcome[] {
  const below = createDraws(seed)
  const { members } = market.network
  const matcher = createMatcher(market.network, market.truth, { now: '2026-01-01', audience: 'manager' })
  const admitted = members.flatMap(({ id: from }) => {
    const scores = matcher.scores(from)
    return members.flatMap(({ id: to }, place) => (from < to && !Number.isNaN(scores[place]) ? [{ from, to }] : []))
  })
  const chosen = Array.from({ length: INTRODUCTIONS }, () => admitted[below(admitted.length)]!)
  return answersTo(market, chosen, { date: '2026-02-01', through: 0, below }).outcomes
}

function weigh(market: Market, policy: Policy) {
  const options = { now: '2026-03-01', audience: 'manager' } as const
  const matcher = createMatcher(market.network, { ...policy, threshold: null }, options)
  const by = (fusion: Policy['fusion']) => successes(market, matcher.with({ policy: { ...matcher.policy, fusion } }))
  const byGrid = GRID.map(reciprocity => by({ kind: 'mutual', reciprocity }))
  const best = Math.max(...byGrid)
  const forward = by({ kind: 'forward' })
  const mine = by(policy.fusion)
  const fitted = policy.fusion.kind === 'mutual' ? policy.fusion.reciprocity : Number.NaN
  return { fitted, forward, best: GRID[byGrid.indexOf(best)]!, gain: mine / forward, worth: mine / best }
}

/** Σ of the true chances of everybody's first ten; who is level shares places. */
function successes(market: Market, matcher: Matcher): number {
  const { members } = matcher.network
  let sum = 0
  for (const { id } of members) {
    const scores = matcher.scores(id)
    const everybody = new Map(members.map((_, place) => [place, place]))
    for (const level of standingOf(scores, everybody).levels) {
      const share = shareWithin(level, K)
      if (share === 0) break
      // Grades are places here: whoever stands at this level.
      for (const place of level.grades) sum += share * market.chance(id, members[place]!.id)
    }
  }
  return sum
}
