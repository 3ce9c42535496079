import { writeWhole } from '../adapters/csv/file.ts'
import { csvLines } from '../adapters/csv/write-csv.ts'
import { label } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { CirclesPlan } from '../planning/circles.ts'
import { planCircles } from '../planning/circles.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readLocale } from './arguments.ts'
import { NETWORK_OPTIONS, openMatcher } from './introduce.ts'
import { PLAN_WORDS } from './plan-words.ts'
import { numbers } from './round.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'

const NUMBERS = [
  ['size', 'size'],
  ['count', 'count'],
  ['months', 'months'],
  ['seed', 'seed'],
] as const

/** `kontor circles members.csv --size 6 …`: groups that meet every month, with what each member brings. */
export async function circles(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, [...NETWORK_OPTIONS, 'size', 'count', 'months', 'seed', 'csv'])
  const locale = readLocale(values.locale)
  const options = numbers(values, NUMBERS)
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const plan = planCircles(matcher, { ...options, locale })
  if (values.csv !== undefined) await writeWhole(values.csv, csvLines(tableOf(plan)))
  terminal.out(values.json ? `${JSON.stringify(plan, null, 2)}\n` : text(plan, matcher, locale, terminal))
  return rejected > 0 && values.strict ? 1 : 0
}

function tableOf({ circles }: CirclesPlan) {
  const rows = circles.flatMap(({ month, members }, i) =>
    members.map(({ member, isNew, gives }) => ({
      month: String(month),
      circle: String(i + 1),
      member,
      isNew: String(isNew),
      to: gives?.to ?? '',
      text: gives?.text ?? '',
    })),
  )
  return { columns: ['month', 'circle', 'member', 'isNew', 'to', 'text'], rows }
}

function text(plan: CirclesPlan, matcher: Matcher, locale: Locale, { style, width }: Terminal): string {
  const words = PLAN_WORDS[locale]
  const name = (id: string) => harmless(matcher.network.member(id).name)
  const blocks = plan.circles.map(({ month, members, languages }, i) => [
    style.bold(words.circle(i + 1, month)),
    style.dim(`${words.speak}: ${languages.map(one => label('language', one, locale)).join(', ')}`),
    ...members.flatMap(({ member, isNew, gives }) => [
      `  ${name(member)}${isNew ? ` (${words.isNew})` : ''}`,
      ...(gives === undefined ? [] : [wrap(harmless(gives.text), '    + ', width)]),
    ]),
  ])
  const missing = plan.missing > 0 ? [[words.missing(plan.missing)]] : []
  const out = plan.leftOut.map(one => wrap(`${name(one.member)}: ${one.text}`, '  ', width))
  const rest = out.length > 0 ? [[`${words.seatless}:`, ...out]] : []
  return `${[...blocks, ...missing, ...rest].map(lines => lines.join('\n')).join('\n\n')}\n`
}
