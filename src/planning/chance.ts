import { millionths } from '../integers/probability.ts'
import type { Policy } from '../policy/policy.ts'

/** Certainty, in the unit plans count in. */
export const CERTAINTY = 1_000_000

/**
 * The chance that a pair's meeting bears fruit: an integer of millionths, 0…1,000,000. Plans add up chances, never
 * scores: log-odds of two meetings do not add up to anything.
 * @param score of the pair, millionths of log-odds
 */
export function chanceOf(score: number, policy: Pick<Policy, 'slope' | 'offset'>): number {
  return millionths(score, policy)
}
