import type { Columns } from '../columns/columns.ts'
import { uint16 } from '../columns/lists.ts'
import type { Part } from './part.ts'
import { NO_RISES } from './part.ts'

/** No event. Values are 0…1000. */
const UNKNOWN = 0xffff

/** A signal that looks at one side alone: its value for each place, found once. */
export function recordValues(columns: Columns, read: (id: string) => number | undefined): Uint16Array {
  const values = uint16(columns.size)
  columns.members.forEach(({ id }, place) => {
    values[place] = read(id) ?? UNKNOWN
  })
  return values
}

/** What the asking member gains: each candidate's own value. */
export function recordForward(values: Uint16Array, points: Float64Array): Part {
  const pointsOf = (value: number) => (value === UNKNOWN ? 0 : points[value]!)
  let base = Number.NEGATIVE_INFINITY
  for (const value of values) base = Math.max(base, pointsOf(value))
  return {
    base,
    prepare() {},
    rises: () => NO_RISES,
    add(from, to, sums) {
      for (let place = from; place < to; place++) sums[place - from]! += pointsOf(values[place]!)
    },
    knows: place => values[place] !== UNKNOWN,
  }
}

/** What the candidates gain: the asking member's value, the same for all. */
export function recordBackward(values: Uint16Array, points: Float64Array): Part {
  let base = 0
  let known = false
  return {
    get base() {
      return base
    },
    prepare(place) {
      known = values[place] !== UNKNOWN
      base = known ? points[values[place]!]! : 0
    },
    add(from, to, sums) {
      for (let place = from; place < to; place++) sums[place - from]! += base
    },
    rises: () => NO_RISES,
    knows: () => known,
  }
}
