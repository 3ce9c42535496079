import type { Goal, Kind, Size } from '../members/member.ts'
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
      return KIND_NAMES[locale][term as Kind] ?? term
    case 'size':
      return SIZE_NAMES[locale][term as Size] ?? term
    case 'goal':
      return GOAL_NAMES[locale][term as Goal] ?? term
    case 'text':
      return term
  }
}
