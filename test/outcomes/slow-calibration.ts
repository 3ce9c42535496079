import type { Policy } from '../../src/index.ts'
import { logistic } from '../../src/integers/probability.ts'

/** A member and a candidate of it: what the candidate scores for it, and what both made of each other. */
export interface SlowPair {
  readonly query: string
  readonly candidate: string
  readonly score: number
  /** Undefined while only one of them, or none, has spoken, and none said no. */
  readonly grade: number | undefined
}

export interface SlowCalibration {
  readonly over: 'judged' | 'candidates'
  readonly pairs: number
  /** Sums over pairs. */
  readonly predicted: number
  readonly observed: number
  readonly brier: number
}

/**
 * Chances against what came, pair by pair: judged ones share their weight among those of both directions that were told
 * a chance; of candidates each direction is one.
 * @param pairs of those whose candidates count
 */
export function slowCalibration(
  pairs: readonly SlowPair[],
  { hasNo, least, policy }: { readonly hasNo: boolean; readonly least: number; readonly policy: Policy },
): SlowCalibration {
  const counted = pairs.filter(({ grade }) => !hasNo || grade !== undefined)
  const directions = ({ query, candidate }: SlowPair) =>
    counted.filter(one => [one.query, one.candidate].sort().join('\n') === [query, candidate].sort().join('\n')).length
  const told = counted.map(pair => {
    const chance = logistic((policy.slope * pair.score + policy.offset) / 1e9)
    const truth = (pair.grade ?? 0) >= least ? 1 : 0
    return { weight: hasNo ? 1 / directions(pair) : 1, chance, truth }
  })
  const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + one.weight * of(one), 0)
  return {
    over: hasNo ? 'judged' : 'candidates',
    pairs: sum(() => 1),
    predicted: sum(({ chance }) => chance),
    observed: sum(({ truth }) => truth),
    brier: sum(({ chance, truth }) => (chance - truth) ** 2),
  }
}
