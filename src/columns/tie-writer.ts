import type { Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { FULL, rarityOfSum, strengthOf } from '../scoring/contacts.ts'
import type { TieColumns } from './ties.ts'
import type { Written } from './written.ts'

interface Rewriting {
  readonly ties: TieColumns
  readonly written: Written
  /** Undefined for who was never there. */
  readonly homeOf: (id: string) => number
}

/** The ties in which those of some members are others; undefined when there is no more room. */
export function rewriteTies(tied: ReadonlySet<string>, after: Network, rewriting: Rewriting): TieColumns | undefined {
  const { ties, written, homeOf } = rewriting
  if (tied.size === 0) return ties
  const next = { ...ties, starts: ties.starts.slice(), ends: ties.ends.slice(), rarities: ties.rarities.slice() }
  for (const id of tied) {
    const home = homeOf(id)
    const contacts = contactsOf(id, after.tiesOf(id), homeOf)
    if (written.contacts + contacts.length > ties.contacts.length) return undefined
    next.starts[home] = written.contacts
    let sum = 0
    for (const [contact, strength] of contacts) {
      ties.contacts[written.contacts] = contact
      ties.strengths[written.contacts++] = strength
      sum += strength
    }
    next.ends[home] = written.contacts
    next.rarities[home] = rarityOfSum(sum)
  }
  return next
}

/** A member's contacts by home, going up, with strengths; several ties of a pair add up, to at most one whole tie. */
function contactsOf(id: string, ties: readonly Tie[], homeOf: Rewriting['homeOf']): (readonly [number, number])[] {
  const strengths = new Map<number, number>()
  for (const tie of ties) {
    const contact = homeOf(tie.from === id ? tie.to : tie.from)
    strengths.set(contact, Math.min(FULL, (strengths.get(contact) ?? 0) + strengthOf(tie)))
  }
  return [...strengths].sort(([one], [other]) => one - other)
}
