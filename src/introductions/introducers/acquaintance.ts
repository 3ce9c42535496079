import { nowMissing } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import type { Tie } from '../../members/tie.ts'
import { strengthOf } from '../../scoring/contacts.ts'
import { bend } from '../../scoring/curve.ts'
import { worth } from '../../scoring/shapes/record.ts'
import { CLOSENESS, HALF_LIFE } from './recipe.ts'

/** All ties between two members as one: what an introducer can build on. */
export interface Acquaintance {
  /** The places of the two, low < high. */
  readonly low: number
  readonly high: number
  /** Thousandths, at most one whole tie. */
  strength: number
  /** The latest day with a date that is not ahead, and how many days ago that was. */
  last: string | undefined
  age: number
  /** Ties were named from low to high, from high to low. */
  upward: boolean
  downward: boolean
  /** What the ties say themselves. */
  mutual: boolean | undefined
}

/**
 * Every pair that has a tie, private ties aside: they are nobody's business but the two members' own, whoever asks.
 * @throws KontorError `now-required` if a tie has a date and there is no `now`
 */
export function acquaintances(
  ties: readonly Tie[],
  placeOf: ReadonlyMap<string, number>,
  now: string | undefined,
): readonly Acquaintance[] {
  const today = now === undefined ? undefined : dayNumber(now)
  const byPair = new Map<number, Acquaintance>()
  for (const tie of ties) {
    if (tie.private === true) continue
    const [from, to] = [placeOf.get(tie.from)!, placeOf.get(tie.to)!]
    const [low, high] = from < to ? [from, to] : [to, from]
    const key = low * placeOf.size + high
    const known = byPair.get(key) ?? strangers(low, high)
    byPair.set(key, known)
    add(known, tie, from === low, today)
  }
  return [...byPair.values()]
}

function strangers(low: number, high: number): Acquaintance {
  return { low, high, strength: 0, last: undefined, age: 0, upward: false, downward: false, mutual: undefined }
}

function add(known: Acquaintance, tie: Tie, isUpward: boolean, today: number | undefined): void {
  known.strength = Math.min(1000, known.strength + strengthOf(tie))
  if (isUpward) known.upward = true
  else known.downward = true
  if (tie.mutual !== undefined) known.mutual = known.mutual === true || tie.mutual
  const date = tie.last ?? tie.since
  if (date === undefined) return
  const age = (today ?? nowMissing('who can introduce depends on dates of ties')) - (dayNumber(date) ?? Number.NaN)
  if (!(age >= 0) || (known.last !== undefined && known.age <= age)) return
  known.last = date
  known.age = age
}

/** 0…1000. */
export function closenessOf({ strength }: Acquaintance): number {
  return bend(strength, CLOSENESS)
}

/** 0…1000, halved every two years; undefined without a date. */
export function recencyOf({ last, age }: Acquaintance): number | undefined {
  return last === undefined ? undefined : worth(age, HALF_LIFE)
}

/** Both named the other, or a tie says so; undefined if only one did and nothing else is said. */
export function isTwoWay({ upward, downward, mutual }: Acquaintance): boolean | undefined {
  return (upward && downward) || mutual === true ? true : mutual
}
