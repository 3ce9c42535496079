import type { Outcome, Policy } from '../../src/index.ts'
import { createMatcher, evaluate, fitPolicy } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { logistic, millionths, probability } from '../../src/integers/probability.ts'
import type { Proof } from '../proof.ts'
import type { Planted } from './planted.ts'
import { invent, NOW, plant } from './planted.ts'

/**
 * With ten outcomes a fitted policy ranks on average at most .01 of NDCG@10 worse than its base, and the chances that it
 * shows are on average at most .01 further from the truth. Calibrated on coins tossed for 200 pairs, which foretell
 * nothing, the best pair's chance is above the worst pair's all the same.
 */
export const full = 200
export const reduced = 8

const MOST_LOST = 0.01
const MOST_FURTHER = 0.01
const COINS = 200

export async function run(count: number, seed: number): Promise<Proof> {
  const lost: number[] = []
  const [off, offBefore]: [number[], number[]] = [[], []]
  const failures: string[] = []
  let level = 0
  for (let i = 0; i < count; i++) {
    const planted = plant(seed + i, { members: 200, bias: -2_000_000 })
    const told = invent(planted, 10, seed + i)
    const later = invent(planted, 4000, seed + i + 1_000_000).map(one => ({ ...one, date: '2026-03-01' }))
    const policy = fitPolicy(planted.network, told, { base: planted.base, audience: 'manager' })
    lost.push(ndcgOf(planted.base, planted, later) - ndcgOf(policy, planted, later))
    off.push(offOf(policy, planted))
    offBefore.push(offOf(planted.base, planted))
    const tossed = fitPolicy(planted.network, toss(planted, seed + i), { base: planted.base, audience: 'manager' })
    if (!tossed.calibrated || !rises(tossed, planted)) failures.push(`seed ${seed + i}: slope ${tossed.slope} of coins`)
    if (tossed.slope === 1) level++
  }
  const [fall, further] = [meanOf(lost), meanOf(off) - meanOf(offBefore)]
  if (fall > MOST_LOST) failures.push(`NDCG@10 falls by ${fall.toFixed(4)} on average, seed ${seed}`)
  if (further > MOST_FURTHER) failures.push(`chances are ${further.toFixed(4)} further off on average, seed ${seed}`)
  return {
    checked: count,
    failures,
    figures: {
      'mean loss of NDCG@10': fall.toFixed(4),
      worst: Math.max(...lost).toFixed(4),
      'mean |p̂ − p|': meanOf(off).toFixed(4),
      "the base's": meanOf(offBefore).toFixed(4),
      'worst |p̂ − p|': Math.max(...off).toFixed(4),
      'of coins nearly level': level,
    },
  }
}

/** What became of pairs picked at random, by the toss of a coin. */
function toss(planted: Planted, seed: number): readonly Outcome[] {
  const below = createDraws(seed)
  return invent(planted, COINS, seed).map(one => ({ ...one, stage: below(2) === 0 ? 'met' : 'declined' }))
}

/** Whether the chance by which plans are made rises with the score, from the worst pair to the best. */
function rises(policy: Policy, { network }: Planted): boolean {
  const matcher = createMatcher(network, policy, { now: NOW, audience: 'manager' })
  const scores = network.members.flatMap(({ id }) => [...matcher.scores(id)].filter(score => !Number.isNaN(score)))
  const [least, most] = scores.reduce(
    ([p, q], score) => [Math.min(p, score), Math.max(q, score)],
    [Infinity, -Infinity],
  )
  return millionths(most, policy) > millionths(least, policy)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

/** How far the chances shown are from the truth, on average over all pairs. */
function offOf(policy: Policy, { network, matcher: truth }: Planted): number {
  const matcher = createMatcher(network, policy, { now: NOW, audience: 'manager' })
  const offs = network.members.flatMap(({ id }) => {
    const told = matcher.scores(id)
    return [...truth.scores(id)].flatMap((score, place) =>
      Number.isNaN(score) ? [] : [Math.abs(probability(told[place]!, policy) - logistic(score / 1e6))],
    )
  })
  return meanOf(offs)
}

function ndcgOf(policy: Policy, { network }: Planted, later: readonly Outcome[]): number {
  const matcher = createMatcher(network, policy, { now: NOW, audience: 'manager' })
  return evaluate(matcher, later, { bootstrap: 0 }).mutual.ndcg.mean
}
