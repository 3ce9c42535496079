import type { Member } from '../network.ts'
import type { Field, OwnField } from '../policy.ts'

/**
 * Few words each, so that overlaps, equal sets and equal scores are frequent. Some are names that every object already
 * has: a reader that keeps terms as keys of a plain object stumbles here.
 */

/** Ids, none of them normal: integer-like, inherited, quoted, and astral ones beside BMP ones above the surrogates. */
export const IDS: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '10',
  '9',
  '2',
  'é',
  'e',
  'Z',
  'a',
  'ab',
  'a\u{1d49c}',
  'a\uff5a',
  '\u{1d49c}',
  '\uff5a',
  "o'hara",
  'back\\slash',
]

export const COUNTRIES = ['DE', 'TR', 'AT', 'CH', 'BE', 'MA', 'EG'] as const
export const LANGUAGES = ['de', 'tr', 'en', 'ar'] as const
/** `C28` looks like an industry, but an offer has no parent. */
export const TERMS = ['pumps', 'steel', 'C28', 'C', 'constructor', '__proto__'] as const
export const INDUSTRIES = ['C', 'C28', 'C25', 'G', 'G46', 'J62'] as const
export const GOALS = ['sell', 'buy', 'partner'] as const
export const SIZES = ['micro', 'small', 'large'] as const
export const KINDS: readonly Member['kind'][] = ['company', 'company', 'entrepreneur', 'chamber']
export const ORGANIZATIONS = ['Pumpen', 'Makina', 'toString'] as const
export const PLACES = ['Aachen', 'Izmir'] as const

/** Malta is left out of MENA, although some lists have it: EU and MENA shall have no country in common. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  DACH: ['DE', 'AT', 'CH'],
  MENA: 'AE BH DJ DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE'.split(' '),
}
export const MARKETS: readonly string[] = [...COUNTRIES, 'EU', 'DACH', 'MENA']

const WORDS: Readonly<Record<OwnField, readonly string[]>> = {
  kind: ['company', 'entrepreneur', 'chamber'],
  organization: ORGANIZATIONS,
  baseCountry: COUNTRIES,
  place: PLACES,
  originPlace: PLACES,
  size: SIZES,
  originCountries: COUNTRIES,
  accessCountries: COUNTRIES,
  industries: INDUSTRIES,
  targetMarkets: MARKETS,
  languages: LANGUAGES,
  offers: TERMS,
  needs: TERMS,
  goals: GOALS,
  opens: COUNTRIES,
}

export const OWN_FIELDS = Object.keys(WORDS) as OwnField[]
export const FIELDS: readonly Field[] = OWN_FIELDS.flatMap(field => [field, `contacts.${field}` as const])

export function wordsOf(field: Field): readonly string[] {
  return WORDS[field.replace('contacts.', '') as OwnField]
}

/** Days before `now` at which something changes somewhere: today, tomorrow, the edges of 30 and 365 days, long ago. */
const AGES = [-400, -1, 0, 1, 29, 30, 31, 364, 365, 366, 800, 5000]

export function datesAround(now: string): readonly string[] {
  return AGES.map(age => new Date(Date.parse(now) - age * 86_400_000).toISOString().slice(0, 10))
}

export const NOWS = ['2026-11-22', '2024-02-29', '2027-01-01'] as const
export const DATES: ReadonlyMap<string, readonly string[]> = new Map(NOWS.map(now => [now, datesAround(now)]))
