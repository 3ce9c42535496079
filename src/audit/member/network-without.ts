import type { Member } from '../../members/member.ts'
import type { Outcome } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import { createNetwork } from '../../network/network.ts'

/** How much of a network was about a member. */
export interface Gone {
  readonly ties: number
  readonly outcomes: number
  /** Members who had put it on their list of those to avoid. */
  readonly avoidedBy: number
  /** Outcomes between others that it had confirmed: they stay, without its word for it. */
  readonly confirmed: number
}

/** The network that never knew the member, made anew: nothing of the old one is kept beneath it. */
export function networkWithout(network: Network, id: string): { readonly network: Network; readonly gone: Gone } {
  const members = network.members.filter(member => member.id !== id)
  const ties = network.ties.filter(({ from, to }) => from !== id && to !== id)
  const outcomes = outcomesWithout(network.outcomes, id)
  return {
    network: createNetwork({ members: members.map(member => withoutAvoiding(member, id)), ties, outcomes }),
    gone: {
      ties: network.ties.length - ties.length,
      outcomes: network.outcomes.length - outcomes.length,
      avoidedBy: members.filter(member => avoids(member, id)).length,
      confirmed: network.outcomes.filter(outcome => outcome.by === id && !joins(outcome, id)).length,
    },
  }
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

function joins({ from, to }: Outcome, id: string): boolean {
  return from === id || to === id
}

function avoids({ avoid = [] }: Member, id: string): boolean {
  return avoid.includes(id)
}

function withoutAvoiding(member: Member, id: string): Member {
  if (!avoids(member, id)) return member
  const { avoid = [], ...others } = member
  const left = avoid.filter(one => one !== id)
  // In its place, so that not even the order of the fields tells.
  return left.length === 0 ? others : { ...member, avoid: left }
}
