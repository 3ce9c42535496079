import { readFileSync } from 'node:fs'
import { UndirectedGraph } from 'graphology'
import modularity from 'graphology-metrics/graph/modularity.js'
import { describe, expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { spearman } from '../../bench/spearman.ts'
import { createNetwork } from '../../src/index.ts'
import { exactBetweenness, sampledBetweenness } from '../../src/insight/betweenness.ts'
import { communitiesOf } from '../../src/insight/communities.ts'
import { structuralHoles } from '../../src/insight/structural-holes.ts'
import type { TieGraph } from '../../src/insight/tie-graph.ts'
import { contactsAt, tieGraph } from '../../src/insight/tie-graph.ts'

/**
 * graphs.json: three published networks as networkx 3.6.1 ships them, ties unweighted, with its betweenness_centrality
 * (normalized), constraint, effective_size and the modularity of its louvain_communities(seed=1), rounded to nine and six
 * decimals.
 */
interface Published {
  readonly name: string
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string])[]
  readonly betweenness: readonly number[]
  readonly constraint: readonly number[]
  readonly effectiveSize: readonly number[]
  readonly louvainModularity: number
}
const graphs = JSON.parse(readFileSync(new URL('graphs.json', import.meta.url), 'utf8')) as Published[]

function graphOf({ nodes, edges }: Published): {
  readonly graph: TieGraph
  readonly placeOf: (node: string) => number
} {
  const network = createNetwork({
    members: nodes.map(id => ({ id, name: id, kind: 'other' as const })),
    ties: edges.map(([from, to]) => ({ from, to })),
  })
  const graph = tieGraph(network)
  return { graph, placeOf: node => graph.members.findIndex(({ id }) => id === node) }
}

describe.each(graphs)('$name', published => {
  const { graph, placeOf } = graphOf(published)
  const places = published.nodes.map(placeOf)

  test('betweenness is that of networkx', () => {
    const values = exactBetweenness(graph)
    published.betweenness.forEach((expected, i) => {
      expect(values[places[i]!]).toBeCloseTo(expected, 8)
    })
  })

  test('a sample of all members is the exact betweenness, without error', () => {
    const { values, errors } = sampledBetweenness(graph, graph.members.length, 1)
    published.betweenness.forEach((expected, i) => {
      expect(values[places[i]!]).toBeCloseTo(expected, 8)
    })
    expect(Math.max(...errors)).toBe(0)
  })

  test('constraint and effective size are those of networkx', () => {
    published.constraint.forEach((expected, i) => {
      expect(structuralHoles(graph, places[i]!).constraint).toBeCloseTo(expected, 8)
      expect(structuralHoles(graph, places[i]!).effectiveSize).toBeCloseTo(published.effectiveSize[i]!, 8)
    })
  })

  test('communities are as modular as those of networkx, in the best of five seeds', () => {
    const found = [1, 2, 3, 4, 5].map(seed => modularityOf(graph, communitiesOf(graph, seed)))
    expect(Math.max(...found)).toBeGreaterThan(published.louvainModularity - 0.005)
    expect(communitiesOf(graph, 7)).toEqual(communitiesOf(graph, 7))
  })
})

function modularityOf(graph: TieGraph, communities: Uint32Array): number {
  const nodes = new UndirectedGraph()
  for (const [place, community] of communities.entries()) nodes.addNode(place, { community })
  for (const place of communities.keys())
    for (const other of contactsAt(graph, place)) if (place < other) nodes.addEdge(place, other)
  return modularity(nodes, { getNodeCommunity: 'community', getEdgeWeight: null })
}

describe('sampledBetweenness(graph, 400) of 2,000 members', () => {
  const { members, ties } = generate({ members: 2000 })
  const graph = tieGraph(createNetwork({ members, ties }))
  const { values: exact } = sampledBetweenness(graph, graph.members.length, 1)
  const { values, errors } = sampledBetweenness(graph, 400, 1)

  test('ranks as the exact one does: Spearman ≥ .9', () => {
    const correlation = spearman(exact, values)
    console.log(`betweenness, 400 of 2000 members drawn: Spearman ${correlation.toFixed(4)}`)
    expect(correlation).toBeGreaterThanOrEqual(0.9)
  })

  test('states its error: two standard errors hold the exact value for three in four', () => {
    const held = exact.filter((value, place) => Math.abs(value - values[place]!) <= 2 * errors[place]! + 1e-12).length
    expect(held / exact.length).toBeGreaterThan(0.75)
  })
})

test.each([0, 1, 2])('a network of %i members has no betweenness and no contacts, and nothing throws', size => {
  const graph = tieGraph(createNetwork({ members: generate({ members: size }).members }))
  expect([...exactBetweenness(graph)]).toEqual(Array(size).fill(0))
  expect(communitiesOf(graph, 1)).toHaveLength(size)
  if (size > 0) expect(structuralHoles(graph, 0)).toEqual({ constraint: undefined, effectiveSize: undefined })
})
