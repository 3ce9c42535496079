import type { CellRows } from '../columns/affinity-rows.ts'
import type { Columns, FieldColumn } from '../columns/columns.ts'
import type { Lists } from '../columns/lists.ts'
import type { Affinity } from '../policy/signal.ts'
import type { Part } from './part.ts'
import { NO_RISES } from './part.ts'
import { largest } from './points.ts'

/**
 * A table read from one side: `own` are the asking member's terms, `rows` their cells, `column` the candidates' terms. Per
 * query the rows of the own terms become one table over the candidates' terms; 0 is unknown, else one more than the cell.
 */
export function affinityPart(
  by: Affinity['by'],
  points: Float64Array,
  rows: CellRows,
  own: Lists,
  column: FieldColumn,
  columns: Columns,
): Part {
  const best = new Float64Array(columns.dictionary.size)
  const sums = new Float64Array(columns.dictionary.size)
  const counts = new Float64Array(columns.dictionary.size)
  const touched: number[] = []
  const byBest = Float64Array.of(0, ...points)
  const { starts, terms } = column.lists
  let base = 0
  let [least, greatest] = [1000, 0]

  const note = (term: number, cell: number) => {
    if (best[term] === 0) touched.push(term)
    best[term] = Math.max(best[term]!, cell + 1)
    sums[term]! += cell
    counts[term]! += 1
    least = Math.min(least, cell)
    greatest = Math.max(greatest, cell)
  }
  const forget = () => {
    for (const term of touched) best[term] = sums[term] = counts[term] = 0
    touched.length = 0
    ;[least, greatest] = [1000, 0]
  }
  const most = () => {
    if (by === 'mean') return largest(points, least, greatest)
    let top = Number.NEGATIVE_INFINITY
    for (const term of touched) top = Math.max(top, byBest[best[term]!]!)
    return top
  }
  const meanOf = (from: number, to: number) => {
    let [sum, count] = [0, 0]
    for (let j = from; j < to; j++) {
      sum += sums[terms[j]!]!
      count += counts[terms[j]!]!
    }
    return count === 0 ? 0 : points[Math.floor(sum / count)]!
  }

  return {
    get base() {
      return base
    },
    prepare(place) {
      forget()
      for (let j = own.starts[place]!; j < own.starts[place + 1]!; j++) {
        const term = own.terms[j]!
        for (let k = rows.starts[term]!; k < rows.starts[term + 1]!; k++) note(rows.others[k]!, rows.cells[k]!)
      }
      base = touched.length === 0 ? 0 : Math.max(0, most())
    },
    add(from, to, totals) {
      if (touched.length === 0) return
      let end = starts[from]!
      for (let place = from; place < to; place++) {
        const begin = end
        end = starts[place + 1]!
        if (by === 'mean') {
          totals[place - from]! += meanOf(begin, end)
          continue
        }
        let top = 0
        for (let j = begin; j < end; j++) {
          const cell = best[terms[j]!]!
          if (cell > top) top = cell
        }
        totals[place - from]! += byBest[top]!
      }
    },
    rises: () => NO_RISES,
    knows(place) {
      for (let j = starts[place]!; j < starts[place + 1]!; j++) if (best[terms[j]!]! > 0) return true
      return false
    },
  }
}
