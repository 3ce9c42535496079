import { affinityRows } from '../columns/affinity-rows.ts'
import type { Columns } from '../columns/columns.ts'
import type { Signal } from '../policy/signal.ts'
import type { Facts } from '../scoring/facts.ts'
import { prepareRecord } from '../scoring/shapes/record.ts'
import { affinityPart } from './affinity-part.ts'
import { contactsPart } from './contacts-part.ts'
import { customPart } from './custom-part.ts'
import { overlapBackward, overlapForward } from './overlap-part.ts'
import type { Part } from './part.ts'
import { pointsBySum, pointsByValue } from './points.ts'
import { recordBackward, recordForward, recordValues } from './record-part.ts'

/** A signal in both directions: what the asking member gains, and what the candidate does. */
export interface Parts {
  readonly weight: number
  readonly forward: Part
  readonly backward: Part
}

/** Which file implements which shape over columns. */
export function partsOf(signal: Signal, columns: Columns, facts: Facts): Parts {
  return { weight: Math.abs(signal.weight), ...directions(signal, columns, facts) }
}

function directions(signal: Signal, columns: Columns, facts: Facts): Omit<Parts, 'weight'> {
  switch (signal.shape) {
    case 'overlap': {
      const points = pointsBySum(signal, signal.half)
      return { forward: overlapForward(signal, points, columns), backward: overlapBackward(signal, points, columns) }
    }
    case 'affinity': {
      const points = pointsByValue(signal)
      const { byX, byY } = affinityRows(signal, columns)
      const [x, y] = [columns.field(signal.x), columns.field(signal.y)]
      return {
        forward: affinityPart(signal.by, points, byX, x.lists, y, columns),
        backward: affinityPart(signal.by, points, byY, y.lists, x, columns),
      }
    }
    case 'contacts': {
      const part = contactsPart(signal, pointsByValue(signal), columns)
      return { forward: part, backward: part }
    }
    case 'record': {
      const points = pointsByValue(signal)
      const { find } = prepareRecord(signal, facts)
      const values = recordValues(columns, id => find(facts.network.member(id), facts.network.member(id))?.value)
      return { forward: recordForward(values, points), backward: recordBackward(values, points) }
    }
    case 'custom': {
      const points = pointsByValue(signal)
      return {
        forward: customPart(signal, points, columns, false),
        backward: customPart(signal, points, columns, true),
      }
    }
  }
}
