import { expectMade } from '../errors/expect.ts'
import type { Fillable } from '../introductions/field-names.ts'
import { FIELD_NAMES, FILLABLE } from '../introductions/field-names.ts'
import { fillSentence } from '../introductions/fill.ts'
import { labelAsWritten } from '../introductions/label.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Member } from '../members/member.ts'
import { GOALS, SIZES } from '../members/member.ts'
import { wordsOf } from '../policy/field.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { isRegion } from '../vocabulary/regions.ts'
import { byCount, countTerms, declaredAccess, needsOf } from './counts.ts'
import type { ReportOptions } from './options.ts'
import { readReport } from './options.ts'
import { REPORT_TEXTS } from './report-texts.ts'

/** An empty field, and what filling it would bring. */
export interface Advice {
  readonly field: Fillable
  /** The entry that was really added: of those tried the one that brings most. An example, not a wish. */
  readonly add: string
  /** The member's introductions with this entry alone, and without it. */
  readonly introductions: number
  readonly before: number
  /** The member's introductions with this entry and those of all advice above. */
  readonly together: number
  readonly text: string
}

/** Entries tried for each field: those that most others ask for. */
const TRIED = 5

/**
 * Which missing field would bring how many introductions, most first. Each number is counted after the entry was really
 * added; origin is never asked for.
 * @throws KontorError `unknown-member`, `invalid-argument`
 * @example
 * import { advice, createMatcher, createNetwork } from 'kontor'
 * const members = [
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * advice(matcher, 'pumpen')[0]?.field // → 'targetMarkets'
 */
export function advice(matcher: Matcher, id: string, options: ReportOptions = {}): readonly Advice[] {
  const { limit, locale } = readReport(options)
  const member = expectMade('matcher', matcher, 'introductions').network.member(id)
  const before = countWith(matcher, member)
  const found = FILLABLE.filter(field => isEmpty(member, field)).flatMap(field => best(matcher, member, field) ?? [])
  found.sort((p, q) => q.introductions - p.introductions)
  const kept: Advice[] = []
  let [filled, reached] = [member, before]
  for (const { field, add, introductions } of found) {
    const next = withEntry(filled, field, add)
    const together = countWith(matcher, next)
    // Once there are introductions, only what adds to them is advice; before that, it takes several fields together.
    if (reached > 0 && together <= reached) continue
    ;[filled, reached] = [next, together]
    const parts = { field, add, introductions, before, together }
    kept.push({ ...parts, text: adviceText(parts, matcher.network.members, locale) })
  }
  // Nothing helps whoever may not be introduced at all.
  return reached > 0 ? kept.slice(0, limit) : []
}

function adviceText(
  { field, add, introductions, before, together }: Omit<Advice, 'text'>,
  writers: readonly Member[],
  locale: Locale,
): string {
  const values = {
    field: FIELD_NAMES[locale][field],
    terms: labelAsWritten(writers, wordsOf(field), add, locale),
    count: String(introductions),
    before: String(before),
    together: String(together),
  }
  return fillSentence(REPORT_TEXTS.advice[locale], new Map(Object.entries(values)))
}

function isEmpty(member: Member, field: Fillable): boolean {
  const value = member[field]
  return value === undefined || value.length === 0
}

function withEntry(member: Member, field: Fillable, term: string): Member {
  return { ...member, [field]: field === 'size' ? term : [term] }
}

/** How many introductions the member has once it is as given. */
function countWith(matcher: Matcher, member: Member): number {
  const next = member === matcher.network.member(member.id) ? matcher : matcher.update({ upsert: [member] })
  return next.ranked(member.id, { limit: matcher.network.members.length }).length
}

/** The entry that brings most; of equals the one that most others ask for. */
function best(matcher: Matcher, member: Member, field: Fillable) {
  const tried = askedFor(matcher, member, field).slice(0, TRIED)
  const counted = tried.map(add => ({ field, add, introductions: countWith(matcher, withEntry(member, field, add)) }))
  return counted.sort((p, q) => q.introductions - p.introductions)[0]
}

/** What others would like to find in the field, most asked for first. */
function askedFor({ network, now }: Matcher, member: Member, field: Fillable): readonly string[] {
  const others = network.members.filter(({ id }) => id !== member.id)
  const most = (read: (member: Member) => readonly string[]) => byCount(countTerms(others, read)).map(([term]) => term)
  switch (field) {
    case 'offers':
      return most(other => needsOf(other, now))
    case 'needs':
      return most(({ offers = [] }) => offers)
    case 'targetMarkets':
      return most(declaredAccess).filter(country => country !== member.baseCountry)
    case 'accessCountries':
      return most(({ targetMarkets = [] }) => targetMarkets.filter(market => !isRegion(market))).filter(
        one => one !== member.baseCountry,
      )
    case 'goals':
      return GOALS
    case 'size':
      return SIZES
    default:
      return most(other => other[field] ?? [])
  }
}
