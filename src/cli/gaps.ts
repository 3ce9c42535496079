import type { Advice } from '../insight/advice.ts'
import { advice } from '../insight/advice.ts'
import { coverage } from '../insight/coverage.ts'
import { hiddenAssets } from '../insight/hidden-assets.ts'
import { marketGaps } from '../insight/market-gaps.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readLimit, readLocale } from './arguments.ts'
import type { GapReport } from './gap-table.ts'
import { adviceTable, gapTable } from './gap-table.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { memberAsked } from './members-asked.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

/** `kontor gaps members.csv …`: what lies unused, what is missing and whom to look for; with `--for` advice to one member. */
export async function gaps(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.gaps)
  const [limit, locale] = [readLimit(values.limit), readLocale(values.locale)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  if (values.for === undefined) {
    const report = reportOf(matcher, limit, locale)
    const text = () => reportText(report, locale, terminal)
    return give({ data: report, table: () => gapTable(report, matcher), text }, { values, rejected }, terminal)
  }
  const found = advice(matcher, memberAsked('--for', values.for, matcher), { limit, locale })
  const text = () => adviceText(found, locale, terminal)
  return give({ data: found, table: () => adviceTable(found), text }, { values, rejected }, terminal)
}

function adviceText(found: readonly Advice[], locale: Locale, { width }: Terminal): string {
  const lines = found.map(({ text }) => wrap(harmless(text), '  – ', width))
  return `${lines.length > 0 ? lines.join('\n') : WORDS[locale].noAdvice}\n`
}

function reportOf(matcher: Matcher, limit: number, locale: Locale): GapReport {
  const options = { limit, locale }
  return {
    coverage: coverage(matcher.network, { ...options, audience: matcher.audience }),
    assets: hiddenAssets(matcher, options),
    ...marketGaps(matcher, options),
  }
}

function reportText(report: GapReport, locale: Locale, { style, width }: Terminal): string {
  const words = WORDS[locale]
  const sections = [
    [words.coverage, report.coverage.texts],
    [words.assets, report.assets.map(({ text }) => text)],
    [words.needs, report.needs.map(({ text }) => text)],
    [words.markets, report.markets.map(({ text }) => text)],
    [words.recruits, report.recruits.map(({ text }) => text)],
  ] as const
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      [style.bold(heading), ...lines.map(line => wrap(harmless(line), '  – ', width))].join('\n'),
    )
  return `${blocks.join('\n\n')}\n`
}
