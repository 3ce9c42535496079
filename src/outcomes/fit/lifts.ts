import { logarithm } from '../../integers/logarithm.ts'
import type { Network } from '../../network/network.ts'
import type { TableEvidence } from '../../policy/learned.ts'
import type { Affinity, Cells } from '../../policy/signal.ts'
import type { Facts } from '../../scoring/facts.ts'
import type { Verdict } from '../verdicts.ts'

export interface LearnedTable {
  readonly cells: Cells
  readonly evidence: TableEvidence
}

export interface History {
  /** What the table reads its terms from. */
  readonly facts: Facts
  readonly network: Network
  /** Introductions that came to something, beside the ties. */
  readonly successes: readonly Verdict[]
}

/** Pairs believed to have come together, and to have been foreseen, before any was counted. */
const BELIEVED = 2
/** A cell says something once so many pairs came together, or were to be foreseen. */
const FEWEST = 3
/** A lift of 1 stands in the middle; each doubling is a tenth of the range. */
const EVEN = 500
const PER_DOUBLING = 100

/**
 * How much more often x of one side and y of the other come together than by chance, over ties and introductions that came
 * to something, each read from both its ends: lift = (n + 2) / (e + 2), e what their numbers alone would give (n of x × n
 * of y ÷ all). A cell is 500 + 100·log₂ lift, within 0…1000; its standard error 100 / (ln 2 · √(n + 2)).
 */
export function learnTable(signal: Affinity, history: History): LearnedTable {
  const counts = count(signal, history)
  const cells = new Map<string, Map<string, number>>()
  const evidence: (readonly [string, string, number, number])[] = []
  for (const [x, row] of counts.together) {
    for (const [y, n] of row) {
      const foreseen = (counts.ofX.get(x)! * counts.ofY.get(y)!) / counts.all
      if (n < FEWEST && foreseen < FEWEST) continue
      const lift = (n + BELIEVED) / (foreseen + BELIEVED)
      const value = Math.floor(EVEN + (PER_DOUBLING * logarithm(lift)) / Math.LN2 + 0.5)
      const known = cells.get(x) ?? new Map<string, number>()
      cells.set(x, known.set(y, Math.max(0, Math.min(1000, value))))
      evidence.push([x, y, n, Math.floor(PER_DOUBLING / (Math.LN2 * Math.sqrt(n + BELIEVED)) + 0.5)])
    }
  }
  return { cells: tableOf(cells), evidence: { signal: signal.name, cells: evidence } }
}

interface Counts {
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly ofX: ReadonlyMap<string, number>
  readonly ofY: ReadonlyMap<string, number>
  readonly all: number
}

function count({ x, y }: Affinity, { facts, network, successes }: History): Counts {
  const together = new Map<string, Map<string, number>>()
  const [ofX, ofY] = [new Map<string, number>(), new Map<string, number>()]
  const [left, right] = [facts.field(x), facts.field(y)]
  let all = 0
  const note = (a: string, b: string) => {
    const [xs, ys] = [left.of(a), right.of(b)]
    if (xs.length === 0 || ys.length === 0) return
    all++
    for (const one of ys) ofY.set(one, (ofY.get(one) ?? 0) + 1)
    for (const one of xs) {
      ofX.set(one, (ofX.get(one) ?? 0) + 1)
      const row = together.get(one) ?? new Map<string, number>()
      together.set(one, row)
      for (const other of ys) row.set(other, (row.get(other) ?? 0) + 1)
    }
  }
  const pairs = [...network.ties.map(({ from, to }) => [from, to]), ...successes.map(({ from, to }) => [from, to])]
  for (const [a, b] of pairs) {
    note(a!, b!)
    note(b!, a!)
  }
  return { together, ofX, ofY, all }
}

/** Terms in the order of code points, so that the order of ties does not show; own keys, whatever a term is called. */
function tableOf(cells: ReadonlyMap<string, ReadonlyMap<string, number>>): Cells {
  const rows = [...cells].map(([x, row]) => [x, Object.fromEntries([...row].sort(byTerm))] as const)
  return Object.fromEntries(rows.sort(byTerm))
}

function byTerm([p]: readonly [string, unknown], [q]: readonly [string, unknown]): number {
  return p < q ? -1 : p > q ? 1 : 0
}
