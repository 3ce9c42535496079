import type { Signal } from '../../policy/signal.ts'
import type { Source } from '../../ranking/sided-parts.ts'
import { sidedParts } from '../../ranking/sided-parts.ts'

/** What no signal is worth: the value is unknown. */
export const UNKNOWN = -1

/** Signals read as values, from one member to many. */
export interface Values {
  /** Binds to the asking member. */
  prepare(place: number): void
  /**
   * Writes v(a, b) of each signal, before its curve, to `forward`, and v(b, a) to `backward`; `UNKNOWN` where unknown.
   */
  read(other: number, forward: Int16Array, backward: Int16Array): void
}

/** A signal of weight 1 about 0 has its value for points: so values come from the very parts that rank. */
export function createValues(signals: readonly Signal[], source: Source): Values {
  const plain = signals.map(({ curve: _, ...signal }) => ({ ...signal, weight: 1, neutral: 0 }))
  const { byRow, byPlace } = sidedParts(plain, source)
  const at = new Map(signals.map(({ name }, place) => [name, place]))
  const rows = byRow.map(one => ({ ...one, at: at.get(one.signal)! }))
  const places = byPlace.map(one => ({ ...one, at: at.get(one.signal)! }))
  const { rows: all, width } = source.columns

  return {
    prepare(place) {
      for (const { part } of rows) part.prepare(place)
      for (const { part } of places) part.prepare(place)
    },
    read(other, forward, backward) {
      for (const { part, sides, at } of rows) {
        const { column } = part
        const set = column.sets === undefined ? all[other * width + column.at]! : column.sets[other]!
        write(part.isActive() && part.knows(set) ? part.points(set) : UNKNOWN, sides, at)
      }
      for (const { part, sides, at } of places) write(part.knows(other) ? part.points(other) : UNKNOWN, sides, at)

      function write(value: number, sides: number, signal: number): void {
        if ((sides & 1) !== 0) forward[signal] = value
        if ((sides & 2) !== 0) backward[signal] = value
      }
    },
  }
}
