import type { Curve } from '../../policy/signal.ts'
import { bend } from '../../scoring/curve.ts'

interface Weighed {
  readonly weight: number
  readonly neutral: number
  readonly curve?: Curve | undefined
}

/** Points at a value of 0…1000. */
export function pointsAt({ weight, neutral, curve }: Weighed, value: number): number {
  return weight * (bend(value, curve) - neutral)
}

/** The most points at any value: a curve bends at its nodes only. */
export function mostOf(signal: Weighed): number {
  const values = [0, ...(signal.curve ?? []).map(([x]) => Math.max(0, Math.min(1000, x))), 1000]
  return Math.max(...values.map(value => pointsAt(signal, value)))
}

/** Whether more value is more points, evenly: then a bound on the value is one on the points. */
export function isPlain({ weight, curve }: Weighed): boolean {
  return weight > 0 && curve === undefined
}
