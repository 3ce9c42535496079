import { fitPolicy } from '../../src/index.ts'
import type { Proof } from '../proof.ts'
import { invent, NOW, plant } from './planted.ts'

/**
 * Weights planted in invented outcomes are found again: within two of the standard errors that the policy itself states,
 * in at least nine of ten cases. And the policy round-trips and is the same whatever the order of outcomes.
 */
export const full = 200
export const reduced = 6

const OUTCOMES = 2000
const LEAST = 0.9

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let [weights, within, off] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const planted = plant(seed + i)
    const outcomes = invent(planted, OUTCOMES, seed + i)
    const policy = fitPolicy(planted.network, outcomes, { base: planted.base, seed: 1, audience: 'manager' })
    for (const [k, { weight, name }] of policy.signals.entries()) {
      const { error } = policy.learned!.signals[k]!
      const missed = Math.abs(weight - planted.truth.signals[k]!.weight)
      weights++
      off += missed
      if (missed <= 2 * error) within++
      else if (missed > 5 * error) failures.push(`seed ${seed + i}, ${name}: off by ${missed}, stated error ${error}`)
    }
    const again = fitPolicy(planted.network, [...outcomes].reverse(), {
      base: planted.base,
      seed: 1,
      audience: 'manager',
    })
    if (JSON.stringify(again) !== JSON.stringify(policy))
      failures.push(`seed ${seed + i}: another order, another policy`)
  }
  const share = within / weights
  if (share < LEAST)
    failures.push(`${(100 * share).toFixed(1)} % of ${weights} weights within two standard errors, seed ${seed}`)
  return {
    checked: count,
    failures,
    figures: {
      'within two standard errors': `${(100 * share).toFixed(1)} %`,
      'mean off': (off / weights).toFixed(0),
      now: NOW,
    },
  }
}
