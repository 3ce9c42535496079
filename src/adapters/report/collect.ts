import type { OpportunityAudit } from '../../audit/opportunity.ts'
import { expectKeys, expectMade } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { bridges } from '../../insight/bridges.ts'
import { coverage } from '../../insight/coverage.ts'
import { hiddenAssets } from '../../insight/hidden-assets.ts'
import { marketGaps } from '../../insight/market-gaps.ts'
import { contactsAt, tieGraph } from '../../insight/tie-graph.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Network } from '../../network/network.ts'
import { walkOf } from '../../network/walk.ts'
import { expectPlan } from '../../planning/event/expect-plan.ts'
import type { EventPlan } from '../../planning/event/plan.ts'
import { countryName } from '../../vocabulary/country-name.ts'
import { industryName } from '../../vocabulary/industry-name.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'
import { auditModel } from './audit-model.ts'
import { eventModel } from './event-model.ts'
import { introductionsFor } from './introductions.ts'
import { membersFor } from './members.ts'
import type { ReportEntry, ReportModel } from './model.ts'
import { shownOf } from './shown.ts'
import type { TextTable } from './texts.ts'
import { createTexts, unturned } from './texts.ts'

export interface ReportOptions {
  /** @defaultValue 'kontor' */
  readonly title?: string
  /** The language in which the page opens; its reader can change it. @defaultValue 'en' */
  readonly locale?: Locale
  /** Introductions a member, an integer from 0 to 100. @defaultValue 5 up to 1,000 members, 3 above */
  readonly limit?: number
  /** Of `auditOpportunity`; only where the matcher is the manager's. */
  readonly audit?: OpportunityAudit
  /** Of `planEvent`, for members of this network; to one member its own meetings are shown. */
  readonly event?: EventPlan
}

const MANY = 1000
/** Of introductions a member. */
export const LIMITS = { least: 0, greatest: 100 } as const
/** Entries of a list about the network. */
const LISTED = 12

/** What the page will show, from what the matcher's audience sees. @throws KontorError `invalid-argument`, `unknown-member` */
export function collect(matcher: Matcher, options: ReportOptions): ReportModel {
  expectMade('matcher', matcher, 'introductions')
  const {
    title = 'kontor',
    limit,
    audit,
    event,
  } = expectKeys('options', options, ['title', 'limit', 'event', 'locale', 'audit'])
  const { audience, now = '' } = matcher
  if (typeof title !== 'string') throw misuse('title', 'text', title)
  const plan = event === undefined ? undefined : expectPlan(event)
  if (audit !== undefined && !Array.isArray(audit?.tables)) throw misuse('audit', 'made by auditOpportunity', audit)
  if (audit !== undefined && audience !== 'manager')
    throw misuse('audit', 'left out where the matcher is not the manager’s', { audience })
  const total = walkOf(matcher.network).size
  const shown = shownOf(matcher, expectInteger('limit', limit ?? (total > MANY ? 3 : 5), LIMITS), plan)
  const { network, isWhole } = shown
  const texts = createTexts()
  const members = membersFor({ network, now: matcher.now }, texts)
  return {
    title: unturned(title),
    now,
    audience: typeof audience === 'string' ? audience : 'member',
    countries: named(
      members.flatMap(({ country, opens }) => (country === '' ? opens : [country, ...opens])),
      countryName,
      texts,
    ),
    sections: named(
      members.flatMap(({ sections }) => sections),
      industryName,
      texts,
    ),
    members,
    total,
    ties: tiesOf(network),
    introductions: introductionsFor(matcher, texts, shown),
    ...(isWhole ? findings(matcher, texts) : NO_FINDINGS),
    audit: audit === undefined ? null : auditModel(audit, texts),
    event: plan === undefined ? null : eventModel(plan, { network, audience }),
    texts: texts.all(),
  }
}

/** Private ties are in no report. */
function tiesOf(network: Network): readonly number[] {
  const graph = tieGraph(network)
  return graph.members.flatMap((_, v) => [...contactsAt(graph, v)].flatMap(w => (w > v ? [v, w] : [])))
}

function named(codes: readonly string[], name: (code: string, locale: Locale) => string, texts: TextTable) {
  const each = [...new Set(codes)].sort().map(code => [code, texts.number(locale => name(code, locale))] as const)
  return Object.fromEntries(each)
}

interface Told {
  readonly text: string
  readonly member?: string
  readonly spans?: readonly { readonly text: string }[]
}

type Findings = Pick<ReportModel, 'bridges' | 'assets' | 'gaps' | 'coverage'>

/** Of a network of whom a part is shown: what is said of everybody is found by going through everybody. */
const NO_FINDINGS: Findings = { bridges: [], assets: [], gaps: [], coverage: [] }

/** What insight says of the network, in every language: the same list each time, in other words. */
function findings(matcher: Matcher, texts: TextTable): Findings {
  const { network, audience } = matcher
  const entries = (make: (locale: Locale) => readonly Told[]): readonly ReportEntry[] => {
    const told = new Map(LOCALES.map(locale => [locale, make(locale)]))
    return told.get('en')!.map(({ member, spans = [] }, i) => {
      const names = member === undefined ? [] : [network.member(member).name]
      const number = (textOf: (one: Told) => string) => texts.number(locale => textOf(told.get(locale)![i]!), names)
      return {
        text: number(({ text }) => text),
        ...(member === undefined ? {} : { member: network.placeOf(member)! }),
        ...(spans.length === 0 ? {} : { more: spans.map((_, k) => number(one => one.spans![k]!.text)) }),
      }
    })
  }
  return {
    bridges: entries(locale => bridges(network, { audience, limit: LISTED, locale })),
    assets: entries(locale => hiddenAssets(matcher, { limit: LISTED, locale })),
    gaps: entries(locale => Object.values(marketGaps(matcher, { limit: LISTED / 2, locale })).flat()),
    coverage: entries(locale => coverage(network, { audience, limit: 1, locale }).texts.map(text => ({ text }))),
  }
}
