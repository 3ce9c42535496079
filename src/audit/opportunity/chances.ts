import { expectList, expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Network } from '../../network/network.ts'

/** Two members who are introduced. */
export interface AuditedPair {
  readonly from: string
  readonly to: string
}

/** A round, whose introductions count for both sides, … */
export interface AuditedRound {
  readonly introductions: Iterable<AuditedPair>
}

/**
 * … or one member's list, best first, on which the others stand. `matcher.all` hands over such lists; `ranked` is read if
 * it is there, for it costs no reasons, and does not outlive JSON.
 */
export interface AuditedRanking {
  readonly member: string
  readonly ranked?: Iterable<AuditedPair>
  readonly introductions?: Iterable<AuditedPair>
}

/** What each member got, by place in `network.members`. */
export interface Chances {
  /** Introductions of a round, or places on others' lists. */
  readonly introductions: Float64Array
  /** Millionths. */
  readonly exposure: Float64Array
}

/** The first place is seen whole, place r as much as 2 in r + 1: ⌊2,000,000 / (r + 1)⌋ millionths. */
export function exposureAt(place: number): number {
  return Math.floor(2_000_000 / (place + 1))
}

/** @throws KontorError `invalid-argument`, `unknown-member` */
export function chancesOf(network: Network, audited: Iterable<AuditedRound | AuditedRanking>): Chances {
  const introductions = new Float64Array(network.members.length)
  const exposure = new Float64Array(network.members.length)
  const count = (id: string, place: number) => {
    const at = network.placeOf(id)
    if (at === undefined) throw misuse('audited', 'introductions of members of this network', id, 'unknown-member')
    introductions[at]!++
    exposure[at]! += exposureAt(place)
  }
  for (const one of expectList('audited', audited)) {
    const told = expectObject('audited', one, { expected: 'a list of rounds or rankings' })
    const pairs = expectList<AuditedPair>('audited', listOf(told))
    for (const [i, listed] of pairs.entries()) {
      const pair = expectObject('audited', listed, { expected: 'rounds or rankings of pairs' })
      if ('member' in told) count(otherOf(pair, told.member), i + 1)
      else for (const id of [pair.from, pair.to]) count(id, 1)
    }
  }
  return { introductions, exposure }
}

function listOf(told: AuditedRound | AuditedRanking): Iterable<AuditedPair> {
  return ('ranked' in told ? told.ranked : undefined) ?? told.introductions!
}

function otherOf({ from, to }: AuditedPair, member: string): string {
  return from === member ? to : from
}
