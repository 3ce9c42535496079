import type { Member } from '../members/member.ts'
import type { Custom } from '../policy/signal.ts'
import { prepareCustom } from '../scoring/shapes/custom.ts'
import type { PlacePart } from './parts.ts'
import type { Points } from './points.ts'

/** A user's function: bounded by what it declared, asked for each candidate that its bound does not rule out. */
export function customPart(
  signal: Custom,
  points: Points,
  memberAt: (place: number) => Member,
  isBackward: boolean,
): PlacePart {
  const { find } = prepareCustom(signal)
  let asking: Member
  const read = (place: number) => {
    const other = memberAt(place)
    return (isBackward ? find(other, asking) : find(asking, other))?.value
  }
  return {
    most: () => Math.max(0, points.most(signal.min, signal.max)),
    prepare(place) {
      asking = memberAt(place)
    },
    points(place) {
      const value = read(place)
      return value === undefined ? 0 : points.at[value]!
    },
    knows: place => read(place) !== undefined,
  }
}
