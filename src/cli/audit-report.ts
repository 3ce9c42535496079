import type { OpportunityChoice, OpportunityComparison } from '../audit/compare-opportunity.ts'
import type { OpportunityFigures, OpportunityGroup, OpportunityTable } from '../audit/opportunity/figures.ts'
import { groupName, tableName } from '../audit/opportunity/names.ts'
import { percent } from '../introductions/percent.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { AUDIT_WORDS } from './audit-words.ts'
import { decimals } from './decimals.ts'
import type { Row } from './table.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'

/** What became of everybody in the round as asked for, and beside it in others. */
export function auditText(
  told: OpportunityComparison,
  { network, shown }: { readonly network: Network; readonly shown: number },
  locale: Locale,
  terminal: Terminal,
): string {
  const words = AUDIT_WORDS[locale]
  const { style, width } = terminal
  const { introductions, audit } = told.asked
  const head = words.round(introductions, audit.total.members, audit.total.introduced)
  // Fewer than the least asked for is not none, and where none were asked for nobody has fewer: a reason may be wanting.
  const reasons = new Map(told.asked.leftOut.map(({ member, text }) => [member, `: ${text}`]))
  const line = (id: string) => wrap(`${harmless(network.member(id).name)}${reasons.get(id) ?? ''}`, '  ', width)
  return [
    style.bold(wrap(head, '', width)),
    ...audit.tables.flatMap(table => ['', ...tableLines(table, locale, terminal)]),
    '',
    ...besideLines(told, locale, terminal),
    '',
    ...(audit.none.length === 0
      ? [wrap(words.everybody, '', width)]
      : [style.bold(`${words.none}:`), ...firstOf(audit.none, shown, line)]),
  ].join('\n')
}

function tableLines(
  { by, groups, unknown, isSuppressed }: OpportunityTable,
  locale: Locale,
  { style, width }: Terminal,
): readonly string[] {
  const words = AUDIT_WORDS[locale]
  const rows = [
    ...groups.map(group => groupRow(groupName(by, group.group, locale), group, locale)),
    ...(unknown === undefined ? [] : [groupRow(groupName(by, undefined, locale), unknown, locale)]),
  ]
  return [
    style.bold(harmless(tableName(by, locale))),
    ...(rows.length === 0 ? [] : table(rows, { head: words.columns, side: 'right', width })),
    ...(isSuppressed ? [wrap(words.suppressed, '  ', width)] : []),
  ]
}

function groupRow(name: string, figures: OpportunityFigures | OpportunityGroup, locale: Locale): Row {
  const ratio = 'impactRatio' in figures ? figures.impactRatio : undefined
  const isBelow = 'isBelowFourFifths' in figures && figures.isBelowFourFifths
  return [
    harmless(name),
    String(figures.members),
    `${percent(figures.rate, locale)} (${percent(figures.low, locale)} … ${percent(figures.high, locale)})`,
    percent(figures.introductionShare, locale),
    ratio === undefined ? '–' : `${thousandth(ratio, locale)}${isBelow ? ` ${AUDIT_WORDS[locale].below}` : ''}`,
  ]
}

function besideLines(told: OpportunityComparison, locale: Locale, { style, width }: Terminal): readonly string[] {
  const words = AUDIT_WORDS[locale]
  const named: (readonly [string, OpportunityChoice])[] = [
    [words.asked(thousandth(1000 * told.asked.fairness, locale)), told.asked],
    [words.withoutOrigin, told.withoutOrigin],
    ...told.fairness.map(one => [words.fairness(thousandth(1000 * one.fairness, locale)), one] as const),
  ]
  const rows = named.map(([name, { audit, report, changed }]) => [
    name,
    percent(audit.total.rate, locale),
    decimals(report.total / 1e6, 1, locale),
    decimals(report.minimum / 1e6, 2, locale),
    lowest(audit.tables, locale),
    String(changed),
  ])
  return [style.bold(words.beside), ...table(rows, { head: ['', ...words.choice], side: 'right', width })]
}

/** The lowest impact ratio of any group that is shown. */
function lowest(tables: readonly OpportunityTable[], locale: Locale): string {
  const ratios = tables.flatMap(({ groups }) => groups.flatMap(({ impactRatio }) => impactRatio ?? []))
  return ratios.length === 0 ? '–' : thousandth(Math.min(...ratios), locale)
}

function thousandth(value: number, locale: Locale): string {
  return decimals(value / 1000, 2, locale)
}
