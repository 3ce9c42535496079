import { expectObject } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Audience } from '../../members/seen.ts'
import type { NetworkGraph } from '../../network/graph.ts'
import type { Network } from '../../network/network.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { attributes, distinct, readable } from './xml.ts'

export interface GexfOptions {
  /** Who will open the file. @defaultValue 'members'; of a matcher its own */
  readonly audience?: Audience
  /** The language of countries, markets and industries. @defaultValue 'en' */
  readonly locale?: Locale
}

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
  '  <meta>',
  '    <creator>kontor</creator>',
  '  </meta>',
  '  <graph defaultedgetype="undirected" mode="static">',
  '    <attributes class="node">',
  '      <attribute id="kind" title="kind" type="string"/>',
  '      <attribute id="memberKind" title="member kind" type="string"/>',
  '    </attributes>',
  '    <attributes class="edge">',
  '      <attribute id="kind" title="kind" type="string"/>',
  '    </attributes>',
]

/**
 * The graph of `network.graph()` as GEXF 1.3 (https://gexf.net/schema.html), which Gephi opens: members, countries, markets
 * and industries, as the audience may see them. The same network gives the same text. Well-formed whatever names hold: what
 * XML has no way to write becomes U+FFFD in labels, and \uXXXX in ids, so that different members stay different.
 * @param source a network, or a matcher, whose audience and blind fields hold in any case
 * @throws KontorError `invalid-argument`, `unknown-member`
 * @example
 * import { createNetwork } from 'kontor'
 * import { toGexf } from 'kontor/gexf'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * toGexf(createNetwork({ members })).includes('label="Yelken Makina"') // → true
 */
export function toGexf(source: Network | Matcher, options: GexfOptions = {}): string {
  const { audience = ownAudience(source), ...others } = expectObject('options', options)
  const graph = networkOf(source).graph({ audience, ...others })
  const lines = [...HEAD, '    <nodes>', ...nodesOf(graph), '    </nodes>', '    <edges>', ...edgesOf(graph)]
  return `${[...lines, '    </edges>', '  </graph>', '</gexf>'].join('\n')}\n`
}

function ownAudience(source: Network | Matcher): Audience {
  return isMatcher(source) ? source.audience : 'members'
}

function networkOf(source: Network | Matcher): Network {
  const network = isMatcher(source) ? source.network : source
  if (typeof network?.graph === 'function') return network
  throw misuse('source', 'a network or a matcher', source)
}

function isMatcher(source: Network | Matcher): source is Matcher {
  return typeof source === 'object' && source !== null && 'introductions' in source
}

function nodesOf(graph: NetworkGraph): string[] {
  return graph.mapNodes((key, { label, kind, memberKind }) => {
    const values = [attribute('kind', kind), ...(memberKind === undefined ? [] : [attribute('memberKind', memberKind)])]
    const node = attributes({ id: distinct(key), label: readable(label) })
    return `      <node${node}><attvalues>${values.join('')}</attvalues></node>`
  })
}

function edgesOf(graph: NetworkGraph): string[] {
  return graph.mapEdges((key, { kind, weight }, source, target) => {
    const ends = { id: key, source: distinct(source), target: distinct(target), weight: String(weight) }
    return `      <edge${attributes(ends)}><attvalues>${attribute('kind', kind)}</attvalues></edge>`
  })
}

function attribute(name: string, value: string): string {
  return `<attvalue${attributes({ for: name, value: readable(value) })}/>`
}
