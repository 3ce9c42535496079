import { expectKeys } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { expectNetwork } from '../outcomes/split.ts'

export interface RetentionOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly now: string
  /** Days for which a member of whom nothing is noted stays, an integer ≥ 1. */
  readonly days: number
}

/** Whose time is over, to be asked or erased. Plain data. */
export interface Retention {
  /** Members of whom nothing was noted for longer, by id, and their last day. */
  readonly due: readonly { readonly member: string; readonly lastActivity: string }[]
  /** Ids of members of whom nothing has a day: only a person can tell. */
  readonly undated: readonly string[]
}

/**
 * Members of whom nothing was noted for so many days: no joining, tie, outcome, their own or one they confirmed, or need that
 * still runs. Nothing is erased by it.
 * @throws KontorError `invalid-argument`
 * @example
 * import { createNetwork, retention } from 'kontor'
 * const members = [
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', joined: '2019-05-01' },
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company' },
 * ] as const
 * const { due, undated } = retention(createNetwork({ members }), { now: '2026-11-27', days: 1095 })
 * due // → [{ member: 'makina', lastActivity: '2019-05-01' }]
 * undated // → ['pumpen']
 */
export function retention(network: Network, options: RetentionOptions): Retention {
  expectNetwork(network)
  const { now, days } = expectKeys('options', options, ['now', 'days'])
  const today = expectDay('now', now)
  const most = expectInteger('days', days, { least: 1 })
  const confirmed = confirmedBy(network)
  const dated = network.members.map(({ id }) => ({
    member: id,
    lastActivity: lastDay(network, id, [...network.outcomesOf(id), ...(confirmed.get(id) ?? [])]),
  }))
  return {
    due: dated.flatMap(({ member, lastActivity: day }) =>
      day !== undefined && today - expectDay(`joined or until of ${member}`, day) > most
        ? [{ member, lastActivity: day }]
        : [],
    ),
    undated: dated.filter(({ lastActivity: day }) => day === undefined).map(({ member }) => member),
  }
}

/** Outcomes between others, by the member that noted or confirmed them. */
export function confirmedBy({ outcomes }: Network): ReadonlyMap<string, readonly Outcome[]> {
  const confirmed = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const { from, to, by } = outcome
    if (by === undefined || by === from || by === to) continue
    const known = confirmed.get(by)
    if (known === undefined) confirmed.set(by, [outcome])
    else known.push(outcome)
  }
  return confirmed
}

/** The last day on which something was noted of a member: joining, a tie, one of these outcomes, the end of a need. */
export function lastDay(network: Network, id: string, outcomes: readonly Outcome[]): string | undefined {
  const { joined, needs } = network.member(id)
  const days = [
    joined,
    ...(needs?.map(need => (typeof need === 'string' ? undefined : need.until)) ?? []),
    ...network.tiesOf(id).flatMap(({ since, last }) => [since, last]),
    ...outcomes.map(({ date }) => date),
  ]
  return days
    .filter(day => day !== undefined)
    .map(day => day.slice(0, 'YYYY-MM-DD'.length))
    .sort()
    .at(-1)
}
