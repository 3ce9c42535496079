import { expectMade } from '../errors/expect.ts'
import { expectDay } from '../integers/days.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import { isKnownBefore, knownBefore } from './known-before.ts'
import { toOutcomes } from './to-outcomes.ts'

/** What was known, and what happened that was not. */
export interface Split {
  /** What a matcher may know. */
  readonly network: Network
  /** What it is measured by: outcomes, and ties as outcomes but for private ones. */
  readonly outcomes: readonly Outcome[]
}

export interface TimeSplit extends Split {
  /** Ties without any date, which stay in the network: nothing says that they are new. */
  readonly undated: number
}

/**
 * The network as it was on a day, and what happened from that day on. A tie made before (`since`, else `last`) stays, and
 * what was later seen of it is forgotten; one made later becomes an outcome, unless it is private. All members stay: what a
 * newcomer declares is known when it joins.
 * @param date `YYYY-MM-DD`, the first day of what happened after
 * @throws KontorError `invalid-argument`
 * @example
 * import { createNetwork, splitByTime } from 'kontor'
 * const members = ['ihk', 'makina', 'pumpen'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const ties = [{ from: 'ihk', to: 'makina', since: '2024-05-01' }, { from: 'ihk', to: 'pumpen', since: '2026-02-01' }]
 * const { network, outcomes } = splitByTime(createNetwork({ members, ties }), '2026-01-01')
 * network.ties.length // → 1
 * outcomes.map(({ to }) => to) // → ['pumpen']
 */
export function splitByTime(network: Network, date: string): TimeSplit {
  expectNetwork(network)
  expectDay('date', date)
  const { members, ties, outcomes } = network
  const later = (one: { readonly date: string }) => one.date >= date
  return {
    network: createNetwork({
      members,
      ties: knownBefore(ties, date),
      outcomes: outcomes.filter(one => !later(one)),
    }),
    outcomes: [...outcomes.filter(later), ...toOutcomes(ties.filter(tie => !isKnownBefore(tie, date)))],
    undated: ties.filter(({ since, last }) => since === undefined && last === undefined).length,
  }
}

export function expectNetwork(network: Network): void {
  expectMade('network', network, 'seenBy')
}
