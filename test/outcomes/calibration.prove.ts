import { createMatcher, fitPolicy } from '../../src/index.ts'
import { logistic, probability } from '../../src/integers/probability.ts'
import type { Proof } from '../proof.ts'
import { invent, NOW, plant } from './planted.ts'

/** With 5,000 outcomes the probability that is shown is off by at most .03 on average, over all pairs. */
export const full = 40
export const reduced = 2

const OUTCOMES = 5000
const MOST_OFF = 0.03

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const offs: number[] = []
  for (let i = 0; i < count; i++) {
    const planted = plant(seed + i)
    const policy = fitPolicy(planted.network, invent(planted, OUTCOMES, seed + i), {
      base: planted.base,
      audience: 'manager',
    })
    if (!policy.calibrated) failures.push(`seed ${seed + i}: not calibrated`)
    const matcher = createMatcher(planted.network, policy, { now: NOW, audience: 'manager' })
    let [off, pairs] = [0, 0]
    for (const { id } of planted.network.members) {
      const [found, true_] = [matcher.scores(id), planted.matcher.scores(id)]
      for (const [place, score] of found.entries()) {
        if (Number.isNaN(score)) continue
        off += Math.abs(probability(score, policy) - logistic(true_[place]! / 1e6))
        pairs++
      }
    }
    offs.push(off / pairs)
    if (off / pairs > MOST_OFF) failures.push(`seed ${seed + i}: off by ${(off / pairs).toFixed(4)} on average`)
  }
  const mean = offs.reduce((sum, one) => sum + one, 0) / offs.length
  return { checked: count, failures, figures: { 'mean |p̂ − p|': mean.toFixed(4), worst: Math.max(...offs).toFixed(4) } }
}
