import type { Overlap } from '../../policy/signal.ts'
import type { Facts } from '../facts.ts'
import type { PreparedSignal } from '../finding.ts'
import { missingOf } from '../missing.ts'
import { heldThrough } from '../regions.ts'

/**
 * s = Σ rarity(t) over the terms t of a.x that b.y holds, v = ⌊1000·s / (s + half)⌋, rarity(t) = ⌊1000 / √c⌋ with c the
 * members whose y holds t. A region counts once, through the rarest of its countries that b holds.
 */
export function prepareOverlap({ x, y, half }: Overlap, facts: Facts): PreparedSignal {
  const wanted = facts.field(x)
  const held = facts.field(y)
  const reach = heldThrough(x)
  const rarity = (term: string) => Math.floor(1000 / Math.sqrt(held.holders(term)))

  return {
    find(a, b) {
      const terms = wanted.of(a.id)
      if (terms.length === 0 || held.of(b.id).length === 0) return undefined
      let sum = 0
      const matched: string[] = []
      for (const term of terms) {
        const [through, best] = rarest(reach(term), t => (held.holds(b.id, t) ? rarity(t) : -1))
        if (best < 0) continue
        sum += best
        matched.push(through)
      }
      return { value: Math.floor((1000 * sum) / (sum + half)), evidence: { terms: matched } }
    },
    missing: missingOf(x, y, facts),
  }
}

/** The term of the greatest rarity; −1 marks a term that is not held. */
function rarest(terms: readonly string[], rarity: (term: string) => number): [string, number] {
  let best: [string, number] = ['', -1]
  for (const term of terms) {
    const value = rarity(term)
    if (value > best[1]) best = [term, value]
  }
  return best
}
