import { compareOpportunity } from '../audit/compare-opportunity.ts'
import type { Grouping } from '../audit/opportunity/groups.ts'
import { GROUPINGS } from '../audit/opportunity/groups.ts'
import { misuse } from '../errors/kontor-error.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import { walkOf } from '../network/walk.ts'
import { readArguments, readAudience, readLocale, readShown } from './arguments.ts'
import { auditText } from './audit-report.ts'
import { auditTable } from './audit-table.ts'
import { give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { loadNetwork } from './load.ts'
import { roundProgress } from './progress.ts'
import { numbers } from './round.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'

const NUMBERS = [
  ['min', 'min'],
  ['max', 'max'],
  ['inbound-cap', 'inboundCap'],
  ['fairness', 'fairness'],
  ['seed', 'seed'],
] as const

/** `kontor audit members.csv …`: whether groups of members had a fair chance in a round, with and without origin. */
export async function audit(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.audit)
  const [locale, audience] = [readLocale(values.locale), readAudience(values.audience)]
  const [round, groups] = [numbers(values, NUMBERS), readGroups(values.groups)]
  const shown = readShown(values.limit)
  const policy = await choosePolicy(values)
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const matcher = createMatcher(network, policy, { now: values.now ?? today, audience })
  const progress = roundProgress(walkOf(network).size, locale, terminal)
  const told = compareOpportunity(matcher, { network, groups, round: { ...round, ...progress, locale } })
  const text = () => `${auditText(told, { network, shown }, locale, terminal)}\n`
  return give({ data: told, table: () => auditTable(told), text }, { values, rejected }, terminal)
}

function readGroups(text: string | undefined): readonly Grouping[] {
  if (text === undefined) return GROUPINGS
  return text.split(',').map(one => {
    const grouping = GROUPINGS.find(known => known === one.trim())
    if (grouping === undefined) throw misuse('--groups', `one or more of ${GROUPINGS.join(',')}`, one)
    return grouping
  })
}
