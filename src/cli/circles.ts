import { tableOf } from '../adapters/csv/table-of.ts'
import { label } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Circle, CirclesPlan } from '../planning/circles.ts'
import { planCircles } from '../planning/circles.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readLocale, readShown } from './arguments.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { PLAN_WORDS } from './plan-words.ts'
import { numbers } from './round.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'

const NUMBERS = [
  ['size', 'size'],
  ['count', 'count'],
  ['months', 'months'],
  ['seed', 'seed'],
] as const

/** `kontor circles members.csv --size 6 …`: groups that meet every month, with what each member brings. */
export async function circles(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.circles)
  const locale = readLocale(values.locale)
  const [options, shown] = [numbers(values, NUMBERS), readShown(values.limit)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const plan = planCircles(matcher, { ...options, locale })
  const result = {
    data: plan,
    table: () => circleTable(plan),
    text: () => text(plan, matcher, shown, locale, terminal),
  }
  return give(result, { values, rejected }, terminal)
}

function circleTable({ circles }: CirclesPlan) {
  const seats = circles.flatMap(({ month, members }, i) => members.map(seat => ({ ...seat, month, circle: i + 1 })))
  return tableOf(seats, {
    month: ({ month }) => month,
    circle: ({ circle }) => circle,
    member: ({ member }) => member,
    isNew: ({ isNew }) => isNew,
    to: ({ gives }) => gives?.to,
    text: ({ gives }) => gives?.text,
  })
}

function text(plan: CirclesPlan, matcher: Matcher, shown: number, locale: Locale, { style, width }: Terminal): string {
  const words = PLAN_WORDS[locale]
  const name = (id: string) => harmless(matcher.network.member(id).name)
  const block = (circle: Circle, i: number) =>
    [
      style.bold(words.circle(i + 1, circle.month)),
      ...spoken(circle, matcher, locale).map(style.dim),
      ...circle.members.flatMap(({ member, isNew, gives }) => [
        `  ${name(member)}${isNew ? ` (${words.isNew})` : ''}`,
        ...(gives === undefined ? [] : [wrap(harmless(gives.text), '    + ', width)]),
      ]),
    ].join('\n')
  const missing = plan.missing > 0 ? [words.missing(plan.missing)] : []
  const out = firstOf(plan.leftOut, shown, one => wrap(`${name(one.member)}: ${one.text}`, '  ', width))
  const rest = out.length > 0 ? [[`${words.seatless}:`, ...out].join('\n')] : []
  return `${[...firstOf(plan.circles, shown, block), ...missing, ...rest].join('\n\n')}\n`
}

/** What is said of languages: of nobody more than is stated, and nothing where nobody states any. */
function spoken({ languages, members }: Circle, { network }: Matcher, locale: Locale): readonly string[] {
  if (languages.length === 0) return []
  const { speak, statedSpeak } = PLAN_WORDS[locale]
  const isStated = members.every(({ member }) => (network.member(member).languages ?? []).length > 0)
  return [`${isStated ? speak : statedSpeak}: ${languages.map(one => label('language', one, locale)).join(', ')}`]
}
