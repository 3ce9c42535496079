import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { fill } from '../introductions/fill.ts'
import type { Explanation } from '../introductions/introduction.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { VIEWERS } from '../introductions/view/viewers.ts'
import type { IntroductionView } from '../introductions/view-introduction.ts'
import { viewIntroduction } from '../introductions/view-introduction.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { readArguments, readLimit, readLocale } from './arguments.ts'
import { account } from './card.ts'
import { explanationTable, viewTable } from './explanation-table.ts'
import { give } from './give.ts'
import { openMatcher } from './introduce.ts'
import { memberAsked } from './members-asked.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

/** `kontor explain members.csv … A B`: the full account of one pair, refused or not. */
export async function explain(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.explain, { most: 3 })
  const [limit, locale] = [readLimit(values.limit), readLocale(values.locale)]
  const [members, from, to] = positionals
  if (from === undefined || to === undefined) throw misuse('explain', 'given a members file and two ids', positionals)
  const { matcher, rejected } = await openMatcher([members ?? ''], values, today, terminal)
  for (const id of [from, to]) memberAsked('explain', id, matcher)
  if (values.viewer !== undefined) {
    if (values['why-not']) throw misuse('--why-not', 'left out beside --viewer, who is shown no figures', true)
    const viewer = expectOneOf('--viewer', values.viewer, VIEWERS)
    const view = viewIntroduction(matcher, from, to, { viewer, locale })
    const text = () => viewText(view, matcher, locale, terminal)
    return give({ data: view, table: () => viewTable(view), text }, { values, rejected }, terminal)
  }
  const told = matcher.explain(from, to, { locale, counterfactual: values['why-not'], limit })
  const text = () => explanationText(told, matcher, locale, terminal)
  return give({ data: told, table: () => explanationTable(told), text }, { values, rejected }, terminal)
}

function explanationText(told: Explanation, { network }: Matcher, locale: Locale, terminal: Terminal): string {
  const whole = account(told, network.member(told.from), network.member(told.to), locale, terminal)
  return `${[whole, ...whyNotLines(told, locale, terminal)].join('\n')}\n`
}

/** What is missing for a place on the list, and what would bring the pair there; nothing if it was not asked for. */
function whyNotLines({ counterfactual }: Explanation, locale: Locale, { style, width }: Terminal): string[] {
  if (counterfactual === undefined) return []
  const changes = counterfactual.changes.map(({ text }) => wrap(harmless(text), '  → ', width))
  return [style.bold(`${WORDS[locale].whyNot}:`), wrap(harmless(counterfactual.text), '  ', width), ...changes]
}

/** The introduction as its viewer may know it; the public is told no names. */
function viewText(view: IntroductionView | undefined, matcher: Matcher, locale: Locale, t: Terminal): string {
  const words = WORDS[locale]
  if (view === undefined) return `${words.notPublished}\n`
  const name = (id = '') => harmless(matcher.network.member(id).name)
  const side = (id: string | undefined, reasons: IntroductionView['forward']) => [
    `${fill(words.gains, new Map([['name', name(id)]]))}:`,
    ...reasons.map(({ favours, text }) => {
      const line = wrap(harmless(text), `  ${favours ? '+' : '–'} `, t.width)
      return favours ? t.style.good(line) : t.style.bad(line)
    }),
  ]
  if (view.from === undefined) {
    const lines = new Set([...view.forward, ...view.backward].map(({ text }) => wrap(harmless(text), '  + ', t.width)))
    return `${[t.style.dim(view.text), ...lines].join('\n')}\n`
  }
  const head = t.style.bold(wrap(`${name(view.from)} — ${name(view.to)}`, '', t.width))
  return `${[head, t.style.dim(view.text), ...side(view.from, view.forward), ...side(view.to, view.backward)].join('\n')}\n`
}
