import type {
  Explanation,
  Introduction,
  Locale,
  Matcher,
  PolicyInput,
  RuleInput,
  Signal,
  SignalInput,
} from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { PLACEHOLDERS } from '../../src/policy/placeholders.ts'
import type { RandomWorld } from '../oracle/worlds.ts'

export const LOCALES: readonly Locale[] = ['de', 'tr', 'en']
/** More than any world has members: everybody. */
export const EVERYBODY = 1000

/** The text names all that a row rests on, so that a law about bytes sees it. */
export function tellingText({ shape }: { readonly shape: Signal['shape'] }) {
  const filled = PLACEHOLDERS[shape].filter(key => key !== 'signal').map(key => `{${key}}`)
  return { found: filled.join('|'), none: `none ${filled.join('|')}` }
}

/** The world's policy as input, its signals with telling texts. */
export function policyOf({ policy }: RandomWorld): PolicyInput & { readonly signals: readonly SignalInput[] } {
  const signals = policy.signals.map(signal => {
    const text = tellingText(signal)
    return { ...signal, texts: { de: text, en: text } } as SignalInput
  })
  return { ...(policy as PolicyInput), signals }
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
