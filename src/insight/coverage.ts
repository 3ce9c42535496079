import { compareIds } from '../integers/order.ts'
import { fillSentence } from '../introductions/fill.ts'
import { label } from '../introductions/label.ts'
import { percent } from '../introductions/percent.ts'
import type { Member } from '../members/member.ts'
import { SMALLEST_GROUP } from '../members/smallest-group.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { communitiesOf } from './communities.ts'
import { byCount, countOpened, countTerms, kindsOf } from './counts.ts'
import type { NetworkReportOptions } from './options.ts'
import { readNetworkReport } from './options.ts'
import type { Reach } from './reach.ts'
import { reachOf } from './reach.ts'
import { REPORT_TEXTS } from './report-texts.ts'
import type { TieGraph } from './tie-graph.ts'
import { contactsAt, seenFor, tieGraph } from './tie-graph.ts'

/** A code and how many members have it. */
export interface Count {
  readonly code: string
  readonly name: string
  readonly members: number
}

export interface Community {
  /** Ids, the one with most ties inside first. */
  readonly members: readonly string[]
  readonly countries: readonly Count[]
  readonly text: string
}

/** What a network consists of; all lists most frequent first, then by code point. */
export interface Coverage {
  readonly members: number
  readonly ties: number
  /** Members without a tie. */
  readonly alone: number
  /** Where members are based. */
  readonly countries: readonly Count[]
  /** Which countries members open; an origin counts only where at least 10 share it. */
  readonly opened: readonly Count[]
  /** Where members come from: countries of at least 10 members, no others. */
  readonly origins: readonly Count[]
  readonly industries: readonly Count[]
  readonly kinds: readonly Count[]
  /** Pairs of base countries, by code point, and how many pairs of members have ties between them. */
  readonly matrix: readonly { readonly between: readonly [string, string]; readonly ties: number }[]
  /** Circles of at least two members, largest first. */
  readonly communities: readonly Community[]
  readonly reach: Reach
  /** The report in a few sentences. */
  readonly texts: readonly string[]
}

const SHOWN_COUNTRIES = 3

/**
 * Countries, industries, kinds, who is tied to whom across which border, communities, and how much is reachable within two
 * introductions. Lists are whole; `limit` cuts the communities.
 * @throws KontorError `invalid-argument`, `unknown-member` for an audience that is no member
 * @example
 * import { coverage, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const { countries, alone } = coverage(createNetwork({ members }), { locale: 'de' })
 * countries.map(({ name, members }) => `${name} ${members}`) // → ['Deutschland 1', 'Türkei 1']
 * alone // → 2
 */
export function coverage(network: Network, options: NetworkReportOptions = {}): Coverage {
  const { audience, limit, locale, seed } = readNetworkReport(options)
  const graph = tieGraph(seenFor(network, audience))
  const { members } = graph
  const counts = (words: 'country' | 'industry' | 'kind', of: ReadonlyMap<string, number>) =>
    byCount(of).map(([code, count]): Count => ({ code, name: label(words, code, locale), members: count }))
  const origins = byCount(countTerms(members, ({ originCountries = [] }) => originCountries))
  const parts = {
    members: members.length,
    ties: graph.ends.length / 2,
    alone: members.filter((_, place) => contactsAt(graph, place).length === 0).length,
    countries: counts('country', countTerms(members, countryOf)),
    opened: counts('country', countOpened(members)),
    origins: counts('country', new Map(origins.filter(([, count]) => count >= SMALLEST_GROUP))),
    industries: counts(
      'industry',
      countTerms(members, ({ industries = [] }) => industries),
    ),
    kinds: counts('kind', countTerms(members, kindsOf)),
    matrix: matrixOf(graph),
    communities: circles(graph, communitiesOf(graph, seed), counts, locale).slice(0, limit),
    reach: reachOf(graph, seed),
  }
  return { ...parts, texts: sentences(parts, locale) }
}

function countryOf({ baseCountry }: Member): readonly string[] {
  return baseCountry === undefined ? [] : [baseCountry]
}

function matrixOf(graph: TieGraph): Coverage['matrix'] {
  const { members } = graph
  const cells = new Map<string, { between: [string, string]; ties: number }>()
  members.forEach(({ baseCountry: here }, place) => {
    for (const other of contactsAt(graph, place)) {
      const there = members[other]!.baseCountry
      if (other < place || here === undefined || there === undefined) continue
      const between: [string, string] = compareIds(here, there) < 0 ? [here, there] : [there, here]
      const cell = cells.get(between.join(' ')) ?? { between, ties: 0 }
      cells.set(between.join(' '), { between, ties: cell.ties + 1 })
    }
  })
  return [...cells.values()].sort((p, q) => q.ties - p.ties || compareIds(p.between.join(' '), q.between.join(' ')))
}

type CountCountries = (words: 'country', of: ReadonlyMap<string, number>) => readonly Count[]

function circles(graph: TieGraph, communityOf: Uint32Array, counts: CountCountries, locale: Locale): Community[] {
  const groups: number[][] = []
  for (const [place, community] of communityOf.entries()) {
    groups[community] ??= []
    groups[community].push(place)
  }
  return groups
    .filter(places => places.length > 1)
    .map(places => {
      const inside = (place: number) =>
        contactsAt(graph, place).filter(other => communityOf[other] === communityOf[place]).length
      const ordered = [...places].sort((p, q) => inside(q) - inside(p) || p - q).map(place => graph.members[place]!)
      const countries = counts('country', countTerms(ordered, countryOf))
      const values = {
        name: ordered[0]!.name,
        count: String(ordered.length),
        countries: countries
          .slice(0, SHOWN_COUNTRIES)
          .map(({ name, members }) => `${name} (${members})`)
          .join(', '),
      }
      const pattern = countries.length === 0 ? REPORT_TEXTS.communityAnywhere : REPORT_TEXTS.community
      const text = fillSentence(pattern[locale], new Map(Object.entries(values)))
      return { members: ordered.map(({ id }) => id), countries, text }
    })
}

function sentences(parts: Omit<Coverage, 'texts'>, locale: Locale): readonly string[] {
  const { reach } = parts
  const values = new Map(
    Object.entries({
      count: String(parts.members),
      countries: String(parts.countries.length),
      industries: String(parts.industries.length),
      ties: String(parts.ties),
      direct: percent(reach.direct, locale),
      one: percent(reach.one, locale),
      two: percent(reach.two, locale),
    }),
  )
  const told = (key: 'size' | 'reach') => fillSentence(REPORT_TEXTS[key][locale], values)
  const alone = fillSentence(REPORT_TEXTS.alone[locale], new Map([['count', String(parts.alone)]]))
  return [told('size'), told('reach'), alone, ...parts.communities.map(({ text }) => text)]
}
