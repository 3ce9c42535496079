import { expectMade } from '../errors/expect.ts'
import { fillSentence } from '../introductions/fill.ts'
import { introducers } from '../introductions/introducers.ts'
import { labelAsWritten } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Member } from '../members/member.ts'
import { isOpen } from '../members/member.ts'
import type { Outcome } from '../members/tie.ts'
import { aimsOf, countOpened, countTerms, declaredAccess, holdersOf, needsOf } from './counts.ts'
import type { ReportOptions } from './options.ts'
import { readReport } from './options.ts'
import { REPORT_TEXTS } from './report-texts.ts'

/** Something a member could give that nobody has used. */
export interface HiddenAsset {
  /**
   * `offer`: few offer what others need · `access`: a country others aim for · `language`: one that few speak · `tie`: own
   * contacts who should meet · `potential`: many introductions, none made.
   */
  readonly kind: 'offer' | 'access' | 'language' | 'tie' | 'potential'
  readonly member: string
  /** The offer, country or language. */
  readonly term?: string
  /** Members who could use it; with `tie` and `potential` the introductions it makes possible. */
  readonly wanted: number
  readonly text: string
}

type Found = Omit<HiddenAsset, 'text'> & { readonly offered?: number }

/** An offer or language that so many have is not rare. */
const FEW = 2
/** What fewer than so many could use is no asset of the network. */
const LEAST_WANTED = 2
/** The best pairs of the network whose introducers are looked up, and how many of each. */
const BEST_PAIRS = 50
const MOST_INTRODUCERS = 10
/** Whoever has fewer possible introductions suits nobody in particular. */
const LEAST_POSSIBLE = 10
const MADE: ReadonlySet<Outcome['stage']> = new Set(['introduced', 'accepted', 'met', 'useful', 'partners', 'bad'])

/**
 * Offers, market access, languages and ties that nobody has used, and members with many possible introductions and none
 * made: at most `limit` of each kind, the most wanted first. A country that members open through their origin is named
 * with the member, as that member's consent allows; how many open it is not said.
 * @throws KontorError `invalid-argument`, `now-required` as `introducers`
 * @example
 * import { createMatcher, createNetwork, hiddenAssets } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * hiddenAssets(matcher).map(({ kind, member }) => `${kind} ${member}`) // → []
 */
export function hiddenAssets(matcher: Matcher, options: ReportOptions = {}): readonly HiddenAsset[] {
  const { network } = expectMade('matcher', matcher, 'introductions')
  const { limit, locale } = readReport(options)
  const made = network.outcomes.filter(({ stage }) => MADE.has(stage))
  const met = contactsMade(made)
  const asks = new Set(made.flatMap(({ by }) => by ?? []))
  const kinds = [
    offers(matcher, met),
    access(matcher, met),
    languages(matcher, met),
    ties(matcher, asks),
    potentials(matcher, met),
  ]
  return kinds.flatMap(found =>
    [...found]
      .sort((p, q) => q.wanted - p.wanted)
      .slice(0, limit)
      .map(({ offered, ...asset }) => {
        const member = network.member(asset.member)
        const values = {
          name: member.name,
          term: termText(asset, member, locale),
          wanted: String(asset.wanted),
          offered: String(offered),
        }
        return { ...asset, text: fillSentence(REPORT_TEXTS[asset.kind][locale], new Map(Object.entries(values))) }
      }),
  )
}

type Locale = Required<ReportOptions>['locale']

function termText({ kind, term = '' }: Omit<HiddenAsset, 'text'>, member: Member, locale: Locale): string {
  const words = kind === 'access' ? 'country' : kind === 'language' ? 'language' : 'term'
  return labelAsWritten([member], words, term, locale)
}

/** Who was introduced to whom. */
function contactsMade(made: readonly Outcome[]): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>()
  for (const { from, to } of made) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      met.set(one, (met.get(one) ?? new Set()).add(other))
  }
  return met
}

type Met = ReturnType<typeof contactsMade>

/** Members who may be introduced at all. */
function open({ network: { members } }: Matcher): readonly Member[] {
  return members.filter(isOpen)
}

function unused(met: Met, member: Member, users: readonly Member[]): boolean {
  return users.length >= LEAST_WANTED && !users.some(({ id }) => met.get(member.id)?.has(id))
}

function offers(matcher: Matcher, met: Met): Found[] {
  const members = open(matcher)
  const offered = countTerms(members, ({ offers: own = [] }) => own)
  const needing = holdersOf(members, member => needsOf(member, matcher.now))
  return members.flatMap(member =>
    (member.offers ?? []).flatMap((term): Found[] => {
      const count = offered.get(term)!
      if (count > FEW) return []
      const users = (needing.get(term) ?? []).filter(other => other !== member)
      if (users.length <= count || !unused(met, member, users)) return []
      return [{ kind: 'offer', member: member.id, term, wanted: users.length, offered: count }]
    }),
  )
}

/** Whether a country is rare is read off what may be counted, so that being listed says nothing of other members' origins. */
function access(matcher: Matcher, met: Met): Found[] {
  const members = open(matcher)
  const opened = countOpened(members)
  const aiming = holdersOf(members, aimsOf)
  return members.flatMap(member =>
    [...new Set([...declaredAccess(member), ...(member.originCountries ?? [])])].flatMap((term): Found[] => {
      if ((opened.get(term) ?? 0) > FEW) return []
      const users = (aiming.get(term) ?? []).filter(other => other !== member && !declaredAccess(other).includes(term))
      if (!unused(met, member, users)) return []
      return [{ kind: 'access', member: member.id, term, wanted: users.length }]
    }),
  )
}

function languages(matcher: Matcher, met: Met): Found[] {
  const members = open(matcher)
  const spoken = countTerms(members, ({ languages: own = [] }) => own)
  const aiming = holdersOf(members, aimsOf)
  return members.flatMap(member => {
    const rare = (member.languages ?? []).filter(term => spoken.get(term)! <= FEW)
    if (rare.length === 0) return []
    const abroad = [...(member.originCountries ?? []), ...(member.accessCountries ?? [])]
    const opens = abroad.length > 0 ? abroad : declaredAccess(member)
    const wanting = new Set(opens.flatMap(country => aiming.get(country) ?? []))
    const users = [...wanting].filter(other => other !== member && other.baseCountry !== member.baseCountry)
    if (!unused(met, member, users)) return []
    return rare.map((term): Found => ({ kind: 'language', member: member.id, term, wanted: users.length }))
  })
}

/** Of the best pairs of the network, those whom the member knows on both sides. */
function ties(matcher: Matcher, asked: ReadonlySet<string>): Found[] {
  const counts = new Map<string, number>()
  for (const { from, to } of matcher.best({ limit: BEST_PAIRS })) {
    for (const { via } of introducers(matcher, from, to, { maxHops: 2, limit: MOST_INTRODUCERS })) {
      for (const member of via) counts.set(member, (counts.get(member) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([member, wanted]) => wanted >= LEAST_WANTED && !asked.has(member))
    .map(([member, wanted]): Found => ({ kind: 'tie', member, wanted }))
}

function potentials(matcher: Matcher, met: Met): Found[] {
  return open(matcher)
    .filter(({ id }) => !met.has(id))
    .map(
      ({ id }): Found => ({
        kind: 'potential',
        member: id,
        wanted: matcher.ranked(id, { limit: matcher.network.members.length }).length,
      }),
    )
    .filter(({ wanted }) => wanted >= LEAST_POSSIBLE)
}
