import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { percent } from '../introductions/percent.ts'
import type { Delegate, Delegation } from '../planning/delegation/tell.ts'
import { planDelegation } from '../planning/delegation.ts'
import { countryName } from '../vocabulary/country-name.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readCount, readCountry, readLocale, readShown } from './arguments.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { membersAsked } from './members-asked.ts'
import { PLANNING_WORDS } from './planning-words.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'

/** `kontor delegation members.csv --to TR --seats 12`: who travels, why, whom each would meet, who came next. */
export async function delegation(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.delegation)
  const [locale, shown] = [readLocale(values.locale), readShown(values.limit)]
  const [seats, maxRivals] = [readCount('--seats', values.seats), readCount('--rivals', values.rivals) ?? 0]
  if (values.to === undefined || seats === undefined)
    throw misuse('delegation', 'given --to COUNTRY and --seats N', values.to)
  const to = readCountry('--to', values.to)
  const { matcher, rejected } = await openMatcher(positionals, values, today, terminal)
  const pins = values.pins === undefined ? [] : membersAsked('--pins', values.pins, matcher)
  const plan = planDelegation(matcher, { to, seats, maxRivals, pins, locale })
  const text = () => `${report(plan, matcher, shown, locale, terminal)}\n`
  return give({ data: plan, table: () => delegationTable(plan, matcher), text }, { values, rejected }, terminal)
}

function delegationTable({ delegates }: Delegation, { network }: Matcher): Table {
  return tableOf(delegates, {
    id: ({ id }) => id,
    name: ({ id }) => network.member(id).name,
    pinned: ({ pinned }) => pinned,
    worth: ({ worth }) => worth,
    reasons: ({ reasons }) => reasons.map(({ text }) => text).join(' '),
    meetings: ({ meetings }) => meetings.map(({ host }) => host),
  })
}

function report(plan: Delegation, matcher: Matcher, shown: number, locale: Locale, terminal: Terminal): string {
  const words = PLANNING_WORDS[locale]
  const { style, width } = terminal
  const country = countryName(plan.to, locale)
  const heading = words.delegation(country, plan.delegates.length, plan.seats, plan.hosts.length)
  const next = firstOf(plan.next, shown, ({ id, text }) =>
    wrap(harmless(`${matcher.network.member(id).name}: ${text}`), '  – ', width),
  )
  return [
    style.bold(heading),
    ...firstOf(plan.delegates, shown, (one, k) => delegateCard(one, k, matcher, locale, terminal)),
    ...(next.length > 0 ? [[style.bold(words.next), ...next].join('\n')] : []),
    ...(plan.optimal ? [words.optimal] : []),
  ].join('\n\n')
}

function delegateCard(
  { id, reasons, meetings }: Delegate,
  k: number,
  matcher: Matcher,
  locale: Locale,
  t: Terminal,
): string {
  const name = (one: string) => matcher.network.member(one).name
  const met = meetings
    .map(({ host, chance }) => `${name(host)} (${percent(Math.floor(chance / 1000), locale)})`)
    .join(', ')
  return [
    t.style.bold(wrap(harmless(name(id)), `${String(k + 1).padStart(2)}  `, t.width)),
    ...reasons.map(({ text }) => t.style.good(wrap(harmless(text), '    + ', t.width))),
    ...(met === '' ? [] : [wrap(harmless(met), `    ${PLANNING_WORDS[locale].meetings}: `, t.width)]),
  ].join('\n')
}
