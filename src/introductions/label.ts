import type { Member } from '../members/member.ts'
import type { Words } from '../policy/field.ts'
import { countryName } from '../vocabulary/country-name.ts'
import { industryName } from '../vocabulary/industry.ts'
import { languageName } from '../vocabulary/language.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { marketName } from '../vocabulary/market.ts'
import { termName } from '../vocabulary/term.ts'
import { GOAL_NAMES, KIND_NAMES, SIZE_NAMES } from './enumerations.ts'

/** A term as a person would say it in the asked language; a code without a name stays as it is. */
export function label(words: Words, term: string, locale: Locale): string {
  switch (words) {
    case 'country':
      return countryName(term, locale)
    case 'market':
      return marketName(term, locale)
    case 'industry':
      return industryName(term, locale)
    case 'language':
      return languageName(term, locale)
    case 'term':
      return termName(term, locale)
    case 'kind':
      return ownName(KIND_NAMES[locale], term)
    case 'size':
      return ownName(SIZE_NAMES[locale], term)
    case 'goal':
      return ownName(GOAL_NAMES[locale], term)
    case 'text':
      return term
  }
}

/** The same, but a term that no list knows as the first of the members wrote it who wrote it in words of their own. */
export function labelAsWritten(writers: readonly Member[], words: Words, term: string, locale: Locale): string {
  const writer = writers.find(({ wording }) => wording !== undefined && Object.hasOwn(wording, term))
  return writer?.wording?.[term] ?? label(words, term, locale)
}

/** A term may be called `constructor`. */
function ownName(names: Readonly<Record<string, string>>, term: string): string {
  return Object.hasOwn(names, term) ? (names[term] ?? term) : term
}
