import { affinityCells, isSymmetric } from '../columns/affinity-cells.ts'
import type { Columns } from '../columns/columns.ts'
import { fieldOf } from '../columns/columns.ts'
import type { Kept } from '../columns/kept.ts'
import { recordKey } from '../columns/recipe.ts'
import type { Member } from '../members/member.ts'
import type { Affinity, Overlap, RecordOfEvents, Signal } from '../policy/signal.ts'
import { affinityPart } from './affinity-part.ts'
import { contactsPart } from './contacts-part.ts'
import { customPart } from './custom-part.ts'
import { isSameBothWays, overlapBackward, overlapForward } from './overlap-part.ts'
import type { PlacePart, RowPart, Sided } from './parts.ts'
import { pointsBySum, pointsByValue } from './points.ts'
import { recordBackward, recordForward } from './record-part.ts'

/** A policy's signals over columns; those that say the same of a and b as of b and a are asked once. */
export interface SidedParts {
  readonly byRow: readonly Sided<RowPart>[]
  readonly byPlace: readonly Sided<PlacePart>[]
}

/** What the shapes read. */
export interface Source {
  readonly columns: Columns
  readonly kept: Kept
  /** For functions of one's own. */
  memberAt(place: number): Member
}

/** Which file implements which shape over columns. A signal without weight is left to `confidence` alone. */
export function sidedParts(signals: readonly Signal[], source: Source): SidedParts {
  const byRow: Sided<RowPart>[] = []
  const byPlace: Sided<PlacePart>[] = []
  for (const signal of signals) {
    const told = { signal: signal.name, weight: Math.abs(signal.weight) }
    switch (signal.shape) {
      case 'overlap':
        byRow.push(...overlapParts(signal, source).map(one => ({ ...one, ...told })))
        break
      case 'affinity':
        byRow.push(...affinityParts(signal, source).map(one => ({ ...one, ...told })))
        break
      case 'record':
        byRow.push(...recordParts(signal, source).map(one => ({ ...one, ...told })))
        break
      case 'contacts':
        byPlace.push({ part: contactsPart(signal, pointsByValue(signal), source), sides: 3, ...told })
        break
      case 'custom': {
        const points = pointsByValue(signal)
        byPlace.push(
          { part: customPart(signal, points, source.memberAt, false), sides: 1, ...told },
          { part: customPart(signal, points, source.memberAt, true), sides: 2, ...told },
        )
      }
    }
  }
  return { byRow, byPlace }
}

type Unweighted = Pick<Sided<RowPart>, 'part' | 'sides'>

function overlapParts(signal: Overlap, { columns, kept }: Source): Unweighted[] {
  const points = pointsBySum(signal)
  const forward = overlapForward(signal, points, columns)
  if (isSameBothWays(signal)) return [{ part: forward, sides: 3 }]
  return [
    { part: forward, sides: 1 },
    { part: overlapBackward(signal, points, { columns, kept }), sides: 2 },
  ]
}

function affinityParts(signal: Affinity, source: Source): Unweighted[] {
  const { columns, kept } = source
  const points = pointsByValue(signal)
  const [x, y] = [fieldOf(columns, signal.x), fieldOf(columns, signal.y)]
  const table = kept.of(signal, { name: 'cells', from: [x.occurring, y.occurring] }, () =>
    affinityCells(signal, columns),
  )
  const forward = affinityPart(signal.by, points, { table, isTurned: false, own: x, column: y }, { columns, kept })
  if (signal.x === signal.y && kept.of(table, { name: 'symmetry' }, () => ({ holds: isSymmetric(table) })).holds)
    return [{ part: forward, sides: 3 }]
  return [
    { part: forward, sides: 1 },
    {
      part: affinityPart(signal.by, points, { table, isTurned: true, own: y, column: x }, { columns, kept }),
      sides: 2,
    },
  ]
}

function recordParts(signal: RecordOfEvents, source: Source): Unweighted[] {
  const { columns } = source
  const points = pointsByValue(signal)
  const column = columns.records.get(recordKey(signal))
  if (column === undefined) throw new Error(`The record ${signal.name} was not compiled`)
  return [
    { part: recordForward(column, points), sides: 1 },
    { part: recordBackward(column, points, columns), sides: 2 },
  ]
}
