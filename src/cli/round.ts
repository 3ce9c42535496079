import { tableOf } from '../adapters/csv/table-of.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { percent } from '../introductions/percent.ts'
import { walkOf } from '../network/walk.ts'
import type { RoundIntroduction, RoundPlan } from '../planning/round.ts'
import { planRound } from '../planning/round.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { OptionName, Values } from './arguments.ts'
import { readArguments, readLocale, readShown } from './arguments.ts'
import { decimals } from './decimals.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { PLAN_WORDS } from './plan-words.ts'
import { roundProgress } from './progress.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { eachOfFirst, harmless, wrap } from './terminal.ts'

const NUMBERS = [
  ['min', 'min'],
  ['max', 'max'],
  ['inbound-cap', 'inboundCap'],
  ['fairness', 'fairness'],
  ['introducer-budget', 'introducerBudget'],
  ['seed', 'seed'],
] as const satisfies readonly (readonly [OptionName, string])[]

/** `kontor round members.csv …`: introductions for everybody at once, and who got too few, with the reason. */
export async function round(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.round)
  const locale = readLocale(values.locale)
  const [options, shown] = [numbers(values, NUMBERS), readShown(values.limit)]
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const progress = roundProgress(walkOf(matcher.network).size, locale, terminal)
  const plan = planRound(matcher, { ...options, ...progress, locale })
  const result = {
    data: plan,
    table: () => roundTable(plan),
    text: () => lines(plan, matcher, shown, locale, terminal),
  }
  return give(result, { values, rejected }, terminal)
}

/** Options of the command line that are numbers, under the names the library has for them. */
export function numbers<N extends string>(
  values: Values,
  names: readonly (readonly [OptionName, N])[],
): Partial<Record<N, number>> {
  const read: Partial<Record<N, number>> = {}
  for (const [option, name] of names) {
    const value = values[option]
    if (value === undefined) continue
    if (typeof value !== 'string' || !/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value))
      throw misuse(`--${option}`, 'a number', value)
    read[name] = Number(value)
  }
  return read
}

function roundTable({ introductions }: RoundPlan) {
  return tableOf(introductions, {
    from: ({ from }) => from,
    to: ({ to }) => to,
    chance: ({ chance }) => chance,
    score: ({ score }) => score,
    probability: ({ probability }) => probability,
    confidence: ({ confidence }) => confidence,
    pinned: ({ pinned }) => pinned,
    introducer: ({ introducer }) => introducer,
  })
}

function* lines(
  plan: RoundPlan,
  matcher: Matcher,
  shown: number,
  locale: Locale,
  { style, width }: Terminal,
): Iterable<string> {
  const words = PLAN_WORDS[locale]
  const { network } = matcher
  const name = (id: string) => harmless(walkOf(network).bareAt(network.placeOf(id)!).name)
  const pair = ({ from, to, chance, introducer }: RoundIntroduction, i: number) => {
    const said = matcher.explain(from, to, { locale })
    const [best] = said.forward.reasons
    const head = `${name(from)} → ${name(to)} · ${percent(Math.floor(chance / 1000), locale)}`
    return [
      style.bold(wrap(head, `${String(i + 1).padStart(3)}  `, width)),
      ...(best === undefined || best.points <= 0 ? [] : [wrap(harmless(best.text), '     + ', width)]),
      ...(introducer === undefined ? [] : [wrap(name(introducer), `     ${words.introducedBy}: `, width)]),
    ].join('\n')
  }
  const short = eachOfFirst(plan.leftOut, shown, one =>
    wrap(`${name(one.member)}: ${one.text}`, `  ${one.planned}  `, width),
  )
  const { total, minimum, gini, coverage } = plan.report
  const figures = words.figures(
    plan.introductions.length,
    decimals(total / 1e6, 1, locale),
    decimals(minimum / 1e6, 2, locale),
    decimals(gini / 1000, 2, locale),
    percent(coverage, locale),
  )
  yield* eachOfFirst(plan.introductions, shown, pair)
  yield* ['', wrap(figures, '', width)]
  if (plan.leftOut.length > 0) yield* ['', `${words.short}:`]
  yield* short
}
