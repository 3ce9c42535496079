import { compareIds } from '../integers/order.ts'
import { fillSentence } from '../introductions/fill.ts'
import { label, labelAsWritten } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Member } from '../members/member.ts'
import { isRegion } from '../vocabulary/regions.ts'
import { aimsOf, byCount, countTerms, needsOf } from './counts.ts'
import type { ReportOptions } from './options.ts'
import { REPORT_TEXTS } from './report-texts.ts'

/** A member who is not there yet. */
export interface Recruit {
  /** What was really added: a profile made of what members ask for. Its name is empty. */
  readonly profile: Member
  /** Members to whom the recruit would be introduced. */
  readonly introductions: number
  /** Of them, those who have no introduction today. */
  readonly firsts: number
  readonly text: string
}

interface Wanted {
  readonly needs: readonly string[]
  readonly markets: readonly string[]
}

/** Profiles that are tried for needs, and as many for markets. */
const TRIED = 8
/** Most offers, languages and target markets of a profile: a believable firm. */
const TERMS = 3
const LANGUAGES = 2

/** Adds one profile after the other to the network, and ranks them by the introductions they really have there. */
export function recruits(
  matcher: Matcher,
  wanted: Wanted,
  { limit, locale }: Required<ReportOptions>,
): readonly Recruit[] {
  const { members } = matcher.network
  const everybody = members.length + 1
  const withNone = new Set(members.map(({ id }) => id).filter(id => matcher.ranked(id, { limit: 1 }).length === 0))
  const tried = profiles(matcher, wanted).map(profile => {
    const next = matcher.update({ upsert: [profile] })
    const met = next.ranked(profile.id, { limit: everybody })
    const worth = met.reduce((sum, { score }) => sum + score, 0)
    return { profile, introductions: met.length, firsts: met.filter(({ to }) => withNone.has(to)).length, worth }
  })
  return tried
    .filter(({ introductions }) => introductions > 0)
    .sort(
      (p, q) =>
        q.introductions - p.introductions ||
        q.firsts - p.firsts ||
        q.worth - p.worth ||
        compareIds(p.profile.id, q.profile.id),
    )
    .slice(0, limit)
    .map(({ worth: _, ...recruit }) => ({ ...recruit, text: recruitText(recruit, members, locale) }))
}

/** One for each of the scarcest needs, one for each of the markets, and one for each country most aimed for. */
function profiles(matcher: Matcher, { needs, markets }: Wanted): readonly Member[] {
  const { members } = matcher.network
  const aims = byCount(countTerms(members, aimsOf)).map(([country]) => country)
  const countries = [...new Set([...markets.slice(0, TRIED), ...aims.filter(one => !isRegion(one)).slice(0, TRIED)])]
  const forNeeds = needs.slice(0, TRIED).map(term => {
    const asking = members.filter(member => needsOf(member, matcher.now).includes(term))
    return profile(matcher, asking, undefined, [term])
  })
  const forMarkets = countries.map(country =>
    profile(
      matcher,
      members.filter(member => aimsOf(member).includes(country)),
      country,
      [],
    ),
  )
  const unique = new Map(
    [...forNeeds, ...forMarkets].flatMap(one => (one === undefined ? [] : [[one.id, one] as const])),
  )
  return [...unique.values()]
}

/** What those who ask have most in common: where they aim, what they look for, where they are, what they speak. */
function profile(
  { network, now }: Matcher,
  asking: readonly Member[],
  country: string | undefined,
  terms: readonly string[],
): Member | undefined {
  const most = (read: (member: Member) => readonly string[], count: number) =>
    byCount(countTerms(asking, read))
      .slice(0, count)
      .map(([term]) => term)
  const baseCountry = country ?? most(member => aimsOf(member).filter(one => !isRegion(one)), 1)[0]
  if (baseCountry === undefined) return undefined
  const offers = [...new Set([...terms, ...most(member => needsOf(member, now), TERMS)])].slice(0, TERMS)
  const id = `recruit:${baseCountry}:${offers.join('|')}`
  return network.has(id)
    ? undefined
    : {
        id,
        name: '',
        kind: 'company',
        baseCountry,
        offers,
        needs: most(member => member.offers ?? [], TERMS),
        targetMarkets: most(member => (member.baseCountry === undefined ? [] : [member.baseCountry]), TERMS),
        languages: most(member => member.languages ?? [], LANGUAGES),
      }
}

function recruitText(
  { profile, introductions, firsts }: Omit<Recruit, 'text'>,
  writers: readonly Member[],
  locale: NonNullable<ReportOptions['locale']>,
): string {
  const { offers = [] } = profile
  const values = {
    country: label('country', profile.baseCountry ?? '', locale),
    terms: offers.map(term => labelAsWritten(writers, 'term', term, locale)).join(', '),
    count: String(introductions),
    firsts: String(firsts),
  }
  const texts = offers.length === 0 ? REPORT_TEXTS.recruitOfAnything : REPORT_TEXTS.recruit
  return fillSentence(texts[locale], new Map(Object.entries(values)))
}
