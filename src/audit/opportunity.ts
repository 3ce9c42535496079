import { expectList, expectMade, expectObject } from '../errors/expect.ts'
import { expectInteger, expectOneOf } from '../errors/kontor-error.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import type { Network } from '../network/network.ts'
import { expectPresent } from '../network/network.ts'
import { erasedBy } from '../policy/blind.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { AuditedRanking, AuditedRound } from './opportunity/chances.ts'
import { chancesOf } from './opportunity/chances.ts'
import type { Dimension, Grouping } from './opportunity/groups.ts'
import { agrees, dimensionsOf, GROUPINGS, isOpen } from './opportunity/groups.ts'
import type { Fraction } from './opportunity/ratios.ts'
import { fraction, interval, isLess, quotient, thousandths } from './opportunity/ratios.ts'
import { SILENT, toldCells, UNKNOWN, UNNAMED, WITHHELD } from './opportunity/suppress.ts'

export interface AuditOptions {
  /** The whole network, labels and all: not what a matcher sees of it. */
  readonly network: Network
  /** @defaultValue all: labels, kind, size, newcomers, marketAccess */
  readonly groups?: Iterable<Grouping>
  /** The day it is, `YYYY-MM-DD`; needed for newcomers. */
  readonly now?: string
  /** Who joined fewer days ago is a newcomer, an integer ≥ 1. @defaultValue 365 */
  readonly newcomerDays?: number
  /** Who will read the audit. @defaultValue 'manager' */
  readonly audience?: Audience
  /** The policy by which the rounds or rankings were made: by what it is blind to, nobody is told apart. @defaultValue a policy that sees everything */
  readonly policy?: Pick<PolicyInput, 'blind'>
}

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

/** Whether everybody had a fair chance; plain data. */
export interface OpportunityAudit {
  readonly total: OpportunityFigures
  readonly tables: readonly OpportunityTable[]
  /** Ids of those who got none. */
  readonly none: readonly string[]
}

/**
 * Counts what groups of members got of rounds or rankings. Counted is who lets itself be introduced and is not paused.
 * A member in several groups (countries it opens) counts whole in each, so that shares may add up to more than all. Who has
 * no `consent.statistics`, or says nothing, is in `unknown`, in no group. Nothing is told of groups under ten members or
 * that leave out so few, nor of as many others as it takes that no figure of fewer can be had by adding and subtracting what a
 * table tells, however its groups overlap, or of two tables side by side; and an origin is market access only where ten have
 * it. The impact ratio compares with the best group shown. `none` names members, and a group of which nobody or everybody has
 * none says of each of these which side they are not on: tables of labels are published without it.
 * @throws KontorError `invalid-argument`, `unknown-member`, `now-required`, `invalid-policy`
 * @example
 * import { auditOpportunity, createMatcher, createNetwork, planRound } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const { none } = auditOpportunity([planRound(matcher)], { network: matcher.network, groups: ['kind'] })
 * none // → []
 */
export function auditOpportunity(
  audited: Iterable<AuditedRound | AuditedRanking>,
  options: AuditOptions,
): OpportunityAudit {
  const {
    network,
    groups = GROUPINGS,
    now,
    newcomerDays = 365,
    audience = 'manager',
    policy = {},
  } = expectObject('options', options)
  expectMade('network', network, 'placeOf')
  const groupings = expectList('groups', groups).map(one => expectOneOf('groups', one, GROUPINGS))
  const telling = {
    now,
    newcomerDays: expectInteger('newcomerDays', newcomerDays, { least: 1 }),
    audience: expectPresent(audience, network),
    erased: erasedBy(definePolicy({ rules: [], signals: [], blind: policy.blind ?? [] }).blind),
  }
  const dimensions = dimensionsOf(network, groupings, telling)
  const sums = summing(network, audited)
  const open = network.members.filter(isOpen)
  const total = sums(open)
  return {
    total: figures(total, total),
    tables: dimensions.map(dimension => tableOf(open, dimension, sums)),
    none: open.filter(member => sums([member]).introduced === 0).map(({ id }) => id),
  }
}

type Sum = Pick<OpportunityFigures, 'members' | 'introduced' | 'introductions' | 'exposure'>
type Sums = (members: readonly Member[]) => Sum

function summing(network: Network, audited: Iterable<AuditedRound | AuditedRanking>): Sums {
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

function figures(sum: Sum, total: Sum): OpportunityFigures {
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

function rateOf({ introduced, members }: Sum): Fraction {
  return fraction(introduced, members)
}

const FOUR_FIFTHS = fraction(4, 5)

function tableOf(open: readonly Member[], dimension: Dimension, sums: Sums): OpportunityTable {
  const cells = open.map(member => cellsOf(member, dimension))
  const byGroup = membersByGroup(open, cells)
  const told = toldCells(cells)
  const shown = [...byGroup]
    .filter(([group]) => group !== UNKNOWN && told.has(group))
    .sort(([a], [b]) => compareIds(a, b))
  const total = sums(open)
  const known = shown.map(([group, members]) => ({ group, sum: sums(members) }))
  const best = known
    .map(({ sum }) => rateOf(sum))
    .reduce((most, rate) => (isLess(most, rate) ? rate : most), fraction(0, 1))
  return {
    by: dimension.by,
    groups: known.map(({ group, sum }) => ({ group: group.slice(1), ...figures(sum, total), ...impact(sum, best) })),
    unknown: told.has(UNKNOWN) ? figures(sums(byGroup.get(UNKNOWN)!), total) : undefined,
    isSuppressed: byGroup.size > told.size,
  }
}

function impact(sum: Sum, best: Fraction): Pick<OpportunityGroup, 'impactRatio' | 'isBelowFourFifths'> {
  const ratio = quotient(rateOf(sum), best)
  if (ratio === undefined) return { impactRatio: undefined, isBelowFourFifths: false }
  return { impactRatio: thousandths(ratio), isBelowFourFifths: isLess(ratio, FOUR_FIFTHS) }
}

/** Who is unknown is told of together. */
function membersByGroup(
  open: readonly Member[],
  cells: readonly (readonly string[])[],
): ReadonlyMap<string, readonly Member[]> {
  const byGroup = new Map<string, Member[]>()
  for (const [place, member] of open.entries()) {
    for (const cell of cells[place]!) {
      const group = UNNAMED.has(cell) ? UNKNOWN : cell
      const members = byGroup.get(group)
      if (members === undefined) byGroup.set(group, [member])
      else members.push(member)
    }
  }
  return byGroup
}

/** Groups under a mark and their name, so that none is taken for one of the unnamed. */
function cellsOf(member: Member, { groupsOf }: Dimension): readonly string[] {
  if (!agrees(member)) return [WITHHELD]
  const groups = [...new Set(groupsOf(member))]
  return groups.length === 0 ? [SILENT] : groups.map(group => `=${group}`)
}
