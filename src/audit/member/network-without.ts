import type { Member } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import { createNetwork } from '../../network/network.ts'

/** How much of a network was about a member. */
export interface Gone {
  readonly ties: number
  /** Each once, if it is kept outside the network as well. */
  readonly outcomes: number
  /** Members who had put it on their list of those to avoid. */
  readonly avoidedBy: number
  /** Outcomes between others that it had confirmed: they stay, without its word for it. */
  readonly confirmed: number
}

/** The network that never knew the member, made anew: nothing of the old one is kept beneath it. */
export function networkWithout({ members, ties, outcomes }: Network, id: string): Network {
  return createNetwork({
    members: members.filter(member => member.id !== id).map(member => withoutAvoiding(member, id)),
    ties: ties.filter(tie => !joins(tie, id)),
    outcomes: outcomesWithout(outcomes, id),
  })
}

/** @param apart outcomes kept outside the network: those that it has as well count once */
export function goneOf(network: Network, apart: readonly Outcome[], id: string): Gone {
  const outcomes = [...network.outcomes, ...beyond(network.outcomes, apart)]
  return {
    ties: network.tiesOf(id).length,
    outcomes: outcomes.filter(outcome => joins(outcome, id)).length,
    avoidedBy: network.members.filter(member => member.id !== id && avoids(member, id)).length,
    confirmed: outcomes.filter(outcome => outcome.by === id && !joins(outcome, id)).length,
  }
}

/** Of `apart` what is not in `held`: each that is held stands for one that says the same. */
function beyond(held: readonly Outcome[], apart: readonly Outcome[]): readonly Outcome[] {
  const left = new Map<string, number>()
  for (const outcome of held) left.set(keyOf(outcome), (left.get(keyOf(outcome)) ?? 0) + 1)
  return apart.filter(outcome => {
    const same = left.get(keyOf(outcome)) ?? 0
    left.set(keyOf(outcome), same - 1)
    return same <= 0
  })
}

function keyOf({ from, to, date, stage, side, by }: Outcome): string {
  return JSON.stringify([from, to, date, stage, side, by])
}

/** Outcomes of others, and none of them by the member's word. */
export function outcomesWithout(outcomes: readonly Outcome[], id: string): readonly Outcome[] {
  return outcomes
    .filter(outcome => !joins(outcome, id))
    .map(outcome => {
      if (outcome.by !== id) return outcome
      const { by: _, ...others } = outcome
      return others
    })
}

function joins({ from, to }: Tie | Outcome, id: string): boolean {
  return from === id || to === id
}

function avoids({ avoid }: Member, id: string): boolean {
  return avoid?.includes(id) === true
}

function withoutAvoiding(member: Member, id: string): Member {
  const { avoid, ...others } = member
  if (avoid?.includes(id) !== true) return member
  const left = avoid.filter(one => one !== id)
  // In its place, so that not even the order of the fields tells.
  return left.length === 0 ? others : { ...member, avoid: left }
}
