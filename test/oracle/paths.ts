import { floorDivide, larger, reserveOf, saturate, smaller, total } from './exact.ts'
import type { Member } from './network.ts'
import type { Contacts } from './policy.ts'
import type { Seen } from './see.ts'

/** Paths from a to b through shared contacts, saturating at `half` or best at `peak` (inverted U). */
export function contactsValue(seen: Seen, shape: Contacts, a: Member, b: Member): bigint | undefined {
  if (seen.contacts(a).size === 0 || seen.contacts(b).size === 0) return undefined
  const sum = shape.reach === 2 ? near(seen, a, b) : near(seen, a, b) + farther(seen, shape, a, b)
  if ('half' in shape) return saturate(sum, shape.half)
  const peak = BigInt(shape.peak)
  return sum === 0n ? 0n : floorDivide(1000n * smaller(sum, peak), larger(sum, peak))
}

/** Σ_c ⌊w(a,c)·w(c,b)·r(c) / 10³⌋ */
function near(seen: Seen, a: Member, b: Member): bigint {
  const between = seen.members.filter(c => c !== a && c !== b)
  return total(between.map(c => (w(seen, a, c) * w(seen, c, b) * r(seen, c)) / 1000n))
}

/** ⌊far·Σ_{c,d} ⌊w(a,c)·w(c,d)·w(d,b)·r(c)·r(d) / 10⁹⌋ / 1000⌋; a chain without weight adds 0 and is skipped. */
function farther(seen: Seen, { far }: Contacts, a: Member, b: Member): bigint {
  if (far === undefined) throw new Error('Expected `far` with reach 3')
  const chains: bigint[] = []
  for (const c of seen.contacts(a).keys()) {
    for (const d of seen.contacts(b).keys()) {
      if (c === d || c === b || d === a) continue
      const weight = w(seen, a, c) * w(seen, c, d) * w(seen, d, b)
      if (weight !== 0n) chains.push((weight * r(seen, c) * r(seen, d)) / 1_000_000_000n)
    }
  }
  return (BigInt(far) * total(chains)) / 1000n
}

const w = (seen: Seen, x: Member, y: Member): bigint => seen.contacts(x).get(y) ?? 0n
const r = (seen: Seen, x: Member): bigint => reserveOf(total([...seen.contacts(x).values()]))
