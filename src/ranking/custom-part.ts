import type { Columns } from '../columns/columns.ts'
import type { Custom } from '../policy/signal.ts'
import { prepareCustom } from '../scoring/shapes/custom.ts'
import type { Part } from './part.ts'
import { NO_RISES } from './part.ts'
import { largest } from './points.ts'

/** A user's function: bounded by what it declared, asked for each candidate that its bound does not rule out. */
export function customPart(signal: Custom, points: Float64Array, { members }: Columns, backward: boolean): Part {
  const { find } = prepareCustom(signal)
  const base = Math.max(0, largest(points, signal.min, signal.max))
  let asking = members[0]
  const read = (place: number) => {
    const other = members[place]!
    return (backward ? find(other, asking!) : find(asking!, other))?.value
  }
  return {
    base,
    prepare(place) {
      asking = members[place]
    },
    add(from, to, sums) {
      for (let place = from; place < to; place++) {
        const value = read(place)
        if (value !== undefined) sums[place - from]! += points[value]!
      }
    },
    rises: () => NO_RISES,
    knows: place => read(place) !== undefined,
  }
}
