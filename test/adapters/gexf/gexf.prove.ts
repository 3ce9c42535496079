import { XMLParser } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'
import { toGexf } from '../../../src/adapters/gexf/index.ts'
import type { NetworkGraph } from '../../../src/index.ts'
import { createNetwork } from '../../../src/index.ts'
import { createRandom } from '../../oracle/worlds/random.ts'
import { randomWorld } from '../../oracle/worlds.ts'
import type { Proof } from '../../proof.ts'
import { hostileText } from './hostile.ts'

/** Random networks with hostile names, ids and codes: two parsers, each with its own code, read the graph that was written. */
export const full = 5000
export const reduced = 200

const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let [checked, nodes, edges] = [0, 0, 0]
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const at = seed + checked
    const { network, audience } = hostileNetwork(at)
    const text = toGexf(network, { audience })
    const graph = network.graph({ audience })
    const expected = JSON.stringify(expectedOf(graph))
    nodes += graph.order
    edges += graph.size
    for (const [parser, read] of [
      ['saxes', readBySaxes],
      ['fast-xml-parser', readByFast],
    ] as const) {
      const found = attempt(() => JSON.stringify(read(text)))
      if (found !== expected)
        failures.push(`seed ${at}, ${parser}: ${found.slice(0, 300)} instead of ${expected.slice(0, 300)}`)
    }
  }
  return { checked, failures, figures: { nodes, edges } }
}

function hostileNetwork(seed: number) {
  const world = randomWorld(seed)
  const random = createRandom(seed)
  const renamed = new Map(
    world.members.map(({ id }, i) => [id, random.chance(0.5) ? id : wellFormed(`${hostileText(random)}${i}`)]),
  )
  const idOf = (id: string) => renamed.get(id) ?? id
  const ends = <T extends { readonly from: string; readonly to: string }>(one: T) => ({
    ...one,
    from: idOf(one.from),
    to: idOf(one.to),
  })
  const { audience } = world
  const members = world.members.map(one => ({
    ...one,
    id: idOf(one.id),
    name: hostileText(random),
    avoid: (one.avoid ?? []).map(idOf),
    industries: random.chance(0.2) ? [hostileText(random)] : (one.industries ?? []),
  }))
  return {
    network: createNetwork({ members, ties: world.ties.map(ends), outcomes: world.outcomes.map(ends) }),
    audience: typeof audience === 'object' ? { member: idOf(audience.member) } : audience,
  }
}

/** Ids hold no lone surrogates: admission and networks refuse them. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\u0002')
}

interface Read {
  readonly nodes: readonly (readonly string[])[]
  readonly edges: readonly (readonly string[])[]
}

/** Character by character, from the productions of XML 1.0, otherwise than the code under test does it. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    code > 0xffff
  )
}

function labelOf(text: string): string {
  return Array.from(text, one => (isCharacter(one.codePointAt(0)!) ? one : '\uFFFD')).join('')
}

function idOf(text: string): string {
  return Array.from(text, one => {
    if (one === '\\') return '\\\\'
    const code = one.codePointAt(0)!
    return isCharacter(code) ? one : `\\u${`000${code.toString(16)}`.slice(-4).toUpperCase()}`
  }).join('')
}

function expectedOf(graph: NetworkGraph): Read {
  return {
    nodes: graph.mapNodes((key, { label, kind, memberKind }) => [
      idOf(key),
      labelOf(label),
      kind,
      ...(memberKind === undefined ? [] : [memberKind]),
    ]),
    edges: graph.mapEdges((_, { kind, weight }, from, to) => [idOf(from), idOf(to), String(weight), kind]),
  }
}

function attempt(act: () => string): string {
  try {
    return act()
  } catch (error) {
    return String(error)
  }
}

function readBySaxes(text: string): Read {
  const found = { nodes: [] as string[][], edges: [] as string[][] }
  const parser = new SaxesParser({ xmlns: true, fileName: 'network.gexf' })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const value = (key: string) => attributes[key]!.value
    if (name === 'node') found.nodes.push([value('id'), value('label')])
    if (name === 'edge') found.edges.push([value('source'), value('target'), value('weight')])
    const list = found.edges.length > 0 ? found.edges : found.nodes
    if (name === 'attvalue') list.at(-1)!.push(value('value'))
  })
  parser.write(text).close()
  return found
}

type Element = Readonly<Record<string, string>> & {
  readonly attvalues: { readonly attvalue: readonly { readonly value: string }[] }
}

function readByFast(text: string): Read {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
    htmlEntities: true,
    isArray: name => ['node', 'edge', 'attvalue'].includes(name),
  })
  const { nodes, edges } = parser.parse(text).gexf.graph
  const values = ({ attvalues }: Element) => attvalues.attvalue.map(({ value }) => value)
  return {
    nodes: (nodes.node ?? []).map((one: Element) => [one.id, one.label, ...values(one)]),
    edges: (edges.edge ?? []).map((one: Element) => [one.source, one.target, one.weight, ...values(one)]),
  }
}
