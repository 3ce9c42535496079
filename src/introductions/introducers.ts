import { expectKeys, refuseMade } from '../errors/expect.ts'
import { expectInteger } from '../errors/kontor-error.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { tellIntroducer } from './introducers/account.ts'
import { createSearch } from './introducers/search.ts'
import { prepareWays } from './introducers/ways.ts'
import type { Introducer } from './introduction.ts'
import { readLocale } from './options.ts'

export interface IntroducerOptions {
  /** Ties on the way, 2 or 3: over one member, or over a chain of two. @defaultValue 3 */
  readonly maxHops?: number
  /** How many, an integer ≥ 1. @defaultValue 3 */
  readonly limit?: number
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/** What is asked of a matcher: the network as its audience sees it, and what day it is. */
export interface Viewed {
  readonly network: Network
  readonly now: string | undefined
}

type Ask = (from: string, to: string, options: Required<IntroducerOptions>) => readonly Introducer[]

/**
 * Who can introduce two members to each other, best first: third members who know both, and chains of two of whom
 * neither knows both. Exact: no path is left out. Asked are only members who agreed to it (`consent.introducer`; on a
 * chain `consent.paths` too), who are not paused, whose `introducerBudget` is not 0, and who avoid nobody on the path.
 * Private ties are never used, not even for the two members they join. Nobody is asked for a pair of whom one is paused,
 * takes no introductions or avoids the other: the list is empty.
 * @param matcher its network, audience and day
 * @throws KontorError `unknown-member`, `invalid-argument`, `now-required` if ties have dates and the matcher no `now`
 * @example
 * import { createMatcher, createNetwork, introducers } from 'kontor'
 * const members = [
 *   { id: 'ihk', name: 'Kammer Aachen', kind: 'chamber', baseCountry: 'DE', consent: { introducer: true } },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 * ] as const
 * const ties = ['makina', 'pumpen'].map(to => ({ from: 'ihk', to, since: '2025-03-01' }))
 * const network = createNetwork({ members, ties })
 * const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
 * introducers(matcher, 'pumpen', 'makina').map(({ via }) => via) // → [['ihk']]
 */
export function introducers(
  matcher: Viewed,
  from: string,
  to: string,
  options: IntroducerOptions = {},
): readonly Introducer[] {
  if (typeof matcher?.network?.member !== 'function') refuseMade('matcher', matcher)
  const { maxHops = 3, limit = 3, locale } = expectKeys('options', options, ['maxHops', 'limit', 'locale'])
  const asked = {
    maxHops: expectInteger('maxHops', maxHops, { least: 2, greatest: 3 }),
    limit: expectInteger('limit', limit, { least: 1 }),
    locale: readLocale(locale),
  }
  for (const id of [from, to]) matcher.network.member(id)
  return prepared(matcher)(from, to, asked)
}

/**
 * What is the same for every pair is made once for a matcher, which is frozen, and goes when the matcher goes. Nothing
 * can be read off it but what would be computed anew.
 */
const askOf = /* @__PURE__ */ new WeakMap<Viewed, Ask>()

function prepared(matcher: Viewed): Ask {
  const known = askOf.get(matcher) ?? prepare(matcher)
  askOf.set(matcher, known)
  return known
}

function prepare({ network, now }: Viewed): Ask {
  const ways = prepareWays(network, now)
  const search = createSearch(ways)
  return (fromId, toId, { maxHops, limit, locale }) => {
    const [from, to] = [ways.placeOf.get(fromId)!, ways.placeOf.get(toId)!]
    return search(from, to, maxHops, limit).map(path => tellIntroducer(ways, from, to, path, locale))
  }
}
