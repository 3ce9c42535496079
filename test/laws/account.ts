import type {
  Explanation,
  Introduction,
  Locale,
  Matcher,
  PolicyInput,
  RuleInput,
  SignalInput,
} from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { tellingTexts } from '../telling-texts.ts'

export const LOCALES: readonly Locale[] = ['de', 'tr', 'en']
/** More than any world has members: everybody. */
export const EVERYBODY = 1000

/** The world's policy as input, its signals with telling texts. */
export function policyOf({ policy }: RandomWorld): PolicyInput & { readonly signals: readonly SignalInput[] } {
  const input = policy as PolicyInput
  const told = (signal: SignalInput) => ({ de: tellingTexts(signal), en: tellingTexts(signal) })
  return { ...input, signals: (input.signals ?? []).map(signal => ({ ...signal, texts: told(signal) })) }
}

export function matcherOf(world: RandomWorld, policy: PolicyInput = policyOf(world)): Matcher {
  return createMatcher(createNetwork(world), policy, { now: world.now, audience: world.audience })
}

/** The world's question; `where` only if it has one. */
export function queryOf({ limit, offset, exclude = [], where }: RandomWorld) {
  return { limit, offset, exclude, ...whereOf(where) }
}

function whereOf(where: RandomWorld['where']): { readonly where?: RuleInput } {
  return where === undefined ? {} : { where: where as RuleInput }
}

/** What the library says of a world, byte for byte. */
export interface Account {
  readonly introductions: readonly (readonly Introduction[])[]
  readonly best: readonly Introduction[]
  readonly explained: readonly Explanation[]
  readonly graph: unknown
}

/** Everything that can be asked of the world, in each of the languages. */
export function accountsOf(world: RandomWorld, locales: readonly Locale[] = LOCALES): readonly Account[] {
  const matcher = matcherOf(world)
  return locales.map(locale => accountOf(world, matcher, locale))
}

export function accountOf(world: RandomWorld, matcher: Matcher, locale: Locale): Account {
  const ids = matcher.network.members.map(({ id }) => id)
  const query = { ...queryOf(world), locale }
  const asked = { ...whereOf(world.where), locale }
  return {
    introductions: ids.map(id => matcher.introductions(id, query)),
    best: matcher.best(query),
    explained: ids.flatMap(a => ids.map(b => matcher.explain(a, b, asked))),
    graph: [
      matcher.network.graph({ audience: matcher.audience, locale }).export(),
      createNetwork(world).graph({ audience: world.audience, locale }).export(),
    ],
  }
}

/** Every ordered pair of the network. */
export function* pairsOf(matcher: Matcher): Generator<readonly [string, string]> {
  for (const { id: a } of matcher.network.members) for (const { id: b } of matcher.network.members) yield [a, b]
}
