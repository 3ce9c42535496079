import { writeWhole } from '../adapters/csv/file.ts'
import { LIMITS } from '../adapters/report/collect.ts'
import { renderReport } from '../adapters/report/render-report.ts'
import { isShownWhole } from '../adapters/report/shown.ts'
import { auditOpportunity } from '../audit/opportunity.ts'
import { misuse } from '../errors/kontor-error.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import { walkOf } from '../network/walk.ts'
import { planRound } from '../planning/round.ts'
import { readArguments, readAudience, readLimit, readLocale } from './arguments.ts'
import { choosePolicy } from './introduce.ts'
import { loadNetwork } from './load.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { WORDS } from './words.ts'

/** `kontor report members.csv --ties ties.csv --out report.html`: a page about the network, in one file. */
export async function report(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.report)
  if (values.out === undefined) throw misuse('--out', 'a file for the page, such as report.html', values.out)
  const [locale, audience, now] = [readLocale(values.locale), readAudience(values.audience), values.now ?? today]
  const limit = values.limit === undefined ? {} : { limit: readLimit(values.limit, LIMITS) }
  const policy = await choosePolicy(values)
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const [members, isWhole] = [walkOf(network).size, isShownWhole(network)]
  if (!isWhole) terminal.err(`${WORDS[locale].partShown(members)}\n`)
  const matcher = createMatcher(network, policy, { now, audience })
  // Everybody's chance is the manager's to know, and rests on a round as it would be planned.
  const audit =
    isWhole && audience === 'manager'
      ? {
          audit: auditOpportunity([planRound(matcher, { frontier: [] })], {
            network,
            now,
            audience,
            policy: matcher.policy,
          }),
        }
      : {}
  const html = renderReport(matcher, {
    locale,
    ...(values.title === undefined ? {} : { title: values.title }),
    ...limit,
    ...audit,
  })
  await writeWhole(values.out, html)
  const told = { file: values.out, members }
  terminal.out(
    values.json ? `${JSON.stringify(told, null, 2)}\n` : `${WORDS[locale].written(told.file, told.members)}\n`,
  )
  return rejected > 0 && values.strict ? 1 : 0
}
