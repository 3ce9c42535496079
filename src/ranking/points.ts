import type { Overlap, Signal } from '../policy/signal.ts'
import { bend } from '../scoring/curve.ts'

/** Sums of rarities below this are looked up; the rare larger ones are computed. */
export const TABLED = 4096
const VALUES = 1001

/** A signal's points by value, and what they can be at most in a range of values. */
export interface Points {
  /** points[v], v = 0…1000. */
  readonly at: Float64Array
  /** Not below the points at any value least…greatest. */
  most(least: number, greatest: number): number
}

/** Computed once a signal: signals are frozen, and many a small network is asked about under one policy. */
function ofSignal<S extends Signal, T extends object>(compute: (signal: S) => T): (signal: S) => T {
  const known = new WeakMap<S, T>()
  return signal => {
    const before = known.get(signal)
    if (before !== undefined) return before
    const now = compute(signal)
    known.set(signal, now)
    return now
  }
}

export const pointsByValue = /* @__PURE__ */ ofSignal(({ weight, neutral, curve }: Signal): Points => {
  const at = new Float64Array(VALUES)
  let [top, falls, rises] = [Number.NEGATIVE_INFINITY, false, false]
  for (let value = 0; value < VALUES; value++) {
    const points = weight * (bend(value, curve) - neutral) + 0
    at[value] = points
    top = Math.max(top, points)
    if (value > 0 && points < at[value - 1]!) falls = true
    if (value > 0 && points > at[value - 1]!) rises = true
  }
  return {
    at,
    most: (least, greatest) => (falls && rises ? top : Math.max(at[least]!, at[greatest]!)),
  }
})

/** Points of a saturating sum s, v = ⌊1000·s / (s + half)⌋. */
export interface SumPoints {
  /** Points at sums 0 … tabled − 1. */
  readonly table: Int32Array
  /** 0 for whoever has no term, at 0; the table from `TABLED` on, and again behind that: see `Heads`. */
  readonly byBytes: Int32Array
  at(sum: number): number
  /** Not below the points at any sum least…greatest. */
  most(least: number, greatest: number): number
}

export const pointsBySum = /* @__PURE__ */ ofSignal((signal: Overlap): SumPoints => {
  const points = pointsByValue(signal)
  const { half } = signal
  const valueAt = (sum: number) => Math.floor((1000 * sum) / (sum + half))
  const table = new Int32Array(TABLED)
  for (let sum = 0; sum < TABLED; sum++) table[sum] = points.at[valueAt(sum)]!
  const byBytes = new Int32Array(3 * TABLED)
  for (const byte of [1, 2]) byBytes.set(table, byte * TABLED)
  return {
    table,
    byBytes,
    at: sum => (sum < TABLED ? table[sum]! : points.at[valueAt(sum)]!),
    most: (least, greatest) => points.most(valueAt(least), valueAt(greatest)),
  }
})
