import { createColumnFacts } from '../columns/column-facts.ts'
import type { Compiled } from '../columns/columns.ts'
import { compileColumns } from '../columns/compile.ts'
import { extendColumns } from '../columns/extend.ts'
import { covers, recipeOf } from '../columns/recipe.ts'
import { expectFlag, expectKeys } from '../errors/expect.ts'
import { KontorError } from '../errors/kontor-error.ts'
import type { Audience } from '../members/seen.ts'
import { checkChange } from '../network/change.ts'
import { changedNetwork } from '../network/changed-network.ts'
import type { Network } from '../network/network.ts'
import { expectPresent } from '../network/network.ts'
import { seenChange } from '../network/seen-network.ts'
import { erasedBy } from '../policy/blind.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { refuseVainRule } from '../policy/vain-rule.ts'
import { createRanking } from '../ranking/indexed.ts'
import type { Ranked } from '../ranking/ranking.ts'
import { createToday } from '../scoring/facts.ts'
import { createGate } from '../scoring/gate.ts'
import { scorecard } from '../scoring/scorecard.ts'
import { createScorer } from '../scoring/scorer.ts'
import { once } from '../vocabulary/once.ts'
import { counterfactual } from './counterfactual.ts'
import { introducers } from './introducers.ts'
import type { Introduction } from './introduction.ts'
import { tellExplanation, tellIntroduction } from './introduction.ts'
import type { Matcher, MemberIntroductions } from './matcher.ts'
import type { EverybodyOptions, IntroductionOptions, Manner } from './options.ts'
import { EXPLAINED, LISTED, readEffort, readOptions } from './options.ts'
import type { Plain } from './own-eyes.ts'
import { seenBeside } from './own-eyes.ts'
import { saved } from './saved/saved.ts'
import type { Sight } from './sight.ts'
import { expectWithin, sightOf } from './sight.ts'

/** So many members make a step of progress. */
const REPORTED = 128

/** What lists of everybody are asked with. */
const EVERYBODY = [...LISTED, 'workers', 'signal', 'onProgress'] satisfies readonly (keyof EverybodyOptions)[]

/** What a matcher is made for. */
export interface Purpose {
  readonly whole: Network
  /** Of a matcher that was opened: through what the whole was seen before. */
  readonly saved?: Sight
  readonly policy: Policy
  readonly audience: Audience
  readonly now: string | undefined
}

/** The matcher of a network that is compiled for it. */
export function compile(purpose: Purpose): Matcher {
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
export function bind(purpose: Purpose, network: Network, compiled: Compiled, beside?: Plain): Matcher {
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

  const read = (options: IntroductionOptions, keys?: readonly string[]) => {
    const asked = readOptions(options, keys)
    if (asked.where !== undefined) refuseVainRule(asked.where, policy.blind, 'where')
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
    scores: (member, options = {}) => ranking().scores(member, read(options, ['where']).where),
    best(options = {}) {
      const asked = read(options)
      return ranking()
        .best(asked)
        .map(ranked => tell(ranked, asked))
    },
    all(options = {}) {
      const [asked, effort] = [read(options, EVERYBODY), readEffort(options)]
      // Threads share columns as they were compiled.
      const isChanged = effort.workers > 1 && !compiled.isAsCompiled
      return isChanged ? compile(purpose).all(options) : everybody(asked, effort)
    },
    explain(from, to, options = {}) {
      const { locale, where, limit } = read(options, EXPLAINED)
      const isAsked = expectFlag('counterfactual', options.counterfactual ?? false)
      const asked = where === undefined ? gate : createGate([...policy.rules, where], facts)
      const [a, b] = [network.member(from), network.member(to)]
      const told = tellExplanation(scorecard(policy, scorer, asked, a, b), a, b, { policy, locale })
      if (!isAsked) return told
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
      const {
        policy: input = policy,
        audience: viewer = audience,
        now: day = now,
      } = expectKeys('changes', changes, ['policy', 'audience', 'now'])
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
      if (isCovered && isAlike) return bind(next, network, compiled, plain)
      const seen = isCovered && plain !== undefined ? seenBeside(plain, { whole, sight: asked, today }) : undefined
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
