import type { Columns, RecordColumn } from '../columns/columns.ts'
import type { RowColumn, RowPart } from './parts.ts'
import type { Points } from './points.ts'

/** Values 0…1000, one up; 0 is unknown. They are looked up as sets are. */
const columnAt = (at: number): RowColumn => ({ kind: 'set', at, terms: { starts: { length: 1003 } } })

/** What the asking member gains: each candidate's own value. */
export function recordForward({ at, occurs }: RecordColumn, points: Points): RowPart {
  let most = 0
  for (let value = 1; value < occurs.length; value++) {
    if (occurs[value] === 1) most = Math.max(most, points.at[value - 1]!)
  }
  return {
    column: columnAt(at),
    isActive: () => true,
    ownSet: () => 0,
    most: () => most,
    prepare() {},
    points: value => (value === 0 ? 0 : points.at[value - 1]!),
    knows: value => value > 0,
  }
}

/** What the candidates gain: the asking member's value, the same for all. */
export function recordBackward({ at }: RecordColumn, points: Points, { rows, width }: Columns): RowPart {
  let own = 0
  const gain = () => (own === 0 ? 0 : points.at[own - 1]!)
  return {
    column: columnAt(at),
    isActive: () => own > 0,
    ownSet: place => rows[place * width + at]!,
    most: gain,
    prepare(place) {
      own = rows[place * width + at]!
    },
    points: gain,
    knows: () => own > 0,
  }
}
