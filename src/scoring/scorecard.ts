import type { Member } from '../members/member.ts'
import type { Policy } from '../policy/policy.ts'
import type { Benefit } from './benefit.ts'
import type { Gate, SpokenRefusal } from './gate.ts'
import type { Scorer, Worth } from './scorer.ts'

/** The full account of one pair. */
export interface Scorecard extends Worth {
  readonly from: string
  readonly to: string
  readonly forward: Benefit
  readonly backward: Benefit
  /** In policy order, the threshold last; empty if the pair may be introduced. */
  readonly refusals: readonly SpokenRefusal[]
}

const BELOW: SpokenRefusal = { rule: 'threshold', code: 'belowThreshold' }

/** Is a pair too little, or too little known, to be introduced? */
export function isBelow({ threshold }: Policy, { score, confidence }: Worth): boolean {
  return threshold !== null && (score < threshold.score || confidence < threshold.confidence)
}

export function scorecard(policy: Policy, scorer: Scorer, gate: Gate, a: Member, b: Member): Scorecard {
  const worth = scorer.worth(a, b)
  const refusals = gate.refusals(a, b)
  return {
    from: a.id,
    to: b.id,
    ...worth,
    forward: scorer.benefit(a, b),
    backward: scorer.benefit(b, a),
    refusals: isBelow(policy, worth) ? [...refusals, BELOW] : refusals,
  }
}
