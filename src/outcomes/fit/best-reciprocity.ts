import { logistic } from '../../integers/probability.ts'
import type { Foretold } from './calibrate.ts'
import { fused } from './calibrate.ts'

/** The reciprocity is tried in steps of a twentieth. */
const STEPS = 20
/** Places count by the 19th power of how many stand behind them, so that half of all that counts is the first 3.5 %. */
const POWER = 19
/** What was believed before counts as so many successes. */
const BELIEVED = 50

/**
 * Where sides answered by themselves it is known how likely each accepts, and so how likely both do: σ(f)·σ(g). The best
 * reciprocity is the one whose order puts those first who would both accept. One found by likelihood alone would be lower,
 * since it is drawn to the many pairs at the bottom of the order, whom nobody introduces. Few successes move it little.
 */
export function bestReciprocity(foretold: readonly Foretold[], before: number): number {
  const worth = foretold.map(({ f, g, weight }) => weight * logistic(f) * logistic(g))
  const sums = Array.from({ length: STEPS + 1 }, (_, step) => {
    const scores = Float64Array.from(foretold, one => fused(one, step / STEPS))
    const upwards = [...scores.keys()].sort((p, q) => scores[p]! - scores[q]! || p - q)
    return upwards.reduce((sum, at, behind) => sum + worth[at]! * power((behind + 1) / upwards.length), 0)
  })
  const successes = foretold.filter(({ label }) => label === 1).length
  const best = sums.indexOf(Math.max(...sums)) / STEPS
  return before + ((best - before) * successes) / (successes + BELIEVED)
}

function power(share: number): number {
  let product = 1
  for (let i = 0; i < POWER; i++) product *= share
  return product
}
