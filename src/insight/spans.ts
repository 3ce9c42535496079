import type { TieGraph } from './tie-graph.ts'
import { contactsAt } from './tie-graph.ts'

/** A way to sort members into groups: base country, industry, community. */
export interface Grouping {
  readonly kind: 'country' | 'industry' | 'community'
  /** The groups of each member by place; a member may be in none or several. */
  readonly groupsOf: readonly (readonly string[])[]
}

/** Two groups that have nobody but one member to link them. */
export interface Gap {
  readonly kind: Grouping['kind']
  readonly between: readonly [string, string]
  /** `path`: without the member no path joins them at all; `contact`: nobody else knows both. */
  readonly only: 'path' | 'contact'
}

/**
 * The pairs of groups that this member alone holds together, those with no other path first, then by the size of the
 * smaller group. Another member holds them together if it belongs to one or knows somebody of it, and so with the other,
 * without this member's help.
 */
export function gapsHeldBy(graph: TieGraph, { kind, groupsOf }: Grouping, place: number, most: number): readonly Gap[] {
  const others = outline(graph, groupsOf, place)
  const near = [...nearGroups(graph, groupsOf, place)].filter(group => (others.sizes.get(group) ?? 0) > 0).sort()
  const pairs = near.flatMap((g, i) => near.slice(i + 1).map((h): [string, string] => [g, h]))
  const size = ([g, h]: readonly [string, string]) => Math.min(others.sizes.get(g)!, others.sizes.get(h)!)
  return pairs
    .filter(([g, h]) => !others.linked.has(`${g} ${h}`))
    .map((between): Gap => ({ kind, between, only: others.areJoined(...between) ? 'contact' : 'path' }))
    .sort((p, q) => Number(p.only === 'contact') - Number(q.only === 'contact') || size(q.between) - size(p.between))
    .slice(0, most)
}

/** Groups the member belongs to or knows somebody of. */
function nearGroups(graph: TieGraph, groupsOf: Grouping['groupsOf'], place: number): Set<string> {
  const near = new Set(groupsOf[place]!)
  for (const contact of contactsAt(graph, place)) for (const group of groupsOf[contact]!) near.add(group)
  return near
}

/** The network without one member: how large each group is, which two somebody links, and which a path joins. */
function outline(graph: TieGraph, groupsOf: Grouping['groupsOf'], without: number) {
  const sizes = new Map<string, number>()
  const linked = new Set<string>()
  for (let place = 0; place < groupsOf.length; place++) {
    if (place === without) continue
    for (const group of groupsOf[place]!) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    const near = new Set(groupsOf[place]!)
    for (const contact of contactsAt(graph, place))
      if (contact !== without) for (const group of groupsOf[contact]!) near.add(group)
    const list = [...near].sort()
    list.forEach((g, i) => {
      for (const h of list.slice(i + 1)) linked.add(`${g} ${h}`)
    })
  }
  const parts = components(graph, without)
  const partsOf = new Map<string, Set<number>>()
  groupsOf.forEach((groups, place) => {
    if (place === without) return
    for (const group of groups) partsOf.set(group, (partsOf.get(group) ?? new Set()).add(parts[place]!))
  })
  const areJoined = (g: string, h: string) => [...partsOf.get(g)!].some(part => partsOf.get(h)!.has(part))
  return { sizes, linked, areJoined }
}

/** Which connected part of the network each member is in once one is gone. */
function components(graph: TieGraph, without: number): Int32Array {
  const parts = new Int32Array(graph.members.length).fill(-1)
  parts[without] = -2
  for (let first = 0; first < parts.length; first++) {
    if (parts[first] !== -1) continue
    const queue = [first]
    parts[first] = first
    for (const place of queue) {
      for (const other of contactsAt(graph, place)) {
        if (parts[other] !== -1) continue
        parts[other] = first
        queue.push(other)
      }
    }
  }
  return parts
}
