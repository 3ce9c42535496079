import { readMembers, readOutcomes, readTies } from '../../../src/adapters/csv/read-members.ts'
import { toGexf } from '../../../src/adapters/gexf/to-gexf.ts'
import { toCalendar } from '../../../src/adapters/ical/to-calendar.ts'
import { renderReport } from '../../../src/adapters/report/render-report.ts'
import type { Matcher } from '../../../src/index.ts'
import {
  advice,
  auditOpportunity,
  bridges,
  corridorPolicy,
  coverage,
  createMatcher,
  createNetwork,
  evaluate,
  exportMember,
  fitPolicy,
  hiddenAssets,
  letters,
  marketGaps,
  planCircles,
  planDelegation,
  planEvent,
  planRound,
  slotTimes,
  splitByTime,
  standardPolicy,
  toOutcomes,
} from '../../../src/index.ts'

/** The fixture's files as text: this module reads no file, so that a browser can run it. */
export interface Files {
  readonly members: string
  readonly ties: string
  readonly outcomes: string
}

const LOCALES = ['de', 'tr', 'en'] as const
const now = '2026-11-22'

/** Everything that is made of the fixture, by name; `turned` has all rows in the opposite order. */
export async function outputs(files: Files, turned: boolean): Promise<Readonly<Record<string, string>>> {
  const inOrder = <T>(rows: readonly T[]) => (turned ? [...rows].reverse() : rows)
  const { members } = await readMembers(files.members)
  const { ties } = await readTies(files.ties, members)
  const { outcomes } = await readOutcomes(files.outcomes, members)
  const network = createNetwork({ members: inOrder(members), ties: inOrder(ties), outcomes: inOrder(outcomes) })
  const matcher = createMatcher(network, standardPolicy(), { now, audience: 'manager' })
  const made = {
    ...tellings(matcher),
    ...plans(matcher),
    fitted: fitPolicy(network, inOrder(toOutcomes(ties, { date: '2025-01-01' })), { audience: 'manager' }),
    judged: fitPolicy(network, inOrder(outcomes), { audience: 'manager' }),
    evaluated: evaluated(matcher),
    // Ties and outcomes stand there in the order in which they were given.
    exported: { ...exportMember(network, 'aachen-pumpen', { now, locale: 'de' }), ties: [], outcomes: [] },
    graph: network.graph({ audience: 'manager', locale: 'tr' }).export(),
    gexf: toGexf(matcher),
    report: renderReport(matcher, { locale: 'tr' }),
    members: renderReport(matcher.with({ audience: 'members' })),
  }
  return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, JSON.stringify(value)]))
}

function tellings(matcher: Matcher) {
  const { network } = matcher
  const ids = network.members.map(({ id }) => id)
  return {
    rankings: ids.map((id, i) => matcher.introductions(id, { limit: 5, introducers: 2, locale: LOCALES[i % 3]! })),
    corridor: matcher.with({ policy: corridorPolicy('DE', 'TR') }).best({ limit: 50, locale: 'de' }),
    explanations: ids.slice(1).map((id, i) => matcher.explain(ids[i]!, id, { locale: LOCALES[i % 3]! })),
    whyNot: matcher.explain('istanbul-hukuk', 'aachen-bau', { counterfactual: true, limit: 5 }),
    letters: letters(matcher, { from: 'aachen-pumpen', to: 'izmir-makina', introducer: 'karl-breuersbach' }),
    insight: LOCALES.map(locale => [
      bridges(network, { audience: 'manager', locale }),
      coverage(network, { audience: 'manager', locale }),
      hiddenAssets(matcher, { locale }),
      marketGaps(matcher, { locale }),
      advice(matcher, 'karl-breuersbach', { locale }),
    ]),
  }
}

function plans(matcher: Matcher) {
  const slots = slotTimes({ start: '2026-12-01T09:00', slots: 4, minutes: 20 })
  const event = planEvent(matcher, { slots, tables: 8, work: 2000 })
  const round = planRound(matcher, { work: 5000, frontier: [0, 1] })
  return {
    round,
    event,
    calendar: toCalendar(event, { zone: 'Europe/Istanbul', now }),
    delegation: planDelegation(matcher, { to: 'TR', seats: 8, locale: 'de' }),
    circles: planCircles(matcher, { size: 5, count: 2 }),
    audit: auditOpportunity([round], { network: matcher.network, now }),
  }
}

function evaluated({ network, policy }: Matcher) {
  const { network: before, outcomes } = splitByTime(network, '2022-01-01')
  return evaluate(createMatcher(before, policy, { now: '2022-01-01', audience: 'manager' }), outcomes, {
    bootstrap: 50,
  })
}
