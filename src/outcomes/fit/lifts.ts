import { logarithm } from '../../integers/logarithm.ts'
import type { TableEvidence } from '../../policy/learned.ts'
import type { Affinity, Cells } from '../../policy/signal.ts'
import type { History } from './pair-counts.ts'
import { countPairs } from './pair-counts.ts'
import { nearest } from './scorecard.ts'

export interface LearnedTable {
  readonly cells: Cells
  readonly evidence: TableEvidence
}

/** Pairs believed to have come together, and to have been foreseen, before any was counted. */
const BELIEVED = 2
/** A cell says something once so many pairs came together, or were to be foreseen. */
const FEWEST = 3
/** A lift of 1 stands in the middle; each doubling is a tenth of the range. */
export const EVEN = 500
const PER_DOUBLING = 100

/**
 * How much more often x of one side and y of the other come together than by chance, over ties and introductions that came
 * to something, each read from both its ends: lift = (n + 2) / (e + 2), e what their numbers alone would give (n of x × n
 * of y ÷ all). A cell is 500 + 100·log₂ lift, within 0…1000; its standard error 100 / (ln 2 · √(n + 2)).
 */
export function learnTable(signal: Affinity, history: History): LearnedTable {
  const { together, ofX, ofY, all } = countPairs(signal, history)
  const rows: (readonly [string, Readonly<Record<string, number>>])[] = []
  const evidence: (readonly [string, string, number, number])[] = []
  for (const [x, row] of inOrder(together)) {
    const cells: (readonly [string, number])[] = []
    for (const [y, n] of inOrder(row)) {
      const foreseen = (ofX.get(x)! * ofY.get(y)!) / all
      if (n < FEWEST && foreseen < FEWEST) continue
      const value = EVEN + (PER_DOUBLING * logarithm((n + BELIEVED) / (foreseen + BELIEVED))) / Math.LN2
      cells.push([y, Math.max(0, Math.min(1000, nearest(value)))])
      evidence.push([x, y, n, nearest(PER_DOUBLING / (Math.LN2 * Math.sqrt(n + BELIEVED)))])
    }
    if (cells.length > 0) rows.push([x, Object.fromEntries(cells)])
  }
  return { cells: Object.fromEntries(rows), evidence: { signal: signal.name, cells: evidence } }
}

/** Terms by code unit, so that the order of ties does not show. */
function inOrder<T>(terms: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...terms].sort(([p], [q]) => (p < q ? -1 : p > q ? 1 : 0))
}
