import { unmet } from '../../errors/expect.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import type { Verdict } from '../verdicts.ts'

/**
 * Who is measured by what it was told learns nothing. A pair may not be measured while the matcher sees a tie of it that is
 * not dated before its first outcome measured (an undated one might be later), or an outcome of it from that day or later.
 * @throws KontorError `leaked-outcome`
 */
export function expectUnseen(verdicts: readonly Verdict[], network: Network): void {
  const { members, ties, tieEnds, outcomes, outcomeEnds } = network
  const keyOf = (a: number, b: number) => Math.min(a, b) * members.length + Math.max(a, b)
  const measured = new Map(
    verdicts.map(({ from, to, first }) => [keyOf(network.placeOf(from)!, network.placeOf(to)!), first]),
  )
  const seen = new Map<number, Tie | Outcome>()
  const look = <L extends Tie | Outcome>(
    links: readonly L[],
    ends: Uint32Array,
    isLate: (link: L, day: string) => boolean,
  ) => {
    for (const [i, link] of links.entries()) {
      const key = keyOf(ends[2 * i]!, ends[2 * i + 1]!)
      const first = measured.get(key)
      if (first !== undefined && !seen.has(key) && isLate(link, first)) seen.set(key, link)
    }
  }
  look(ties, tieEnds, ({ since, last }, first) => !(latest(since, last) < first))
  look(outcomes, outcomeEnds, ({ date }, first) => date >= first)
  for (const key of measured.keys()) {
    const link = seen.get(key)
    if (link !== undefined)
      throw unmet('outcomes', 'come after what the matcher sees (take splitByTime)', link, 'leaked-outcome')
  }
}

/** The last day of a tie, after every day if it has none. */
function latest(since: string | undefined, last: string | undefined): string {
  if (since === undefined) return last ?? '~'
  return last === undefined || since > last ? since : last
}
