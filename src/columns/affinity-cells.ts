import { parentOf, wordsOf } from '../policy/field.ts'
import type { Affinity } from '../policy/signal.ts'
import { standsFor } from '../scoring/regions.ts'
import { cellReader } from '../scoring/shapes/affinity.ts'
import type { Columns } from './columns.ts'
import { fieldOf } from './columns.ts'
import { isEqual, uint16, uint32 } from './lists.ts'

/**
 * The known cells between terms that occur, regions and parents resolved. The row of term x has others[starts[x]] …, going
 * up, with their cells; `dense` has one more than the cell of x and y at `numbers[x]·width + numbers[y]`, 0 for unknown.
 */
export interface AffinityCells {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  readonly cells: Uint16Array
  readonly dense: Dense | undefined
}

interface Dense {
  readonly xs: Uint32Array
  readonly ys: Uint32Array
  readonly width: number
  readonly cells: Uint16Array
}

/** Tables up to so many cells are kept whole. */
const MOST_DENSE = 1 << 20

type Entry = readonly [x: number, y: number, cell: number]

export function affinityCells(signal: Affinity, columns: Columns): AffinityCells {
  const [xs, ys] = [occurring(signal.x, columns), occurring(signal.y, columns)]
  const entries = knownCells(signal, xs, ys, columns)
  const size = columns.dictionary.size
  return { ...pack(entries, size), dense: denseCells(entries, xs, ys, size) }
}

/** The cell of two terms, −1 if it is unknown. */
export function cellOf({ starts, others, cells, dense }: AffinityCells, x: number, y: number): number {
  if (dense !== undefined) return dense.cells[dense.xs[x]! * dense.width + dense.ys[y]!]! - 1
  let [low, high] = [starts[x]!, starts[x + 1]! - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = others[middle]!
    if (found === y) return cells[middle]!
    if (found < y) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The same cells with x and y changed about. */
export function turned({ starts, others, cells }: AffinityCells): AffinityCells {
  const entries: Entry[] = []
  for (let x = 0; x + 1 < starts.length; x++) {
    for (let j = starts[x]!; j < starts[x + 1]!; j++) entries.push([others[j]!, x, cells[j]!])
  }
  return { ...pack(entries, starts.length - 1), dense: undefined }
}

/** Is the table the same from both sides? */
export function isSymmetric(table: AffinityCells): boolean {
  const back = turned(table)
  return isEqual(table.starts, back.starts) && isEqual(table.others, back.others) && isEqual(table.cells, back.cells)
}

function occurring(field: Affinity['x'], columns: Columns): number[] {
  const { holders } = fieldOf(columns, field)
  return Array.from(holders.keys()).filter(term => holders[term]! > 0)
}

function knownCells(signal: Affinity, xs: readonly number[], ys: readonly number[], columns: Columns): Entry[] {
  const { dictionary } = columns
  const entries: Entry[] = []
  const cell = cellReader(signal)
  const reach = standsFor(signal.x)
  const reachable = partners(signal, ys, columns)
  for (const x of xs) {
    const terms = reach(dictionary.terms[x]!)
    for (const y of reachable(terms)) {
      let best = -1
      for (const term of terms) best = Math.max(best, cell(term, dictionary.terms[y]!) ?? -1)
      if (best >= 0) entries.push([x, y, best])
    }
  }
  return entries
}

/**
 * The ys for which some of the terms may have a cell. Codes with parents are few, so all are asked; other ys must stand in
 * the row of a term, or of its parent.
 */
function partners({ x, y, cells }: Affinity, ys: readonly number[], { dictionary }: Columns) {
  if (wordsOf(y) === 'industry') return () => ys
  const occurs = new Set(ys)
  return (terms: readonly string[]) => {
    const found = new Set<number>()
    for (const term of terms.flatMap(one => [one, parentOf(one, wordsOf(x)) ?? one])) {
      for (const other of Object.keys(Object.hasOwn(cells, term) ? cells[term]! : {})) {
        const ordinal = dictionary.find(other)
        if (ordinal !== undefined && occurs.has(ordinal)) found.add(ordinal)
      }
    }
    return [...found]
  }
}

function pack(entries: readonly Entry[], termCount: number): Omit<AffinityCells, 'dense'> {
  const inOrder = [...entries].sort((p, q) => p[0] - q[0] || p[1] - q[1])
  const starts = uint32(termCount + 1)
  for (const [term] of inOrder) starts[term + 1]!++
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const others = uint32(entries.length)
  const cells = uint16(entries.length)
  for (const [term, other, cell] of inOrder) {
    const at = next[term]!++
    others[at] = other
    cells[at] = cell
  }
  return { starts, others, cells }
}

/** Terms that do not occur share number 0, whose cells are unknown. */
function denseCells(entries: readonly Entry[], xs: number[], ys: number[], size: number): Dense | undefined {
  const width = ys.length + 1
  if ((xs.length + 1) * width > MOST_DENSE) return undefined
  const dense = { xs: uint32(size), ys: uint32(size), width, cells: uint16((xs.length + 1) * width) }
  for (const [i, x] of xs.entries()) dense.xs[x] = i + 1
  for (const [i, y] of ys.entries()) dense.ys[y] = i + 1
  for (const [x, y, cell] of entries) dense.cells[dense.xs[x]! * width + dense.ys[y]!] = cell + 1
  return dense
}
