import { parentOf, wordsOf } from '../policy/field.ts'
import type { Affinity } from '../policy/signal.ts'
import { standsFor } from '../scoring/regions.ts'
import { cellReader } from '../scoring/shapes/affinity.ts'
import type { Columns } from './columns.ts'
import { uint16, uint32 } from './lists.ts'

/** The known cells of a table by their first term: term t has others[starts[t]] … with their cells. */
export interface CellRows {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  readonly cells: Uint16Array
}

/** All known cells between terms that occur, regions and parents resolved: once by x, once by y. */
export function affinityRows(signal: Affinity, columns: Columns): { readonly byX: CellRows; readonly byY: CellRows } {
  const { dictionary } = columns
  const entries: [x: number, y: number, cell: number][] = []
  const occurring = (field: Affinity['x']) =>
    Array.from(columns.field(field).holders.keys()).filter(term => columns.field(field).holders[term]! > 0)
  const ys = occurring(signal.y)
  const cellOf = cellReader(signal)
  const reach = standsFor(signal.x)
  const reachable = partners(signal, ys, columns)
  for (const x of occurring(signal.x)) {
    const terms = reach(dictionary.terms[x]!)
    for (const y of reachable(terms)) {
      let best = -1
      for (const term of terms) best = Math.max(best, cellOf(term, dictionary.terms[y]!) ?? -1)
      if (best >= 0) entries.push([x, y, best])
    }
  }
  return {
    byX: pack(entries, dictionary.size),
    byY: pack(
      entries.map(([x, y, cell]) => [y, x, cell]),
      dictionary.size,
    ),
  }
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

function pack(entries: readonly (readonly [number, number, number])[], termCount: number): CellRows {
  const starts = uint32(termCount + 1)
  for (const [term] of entries) starts[term + 1]!++
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const others = uint32(entries.length)
  const cells = uint16(entries.length)
  for (const [term, other, cell] of entries) {
    const at = next[term]!++
    others[at] = other
    cells[at] = cell
  }
  return { starts, others, cells }
}
