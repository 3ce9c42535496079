import { expectKeys, expectMade, expectObject } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import type { Member } from '../members/member.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { LOCALES } from '../vocabulary/locale.ts'
import { dayText } from './day-text.ts'
import { firstStep } from './first-step.ts'
import type { FlowPair, Party } from './flow/event.ts'
import { PARTIES } from './flow/event.ts'
import type { LetterStage, LetterTemplate, LetterTemplates, Placeholder } from './letters/templates.ts'
import { LETTER_STAGES, TEMPLATES } from './letters/templates.ts'
import type { Values } from './letters/write.ts'
import { checkTemplate, writeBody, writeSubject } from './letters/write.ts'
import type { Matcher } from './matcher.ts'
import { readLocale } from './options.ts'
import { seenFor } from './view/seen-for.ts'
import type { ViewedReason } from './view-introduction.ts'
import { viewIntroduction } from './view-introduction.ts'

/** A letter to one party, in its language. Plain data. */
export interface Letter {
  readonly party: Party
  /** The id of who is written to. */
  readonly member: string
  readonly locale: Locale
  /** One line. */
  readonly subject: string
  readonly body: string
}

type Partly<T> = { readonly [K in keyof T]?: T[K] }

export interface LetterOptions {
  /** Whether the parties are asked, or both have agreed and are introduced. @defaultValue 'asked' */
  readonly stage?: LetterStage
  /** Who signs; without it the letter has no signature. */
  readonly sender?: string
  /** The last day for an answer, `YYYY-MM-DD`: of `viewFlow`. */
  readonly until?: string
  /** How each side is reached, as far as it agreed to be: of `viewFlow`. Read once both are introduced. */
  readonly contacts?: { readonly from?: string; readonly to?: string }
  /** Other words, for any language, stage and party. */
  readonly templates?: Partly<Record<Locale, Partly<Record<LetterStage, Partly<Record<Party, LetterTemplate>>>>>>
  /** The language of who states none of the three. @defaultValue 'en' */
  readonly locale?: Locale
}

/**
 * Letters to both sides and to the introducer, each in its own language: that of its `locale`, else the first of its languages
 * that there are letters in, else of its country. They give the reasons that every member may read (`viewIntroduction`), three
 * of each side, and a first step, and invent nothing: a paragraph for which something is missing is left out.
 * @throws KontorError `unknown-member`, `invalid-argument`, among others for an unknown placeholder, with those there are;
 * `now-required` as `firstStep`
 * @example
 * import { createMatcher, createNetwork, letters } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const [first] = letters(matcher, { from: 'pumpen', to: 'makina' }, { sender: 'Kammer Aachen' })
 * first?.locale // → 'de'
 * first?.subject // → 'Möchten Sie Yelken Makina kennenlernen?'
 */
export function letters(matcher: Matcher, pair: FlowPair, options: LetterOptions = {}): readonly Letter[] {
  expectMade('matcher', matcher, 'explain')
  const { from, to, introducer } = expectObject('pair', pair)
  const {
    stage = 'asked',
    templates = {},
    locale,
    ...rest
  } = expectKeys('options', options, ['stage', 'sender', 'until', 'contacts', 'templates', 'locale'])
  const { until, sender, contacts = {} } = rest
  for (const [what, text] of Object.entries({ sender, ...expectKeys('contacts', contacts, ['from', 'to']) }))
    if (text !== undefined && typeof text !== 'string') throw misuse(what, 'text', text)
  if (until !== undefined) expectDay('until', until)
  const request = {
    ...rest,
    stage: expectOneOf('stage', stage, LETTER_STAGES),
    templates: withOwn(templates),
    fallback: readLocale(locale),
  }
  if (introducer !== undefined && [from, to].includes(introducer))
    throw misuse('introducer', 'a third member', introducer)
  const { network } = seenFor(matcher, 'from')
  const members = { from: network.member(from), to: network.member(to) }
  const third = introducer === undefined ? {} : { introducer: network.member(introducer) }
  const parties: readonly Party[] = introducer === undefined ? ['from', 'to'] : ['from', 'introducer', 'to']
  return parties.map(party => letterTo(party, { matcher, members: { ...members, ...third }, request }))
}

/** The templates there are, with one's own in their places. */
function withOwn(own: NonNullable<LetterOptions['templates']>): LetterTemplates {
  expectKeys('templates', own, LOCALES)
  const parties = (locale: Locale, stage: LetterStage) => ({
    ...TEMPLATES[locale][stage],
    ...readOwn(`templates.${locale}.${stage}`, own[locale]?.[stage] ?? {}),
  })
  const stages = (locale: Locale) => {
    expectKeys(`templates.${locale}`, own[locale] ?? {}, LETTER_STAGES)
    return { asked: parties(locale, 'asked'), introduced: parties(locale, 'introduced') }
  }
  return { de: stages('de'), tr: stages('tr'), en: stages('en') }
}

function readOwn(what: string, own: Partly<Record<Party, LetterTemplate>>) {
  const given = Object.entries(expectKeys(what, own, PARTIES))
  return Object.fromEntries(given.map(([party, template]) => [party, checkTemplate(`${what}.${party}`, template)]))
}

type Members = Readonly<{ from: Member; to: Member; introducer?: Member }>

interface Writing {
  readonly matcher: Matcher
  readonly members: Members
  readonly request: Pick<LetterOptions, 'sender' | 'contacts' | 'until'> & {
    readonly stage: LetterStage
    readonly templates: LetterTemplates
    readonly fallback: Locale
  }
}

function letterTo(party: Party, writing: Writing): Letter {
  const { members, request } = writing
  const member = members[party]!
  const locale = languageOf(member, request.fallback)
  const { subject, body } = request.templates[locale][request.stage][party]
  const values = valuesFor(party, locale, writing)
  return { party, member: member.id, locale, subject: writeSubject(subject, values), body: writeBody(body, values) }
}

/** Countries in whose offices one writes in these languages. */
const COUNTRY_LOCALES: Readonly<Record<string, Locale>> = { DE: 'de', AT: 'de', CH: 'de', LI: 'de', TR: 'tr' }

function languageOf({ locale, languages = [], baseCountry = '' }: Member, fallback: Locale): Locale {
  const spoken = languages.flatMap(language => LOCALES.filter(one => one === language))
  const ofCountry = Object.hasOwn(COUNTRY_LOCALES, baseCountry) ? COUNTRY_LOCALES[baseCountry] : undefined
  return LOCALES.find(one => one === locale) ?? spoken[0] ?? ofCountry ?? fallback
}

function valuesFor(party: Party, locale: Locale, { matcher, members, request }: Writing): Values {
  const { from, to, introducer } = members
  const view = viewIntroduction(matcher, from.id, to.id, { viewer: party, locale })!
  const [gains, others] = party === 'to' ? [view.backward, view.forward] : [view.forward, view.backward]
  const other = { from: to, to: from, introducer: undefined }[party]
  const contact = { from: request.contacts?.to, to: request.contacts?.from, introducer: undefined }[party]
  const step = party === 'introducer' ? undefined : firstStep(matcher, from.id, to.id, { side: party, locale }).text
  const values: (readonly [Placeholder, string | undefined])[] = [
    ['name', members[party]!.name],
    ['other', other?.name],
    ['from', from.name],
    ['to', to.name],
    ['introducer', introducer?.name],
    ['reasons', listed(gains)],
    ['otherReasons', listed(others)],
    ['step', step],
    ['contact', request.stage === 'introduced' ? contact : undefined],
    ['until', request.until === undefined ? undefined : dayText(request.until, locale)],
    ['sender', request.sender],
  ]
  return new Map(
    values.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])),
  )
}

const MOST_REASONS = 3

function listed(reasons: readonly ViewedReason[]): string | undefined {
  const lines = reasons.filter(({ favours }) => favours).map(({ text }) => `– ${text}`)
  return lines.length === 0 ? undefined : lines.slice(0, MOST_REASONS).join('\n')
}
