import type { Audience } from '../members/seen.ts'
import type { NetworkChange } from '../network/change.ts'
import type { Network } from '../network/network.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import type { Ranked } from '../ranking/ranking.ts'
import type { Explanation, Introduction } from './introduction.ts'
import type { EverybodyOptions, ExplanationOptions, IntroductionOptions } from './options.ts'

export interface MatcherOptions {
  /** The day it is, `YYYY-MM-DD`; needed as soon as something dated is read. */
  readonly now?: string
  /** Who will see the results. @defaultValue 'members' */
  readonly audience?: Audience
}

export interface MemberIntroductions {
  readonly member: string
  /** The list without its account. */
  readonly ranked: readonly Ranked[]
  /** The list, told when it is first read: reasons for everybody take longer than finding everybody's best. */
  readonly introductions: readonly Introduction[]
}

/**
 * A policy tied to a network for an audience. Immutable: `update` and `with` return another one.
 * @throws KontorError whatever is asked: `now-required` if something dated is read and there is no `now`, `invalid-rule` or
 * `invalid-signal` if a function of one's own answers what it may not. What such a function throws goes through.
 */
export interface Matcher {
  readonly policy: Policy
  readonly audience: Audience
  readonly now: string | undefined
  /** The network as the audience sees it. */
  readonly network: Network
  /** A member's introductions, best first. @throws KontorError `unknown-member`, `invalid-argument`, `invalid-rule` */
  introductions(member: string, options?: IntroductionOptions): readonly Introduction[]
  /** The same list without its account, for whoever only needs numbers: score and confidence. @throws as `introductions` */
  ranked(member: string, options?: IntroductionOptions): readonly Ranked[]
  /**
   * What every member is worth to this one, by their places in `network.members`: scores, NaN for whom the rules refuse.
   * The threshold refuses nobody here; it is for measuring, not for introducing.
   * @throws KontorError `unknown-member`, `invalid-argument`, `invalid-rule`
   */
  scores(member: string, options?: Pick<IntroductionOptions, 'where'>): Float64Array
  /**
   * The best pairs of the whole network, each once and asked one way, `from` being the id that comes first by code point. A
   * policy that asks both sides alike gives the same pairs under any ids, but for who comes first among equals. Where it asks
   * one side (fusion `forward`, the rules `inCountry`, `speaks` and `kind`, functions of one's own), a pair may be worth more,
   * or be admitted, the other way alone: that is in the list of the other member, and not here.
   * @throws KontorError `invalid-argument`, `invalid-rule`
   */
  best(options?: IntroductionOptions): readonly Introduction[]
  /**
   * Everybody's introductions, in the order of their ids, a little ahead of who reads them.
   * @throws KontorError `invalid-argument`, `invalid-rule`, and when asked to stop `aborted`
   */
  all(options?: EverybodyOptions): AsyncIterable<MemberIntroductions>
  /**
   * The full account of a pair, of a refused one too.
   * @throws KontorError `unknown-member`, `invalid-argument`, `invalid-rule`
   */
  explain(from: string, to: string, options?: ExplanationOptions): Explanation
  /**
   * The matcher of the changed network, equal to one made anew; this one stays valid.
   * @throws KontorError `invalid-argument`, `invalid-network` as `createNetwork`, `unknown-member` if a stranger is to leave
   */
  update(change: NetworkChange): Matcher
  /**
   * The matcher as bytes, which `openMatcher` reads at once: what its audience sees of the network, and no more; nothing of
   * fields to which its policy is blind.
   * @throws KontorError `invalid-policy` for a policy with functions of one's own
   */
  save(): Uint8Array
  /**
   * The matcher of another policy, day or audience over the same network.
   * @throws KontorError as `createMatcher`; `invalid-argument` for an audience or a policy that sees more than was saved, if this
   * matcher was opened
   */
  with(changes: MatcherOptions & { readonly policy?: PolicyInput }): Matcher
}
