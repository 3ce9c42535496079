import type { Seating } from './gathering.ts'
import { gathered } from './gathering.ts'
import { LEAST } from './options.ts'

/** Where a circle is missing, whoever was left begins one with members whom larger circles can spare. */
export function shared(seating: Seating, circles: number[][]): number[][] {
  const { company, count } = seating
  const seated = new Set(circles.flat())
  const left = new Set(company.open.filter(one => !seated.has(one)))
  // Whoever is taken out of `left` meanwhile does not come up in it any more.
  for (const first of left) {
    if (circles.length >= count) break
    const circle = borrowed(seating, gathered(seating, [first], left, LEAST), circles)
    if (circle.length < LEAST) continue
    for (const [at, other] of circles.entries()) circles[at] = other.filter(one => !circle.includes(one))
    for (const one of circle) left.delete(one)
    circles.push(circle)
  }
  return circles
}

/** The circle with members of others, which stay circles. */
function borrowed(seating: Seating, begun: readonly number[], circles: readonly (readonly number[])[]): number[] {
  let circle = [...begun]
  while (circle.length < LEAST) {
    const spare = circles.filter(other => other.filter(one => !circle.includes(one)).length > LEAST)
    const joined = gathered(seating, circle, spare.flat(), circle.length + 1)
    if (joined.length === circle.length) break
    circle = joined
  }
  return circle
}
