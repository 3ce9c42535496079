import { expectMade } from '../errors/expect.ts'
import { fillSentence } from '../introductions/fill.ts'
import { labelAsWritten } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Member } from '../members/member.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { isRegion } from '../vocabulary/regions.ts'
import { aimsOf, byCount, countOpened, countTerms, needsOf } from './counts.ts'
import type { ReportOptions } from './options.ts'
import { readReport } from './options.ts'
import type { Recruit } from './recruits.ts'
import { recruits } from './recruits.ts'
import { REPORT_TEXTS } from './report-texts.ts'

/** Something asked for that the network has not, or hardly, got. */
export interface MarketGap {
  readonly term: string
  /** Members who look for it, or aim for it. */
  readonly wanted: number
  /** Members who have it. */
  readonly offered: number
  readonly text: string
}

export interface MarketGaps {
  /** Needs that nobody, or hardly anybody, meets. */
  readonly needs: readonly MarketGap[]
  /** Target markets that nobody opens. */
  readonly markets: readonly MarketGap[]
  /** Which new members would help most, best first. */
  readonly recruits: readonly Recruit[]
}

/** A need counts as scarce if so many times more members have it than meet it. */
const SCARCE = 3
/** What one member alone looks for is no gap of the network. */
const LEAST_WANTED = 2

/**
 * What is needed and not offered, which target markets nobody opens, and which kind of new member would help most: each
 * recruit is really added and its introductions counted. Needs, offers and markets are those of all members, of who takes a
 * pause too, as in `coverage`; `hiddenAssets` counts who can be introduced.
 * @throws KontorError `invalid-argument`
 * @example
 * import { createMatcher, createNetwork, marketGaps } from 'kontor'
 * const members = ['pumpen', 'textil'].map(id => ({ id, name: id, kind: 'company' as const, needs: ['customs'] }))
 * const { needs } = marketGaps(createMatcher(createNetwork({ members })))
 * needs.map(({ term, wanted, offered }) => [term, wanted, offered]) // → [['customs', 2, 0]]
 */
export function marketGaps(matcher: Matcher, options: ReportOptions = {}): MarketGaps {
  const { network, now } = expectMade('matcher', matcher, 'introductions')
  const { limit, locale } = readReport(options)
  const needed = countTerms(network.members, member => needsOf(member, now))
  const offered = countTerms(network.members, ({ offers = [] }) => offers)
  const needs = byCount(needed)
    .map(([term, wanted]) => ({ term, wanted, offered: offered.get(term) ?? 0 }))
    .filter(gap => gap.wanted >= LEAST_WANTED && gap.wanted >= SCARCE * gap.offered)
    .sort((p, q) => Number(p.offered > 0) - Number(q.offered > 0))
  const markets = unopened(matcher)
  const telling = { writers: network.members, locale }
  return {
    needs: needs.slice(0, limit).map(gap => tell(gap, gap.offered === 0 ? 'need' : 'scarce', telling)),
    markets: markets.slice(0, limit).map(gap => tell(gap, 'market', telling)),
    recruits: recruits(
      matcher,
      { needs: needs.map(({ term }) => term), markets: markets.map(({ term }) => term) },
      { limit, locale },
    ),
  }
}

/** Countries that several aim for. One that is opened by a few origins alone is left out: neither a gap nor a figure. */
function unopened({ network: { members } }: Matcher): readonly Omit<MarketGap, 'text'>[] {
  const opened = countOpened(members)
  const origins = new Set(members.flatMap(({ originCountries = [] }) => originCountries))
  const aimed = countTerms(members, aimsOf)
  return byCount(countTerms(members, ({ targetMarkets = [] }) => targetMarkets.filter(market => !isRegion(market))))
    .filter(([country, wanted]) => wanted >= LEAST_WANTED && !opened.has(country) && !origins.has(country))
    .map(([term]) => ({ term, wanted: aimed.get(term)!, offered: 0 }))
    .sort((p, q) => q.wanted - p.wanted)
}

interface Telling {
  /** Of terms that no list knows, whoever has one says what it is called. */
  readonly writers: readonly Member[]
  readonly locale: Locale
}

function tell(
  gap: Omit<MarketGap, 'text'>,
  key: 'need' | 'scarce' | 'market',
  { writers, locale }: Telling,
): MarketGap {
  const term = labelAsWritten(writers, key === 'market' ? 'country' : 'term', gap.term, locale)
  const values = { term, wanted: String(gap.wanted), offered: String(gap.offered) }
  return { ...gap, text: fillSentence(REPORT_TEXTS[key][locale], new Map(Object.entries(values))) }
}
