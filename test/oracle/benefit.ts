import { shown, size, total } from './exact.ts'
import type { Member } from './network.ts'
import type { Policy } from './policy.ts'
import type { Seen } from './see.ts'
import { signalValue } from './value.ts'

export interface Reason {
  readonly signal: string
  readonly value: number
  readonly points: number
}

/** What one of the two gains. `benefit` = `bias` + the points of all reasons. */
export interface Side {
  readonly benefit: number
  readonly bias: number
  readonly reasons: readonly Reason[]
  readonly unknown: readonly string[]
}

export function sideOf(seen: Seen, policy: Policy, a: Member, b: Member): Side {
  const rows = policy.signals.map(signal => ({ signal, value: signalValue(seen, signal, a, b) }))
  const known = rows.flatMap(({ signal, value }) => {
    if (value === undefined) return []
    return [{ signal: signal.name, value, points: BigInt(signal.weight) * (value - BigInt(signal.neutral)) }]
  })
  const benefit = BigInt(policy.bias) + total(known.map(({ points }) => points))
  // Array sort is stable: equal sizes stay in the order of the policy.
  const strongest = known.sort((one, other) => shown(size(other.points) - size(one.points)))
  return {
    benefit: shown(benefit),
    bias: policy.bias,
    reasons: strongest.map(({ signal, value, points }) => ({ signal, value: shown(value), points: shown(points) })),
    unknown: rows.filter(({ value }) => value === undefined).map(({ signal }) => signal.name),
  }
}

/** ⌊1000 · Σ|weight| of the known ÷ Σ|weight|⌋ over the given sides together. */
export function confidenceOf({ signals }: Policy, sides: readonly Side[]): number {
  const weights = sides.flatMap(({ unknown }) =>
    signals.map(({ name, weight }) => ({ known: !unknown.includes(name), weight: size(BigInt(weight)) })),
  )
  const all = total(weights.map(({ weight }) => weight))
  const known = total(weights.filter(row => row.known).map(({ weight }) => weight))
  return all === 0n ? 0 : shown((1000n * known) / all)
}
