import type { RowField } from '../../src/columns/rows.ts'
import type { MatchList, RowPart } from '../../src/ranking/parts.ts'
import type { SumPoints } from '../../src/ranking/points.ts'

export interface Said {
  readonly field?: RowField
  /** How many sets there are. */
  readonly sets?: number
  readonly isActive?: boolean
  readonly most?: number
  readonly ownSet?: (place: number) => number
  readonly points?: (set: number) => number
  readonly sums?: RowPart['sums']
  readonly lists?: readonly MatchList[]
  readonly rising?: SumPoints
}

/** A part that answers what it is told to. */
export function stubPart(said: Said): RowPart {
  const { field = { kind: 'set', at: 0 }, sets = 4, isActive = true, most = 0, points = () => 0, lists, rising } = said
  return {
    column: { ...field, terms: { starts: { length: sets + 1 } } },
    isActive: () => isActive,
    ownSet: said.ownSet ?? (() => 0),
    prepare() {},
    most: () => most,
    points,
    knows: () => true,
    ...(said.sums === undefined ? {} : { sums: said.sums }),
    ...(lists === undefined ? {} : { lists: () => lists }),
    ...(rising === undefined ? {} : { rising }),
  }
}
