import { UndirectedGraph } from 'graphology'
import type { AbstractGraph } from 'graphology-types'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { Tie } from '../members/tie.ts'
import { countryName } from '../vocabulary/country-name.ts'
import { industryName } from '../vocabulary/industry.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { marketName } from '../vocabulary/market.ts'

export interface NodeAttributes {
  readonly kind: 'member' | 'country' | 'market' | 'industry'
  /** For people, in the asked language. */
  readonly label: string
  /** Of members: company, chamber, … */
  readonly memberKind?: string
}

export interface EdgeAttributes {
  /** Why the two are linked, joined by `+`: `in`, `from`, `opens`, `targets`, `industry`, `tie`. */
  readonly kind: string
  /** Of ties their strength, 0–1, of several between two members the greatest; of all else 1. */
  readonly weight: number
}

export type NetworkGraph = AbstractGraph<NodeAttributes, EdgeAttributes>

interface Parts {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
}

/**
 * Members, countries, markets and industries as nodes with prefixed keys (`member:…`, `country:TR`): graphology keeps
 * neighbours in plain objects, where an id such as `__proto__` would be lost. Regions are markets, `market:EU`.
 * The same network has the same nodes and edges in the same order under the same keys.
 */
export function toGraph({ members, ties }: Parts, locale: Locale): NetworkGraph {
  const graph: NetworkGraph = new UndirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const { id, name, kind } of members) {
    graph.addNode(memberKey(id), { kind: 'member', label: name, memberKind: kind })
  }
  for (const member of members) for (const link of linksOf(member, locale)) addLink(graph, memberKey(member.id), link)
  for (const { ends, weight } of inOrder(ties)) addEdge(graph, memberKey(ends[0]), memberKey(ends[1]), 'tie', weight)
  return graph
}

/** The node key of a member. */
function memberKey(id: string): string {
  return `member:${id}`
}

/** Ties by their two ends, the smaller id first, so that neither their order nor their direction shows. */
function inOrder(ties: readonly Tie[]) {
  return ties
    .map(({ from, to, strength, groupSize = 2 }) => ({
      ends: compareIds(from, to) < 0 ? ([from, to] as const) : ([to, from] as const),
      weight: strength ?? 1 / (groupSize - 1),
    }))
    .sort((p, q) => compareIds(p.ends[0], q.ends[0]) || compareIds(p.ends[1], q.ends[1]))
}

interface Link {
  readonly kind: string
  readonly node: NodeAttributes['kind']
  readonly code: string
  readonly label: string
}

function* linksOf(member: Member, locale: Locale): Generator<Link> {
  const country = (kind: string, code: string): Link => ({
    kind,
    node: 'country',
    code,
    label: countryName(code, locale),
  })
  if (member.baseCountry !== undefined) yield country('in', member.baseCountry)
  for (const code of member.originCountries ?? []) yield country('from', code)
  for (const code of member.accessCountries ?? []) yield country('opens', code)
  for (const code of member.targetMarkets ?? []) {
    if (code.length === 2 && code !== 'EU') yield country('targets', code)
    else yield { kind: 'targets', node: 'market', code, label: marketName(code, locale) }
  }
  for (const code of member.industries ?? []) {
    yield { kind: 'industry', node: 'industry', code, label: industryName(code, locale) }
  }
}

function addLink(graph: NetworkGraph, member: string, { kind, node, code, label }: Link): void {
  const key = `${node}:${code}`
  if (!graph.hasNode(key)) graph.addNode(key, { kind: node, label })
  addEdge(graph, member, key, kind, 1)
}

/** One edge a pair, so that metrics for simple graphs work: a second reason joins the first one's kind. */
function addEdge(graph: NetworkGraph, x: string, y: string, kind: string, weight: number): void {
  if (!graph.hasEdge(x, y)) {
    // graphology's own keys begin with a random number.
    graph.addUndirectedEdgeWithKey(`edge:${graph.size}`, x, y, { kind, weight })
    return
  }
  const edge = graph.edge(x, y)
  const known = graph.getEdgeAttributes(edge)
  const kinds = known.kind.split('+')
  const joined = kinds.includes(kind) ? known.kind : [...kinds, kind].join('+')
  graph.replaceEdgeAttributes(edge, { kind: joined, weight: Math.max(known.weight, weight) })
}
