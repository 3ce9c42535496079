import { label } from '../../introductions/label.ts'
import { wordsOf } from '../../policy/field.ts'
import type { TableEvidence } from '../../policy/learned.ts'
import type { Affinity, Signal } from '../../policy/signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { EVEN } from './lifts.ts'
import { FIT_TEXTS } from './texts.ts'

const MOST_CELLS = 3

/** What a learned table says: the cells above chance, by how sure they are. */
export function tableText({ signal, cells }: TableEvidence, signals: readonly Signal[], locale: Locale): string[] {
  const found = signals.find(({ name }) => name === signal)
  if (found?.shape !== 'affinity' || cells.length === 0) return []
  const above = ([x, y]: Cell) => found.cells[x]![y]! - EVEN
  const sureness = (cell: Cell) => above(cell) / Math.max(1, cell[3])
  const best = cells
    .filter(cell => above(cell) > 0 && isFirstOfTwo(found, cell))
    .sort((p, q) => sureness(q) - sureness(p))
    .slice(0, MOST_CELLS)
    .map(([x, y, pairs]) => `${label(wordsOf(found.x), x, locale)} – ${label(wordsOf(found.y), y, locale)} (${pairs})`)
  return [FIT_TEXTS[locale].table(signal, cells.length, best)]
}

type Cell = TableEvidence['cells'][number]

/** A table of one field has every cell twice: each pair was read from both its ends. */
function isFirstOfTwo({ x, y }: Affinity, [one, other]: Cell): boolean {
  return x !== y || one <= other
}
