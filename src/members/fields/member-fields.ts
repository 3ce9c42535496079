import type { Consent, Member } from '../member.ts'
import { termOf } from '../member.ts'
import { readNeeds, readTerms } from '../reading/needs.ts'
import { readCount, readDay } from '../reading/numbers.ts'
import { remembered } from '../reading/reading.ts'
import { readId, readText } from '../reading/text.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { avoidField } from './avoid-field.ts'
import { readLocale } from './choices.ts'
import { consentFields } from './consent-fields.ts'
import type { Draft, Field, LastResort } from './field.ts'
import { cautiousYes, joinedText, noMark, onlyIfMissing, several, single, yesUnlessDenied } from './field.ts'
import { labelsField } from './labels-field.ts'
import { MEMBER_SLOTS as SLOTS } from './slots.ts'
import { spokenTerms, wordingField } from './wording-field.ts'

/**
 * The fields of a member in the order of `Member`, which is the order of every admitted member's keys: members with the
 * same fields then share one layout in memory. Readers remember what they read, so the fields belong to one admission.
 */
export function memberFields(vocabulary: Vocabulary): readonly Field<Member>[] {
  const { term, yesNo } = vocabulary
  return [
    single('id', readId, SLOTS.id),
    joinedText('name', readText, SLOTS.name, { join: ' ' }),
    single('kind', remembered(vocabulary.kind), SLOTS.kind),
    single('organization', readText, SLOTS.organization),
    single('baseCountry', remembered(vocabulary.country), SLOTS.baseCountry),
    single('place', remembered(readText), SLOTS.place),
    several('originCountries', remembered(vocabulary.countries), SLOTS.originCountries, { masked: true }),
    single('originPlace', remembered(readText), SLOTS.originPlace, { masked: true }),
    several('accessCountries', remembered(vocabulary.countries), SLOTS.accessCountries),
    several('industries', remembered(vocabulary.industries), SLOTS.industries),
    several('targetMarkets', remembered(vocabulary.markets), SLOTS.targetMarkets),
    several('languages', remembered(vocabulary.languages), SLOTS.languages),
    spokenTerms('offers', remembered(readTerms(term)), SLOTS.offers, offer => offer),
    spokenTerms('needs', remembered(readNeeds(term)), SLOTS.needs, termOf),
    wordingField(),
    several('goals', remembered(vocabulary.goals), SLOTS.goals),
    single('size', remembered(vocabulary.size), SLOTS.size),
    single('capacity', readCount(0, 'count'), SLOTS.capacity),
    single('introducerBudget', readCount(0, 'count'), SLOTS.introducerBudget),
    avoidField(),
    cautiousYes('paused', yesUnlessDenied(vocabulary.paused), SLOTS.paused),
    single('joined', remembered(readDay), SLOTS.joined),
    noMark(joinedText('contact', readText, SLOTS.contact, { join: ', ', masked: true })),
    single('locale', readLocale, SLOTS.locale),
    labelsField,
    ...consentFields(yesNo),
  ]
}

/**
 * Columns that are the field only where no other is: a running number is no membership number, `Mitglied` may be a yes or no, and
 * Turkish `unvan` is the name of a firm or somebody's position.
 */
export function lastResorts(fields: readonly Field<Member>[]): readonly LastResort<Member>[] {
  const [id, name] = fields as readonly [Field<Member>, Field<Member>]
  const likely = onlyIfMissing(name, SLOTS.name)
  return [
    { path: 'id?', field: id, unless: ['id'] },
    { path: 'name?', field: likely, unless: ['name'] },
    { path: 'name??', field: likely, unless: ['name', 'name?', 'organization'] },
  ]
}

/** Shares one frozen object among all members with the same consent: there are few different ones. */
export function shareConsent(known: Map<string, Consent>, draft: Draft<Member>): void {
  const consent = draft.consent
  if (consent === undefined) return
  const key = `${consent.matching} ${consent.origin} ${consent.paths} ${consent.introducer} ${consent.statistics}`
  const shared = known.get(key)
  if (shared === undefined) known.set(key, Object.freeze(consent))
  draft.consent = shared ?? consent
}
