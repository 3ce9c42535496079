import type { Words } from '../../policy/field.ts'
import { parentOf, wordsOf } from '../../policy/field.ts'
import type { Affinity, Cells } from '../../policy/signal.ts'
import type { Facts } from '../facts.ts'
import type { PreparedSignal } from '../finding.ts'
import { missingOf } from '../missing.ts'
import { standsFor } from '../regions.ts'

interface Known {
  readonly cell: number
  readonly x: string
  readonly y: string
}

/** The best (or ⌊mean⌋) of the known cells over a.x × b.y; unknown if none is. */
export function prepareAffinity(signal: Affinity, facts: Facts): PreparedSignal {
  const { x, y, by } = signal
  const cellOf = cellReader(signal)
  const [left, right, reach] = [facts.field(x), facts.field(y), standsFor(x)]

  return {
    find(a, b) {
      let best: Known | undefined
      let least: Known | undefined
      let [sum, number] = [0, 0]
      for (const term of left.of(a.id)) {
        for (const other of right.of(b.id)) {
          const known = bestCell(reach(term), other, cellOf)
          if (known === undefined) continue
          sum += known.cell
          number += 1
          if (best === undefined || known.cell > best.cell) best = known
          if (least === undefined || known.cell < least.cell) least = known
        }
      }
      if (best === undefined || least === undefined) return undefined
      const cell = [best.x, best.y] as const
      if (by === 'best') return { value: best.cell, evidence: { cell } }
      return { value: Math.floor(sum / number), evidence: { cell, least: [least.x, least.y] } }
    },
    missing: missingOf(x, y, facts),
  }
}

export type CellOf = (x: string, y: string) => number | undefined

function bestCell(terms: readonly string[], y: string, cellOf: CellOf): Known | undefined {
  let best: Known | undefined
  for (const x of terms) {
    const cell = cellOf(x, y)
    if (cell !== undefined && (best === undefined || cell > best.cell)) best = { cell, x, y }
  }
  return best
}

/** A code without a cell falls back to its parent's, and each fall costs the factor: first y's, then x's, then both. */
export function cellReader({ x, y, cells, parentFactor }: Affinity): CellOf {
  const direct = tableReader(cells)
  if (parentFactor === undefined) return direct
  const [wordsX, wordsY]: Words[] = [wordsOf(x), wordsOf(y)]
  const less = (cell: number | undefined) => (cell === undefined ? undefined : Math.floor((cell * parentFactor) / 1000))
  return (tx, ty) => {
    const [px, py] = [parentOf(tx, wordsX!), parentOf(ty, wordsY!)]
    const at = (u: string | undefined, v: string | undefined) =>
      u === undefined || v === undefined ? undefined : direct(u, v)
    return direct(tx, ty) ?? less(at(tx, py)) ?? less(at(px, ty)) ?? less(less(at(px, py)))
  }
}

/** Own properties only: a term may be called `constructor`. */
function tableReader(cells: Cells): CellOf {
  return (x, y) => {
    const row = Object.hasOwn(cells, x) ? cells[x] : undefined
    return row !== undefined && Object.hasOwn(row, y) ? row[y] : undefined
  }
}
