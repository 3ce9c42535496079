import type { Consent, DatedNeed, Member } from '../member.ts'
import { readNeeds, readTerms, termOf } from '../reading/needs.ts'
import { readCount, readDay } from '../reading/numbers.ts'
import type { Reader } from '../reading/reading.ts'
import { remembered } from '../reading/reading.ts'
import { readId, readIds, readText } from '../reading/text.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readLocale } from './choices.ts'
import { consentFields } from './consent-fields.ts'
import type { Draft, Field } from './field.ts'
import { single } from './field.ts'
import { labelsField } from './labels-field.ts'

type ListPath = {
  [K in keyof Member]-?: Member[K] extends readonly string[] | undefined ? K : never
}[keyof Member]

const PRIVATE = { masked: true } as const

/**
 * The fields of a member in the order of `Member`, which is the order of every admitted member's keys: members with the
 * same fields then share one layout in memory. Readers remember what they read, so the fields belong to one admission.
 */
export function memberFields(vocabulary: Vocabulary): readonly Field<Member>[] {
  const { term, yesNo } = vocabulary
  return [
    single<Member, 'id'>('id', readId),
    single<Member, 'name'>('name', readText, { join: ' ' }),
    single<Member, 'kind'>('kind', remembered(vocabulary.kind)),
    single<Member, 'organization'>('organization', readText),
    single<Member, 'baseCountry'>('baseCountry', remembered(vocabulary.country)),
    single<Member, 'place'>('place', remembered(readText)),
    list('originCountries', remembered(vocabulary.countries), PRIVATE),
    single<Member, 'originPlace'>('originPlace', remembered(readText), PRIVATE),
    list('accessCountries', remembered(vocabulary.countries)),
    list('industries', remembered(vocabulary.industries)),
    list('targetMarkets', remembered(vocabulary.markets)),
    list('languages', remembered(vocabulary.languages)),
    list('offers', remembered(readTerms(term))),
    needsField(remembered(readNeeds(term))),
    list('goals', remembered(vocabulary.goals)),
    single<Member, 'size'>('size', remembered(vocabulary.size)),
    single<Member, 'capacity'>('capacity', readCount(0, 'count')),
    single<Member, 'introducerBudget'>('introducerBudget', readCount(0, 'count')),
    list('avoid', readIds, PRIVATE),
    single<Member, 'paused'>('paused', yesNo),
    single<Member, 'joined'>('joined', remembered(readDay)),
    single<Member, 'contact'>('contact', readText, { masked: true, join: ', ' }),
    single<Member, 'locale'>('locale', readLocale),
    labelsField(),
    ...consentFields(yesNo),
  ]
}

/** A list of codes, terms or ids; several columns add to it, each element once. */
function list<K extends ListPath>(
  path: K,
  read: Reader<Member[K] & {}>,
  { masked = false }: { readonly masked?: boolean } = {},
): Field<Member> {
  const put: Field<Member>['put'] = (cell, draft) => {
    const { value, problems } = read(cell)
    if (value === undefined) return problems
    const before: readonly string[] | undefined = draft[path]
    draft[path] = before === undefined ? value : (union(before, value) as Member[K] & {})
    return problems
  }
  return { path, masked, put }
}

function union(before: readonly string[], more: readonly string[]): readonly string[] {
  return Object.freeze([...new Set([...before, ...more])])
}

function needsField(read: Reader<readonly (string | DatedNeed)[]>): Field<Member> {
  const put: Field<Member>['put'] = (cell, draft) => {
    const { value = [], problems } = read(cell)
    const known = new Set((draft.needs ?? []).map(termOf))
    const added = value.filter(need => !known.has(termOf(need)))
    if (added.length > 0) draft.needs = draft.needs === undefined ? value : Object.freeze([...draft.needs, ...added])
    return problems
  }
  return { path: 'needs', put }
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
