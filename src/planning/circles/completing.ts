import type { Seating } from './gathering.ts'
import { gathered, mayJoin } from './gathering.ts'
import { LEAST } from './options.ts'

/** Members looked at for one circle among those left over: of up to 50 all fours are tried, of more as far as they reach. */
const LOOKS = 260_000

/** Where a circle is missing, whoever is drawn first may have chosen so that none came about: those left over are tried in full. */
export function completed(seating: Seating, circles: number[][]): number[][] {
  const { company, count, size } = seating
  while (circles.length < count) {
    const seated = new Set(circles.flat())
    const left = company.open.filter(one => !seated.has(one))
    const found = completeAmong(seating, left)
    if (found === undefined) break
    circles.push(gathered(seating, found, left, size))
  }
  return circles
}

/** The first who make a circle, by trying all in the order of places; nobody if none do, or the looks are spent. */
function completeAmong(seating: Seating, left: readonly number[]): readonly number[] | undefined {
  // Below 0 once somebody was not looked at any more.
  let looks = LOOKS
  const extended = (circle: readonly number[], others: readonly number[]): readonly number[] | undefined => {
    if (circle.length === LEAST) return circle
    for (let i = 0; circle.length + others.length - i >= LEAST && looks >= 0; i++) {
      const joined = [...circle, others[i]!]
      const rest = others.slice(i + 1).filter(other => looks-- > 0 && mayJoin(seating, joined, other))
      const found = extended(joined, rest)
      if (found !== undefined) return found
    }
    return undefined
  }
  return extended([], left)
}
