import { fill, fillSentence } from '../introductions/fill.ts'
import { label } from '../introductions/label.ts'
import { percent } from '../introductions/percent.ts'
import type { Kind } from '../members/member.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { betweennessOf } from './betweenness.ts'
import { BRIDGE_TEXTS } from './bridge-texts.ts'
import { communitiesOf } from './communities.ts'
import { kindsOf } from './counts.ts'
import type { NetworkReportOptions } from './options.ts'
import { readNetworkReport } from './options.ts'
import type { Gap, Grouping } from './spans.ts'
import { gapsHeldBy } from './spans.ts'
import { structuralHoles } from './structural-holes.ts'
import type { TieGraph } from './tie-graph.ts'
import { contactsAt, seenFor, tieGraph } from './tie-graph.ts'

/** Two groups that nobody else links, in words. */
export interface Span extends Gap {
  readonly text: string
}

/** A member through whom the network holds together. */
export interface Bridge {
  readonly member: string
  /** 0–1, six decimals: the share of all pairs of others whose shortest paths run through the member. */
  readonly betweenness: number
  /** The standard error of that share, six decimals; 0 up to 2,000 members, where it is exact. */
  readonly error: number
  /** Burt's constraint, four decimals: near 0 the contacts do not know each other; undefined without contacts. */
  readonly constraint?: number
  /** Burt's effective size, four decimals: how many contacts do not lead to the same people. */
  readonly effectiveSize?: number
  /** What the member alone links: countries, industries, communities. */
  readonly spans: readonly Span[]
  readonly text: string
}

const MOST_SPANS = 3

/**
 * The members through whom most shortest paths run, and what each of them alone links. Base countries, industries and
 * visible ties are read, no origin and no private tie.
 * @throws KontorError `invalid-argument`, `unknown-member` for an audience that is no member
 * @example
 * import { bridges, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'ihk', name: 'Kammer Aachen', kind: 'chamber', baseCountry: 'DE', consent: { introducer: true } },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 * ] as const
 * const ties = ['makina', 'pumpen'].map(to => ({ from: 'ihk', to, since: '2025-03-01' }))
 * const network = createNetwork({ members, ties })
 * bridges(network)[0]?.member // → 'ihk'
 */
export function bridges(network: Network, options: NetworkReportOptions = {}): readonly Bridge[] {
  const { audience, limit, locale, seed } = readNetworkReport(options)
  const graph = tieGraph(seenFor(network, audience))
  const { values, errors } = betweennessOf(graph, seed)
  const groupings = groupingsOf(graph, seed)
  const places = [...values.keys()].filter(place => values[place]! > 0)
  places.sort((p, q) => values[q]! - values[p]! || p - q)
  return places.slice(0, limit).map(place => {
    const gaps = groupings.flatMap(grouping => gapsHeldBy(graph, grouping, place, MOST_SPANS))
    return {
      member: graph.members[place]!.id,
      betweenness: rounded(values[place]!, 1e6),
      error: rounded(errors[place]!, 1e6),
      ...holes(graph, place),
      spans: gaps.map(gap => ({ ...gap, text: spanText(gap, graph, groupings, place, locale) })),
      text: bridgeText(graph, place, values[place]!, locale),
    }
  })
}

function groupingsOf(graph: TieGraph, seed: number): readonly Grouping[] {
  const { members } = graph
  const communities = communitiesOf(graph, seed)
  const sections = (codes: readonly string[] = []) => [...new Set(codes.map(code => code.slice(0, 1)))]
  return [
    { kind: 'country', groupsOf: members.map(({ baseCountry }) => (baseCountry === undefined ? [] : [baseCountry])) },
    { kind: 'industry', groupsOf: members.map(({ industries }) => sections(industries)) },
    { kind: 'community', groupsOf: [...communities].map(community => [String(community)]) },
  ]
}

function holes(graph: TieGraph, place: number): Pick<Bridge, 'constraint' | 'effectiveSize'> {
  const { constraint, effectiveSize } = structuralHoles(graph, place)
  if (constraint === undefined || effectiveSize === undefined) return {}
  return { constraint: rounded(constraint, 1e4), effectiveSize: rounded(effectiveSize, 1e4) }
}

function rounded(value: number, scale: number): number {
  return Math.floor(value * scale + 0.5) / scale
}

function bridgeText(graph: TieGraph, place: number, value: number, locale: Locale): string {
  const values = new Map([
    ['name', graph.members[place]!.name],
    ['share', percent(value * 1000, locale)],
    ['contacts', String(contactsAt(graph, place).length)],
  ])
  return fillSentence(BRIDGE_TEXTS.bridge[locale], values)
}

function spanText(gap: Gap, graph: TieGraph, groupings: readonly Grouping[], place: number, locale: Locale): string {
  const grouping = groupings.find(({ kind }) => kind === gap.kind)!
  const [x, y] = gap.between.map(group => groupName(group, grouping, graph, place, locale))
  const name = graph.members[place]!.name
  return fillSentence(
    BRIDGE_TEXTS[gap.only][locale],
    new Map([
      ['name', name],
      ['x', x!],
      ['y', y!],
    ]),
  )
}

/** `Türkiye (company, chamber)`: the group, and what kinds of it the member knows or is. */
function groupName(
  group: string,
  { kind, groupsOf }: Grouping,
  graph: TieGraph,
  place: number,
  locale: Locale,
): string {
  const near = [place, ...contactsAt(graph, place)].filter(one => groupsOf[one]!.includes(group))
  if (kind === 'community') {
    const known = near.filter(one => one !== place).map(one => graph.members[one]!.name)
    return fill(BRIDGE_TEXTS.circle[locale], new Map([['name', known[0] ?? graph.members[place]!.name]]))
  }
  const kinds = [...new Set(near.flatMap(one => kindsOf(graph.members[one]!)))].sort()
  const names = kinds.map((one: Kind) => label('kind', one, locale))
  return `${label(kind, group, locale)} (${names.slice(0, MOST_SPANS).join(', ')})`
}
