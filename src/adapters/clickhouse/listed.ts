import type { Policy } from '../../policy/policy.ts'
import type { Overlap, Signal } from '../../policy/signal.ts'
import { saturating } from './arithmetic.ts'
import { isPlain, mostOf, pointsAt } from './bound.ts'
import type { Parameters } from './parameters.ts'

/** An overlap whose terms are written in lists: who wants a term, and who has it. */
export interface Listed {
  readonly signal: Signal & Overlap
  /** As its tables and columns are called. */
  readonly name: string
}

/** More lists find fewer pairs, and cost more for each. */
const MOST = 3

/** The weightiest overlaps of which having something in common is worth more than having nothing. */
export function listedOf({ signals }: Policy): readonly Listed[] {
  const all = signals.flatMap((signal, i) =>
    signal.shape === 'overlap' && mostOf(signal) > pointsAt(signal, 0) ? [{ signal, name: `s${i}` }] : [],
  )
  return all.sort((p, q) => Math.abs(q.signal.weight) - Math.abs(p.signal.weight)).slice(0, MOST)
}

/** The most points of an overlap whose rarities add up to at most `sum`, 0 if nothing is had in common. */
export function pointsUpTo(signal: Signal & Overlap, sum: string, at: Parameters['at']): string {
  if (!isPlain(signal)) return `if((${sum}) = 0, ${at(pointsAt(signal, 0), 'Int64')}, ${at(mostOf(signal), 'Int64')})`
  const { weight, half, neutral } = signal
  return `${at(weight, 'Int64')} * (${saturating(sum, at(half, 'Int64'))} - ${at(neutral, 'Int64')})`
}

/**
 * The most that a term of rarity `sum` adds to points for nothing in common. The value of several terms is at most the sum
 * of theirs, and one for each that is rounded down.
 */
export function gainUpTo(signal: Signal & Overlap, sum: string, at: Parameters['at']): string {
  if (!isPlain(signal)) return at(mostOf(signal) - pointsAt(signal, 0), 'Int64')
  return `${at(signal.weight, 'Int64')} * (${saturating(sum, at(signal.half, 'Int64'))} + 1)`
}
