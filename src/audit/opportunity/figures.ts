import type { Member } from '../../members/member.ts'
import type { Network } from '../../network/network.ts'
import type { AuditedRanking, AuditedRound } from './chances.ts'
import { chancesOf } from './chances.ts'
import type { Fraction } from './ratios.ts'
import { fraction, interval, isLess, quotient, thousandths } from './ratios.ts'

/** What a number of members got. Ratios are thousandths of exact fractions, rounded down. */
export interface OpportunityFigures {
  readonly members: number
  /** Those with at least one introduction, or on at least one list. */
  readonly introduced: number
  readonly none: number
  /** Introductions of a round, each counted for both, or places on lists. */
  readonly introductions: number
  /** Millionths: place r of a list counts ⌊2,000,000 / (r + 1)⌋, an introduction of a round 1,000,000. */
  readonly exposure: number
  /** introduced / members, and Wilson's interval at 95 %, outwards. */
  readonly rate: number
  readonly low: number
  readonly high: number
  /** Of all members' introductions and exposure. */
  readonly introductionShare: number
  readonly exposureShare: number
}

export interface OpportunityGroup extends OpportunityFigures {
  readonly group: string
  /** Its rate over the highest rate of a group that is shown; undefined if nobody was introduced. */
  readonly impactRatio: number | undefined
  /** Exactly less than four fifths. */
  readonly isBelowFourFifths: boolean
}

export interface OpportunityTable {
  /** `kind`, `size`, `newcomers`, `marketAccess`, or `label:` and its name. */
  readonly by: string
  readonly groups: readonly OpportunityGroup[]
  /** Who says nothing or does not agree to statistics; undefined where that is told of too few, and where there is nobody. */
  readonly unknown: OpportunityFigures | undefined
  /** There are groups, `unknown` perhaps, of which nothing is told; how many would tell their sizes where all are small. */
  readonly isSuppressed: boolean
}

export type Sum = Pick<OpportunityFigures, 'members' | 'introduced' | 'introductions' | 'exposure'>
export type Sums = (members: readonly Member[]) => Sum

export function summing(network: Network, audited: Iterable<AuditedRound | AuditedRanking>): Sums {
  const { introductions, exposure } = chancesOf(network, audited)
  return members => {
    const places = members.map(({ id }) => network.placeOf(id)!)
    const add = (values: Float64Array) => places.reduce((sum, place) => sum + values[place]!, 0)
    return {
      members: members.length,
      introduced: places.filter(place => introductions[place]! > 0).length,
      introductions: add(introductions),
      exposure: add(exposure),
    }
  }
}

export function figures(sum: Sum, total: Sum): OpportunityFigures {
  const [low, high] = interval(sum.introduced, sum.members)
  return {
    ...sum,
    none: sum.members - sum.introduced,
    rate: thousandths(rateOf(sum)),
    low,
    high,
    introductionShare: thousandths(fraction(sum.introductions, total.introductions)),
    exposureShare: thousandths(fraction(sum.exposure, total.exposure)),
  }
}

export function rateOf({ introduced, members }: Sum): Fraction {
  return fraction(introduced, members)
}

const FOUR_FIFTHS = fraction(4, 5)

export function impact(sum: Sum, best: Fraction): Pick<OpportunityGroup, 'impactRatio' | 'isBelowFourFifths'> {
  const ratio = quotient(rateOf(sum), best)
  if (ratio === undefined) return { impactRatio: undefined, isBelowFourFifths: false }
  return { impactRatio: thousandths(ratio), isBelowFourFifths: isLess(ratio, FOUR_FIFTHS) }
}
