import type { Outcome, Policy } from '../../src/index.ts'
import { createMatcher, evaluate, fitPolicy } from '../../src/index.ts'
import type { Proof } from '../proof.ts'
import type { Planted } from './planted.ts'
import { invent, NOW, plant } from './planted.ts'

/** With ten outcomes a fitted policy ranks on average at most .01 of NDCG@10 worse than its base. */
export const full = 200
export const reduced = 8

const MOST_LOST = 0.01

export async function run(count: number, seed: number): Promise<Proof> {
  const lost: number[] = []
  for (let i = 0; i < count; i++) {
    const planted = plant(seed + i, { members: 200, bias: -2_000_000 })
    const told = invent(planted, 10, seed + i)
    const later = invent(planted, 4000, seed + i + 1_000_000).map(one => ({ ...one, date: '2026-03-01' }))
    const policy = fitPolicy(planted.network, told, { base: planted.base, audience: 'manager' })
    lost.push(ndcgOf(planted.base, planted, later) - ndcgOf(policy, planted, later))
  }
  const mean = lost.reduce((sum, one) => sum + one, 0) / count
  return {
    checked: count,
    failures: mean > MOST_LOST ? [`NDCG@10 falls by ${mean.toFixed(4)} on average, seed ${seed}`] : [],
    figures: { 'mean loss of NDCG@10': mean.toFixed(4), worst: Math.max(...lost).toFixed(4) },
  }
}

function ndcgOf(policy: Policy, { network }: Planted, later: readonly Outcome[]): number {
  const matcher = createMatcher(network, policy, { now: NOW, audience: 'manager' })
  return evaluate(matcher, later, { bootstrap: 0 }).mutual.ndcg.mean
}
