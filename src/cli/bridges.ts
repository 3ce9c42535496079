import { tableOf } from '../adapters/csv/table-of.ts'
import type { Bridge } from '../insight/bridges.ts'
import { bridges as findBridges } from '../insight/bridges.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readLimit, readLocale } from './arguments.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

/** `kontor bridges members.csv …`: who holds the network together, and what nobody else links. */
export async function bridges(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.bridges)
  const [limit, locale] = [readLimit(values.limit), readLocale(values.locale)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const found = findBridges(matcher.network, { audience: matcher.audience, limit, locale })
  const result = {
    data: found,
    table: () => bridgeTable(found, matcher),
    text: () => bridgeText(found, locale, terminal),
  }
  return give(result, { values, rejected }, terminal)
}

function bridgeTable(found: readonly Bridge[], { network }: Matcher) {
  return tableOf(found, {
    member: ({ member }) => member,
    name: ({ member }) => network.member(member).name,
    betweenness: ({ betweenness }) => betweenness,
    error: ({ error }) => error,
    constraint: ({ constraint }) => constraint,
    effectiveSize: ({ effectiveSize }) => effectiveSize,
    text: ({ text }) => text,
    spans: ({ spans }) => spans.map(({ text }) => text).join(' '),
  })
}

function bridgeText(found: readonly Bridge[], locale: Locale, { style, width }: Terminal): string {
  const blocks = found.map(({ text, spans }, i) => {
    const head = wrap(harmless(text), `${String(i + 1).padStart(2)}  `, width)
    return [style.bold(head), ...spans.map(span => wrap(harmless(span.text), '      – ', width))].join('\n')
  })
  return `${blocks.length > 0 ? blocks.join('\n') : WORDS[locale].noBridge}\n`
}
