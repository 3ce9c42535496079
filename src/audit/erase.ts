import { expectKeys, expectList, expectMade, expectObject } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import { fill } from '../introductions/fill.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { readLocale } from '../introductions/options.ts'
import { isOneself } from '../members/seen.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import type { FitOptions } from '../outcomes/fit-policy.ts'
import { fitPolicy } from '../outcomes/fit-policy.ts'
import { expectNetwork } from '../outcomes/split.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Mention } from './member/mentions.ts'
import { mentionsOf } from './member/mentions.ts'
import type { Gone } from './member/network-without.ts'
import { goneOf, networkWithout, outcomesWithout } from './member/network-without.ts'
import { RECEIPT_TEXTS } from './member/texts.ts'

/** All that may know of a member. */
export interface Held {
  /** The whole network: not what a matcher sees of it. */
  readonly network: Network
  readonly matcher?: Matcher
  /** What is kept of outcomes outside the network. */
  readonly outcomes?: Iterable<Outcome>
  /**
   * How the policy in use was fitted, if it was: it is fitted again the same way, without the member, by `outcomes`, else by
   * those of the network. What was learned from ties needs these as outcomes (`toOutcomes`).
   */
  readonly fit?: FitOptions
}

export interface EraseOptions {
  /** The day of the erasure, `YYYY-MM-DD`, for the receipt. */
  readonly now: string
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/** What was erased. It names nobody: keep it under a reference of your own. Plain data. */
export interface Receipt extends Gone {
  readonly date: string
  /** Whether something was learned anew; false as well where no outcome was left to learn from. */
  readonly refitted: boolean
  /** Other members' records, and outcomes handed back, that still name the one erased. They are theirs, and for a person to look at. */
  readonly mentions: readonly Mention[]
  readonly text: string
}

/** What is left: each part as if it had been made without the member. */
export interface Erasure {
  readonly network: Network
  /** Undefined as well where the matcher was made for the one erased. */
  readonly matcher: Matcher | undefined
  readonly outcomes: readonly Outcome[] | undefined
  readonly policy: Policy | undefined
  readonly receipt: Receipt
}

/**
 * Erases a member (GDPR, article 17): network, matcher, outcomes and fitted policy are made anew, equal to ones that never
 * knew the member, which is also gone from others' `avoid` and as who confirmed an outcome. Others' texts stay theirs; the
 * receipt says where they still name the member. What was made before, such as saved matchers, reports, plans and files, is
 * not reached from here: make it anew and delete the old.
 * @throws KontorError `unknown-member`, `invalid-argument` if a policy was learned from the member and `fit` does not say how
 * @example
 * import { createNetwork, erase } from 'kontor'
 * const network = createNetwork({ members: [
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', contact: 'post@example.org' },
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', avoid: ['makina'] },
 * ] })
 * const { network: left, receipt } = erase({ network }, 'makina', { now: '2026-11-27' })
 * left.members.map(({ id }) => id) // → ['pumpen']
 * receipt.avoidedBy // → 1
 */
export function erase(held: Held, id: string, options: EraseOptions): Erasure {
  const {
    network: whole,
    matcher,
    outcomes: kept,
    fit,
  } = expectKeys('held', held, ['network', 'matcher', 'outcomes', 'fit'])
  expectNetwork(whole)
  if (matcher !== undefined) expectMade('matcher', matcher, 'ranked')
  const { now: date, locale } = expectKeys('options', options, ['now', 'locale'])
  const language = readLocale(locale)
  expectDay('now', date)
  const member = whole.member(id)
  refuseLearned('fit.base', fit?.base)
  if (fit === undefined) refuseLearned('fit', matcher?.policy)
  const told = kept === undefined ? undefined : listed(kept)
  const network = networkWithout(whole, id)
  const outcomes = told === undefined ? undefined : outcomesWithout(told, id)
  const policy = fit === undefined ? undefined : fitPolicy(network, outcomes ?? network.outcomes, fit)
  const receipt = {
    date,
    ...goneOf(whole, told ?? [], id),
    refitted: policy?.learned !== undefined,
    mentions: mentionsOf(member, network, outcomes),
  }
  return {
    network,
    matcher: matcher === undefined ? undefined : matcherWithout(matcher, id, network, policy),
    outcomes,
    policy,
    receipt: { ...receipt, text: textOf(receipt, fit !== undefined, language) },
  }
}

/** Nobody can take a member out of learned numbers: they are learned again, and for that their beginning is needed. */
function refuseLearned(what: string, policy: PolicyInput | undefined): void {
  if (policy?.learned === undefined) return
  throw misuse(
    what,
    'what the policy was fitted with: { base, seed, audience, since, name }, with a base that was not learned itself',
    policy.name,
  )
}

function matcherWithout(
  matcher: Matcher,
  id: string,
  network: Network,
  fitted: Policy | undefined,
): Matcher | undefined {
  const { audience, now, policy } = matcher
  if (isOneself(id, audience)) return undefined
  // Without what it was fitted with, a learned policy was refused.
  const next = policy.learned === undefined ? policy : fitted!
  return createMatcher(network, next, { audience, ...(now === undefined ? {} : { now }) })
}

function listed(outcomes: Iterable<Outcome>): readonly Outcome[] {
  return expectList('outcomes', outcomes).map(one => expectObject('outcomes', one, { expected: 'a list of outcomes' }))
}

function textOf(receipt: Omit<Receipt, 'text'>, wasFitted: boolean, locale: Locale): string {
  const { erased, refitted, unlearned, mentions } = RECEIPT_TEXTS[locale]
  const values = new Map(Object.entries(receipt).map(([key, value]) => [key, String(value)]))
  values.set('mentions', String(receipt.mentions.length))
  const fitted = receipt.refitted ? [refitted] : wasFitted ? [unlearned] : []
  const parts = [erased, ...fitted, ...(receipt.mentions.length > 0 ? [mentions] : [])]
  return parts.map(part => fill(part, values)).join(' ')
}
