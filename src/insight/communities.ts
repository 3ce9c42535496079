import { createDraws, shuffledPlaces } from '../integers/draws.ts'
import type { TieGraph } from './tie-graph.ts'
import { asArrays } from './tie-graph.ts'

type Weighted = Omit<TieGraph, 'members'> & {
  /** Twice the weight inside what a node stands for. */
  readonly inside: Float64Array
}

/**
 * Louvain (Blondel et al. 2008) over the strength of ties: each member's community, numbered by size down, then by first
 * member. The seed decides in which order members are looked at.
 */
export function communitiesOf(graph: TieGraph, seed: number): Uint32Array {
  const size = graph.members.length
  let level: Weighted = { ...graph, inside: new Float64Array(size) }
  let communityOf = Uint32Array.from({ length: size }, (_, place) => place)
  for (;;) {
    const moved = moveAll(level, shuffledPlaces(level.inside.length, createDraws(seed)))
    if (moved === undefined) return bySize(communityOf)
    const { labels, count } = relabel(moved)
    communityOf = communityOf.map(node => labels[node]!)
    level = contract(level, labels, count)
  }
}

/** Moves each node to the neighbouring community of the greatest gain until none moves; undefined if none ever did. */
function moveAll({ starts, ends, strengths, inside }: Weighted, order: Uint32Array): Uint32Array | undefined {
  const size = inside.length
  const community = Uint32Array.from({ length: size }, (_, node) => node)
  const degree = inside.slice()
  for (let node = 0; node < size; node++)
    for (let j = starts[node]!; j < starts[node + 1]!; j++) degree[node]! += strengths[j]!
  const total = degree.slice()
  const all = degree.reduce((sum, one) => sum + one, 0)
  const links = new Map<number, number>()
  let ever = false
  for (let moved = true; moved; ) {
    moved = false
    for (const node of order) {
      const home = community[node]!
      links.clear()
      links.set(home, 0)
      for (let j = starts[node]!; j < starts[node + 1]!; j++) {
        const other = community[ends[j]!]!
        links.set(other, (links.get(other) ?? 0) + strengths[j]!)
      }
      total[home]! -= degree[node]!
      const best = bestOf(links, home, candidate => (degree[node]! * total[candidate]!) / all)
      total[best]! += degree[node]!
      if (best === home) continue
      community[node] = best
      moved = true
      ever = true
    }
  }
  return ever ? community : undefined
}

/** Home stays unless another is better by more than rounding; of equals the smallest number. */
function bestOf(links: ReadonlyMap<number, number>, home: number, cost: (candidate: number) => number): number {
  let [best, most] = [home, links.get(home)! - cost(home) + 1e-9]
  for (const [candidate, weight] of links) {
    const worth = weight - cost(candidate)
    if (worth > most || (worth === most && candidate < best && best !== home)) [best, most] = [candidate, worth]
  }
  return best
}

/** Numbers without gaps, in the order of their first node. */
function relabel(community: Uint32Array): { readonly labels: Uint32Array; readonly count: number } {
  const numbers = new Map<number, number>()
  const labels = community.map(one => {
    if (!numbers.has(one)) numbers.set(one, numbers.size)
    return numbers.get(one)!
  })
  return { labels, count: numbers.size }
}

/** Each community becomes a node. */
function contract({ starts, ends, strengths, inside }: Weighted, labels: Uint32Array, count: number): Weighted {
  const contacts = Array.from({ length: count }, () => new Map<number, number>())
  const within = new Float64Array(count)
  labels.forEach((label, node) => {
    within[label]! += inside[node]!
    for (let j = starts[node]!; j < starts[node + 1]!; j++) {
      const other = labels[ends[j]!]!
      if (other === label) within[label]! += strengths[j]!
      else contacts[label]!.set(other, (contacts[label]!.get(other) ?? 0) + strengths[j]!)
    }
  })
  return { ...asArrays(contacts), inside: within }
}

function bySize(communityOf: Uint32Array): Uint32Array {
  const { labels, count } = relabel(communityOf)
  const sizes = new Uint32Array(count)
  for (const label of labels) sizes[label]!++
  const order = [...sizes.keys()].sort((p, q) => sizes[q]! - sizes[p]! || p - q)
  const number = new Uint32Array(count)
  order.forEach((label, i) => {
    number[label] = i
  })
  return labels.map(label => number[label]!)
}
