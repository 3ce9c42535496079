import type { Introduction } from '../introductions/introduction.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

const STRONGEST = 3

/** Who can make the introduction, each with the strongest reasons; nothing if it was not asked for. */
export function askLines(
  { introducers }: Introduction,
  indent: number,
  { network }: Matcher,
  locale: Locale,
  { style, width }: Terminal,
): string[] {
  if (introducers === undefined) return []
  const words = WORDS[locale]
  const margin = ' '.repeat(indent)
  if (introducers.length === 0) return [style.dim(`${margin}${words.askNobody}`)]
  const lines = introducers.flatMap(({ via, reasons }) => {
    const names = via.map(id => network.member(id).name).join(' → ')
    const said = reasons.filter(({ points }) => points !== 0).slice(0, STRONGEST)
    return [
      wrap(harmless(names), `${margin}  → `, width),
      ...said.map(({ points, text }) => wrap(harmless(text), `${margin}      ${points > 0 ? '+' : '–'} `, width)),
    ]
  })
  return [`${margin}${words.ask}:`, ...lines]
}
