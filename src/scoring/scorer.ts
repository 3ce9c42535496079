import type { Member } from '../members/member.ts'
import { erasedBy, isBlindTo, signalsRead } from '../policy/blind.ts'
import type { Policy } from '../policy/policy.ts'
import type { Signal } from '../policy/signal.ts'
import type { Benefit, Row, Unknown } from './benefit.ts'
import { bend } from './curve.ts'
import type { Facts } from './facts.ts'
import type { Missing, PreparedSignal } from './finding.ts'
import { fuse } from './fuse.ts'
import { prepareSignal } from './prepare-signal.ts'

/** What a pair is worth, in millionths of log-odds, and how much of the policy was known, in thousandths. */
export interface Worth {
  readonly score: number
  readonly confidence: number
}

/** The reference reader: a policy's signals tied to a network, one pair at a time. It is the definition. */
export interface Scorer {
  /** Score and confidence, without the account of where they come from. */
  worth(a: Member, b: Member): Worth
  /** What a gains from b, row by row; the rows' sum is what `worth` fuses. */
  benefit(a: Member, b: Member): Benefit
}

/** What is dated and read without `now` is an error when the pair is asked about. */
export function createScorer(policy: Policy, facts: Facts): Scorer {
  const { bias, fusion } = policy
  const signals = signalsRead(policy)
  const erased = erasedBy(policy.blind)
  /** What nobody reads need not be filled in. */
  const asks = ({ field }: Missing) => field === 'ties' || field === 'outcomes' || !isBlindTo(field, erased)
  const prepared = signals.map(signal => ({ signal, look: prepareSignal(signal, facts) }))
  const sides = fusion.kind === 'forward' ? 1 : 2
  const allWeight = sides * signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0)

  return {
    worth(a, b) {
      const [f, g] = [sum(prepared, bias, a, b), sum(prepared, bias, b, a)]
      const known = fusion.kind === 'forward' ? f.known : f.known + g.known
      return {
        score: fuse(f.benefit, g.benefit, fusion),
        confidence: allWeight === 0 ? 0 : Math.floor((1000 * known) / allWeight),
      }
    },
    benefit(a, b) {
      const { unknown, ...benefit } = account(prepared, bias, a, b)
      return { ...benefit, unknown: unknown.map(one => ({ ...one, missing: one.missing.filter(asks) })) }
    },
  }
}

interface Prepared {
  readonly signal: Signal
  readonly look: PreparedSignal
}

/** One side's benefit and the |weight| of what is known of it. */
function sum(signals: readonly Prepared[], bias: number, a: Member, b: Member) {
  let [benefit, known] = [bias, 0]
  for (const { signal, look } of signals) {
    const found = look.find(a, b)
    if (found === undefined) continue
    benefit += pointsOf(signal, bend(found.value, signal.curve))
    known += Math.abs(signal.weight)
  }
  return { benefit, known }
}

/** The same sum, kept apart row by row. */
function account(signals: readonly Prepared[], bias: number, a: Member, b: Member): Benefit {
  const reasons: Row[] = []
  const unknown: Unknown[] = []
  for (const { signal, look } of signals) {
    const found = look.find(a, b)
    if (found === undefined) {
      unknown.push({ signal: signal.name, missing: look.missing(a, b) })
    } else {
      const value = bend(found.value, signal.curve)
      reasons.push({ signal: signal.name, value, points: pointsOf(signal, value), evidence: found.evidence })
    }
  }
  const benefit = reasons.reduce((total, { points }) => total + points, bias)
  return { benefit, bias, reasons: reasons.sort(byStrength), unknown }
}

/** weight · (value − neutral), millionths of log-odds; never −0, which JSON and bytes would tell apart. */
function pointsOf({ weight, neutral }: Signal, value: number): number {
  return weight * (value - neutral) + 0
}

/** Strongest first; rows of equal strength stay in the policy's order, since the sort is stable. */
function byStrength(p: Row, q: Row): number {
  return Math.abs(q.points) - Math.abs(p.points)
}
