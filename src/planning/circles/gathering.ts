import type { Draw } from '../../integers/draws.ts'
import type { Company } from './company.ts'
import type { CircleWorth } from './worth.ts'
import { commonLanguages } from './worth.ts'

export interface Seating {
  readonly company: Company
  readonly size: number
  readonly count: number
  readonly worth: CircleWorth
  /** Did the two sit together before? */
  readonly hasMet: (one: number, other: number) => boolean
  readonly draw: Draw
  readonly effort: { left: number }
}

export function mayJoin(
  { company, hasMet }: Pick<Seating, 'company' | 'hasMet'>,
  circle: readonly number[],
  one: number,
) {
  const suits = circle.every(other => company.chance(one, other) !== undefined && !hasMet(one, other))
  return suits && commonLanguages(company, [...circle, one])?.length !== 0
}

/** The circle with whoever adds most, one after the other, up to so many. @param free in their order; a set has them by place */
export function gathered(
  seating: Seating,
  begun: readonly number[],
  free: readonly number[] | ReadonlySet<number>,
  many: number,
): number[] {
  const { company, worth, effort } = seating
  const circle = [...begun]
  let left = 'has' in free ? company.partners(begun[0]!).filter(one => free.has(one)) : free
  while (circle.length < many) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY]
    // Who may not join a circle may join none that has grown out of it.
    left = left.filter(one => !circle.includes(one) && mayJoin(seating, circle, one))
    for (const one of left) {
      effort.left--
      const value = worth([...circle, one])
      if (value > most) [best, most] = [one, value]
    }
    if (best < 0) break
    circle.push(best)
  }
  return circle
}
