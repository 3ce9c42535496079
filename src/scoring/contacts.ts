import type { Said, Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'

/** Who is tied to whom, and how strongly; ties count in both directions. */
export interface ContactFacts {
  /** The member's contacts with the strength of the tie in thousandths, 0…1000. */
  of(member: string): ReadonlyMap<string, number>
  /** r(x) = min(1000, ⌊1000 / √(W(x)/1000)⌋), W(x) the sum of x's strengths: who knows everybody says little. */
  rarity(member: string): number
}

const NOBODY: ReadonlyMap<string, number> = new Map()
/** A whole tie, in thousandths; and the rarity of a member who knows hardly anybody. */
export const FULL = 1000

export function contactsOf({ ties }: Network): ContactFacts {
  const strengths = new Map<string, Map<string, number>>()
  for (const tie of ties) {
    add(strengths, tie.from, tie.to, strengthOf(tie))
    add(strengths, tie.to, tie.from, strengthOf(tie))
  }
  const rarities = new Map<string, number>()
  for (const [member, contacts] of strengths) rarities.set(member, rarityOf(contacts))
  return { of: member => strengths.get(member) ?? NOBODY, rarity: member => rarities.get(member) ?? FULL }
}

/** Thousandths. A tie made in a group of n is one of n − 1 that each of the group made. */
export function strengthOf({ strength, groupSize }: Tie | Said<Tie>): number {
  if (strength !== undefined) return Math.floor(strength * FULL + 0.5)
  return groupSize === undefined ? FULL : Math.floor(FULL / (groupSize - 1))
}

/** Several ties between two members add up, to at most one whole tie. */
function add(strengths: Map<string, Map<string, number>>, from: string, to: string, strength: number): void {
  const contacts = strengths.get(from) ?? new Map<string, number>()
  strengths.set(from, contacts)
  contacts.set(to, Math.min(FULL, (contacts.get(to) ?? 0) + strength))
}

function rarityOf(contacts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const strength of contacts.values()) sum += strength
  return rarityOfSum(sum)
}

/** r at a sum W of strengths in thousandths; a member without weight, for whom ⌊1000 / 0⌋ is infinite, hides nobody. */
export function rarityOfSum(sum: number): number {
  return Math.min(FULL, Math.floor(FULL / Math.sqrt(sum / FULL)))
}
