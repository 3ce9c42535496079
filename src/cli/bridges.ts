import { bridges as findBridges } from '../insight/bridges.ts'
import { readArguments, readLimit, readLocale } from './arguments.ts'
import { NETWORK_OPTIONS, openMatcher } from './introduce.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

/** `kontor bridges members.csv …`: who holds the network together, and what nobody else links. */
export async function bridges(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, [...NETWORK_OPTIONS, 'limit'])
  const [limit, locale] = [readLimit(values.limit), readLocale(values.locale)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const found = findBridges(matcher.network, { audience: matcher.audience, limit, locale })
  if (values.json) {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  } else {
    const { style, width } = terminal
    const blocks = found.map(({ text, spans }, i) => {
      const head = wrap(harmless(text), `${String(i + 1).padStart(2)}  `, width)
      return [style.bold(head), ...spans.map(span => wrap(harmless(span.text), '      – ', width))].join('\n')
    })
    terminal.out(`${blocks.length > 0 ? blocks.join('\n') : WORDS[locale].noBridge}\n`)
  }
  return rejected > 0 && values.strict ? 1 : 0
}
