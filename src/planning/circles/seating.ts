import { completed } from './completing.ts'
import type { Seating } from './gathering.ts'
import { gathered, mayJoin } from './gathering.ts'
import { LEAST } from './options.ts'
import { shared } from './sharing.ts'

const STARTS = 4

/**
 * One month's circles: several greedy fillings from different first members, each improved by exchanging a seat with
 * somebody outside or in another circle as long as that gains, and completed by the circles that those left over contain; the best
 * filling is kept. A step tries O(members · size) seats; the effort bounds them all.
 */
export function seat(seating: Seating): number[][] {
  let best: number[][] = []
  let most = Number.NEGATIVE_INFINITY
  for (let start = 0; start < STARTS && (start === 0 || seating.effort.left > 0); start++) {
    const circles = settled(seating, shared(seating, filled(seating)))
    const total = circles.reduce((sum, circle) => sum + seating.worth(circle) + SEAT * circle.length, 0)
    if (total > most) [best, most] = [circles, total]
  }
  return best
}

/** A filled seat outweighs what is in it. */
const SEAT = 10_000_000

/** Circle by circle: somebody drawn, then always whoever adds most; whoever cannot begin one is not drawn again. */
function filled(seating: Seating): number[][] {
  const { company, count, draw } = seating
  const free = new Set(company.open)
  const circles: number[][] = []
  const waiting = [...free]
  while (circles.length < count && waiting.length > 0) {
    const [first] = waiting.splice(draw(waiting.length), 1)
    if (first === undefined || !free.has(first)) continue
    const circle = gathered(seating, [first], free, seating.size)
    if (circle.length < LEAST) continue
    for (const one of circle) free.delete(one)
    circles.push(circle)
  }
  return circles
}

/** Improved, and with whatever circles those contain who are left over then. */
function settled(seating: Seating, begun: number[][]): number[][] {
  let circles = improved(seating, begun)
  for (let many = -1; many < circles.length; ) {
    many = circles.length
    circles = completed(seating, circles)
    if (circles.length > many) circles = improved(seating, circles)
  }
  return circles
}

function improved(seating: Seating, circles: number[][]): number[][] {
  for (let isBetter = true; isBetter && seating.effort.left > 0; ) {
    isBetter = false
    for (const [at, circle] of circles.entries()) {
      for (let i = 0; i < circle.length; i++) if (exchange(seating, circles, at, i)) isBetter = true
    }
    if (fill(seating, circles)) isBetter = true
  }
  fill(seating, circles)
  return circles
}

/** Puts the best possible other member into a seat; who sat there takes the other's seat, or leaves. */
function exchange(seating: Seating, circles: number[][], at: number, i: number): boolean {
  const { company, worth, effort } = seating
  const circle = circles[at]!
  const rest = circle.filter((_, j) => j !== i)
  const before = worth(circle)
  const seatOf = new Map(circles.flatMap((other, c) => other.map((one, j) => [one, [c, j]] as const)))
  let best: { one: number; gain: number } = { one: -1, gain: 0 }
  for (const one of company.partners(rest[0]!)) {
    const [c, j] = seatOf.get(one) ?? [-1, -1]
    if (c === at || !mayJoin(seating, rest, one)) continue
    effort.left--
    let gain = worth([...rest, one]) - before
    if (c >= 0) {
      const others = circles[c]!.filter((_, k) => k !== j)
      if (!mayJoin(seating, others, circle[i]!)) continue
      gain += worth([...others, circle[i]!]) - worth(circles[c]!)
    }
    if (gain > best.gain) best = { one, gain }
  }
  if (best.one < 0) return false
  const [c, j] = seatOf.get(best.one) ?? [-1, -1]
  if (c >= 0) circles[c]![j] = circle[i]!
  circle[i] = best.one
  return true
}

/** Takes whoever may join into circles with empty seats. */
function fill(seating: Seating, circles: number[][]): boolean {
  const { company, size } = seating
  const seated = new Set(circles.flat())
  let isFilled = false
  for (const circle of circles.filter(one => one.length >= LEAST)) {
    for (const one of company.partners(circle[0]!)) {
      if (circle.length >= size) break
      if (seated.has(one) || !mayJoin(seating, circle, one)) continue
      circle.push(one)
      seated.add(one)
      isFilled = true
    }
  }
  return isFilled
}
