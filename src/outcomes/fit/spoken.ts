import { compareIds } from '../../integers/order.ts'
import type { Outcome } from '../../members/tie.ts'
import type { Verdict } from '../verdicts.ts'
import { verdictsOf } from '../verdicts.ts'

/** Days, `YYYY-MM-DD`, of which the first or the last may be open. */
export interface Period {
  readonly since: string | undefined
  readonly now: string | undefined
}

/**
 * What was said of each pair up to `now`, of pairs of whom somebody spoke from `since` on. By ids, so that the order in
 * which outcomes come does not show.
 */
export function spokenIn(outcomes: readonly Outcome[], { since, now }: Period): readonly Verdict[] {
  return verdictsOf(outcomes.filter(({ date }) => now === undefined || date <= now))
    .filter(({ date }) => since === undefined || date >= since)
    .map(verdict => (compareIds(verdict.from, verdict.to) < 0 ? verdict : turned(verdict)))
    .sort((p, q) => compareIds(p.from, q.from) || compareIds(p.to, q.to))
}

function turned({ from, to, grades: [one, other], ...days }: Verdict): Verdict {
  return { from: to, to: from, grades: [other, one], ...days }
}
