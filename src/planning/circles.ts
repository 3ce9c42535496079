import { expectMade } from '../errors/expect.ts'
import { createDraws } from '../integers/draws.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Company } from './circles/company.ts'
import { createCompany } from './circles/company.ts'
import type { CirclesOptions, CirclesRequest } from './circles/options.ts'
import { readCirclesOptions } from './circles/options.ts'
import { seat } from './circles/seating.ts'
import type { CircleLeftOutReason } from './circles/texts.ts'
import { CIRCLE_TEXTS } from './circles/texts.ts'
import { circleWorth, commonLanguages } from './circles/worth.ts'
import { closedBy } from './closed.ts'

/** One member of a circle, and what speaks most for them to another. */
export interface CircleSeat {
  readonly member: string
  /** Joined less than a year before the matcher's `now`. */
  readonly isNew: boolean
  /** To whom most speaks for them, and what, in the asked language: a gain or what both share. Absent if nothing known does. */
  readonly gives?: { readonly to: string; readonly text: string }
}

export interface Circle {
  /** From 1. */
  readonly month: number
  readonly members: readonly CircleSeat[]
  /** Sum of the chances of all pairs, millionths. */
  readonly chance: number
  /** What all speak who state a language; empty if nobody does. */
  readonly languages: readonly string[]
}

export interface CircleLeftOut {
  readonly member: string
  readonly reason: CircleLeftOutReason
  readonly text: string
}

export interface CirclesPlan {
  readonly circles: readonly Circle[]
  /** Circles asked for that were not formed, over all months: those left over make none, as `noFit` has it. */
  readonly missing: number
  /** Everybody who sits in no circle, in the order of ids, each with the reason. */
  readonly leftOut: readonly CircleLeftOut[]
}

/**
 * Plans circles: groups of 4 to 10 that meet every month, in which nobody competes with, avoids or declined anybody, and all
 * who state a language share one. Of such groups those are sought whose pairs have the best chances, mixed in kind, industry and
 * market access, with newcomers spread evenly; that each gains from the others is sought, not promised. With `months` they are
 * formed anew each month and no two members sit together twice. Being acquainted, or of one country, keeps nobody from a circle.
 * The same input and seed give the same circles on every engine.
 *
 * O(n²) pairs up to 2,000 members, beyond that 400 a member; then at most about `work` seats tried a month.
 * @throws KontorError `invalid-argument`, `now-required` if somebody states when they joined and the matcher has no `now`
 * @example
 * import { createMatcher, createNetwork, planCircles } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const { circles, missing, leftOut } = planCircles(matcher, { size: 4 })
 * circles.length // → 0
 * missing // → 1
 * leftOut.length // → 2
 */
export function planCircles(matcher: Matcher, options: CirclesOptions = {}): CirclesPlan {
  const request = readCirclesOptions(options)
  expectMade('matcher', matcher, 'ranked')
  const company = createCompany(matcher)
  const months = seatAll(company, request)
  const circles = months.flatMap((circles, at) =>
    circles.map(one => tell(matcher, company, one, at + 1, request.locale)),
  )
  return {
    circles,
    missing: request.count * request.months - circles.length,
    leftOut: leftOutOf(company, months, request),
  }
}

type Circles = readonly (readonly number[])[]

/** By month. */
function seatAll(company: Company, { size, count, months, seed, work }: CirclesRequest): readonly Circles[] {
  const { open, isNew, members } = company
  const draw = createDraws(seed)
  const share = open.length === 0 ? 0 : (size * open.filter(place => isNew[place]).length) / open.length
  const sat = new Set<number>()
  // A set of all pairs of sixty months would hold more than a set can.
  const met = members.map(() => new Set<number>())
  const hasMet = (one: number, other: number) => met[one]!.has(other)
  const worth = circleWorth(company, share, sat)
  return Array.from({ length: months }, () => {
    const circles = seat({ company, size, count, worth, hasMet, draw, effort: { left: work } })
    for (const one of circles.flat()) sat.add(one)
    for (const circle of circles) for (const a of circle) for (const b of circle) met[a]!.add(b)
    return circles
  })
}

function tell(matcher: Matcher, company: Company, circle: readonly number[], month: number, locale: Locale): Circle {
  const { members, isNew } = company
  const sorted = [...circle].sort((p, q) => p - q)
  const chances = sorted.flatMap((one, i) => sorted.slice(0, i).map(other => company.chance(one, other)!))
  return {
    month,
    members: sorted.map(place => {
      const others = sorted.filter(other => other !== place).map(other => members[other]!.id)
      const gives = giftOf(matcher, members[place]!.id, others, locale)
      return { member: members[place]!.id, isNew: isNew[place]!, ...(gives === undefined ? {} : { gives }) }
    }),
    chance: chances.reduce((sum, one) => sum + one, 0),
    languages: commonLanguages(company, sorted) ?? [],
  }
}

/** The strongest single reason why one of the others gains from a member; of equal ones the first. */
function giftOf(matcher: Matcher, member: string, others: readonly string[], locale: Locale): CircleSeat['gives'] {
  let most = 0
  let best: CircleSeat['gives']
  for (const to of others) {
    for (const { points, text } of matcher.explain(to, member, { locale }).forward.reasons) {
      if (points <= most) continue
      most = points
      best = { to, text }
    }
  }
  return best
}

function leftOutOf(
  company: Company,
  months: readonly Circles[],
  { size, count, locale }: CirclesRequest,
): readonly CircleLeftOut[] {
  const seated = new Set(months.flatMap(circles => circles.flat()))
  const isFull = months.every(circles => circles.length === count && circles.every(one => one.length === size))
  const reasonOf = (place: number): CircleLeftOutReason => {
    const member = company.members[place]!
    const closed = closedBy(member)
    if (closed !== undefined) return closed
    if (member.capacity === 0) return 'noCapacity'
    return isFull ? 'noSeat' : 'noFit'
  }
  return company.members.flatMap(({ id }, place) => {
    if (seated.has(place)) return []
    const reason = reasonOf(place)
    return [{ member: id, reason, text: CIRCLE_TEXTS[reason][locale] }]
  })
}
