import { createColumnFacts } from '../columns/column-facts.ts'
import type { Compiled } from '../columns/columns.ts'
import { compileColumns } from '../columns/compile.ts'
import { extendColumns } from '../columns/extend.ts'
import { covers, recipeOf } from '../columns/recipe.ts'
import { expectMade, expectObject } from '../errors/expect.ts'
import { KontorError } from '../errors/kontor-error.ts'
import type { Audience } from '../members/seen.ts'
import type { NetworkChange } from '../network/change.ts'
import { checkChange } from '../network/change.ts'
import { changedNetwork } from '../network/changed-network.ts'
import type { Network } from '../network/network.ts'
import { expectPresent } from '../network/network.ts'
import { seenChange } from '../network/seen-network.ts'
import { erasedBy, refuseBlindRule } from '../policy/blind.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { standardPolicy } from '../policy/standard/policy.ts'
import { createRanking } from '../ranking/indexed.ts'
import type { Ranked } from '../ranking/ranking.ts'
import { createToday } from '../scoring/facts.ts'
import { createGate } from '../scoring/gate.ts'
import { scorecard } from '../scoring/scorecard.ts'
import { createScorer } from '../scoring/scorer.ts'
import { once } from '../vocabulary/once.ts'
import { counterfactual } from './counterfactual.ts'
import { introducers } from './introducers.ts'
import type { Explanation, Introduction } from './introduction.ts'
import { tellExplanation, tellIntroduction } from './introduction.ts'
import type { EverybodyOptions, ExplanationOptions, IntroductionOptions, Manner } from './options.ts'
import { readEffort, readOptions } from './options.ts'
import type { Plain } from './own-eyes.ts'
import { seenBeside } from './own-eyes.ts'
import { opened, saved } from './saved/saved.ts'
import type { Sight } from './sight.ts'
import { expectWithin, sightOf } from './sight.ts'

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

/** A policy tied to a network for an audience. Immutable: `update` and `with` return another one. */
export interface Matcher {
  readonly policy: Policy
  readonly audience: Audience
  readonly now: string | undefined
  /** The network as the audience sees it. */
  readonly network: Network
  /** A member's introductions, best first. @throws KontorError `unknown-member`, `invalid-argument` */
  introductions(member: string, options?: IntroductionOptions): readonly Introduction[]
  /** The same list without its account, for whoever only needs numbers: score and confidence, no texts. */
  ranked(member: string, options?: IntroductionOptions): readonly Ranked[]
  /**
   * What every member is worth to this one, by their places in `network.members`: scores, NaN for whom the rules refuse.
   * The threshold refuses nobody here; it is for measuring, not for introducing.
   * @throws KontorError `unknown-member`, `invalid-rule`
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
   * @throws KontorError `invalid-argument`, and when asked to stop `aborted`
   */
  all(options?: EverybodyOptions): AsyncIterable<MemberIntroductions>
  /** The full account of a pair, of a refused one too. @throws KontorError `unknown-member` */
  explain(from: string, to: string, options?: ExplanationOptions): Explanation
  /** The matcher of the changed network, equal to one made anew; this one stays valid. */
  update(change: NetworkChange): Matcher
  /**
   * The matcher as bytes, which `openMatcher` reads at once: what its audience sees of the network, and no more; nothing of
   * fields to which its policy is blind.
   * @throws KontorError `invalid-policy` for a policy with functions of one's own
   */
  save(): Uint8Array
  /**
   * The matcher of another policy, day or audience over the same network.
   * @throws KontorError `invalid-argument` for an audience or a policy that sees more than was saved, if this matcher was opened
   */
  with(changes: MatcherOptions & { readonly policy?: PolicyInput }): Matcher
}

/**
 * Ties a policy to a network for an audience.
 * @throws KontorError `invalid-policy` and the like, `invalid-argument`, `now-required`, `unknown-member` for an audience that
 * is no member
 * @example
 * import { corridorPolicy, createMatcher, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }), corridorPolicy('DE', 'TR'), { now: '2026-11-22' })
 * const [intro] = matcher.introductions('pumpen', { limit: 5, locale: 'de' })
 * intro?.forward.reasons[0]?.text // → 'Yelken Makina bietet, was Rurtal Pumpen sucht: Guss.'
 */
export function createMatcher(
  network: Network,
  policy: PolicyInput = standardPolicy(),
  options: MatcherOptions = {},
): Matcher {
  expectMade('network', network, 'seenBy')
  const { now, audience = 'members' } = expectObject('options', options)
  return compile({ whole: network, policy: definePolicy(policy), audience: expectPresent(audience, network), now })
}

/** So many members make a step of progress. */
const REPORTED = 128

/**
 * The matcher that was saved, without compiling anew. It reads members one by one when they are asked for. What its audience
 * did not see is not there: `with` takes the same audience or 'members', and policies blind to what it was blind to.
 * @throws KontorError `invalid-snapshot` for bytes that are damaged, or that `save` did not give
 * @example
 * import { createMatcher, createNetwork, openMatcher } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const bytes = matcher.save()
 * openMatcher(bytes).best().length // → 1
 */
export function openMatcher(bytes: Uint8Array): Matcher {
  const { compiled, network, ...purpose } = opened(bytes)
  return bind({ ...purpose, whole: network, saved: sightOf(purpose) }, network, compiled)
}

/** What a matcher is made for. */
interface Purpose {
  readonly whole: Network
  /** Of a matcher that was opened: through what the whole was seen before. */
  readonly saved?: Sight
  readonly policy: Policy
  readonly audience: Audience
  readonly now: string | undefined
}

function compile(purpose: Purpose): Matcher {
  const { whole, audience } = purpose
  // Who has left since the matcher was made sees what anybody sees.
  const viewer = typeof audience === 'object' && !whole.has(audience.member) ? 'members' : audience
  const network = whole.seenBy(viewer, erasedBy(purpose.policy.blind))
  const today = createToday(purpose.now)
  return bind(purpose, network, compileColumns(network, recipeOf(purpose.policy), { today }))
}

/**
 * @param network the whole as the audience sees it
 * @param beside what every member sees of it, where that is known
 */
function bind(purpose: Purpose, network: Network, compiled: Compiled, beside?: Plain): Matcher {
  const { whole, policy, audience, now } = purpose
  const today = createToday(now)
  const sight = sightOf(purpose)
  const plain = beside ?? (audience === 'members' ? { ...sight, network, compiled } : undefined)
  const facts = createColumnFacts(network, compiled, today)
  const scorer = createScorer(policy, facts)
  const gate = createGate(policy.rules, facts)
  // Many a matcher is only asked to explain.
  const ranking = once(() => createRanking(policy, compiled, facts, now))

  const card = (from: string, to: string) => scorecard(policy, scorer, gate, network.member(from), network.member(to))
  const tell = ({ from, to }: Ranked, { locale, introducers: limit }: Manner): Introduction => {
    const told = tellIntroduction(card(from, to), network.member(from), network.member(to), { policy, locale })
    return limit === undefined ? told : { ...told, introducers: introducers(matcher, from, to, { limit, locale }) }
  }

  const read = (options: IntroductionOptions) => {
    const asked = readOptions(options)
    if (asked.where !== undefined) refuseBlindRule(asked.where, policy.blind, 'where')
    return asked
  }
  const listOf = (member: string, asked: ReturnType<typeof readOptions>) =>
    ranking()
      .top(member, asked)
      .map(ranked => tell(ranked, asked))
  /** The options are read before the first member is asked for, and once: a list may be one that can be read only once. */
  async function* everybody(asked: ReturnType<typeof readOptions>, effort: ReturnType<typeof readEffort>) {
    const total = network.members.length
    let done = 0
    for await (const { member, ranked } of ranking().everybody(asked, effort.workers)) {
      if (effort.signal?.aborted === true) throw new KontorError('aborted', `Stopped after ${done} of ${total} members`)
      yield toldWhenRead(member, ranked, one => tell(one, asked))
      done++
      if (done % REPORTED === 0 || done === total) effort.onProgress?.({ done, total })
    }
  }

  const matcher: Matcher = {
    policy,
    audience,
    now,
    network,
    introductions: (member, options = {}) => listOf(member, read(options)),
    ranked: (member, options = {}) => ranking().top(member, read(options)),
    scores: (member, options = {}) => ranking().scores(member, read(options).where),
    best(options = {}) {
      const asked = read(options)
      return ranking()
        .best(asked)
        .map(ranked => tell(ranked, asked))
    },
    all(options = {}) {
      const [asked, effort] = [read(options), readEffort(options)]
      // Threads share columns as they were compiled.
      const isChanged = effort.workers > 1 && !compiled.isAsCompiled
      return isChanged ? compile(purpose).all(options) : everybody(asked, effort)
    },
    explain(from, to, options = {}) {
      const { locale, where, limit } = read(options)
      const asked = where === undefined ? gate : createGate([...policy.rules, where], facts)
      const [a, b] = [network.member(from), network.member(to)]
      const told = tellExplanation(scorecard(policy, scorer, asked, a, b), a, b, { policy, locale })
      if (options.counterfactual !== true) return told
      const list = where === undefined ? { limit } : { limit, where }
      return { ...told, counterfactual: counterfactual(matcher, told, list, locale) }
    },
    save() {
      // Columns share memory and terms with those made of them, of which nothing may be saved here.
      if (compiled.written.isExtended) return compile(purpose).save()
      // What it is asked by is saved as well.
      ranking()
      return saved(purpose, network, compiled)
    },
    update(change) {
      const checked = checkChange(whole, change)
      const seen = seenChange(checked, audience, erasedBy(policy.blind))
      const [next, after] = [changedNetwork(whole, checked), changedNetwork(network, seen)]
      const extended = extendColumns(compiled, { before: network, after, change: seen, today })
      return extended === undefined
        ? compile({ ...purpose, whole: next })
        : bind({ ...purpose, whole: next }, after, extended)
    },
    with(changes) {
      const { policy: input = policy, audience: viewer = audience, now: day = now } = expectObject('changes', changes)
      const next = {
        ...purpose,
        policy: input === policy ? policy : definePolicy(input),
        audience: viewer === audience ? audience : expectPresent(viewer, whole),
        now: day,
      }
      const asked = sightOf(next)
      if (purpose.saved !== undefined) expectWithin(purpose.saved, asked)
      const isCovered = day === now && covers(compiled.recipe, recipeOf(next.policy))
      const isAlike = JSON.stringify(asked) === JSON.stringify(sight)
      const other = () => plain && seenBeside(plain, { whole, sight: asked, today })
      const seen = isCovered ? (isAlike ? { network, compiled } : other()) : undefined
      return seen === undefined ? compile(next) : bind(next, seen.network, seen.compiled, plain)
    },
  }
  return Object.freeze(matcher)
}

function toldWhenRead(
  member: string,
  ranked: readonly Ranked[],
  tell: (one: Ranked) => Introduction,
): MemberIntroductions {
  let told: readonly Introduction[] | undefined
  const list = {
    member,
    get introductions() {
      told ??= ranked.map(tell)
      return told
    },
  }
  // Beside what is told, and not part of it: whoever writes the list down writes it once.
  return Object.defineProperty(list, 'ranked', { value: ranked }) as typeof list & {
    readonly ranked: readonly Ranked[]
  }
}
