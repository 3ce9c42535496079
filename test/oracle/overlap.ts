import { larger, rarityOf, saturate, total } from './exact.ts'
import { regionOf } from './fields.ts'
import type { Member } from './network.ts'
import type { Overlap } from './policy.ts'
import type { Seen } from './see.ts'

/** v = ⌊1000·s / (s + half)⌋, s = Σ rarity(t) over the terms t of a.X that b.Y holds. */
export function overlapValue(seen: Seen, shape: Overlap, a: Member, b: Member): bigint | undefined {
  const wanted = seen.terms(a, shape.x)
  const held = seen.terms(b, shape.y)
  if (wanted.size === 0 || held.size === 0) return undefined
  return saturate(total([...wanted].map(term => worth(seen, shape, term, held))), shape.half)
}

/** A region is worth its rarest way of being held: through one of its countries, or by its own name. */
function worth(seen: Seen, { x, y }: Overlap, term: string, held: ReadonlySet<string>): bigint {
  const ways = [term, ...(regionOf(seen.regions, x, term) ?? [])].filter(way => held.has(way))
  const holders = (way: string) => seen.members.filter(member => seen.terms(member, y).has(way)).length
  return ways.map(way => rarityOf(holders(way))).reduce(larger, 0n)
}
