import { expectKeys, expectList, expectMade, expectObject } from '../errors/expect.ts'
import { expectInteger, expectOneOf } from '../errors/kontor-error.ts'
import { isOpen } from '../members/member.ts'
import type { Audience } from '../members/seen.ts'
import type { Network } from '../network/network.ts'
import { expectPresent } from '../network/network.ts'
import { erasedBy } from '../policy/blind.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { AuditedRanking, AuditedRound } from './opportunity/chances.ts'
import type { OpportunityFigures, OpportunityTable } from './opportunity/figures.ts'
import { figures, summing } from './opportunity/figures.ts'
import type { Grouping } from './opportunity/groups.ts'
import { dimensionsOf, GROUPINGS } from './opportunity/groups.ts'
import { tableOf } from './opportunity/tables.ts'

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
  /**
   * The policy by which the rounds or rankings were made: by what it is blind to, nobody is told apart.
   * @defaultValue a policy that sees everything
   */
  readonly policy?: Pick<PolicyInput, 'blind'>
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
 * table tells, however its groups overlap. Tables are judged one by one: of two that tell nearly the same members apart (a
 * label and a kind but for one member), publish one. An origin is market access only where ten have it. The impact ratio
 * compares with the best group shown. `none` names members, and a group of which nobody or everybody has none says of each
 * of these which side they are not on: tables of labels are published without it.
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
  } = expectKeys('options', options, ['network', 'groups', 'now', 'newcomerDays', 'audience', 'policy'])
  expectMade('network', network, 'placeOf')
  const groupings = expectList('groups', groups).map(one => expectOneOf('groups', one, GROUPINGS))
  const telling = {
    now,
    newcomerDays: expectInteger('newcomerDays', newcomerDays, { least: 1 }),
    audience: expectPresent(audience, network),
    erased: erasedBy(definePolicy({ rules: [], signals: [], blind: expectObject('policy', policy).blind ?? [] }).blind),
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
