import type { AffinityCells } from '../columns/affinity-cells.ts'
import { cellOf, turned } from '../columns/affinity-cells.ts'
import type { Columns, FieldColumn } from '../columns/columns.ts'
import { setAt } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import type { Affinity } from '../policy/signal.ts'
import type { RowPart } from './parts.ts'
import type { Points } from './points.ts'

/** A table read from one side. */
export interface Reading {
  readonly table: AffinityCells
  /** Whether the asking member's terms are the table's y. */
  readonly isTurned: boolean
  readonly own: FieldColumn
  readonly column: FieldColumn
}

interface Beside {
  readonly columns: Columns
  readonly kept: Kept
}

/** Cells between the asking member's terms and a candidate's. Bounds are known by term: the best of a term's own row. */
export function affinityPart(by: Affinity['by'], points: Points, reading: Reading, { columns, kept }: Beside): RowPart {
  const { table, isTurned, own, column } = reading
  const { starts, terms } = column.terms
  const ownSet = setAt(columns, own)
  const name = isTurned ? 'bounds of y' : 'bounds of x'
  const rows = kept.of(table, { name, from: [points] }, () => boundsByTerm(isTurned ? turned(table) : table, points))
  let [from, to] = [0, 0]
  let most = 0
  let isActive = false

  /** The best and the sum of the known cells, and how many, until there are enough. */
  const cells = new Float64Array(3)
  const read = (set: number, enough: number) => {
    let [best, sum, count] = [-1, 0, 0]
    for (let i = from; i < to && count < enough; i++) {
      const mine = own.terms.terms[i]!
      for (let j = starts[set]!; j < starts[set + 1]! && count < enough; j++) {
        const theirs = terms[j]!
        const cell = isTurned ? cellOf(table, theirs, mine) : cellOf(table, mine, theirs)
        if (cell < 0) continue
        if (cell > best) best = cell
        sum += cell
        count++
      }
    }
    cells[0] = best
    cells[1] = sum
    cells[2] = count
  }

  return {
    column,
    isActive: () => isActive,
    ownSet,
    most: () => most,
    prepare(place) {
      const set = ownSet(place)
      from = own.terms.starts[set]!
      to = own.terms.starts[set + 1]!
      let [top, least, greatest] = [0, 1000, -1]
      for (let i = from; i < to; i++) {
        const term = own.terms.terms[i]!
        top = Math.max(top, rows.most[term]!)
        least = Math.min(least, rows.least[term]!)
        greatest = Math.max(greatest, rows.greatest[term]!)
      }
      isActive = greatest >= 0
      most = !isActive ? 0 : by === 'best' ? top : Math.max(0, points.most(least, greatest))
    },
    points(set) {
      read(set, Number.POSITIVE_INFINITY)
      if (cells[2] === 0) return 0
      return points.at[by === 'best' ? cells[0]! : Math.floor(cells[1]! / cells[2]!)]!
    },
    knows(set) {
      read(set, 1)
      return cells[2]! > 0
    },
  }
}

/** For each term the most points of its cells, the least cell and the greatest; −1 without any. */
function boundsByTerm({ starts, cells }: AffinityCells, points: Points) {
  const size = starts.length - 1
  const bounds = { most: new Float64Array(size), least: new Int16Array(size), greatest: new Int16Array(size) }
  for (let term = 0; term < size; term++) {
    let [most, least, greatest] = [0, 1000, -1]
    for (let j = starts[term]!; j < starts[term + 1]!; j++) {
      const cell = cells[j]!
      most = Math.max(most, points.at[cell]!)
      least = Math.min(least, cell)
      greatest = Math.max(greatest, cell)
    }
    bounds.most[term] = most
    bounds.least[term] = least
    bounds.greatest[term] = greatest
  }
  return bounds
}
