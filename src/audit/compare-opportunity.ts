import { expectKeys, expectList, expectMade, expectObject } from '../errors/expect.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { RoundLeftOut } from '../planning/round/left-out.ts'
import type { RoundOptions } from '../planning/round/options.ts'
import type { RoundFigures } from '../planning/round/report.ts'
import type { RoundPlan } from '../planning/round.ts'
import { planRound } from '../planning/round.ts'
import type { AuditOptions, OpportunityAudit } from './opportunity.ts'
import { auditOpportunity } from './opportunity.ts'

export interface OpportunityComparisonOptions extends Omit<AuditOptions, 'audience' | 'now' | 'policy'> {
  /** How rounds are planned. @defaultValue as `planRound` */
  readonly round?: RoundOptions
  /** Settings of fairness to set beside the round's own, each from 0 to 1. @defaultValue [0, 0.5, 1] */
  readonly fairness?: Iterable<number>
}

/** A round planned one way, and what became of everybody in it. */
export interface OpportunityChoice {
  readonly fairness: number
  /** Whether the policy could not see where anybody comes from. */
  readonly withoutOrigin: boolean
  readonly introductions: number
  /** Introductions that the round as asked for does not have, whichever way round. */
  readonly changed: number
  readonly report: RoundFigures
  /** Who got fewer than `min`, with the reason. */
  readonly leftOut: readonly RoundLeftOut[]
  readonly audit: OpportunityAudit
}

/** The same round planned in other ways, side by side. Plain data. */
export interface OpportunityComparison {
  readonly asked: OpportunityChoice
  /** The policy blind to volunteered origin. */
  readonly withoutOrigin: OpportunityChoice
  /** One for each setting of fairness but the round's own. */
  readonly fairness: readonly OpportunityChoice[]
}

/**
 * Plans a round as asked, with a policy blind to origin, and with other settings of fairness, and audits each: what using
 * volunteered origin gives or takes from whom, and what sharing out more evenly would cost.
 * @param matcher whose audience reads the audit, and whose policy says by what nobody is told apart
 * @throws KontorError as `planRound` and `auditOpportunity`; `invalid-rule` if a rule of the policy needs origin
 * @example
 * import { compareOpportunity, createMatcher, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const network = createNetwork({ members })
 * const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
 * const { asked, withoutOrigin } = compareOpportunity(matcher, { network })
 * asked.introductions // → 1
 * withoutOrigin.changed // → 0
 */
export function compareOpportunity(matcher: Matcher, options: OpportunityComparisonOptions): OpportunityComparison {
  expectMade('matcher', matcher, 'ranked')
  const {
    round = {},
    fairness = [0, 0.5, 1],
    ...auditing
  } = expectKeys('options', options, ['network', 'groups', 'newcomerDays', 'round', 'fairness'])
  const [asked, others] = [expectObject('round', round), new Set(expectList('fairness', fairness))]
  // The groups are those of the round as asked, beside every other: by what its policy is blind to, nobody is told apart.
  const { audience, policy } = matcher
  const asOf = { ...auditing, audience, policy, ...(matcher.now === undefined ? {} : { now: matcher.now }) }
  const planned = (by: Matcher, changes: RoundOptions = {}) => planRound(by, { ...asked, frontier: [], ...changes })
  const plan = planned(matcher)
  const choice = chosenBeside(plan, asOf)
  return {
    asked: choice(plan, false),
    withoutOrigin: choice(planned(withoutOrigin(matcher)), true),
    fairness: [...others]
      .filter(one => one !== plan.fairness)
      .map(one => choice(planned(matcher, { fairness: one }), false)),
  }
}

const ORIGIN = ['originCountries', 'originPlace'] as const

function withoutOrigin(matcher: Matcher): Matcher {
  const { policy } = matcher
  return matcher.with({ policy: { ...policy, blind: [...new Set([...policy.blind, ...ORIGIN])] } })
}

function chosenBeside(asked: RoundPlan, options: AuditOptions) {
  const known = new Set(asked.introductions.flatMap(({ from, to }) => [keyOf(from, to), keyOf(to, from)]))
  return (plan: RoundPlan, isWithoutOrigin: boolean): OpportunityChoice => ({
    fairness: plan.fairness,
    withoutOrigin: isWithoutOrigin,
    introductions: plan.introductions.length,
    changed: plan.introductions.filter(({ from, to }) => !known.has(keyOf(from, to))).length,
    report: plan.report,
    leftOut: plan.leftOut,
    audit: auditOpportunity([plan], options),
  })
}

function keyOf(from: string, to: string): string {
  return JSON.stringify([from, to])
}
