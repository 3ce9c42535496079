import { LIMITS } from '../../policy/limits.ts'
import type { Curve, Signal } from '../../policy/signal.ts'
import type { Part } from './basis.ts'

/** To the nearest integer, halves up. */
export function nearest(x: number): number {
  return Math.floor(x + 0.5)
}

/** Log-odds as thousandths, within what a policy may hold. */
function weightOf(x: number): number {
  return Math.max(-LIMITS.weight, Math.min(LIMITS.weight, nearest(1000 * x)))
}

/** The signal as fitted: integers again, and still weight · (v − neutral). */
export function signalOf(part: Part, levels: Float64Array): Signal {
  const { signal, at, nodes } = part
  if (nodes.length === 0) return { ...signal, weight: weightOf(levels[at]!) }
  return bentSignal(part, levels)
}

/** What a bent signal is worth on average, which is the neutral: it goes into the bias. */
export function usualWorth({ at, mean }: Part, levels: Float64Array): number {
  return mean.reduce((sum, share, i) => sum + share * levels[at + i]!, 0)
}

/** A bent signal: its levels at the nodes become a curve over 0…1000, their range the weight, their mean the neutral. */
function bentSignal(part: Part, levels: Float64Array): Signal {
  const { signal, at, nodes } = part
  const worth = nodes.map((_, i) => levels[at + i]!)
  const [least, most] = [Math.min(...worth), Math.max(...worth)]
  const range = most - least
  const falls = worth.at(-1)! < worth[0]!
  const placeOf = (level: number) =>
    range === 0 ? 0 : nearest((1000 * (falls ? most - level : level - least)) / range)
  const curve: Curve = nodes.map((node, i) => [node, placeOf(worth[i]!)] as const)
  return { ...signal, weight: weightOf(falls ? -range : range), neutral: placeOf(usualWorth(part, levels)), curve }
}
