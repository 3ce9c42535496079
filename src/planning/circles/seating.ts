import { completed } from './completing.ts'
import type { Seating } from './gathering.ts'
import { gathered, mayJoin } from './gathering.ts'
import { LEAST } from './options.ts'
import { Seats } from './seats.ts'
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
  return deepened(seating, best)
}

/**
 * Where not everybody was asked about everybody, whoever is left over is asked about each other and about circles with empty
 * seats, as long as more are seated by that: else all would want the same few.
 */
function deepened(seating: Seating, begun: number[][]): number[][] {
  const { company, size, count } = seating
  let circles = begun
  for (let many = company.isWhole ? 0 : Number.POSITIVE_INFINITY; ; ) {
    const seats = new Seats(circles)
    const left = company.open.filter(one => seats.of(one) < 0)
    const open = circles.filter(circle => circle.length < size).flat()
    const isFull = open.length === 0 && circles.length === count
    if (isFull || left.length >= many) return circles
    many = left.length
    company.look(open, left)
    if (circles.length < count) company.look(left, left)
    circles = settled(seating, shared(seating, circles))
  }
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
    const seats = new Seats(circles)
    for (const circle of circles) {
      for (let i = 0; i < circle.length; i++) if (exchange(seating, seats, circle[i]!)) isBetter = true
    }
    if (fill(seating, circles)) isBetter = true
  }
  fill(seating, circles)
  return circles
}

/** Puts the best possible other member into a seat; who sat there takes the other's seat, or leaves. */
function exchange(seating: Seating, seats: Seats, sitting: number): boolean {
  const { company, worth, effort } = seating
  const at = seats.of(sitting)
  const circle = seats.circles[at]!
  const rest = circle.filter(one => one !== sitting)
  const before = worth(circle)
  let best: { one: number; gain: number } = { one: -1, gain: 0 }
  for (const one of company.partners(rest[0]!)) {
    const c = seats.of(one)
    if (c === at || !mayJoin(seating, rest, one)) continue
    effort.left--
    let gain = worth([...rest, one]) - before
    if (c >= 0) {
      const others = seats.circles[c]!.filter(other => other !== one)
      if (!mayJoin(seating, others, sitting)) continue
      gain += worth([...others, sitting]) - worth(seats.circles[c]!)
    }
    if (gain > best.gain) best = { one, gain }
  }
  if (best.one >= 0) seats.exchange(best.one, sitting)
  return best.one >= 0
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
