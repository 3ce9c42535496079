import { describe, expect, it } from 'vitest'
import type { Member, NetworkParts } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'

const OPEN = { matching: true, origin: 'members', paths: true, introducer: true, statistics: true } as const

const members: readonly Member[] = [
  {
    id: 'b',
    name: 'Beta Makina',
    kind: 'entrepreneur',
    consent: OPEN,
    baseCountry: 'DE',
    originCountries: ['TR'],
    accessCountries: ['TR', 'AZ'],
    targetMarkets: ['TR', 'EU', 'CENTRAL-ASIA'],
    industries: ['C28', 'G'],
  },
  { id: 'a', name: 'Alpha', kind: 'company', baseCountry: 'DE', originCountries: ['MA'] },
  { id: 'c', name: 'IHK', kind: 'chamber' },
]
const ties = [
  { from: 'c', to: 'b', strength: 0.25 },
  { from: 'b', to: 'c', groupSize: 5, kind: 'club' },
  { from: 'b', to: 'a', groupSize: 5 },
  { from: 'c', to: 'a' },
]

/** Nodes and edges as lines. */
function linesOf(parts: NetworkParts, options?: object): { nodes: string[]; edges: string[] } {
  const graph = createNetwork(parts).graph(options)
  return {
    nodes: graph.mapNodes((key, { kind, label, memberKind = '' }) => `${key} ${kind} ${label} ${memberKind}`.trim()),
    edges: graph.mapEdges((key, { kind, weight }, source, target) => `${key} ${source} ${target} ${kind} ${weight}`),
  }
}

describe('network.graph()', () => {
  it('has members, then what they are linked to, and one edge a pair with every reason and the greatest strength', () => {
    expect(linesOf({ members, ties })).toEqual({
      nodes: [
        'member:a member Alpha company',
        'member:b member Beta Makina entrepreneur',
        'member:c member IHK chamber',
        'country:DE country Germany',
        'country:TR country Türkiye',
        'country:AZ country Azerbaijan',
        'market:EU market European Union',
        'market:CENTRAL-ASIA market Central Asia',
        'industry:C28 industry machinery',
        'industry:G industry trade',
      ],
      edges: [
        'edge:0 member:a country:DE in 1',
        'edge:1 member:b country:DE in 1',
        'edge:2 member:b country:TR from+opens+targets 1',
        'edge:3 member:b country:AZ opens 1',
        'edge:4 member:b market:EU targets 1',
        'edge:5 member:b market:CENTRAL-ASIA targets 1',
        'edge:6 member:b industry:C28 industry 1',
        'edge:7 member:b industry:G industry 1',
        'edge:8 member:a member:b tie 0.25',
        'edge:9 member:a member:c tie 1',
        'edge:10 member:b member:c tie 0.25',
      ],
    })
  })

  it('is the same in whatever order and direction members and ties are given', () => {
    const turned = ties.map(({ from, to, ...tie }) => ({ ...tie, from: to, to: from })).reverse()
    expect(linesOf({ members: [...members].reverse(), ties: turned })).toEqual(linesOf({ members, ties }))
  })

  it('speaks the language asked for, and shows no more than the audience may see', () => {
    const labels = (options: object) =>
      linesOf({ members }, options).nodes.map(node => node.replace(/ (member|country|market|industry) /, ' '))
    expect(labels({ locale: 'de' })).toEqual(
      expect.arrayContaining(['country:TR Türkei', 'market:EU Europäische Union']),
    )
    expect(labels({ locale: 'tr' })).toEqual(
      expect.arrayContaining(['country:DE Almanya', 'industry:C28 makine imalatı']),
    )
    expect(labels({ audience: { member: 'a' } })).toContain('country:MA Morocco')
    expect(labels({})).not.toContain('country:MA Morocco')
  })
})
