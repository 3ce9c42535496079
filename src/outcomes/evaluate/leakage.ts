import { unmet } from '../../errors/expect.ts'
import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'

/**
 * Who is measured by what it was told learns nothing. A pair may not be measured while the matcher sees a tie of it that is
 * not dated before its first outcome measured (an undated one might be later), or an outcome of it from that day or later.
 * @throws KontorError `leaked-outcome`
 */
export function expectUnseen(verdicts: readonly Verdict[], network: Network): void {
  for (const { from, to, first } of verdicts) {
    const joins = (link: { readonly from: string; readonly to: string }) =>
      (link.from === from && link.to === to) || (link.from === to && link.to === from)
    const tie = network.tiesOf(from).find(one => joins(one) && !(latest(one.since, one.last) < first))
    const outcome = network.outcomesOf(from).find(one => joins(one) && one.date >= first)
    const seen = tie ?? outcome
    if (seen !== undefined) {
      throw unmet('outcomes', `come after what the matcher sees (take splitByTime)`, seen, 'leaked-outcome')
    }
  }
}

/** The last day of a tie, after every day if it has none. */
function latest(since: string | undefined, last: string | undefined): string {
  if (since === undefined) return last ?? '~'
  return last === undefined || since > last ? since : last
}
