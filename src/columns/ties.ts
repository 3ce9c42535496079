import type { Tie } from '../members/tie.ts'
import { rarityOfSum, strengthOf } from '../scoring/contacts.ts'
import { uint16, uint32 } from './lists.ts'

/** Who is tied to whom, by place: contacts going up, with strengths in thousandths, and each member's rarity r(x). */
export interface TieColumns {
  readonly starts: Uint32Array
  readonly contacts: Uint32Array
  readonly strengths: Uint16Array
  readonly rarities: Uint16Array
}

const FULL = 1000

/** Several ties of a pair add up, to at most one whole tie, as in the reference reader. */
export function packTies(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): TieColumns {
  const n = placeOf.size
  const ends = new Uint32Array(2 * ties.length)
  const counts = new Uint32Array(n + 1)
  ties.forEach(({ from, to }, i) => {
    for (const [k, id] of [from, to].entries()) {
      const place = placeOf.get(id)!
      ends[2 * i + k] = place
      counts[place + 1]!++
    }
  })
  for (let m = 0; m < n; m++) counts[m + 1]! += counts[m]!
  const next = counts.slice()
  const others = new Uint32Array(2 * ties.length)
  const strengths = new Uint16Array(2 * ties.length)
  for (let i = 0; i < ties.length; i++) {
    const strength = strengthOf(ties[i]!)
    for (const side of [0, 1]) {
      const at = next[ends[2 * i + side]!]!++
      others[at] = ends[2 * i + 1 - side]!
      strengths[at] = strength
    }
  }
  return mergeSameContacts(counts, others, strengths)
}

/** Sorts each member's contacts and adds up the strengths of the same one. */
function mergeSameContacts(starts: Uint32Array, others: Uint32Array, strengths: Uint16Array): TieColumns {
  const n = starts.length - 1
  const merged = uint32(n + 1)
  const rarities = uint16(n)
  let length = 0
  for (let m = 0; m < n; m++) {
    const from = starts[m]!
    const order = sortedByContact(others, from, starts[m + 1]!)
    const begin = length
    let sum = 0
    const pairs = order.map(at => [others[at]!, strengths[at]!] as const)
    for (const [contact, strength] of pairs) {
      const same = length > begin && others[length - 1] === contact
      if (!same) {
        others[length] = contact
        strengths[length] = 0
        length++
      }
      const before = strengths[length - 1]!
      strengths[length - 1] = Math.min(FULL, before + strength)
      sum += strengths[length - 1]! - before
    }
    merged[m + 1] = length
    rarities[m] = rarityOfSum(sum)
  }
  const contacts = uint32(length)
  contacts.set(others.subarray(0, length))
  const kept = uint16(length)
  kept.set(strengths.subarray(0, length))
  return { starts: merged, contacts, strengths: kept, rarities }
}

function sortedByContact(others: Uint32Array, from: number, to: number): number[] {
  const order: number[] = []
  for (let at = from; at < to; at++) order.push(at)
  return order.sort((p, q) => others[p]! - others[q]!)
}
