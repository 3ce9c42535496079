import type { Seating } from './gathering.ts'
import { gathered } from './gathering.ts'
import { LEAST } from './options.ts'
import { Seats } from './seats.ts'

/** Where a circle is missing, whoever was left begins one with members whom larger circles can spare. */
export function shared(seating: Seating, circles: number[][]): number[][] {
  const { company, count } = seating
  const seats = new Seats(circles)
  const left = new Set(company.open.filter(one => seats.of(one) < 0))
  // Whoever is taken out of `left` meanwhile does not come up in it any more.
  for (const first of left) {
    if (circles.length >= count) break
    const circle = borrowed(seating, gathered(seating, [first], left, LEAST), seats)
    if (circle.length < LEAST) continue
    seats.begin(circle)
    for (const one of circle) left.delete(one)
  }
  return circles
}

/** The circle with members of others, which stay circles. */
function borrowed(seating: Seating, begun: readonly number[], seats: Seats): number[] {
  let circle = [...begun]
  while (circle.length < LEAST) {
    const isSpare = (at: number) => seats.circles[at]!.filter(one => !circle.includes(one)).length > LEAST
    const spare = seats.among(seating.company.partners(circle[0]!)).filter(one => isSpare(seats.of(one)))
    const joined = gathered(seating, circle, spare, circle.length + 1)
    if (joined.length === circle.length) break
    circle = joined
  }
  return circle
}
