import { compareIds } from '../../integers/order.ts'
import type { Outcome } from '../../members/tie.ts'
import type { Verdict } from '../verdicts.ts'
import { GRADES, pairKey, verdictsOf } from '../verdicts.ts'

/** Days, `YYYY-MM-DD`, of which the first or the last may be open. */
export interface Period {
  readonly since: string | undefined
  readonly now: string | undefined
}

/** Who would meet whom. */
export type Way = Pick<Outcome, 'from' | 'to'>

/** A verdict of which the smaller id is `from`. */
export interface Spoken extends Verdict {
  /** As whom the two were told of: one way, or both. Where the asker alone counts, these are what is learned from. */
  readonly told: readonly Way[]
}

/**
 * What was said of each pair up to `now`, of pairs of whom somebody spoke from `since` on. By ids, so that the order in
 * which outcomes come does not show.
 */
export function spokenIn(outcomes: readonly Outcome[], { since, now }: Period): readonly Spoken[] {
  const past = outcomes.filter(({ stage, date }) => GRADES[stage] !== undefined && (now === undefined || date <= now))
  const askers = askersOf(past)
  return verdictsOf(past)
    .filter(({ date }) => since === undefined || date >= since)
    .map(verdict => (compareIds(verdict.from, verdict.to) < 0 ? verdict : turned(verdict)))
    .map(verdict => ({
      ...verdict,
      told: waysOf(verdict).filter(({ from, to }) => askers.get(pairKey(from, to))!.has(from)),
    }))
    .sort((p, q) => compareIds(p.from, q.from) || compareIds(p.to, q.to))
}

/** A pair either way round. */
export function waysOf({ from, to }: Way): readonly Way[] {
  return [
    { from, to },
    { from: to, to: from },
  ]
}

/** Who stands as `from` in what was said of each pair. */
function askersOf(outcomes: readonly Outcome[]): ReadonlyMap<string, ReadonlySet<string>> {
  const askers = new Map<string, Set<string>>()
  for (const { from, to } of outcomes) {
    const key = pairKey(from, to)
    const known = askers.get(key) ?? new Set()
    askers.set(key, known.add(from))
  }
  return askers
}

function turned({ from, to, grades: [one, other], ...days }: Verdict): Verdict {
  return { from: to, to: from, grades: [other, one], ...days }
}
