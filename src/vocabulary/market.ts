import { countryName, isCountry, resolveCountry } from './country.ts'
import { readCode } from './country-code.ts'
import { partsOf } from './country-parts.ts'
import { denies } from './denial.ts'
import { fold } from './fold.ts'
import { clearGuess } from './lexicon.ts'
import type { Locale } from './locale.ts'
import { expectLocale } from './locale.ts'
import { isPlaceholder } from './placeholders.ts'
import { regionNames, regions } from './region-lexicon.ts'
import { isRegion } from './regions.ts'
import { remember } from './remember.ts'
import { ambiguous, type Resolution, type ResolveOptions, renamed, resolved, unknown } from './resolution.ts'
import { looseKey } from './words.ts'

/** Is it a country's code or a region's? */
export function isMarket(code: string): boolean {
  return isCountry(code) || isRegion(code)
}

/**
 * The name a person would say; the code itself when it is not a market's.
 * @param code a country's as in `countryName`, or a region's as `resolveMarket` gives it
 * @throws KontorError `invalid-argument` for another language
 * @example
 * import { marketName } from 'kontor'
 * marketName('DACH', 'en') // → 'DACH'
 */
export function marketName(code: string, locale: Locale): string {
  return regionNames().get(code)?.names[expectLocale(locale)] ?? countryName(code, locale)
}

const name = (code: string) => marketName(code, 'en')

const resolveRegion = /* @__PURE__ */ remember((word: string): Resolution => {
  const text = word.trim()
  if (isRegion(text.toUpperCase())) return resolved(text.toUpperCase(), 'code', name)
  if (isPlaceholder(text)) return unknown([], name)
  const key = looseKey(fold(text))
  const [label] = regions.exact(key)
  if (label !== undefined) return resolved(label.code, label.via, name)
  const guesses = regions.propose(key)
  const best = clearGuess(key, guesses)
  if (best !== undefined) return resolved(best.code, 'fuzzy', name)
  return unknown(
    guesses.filter(guess => guess.distance <= 3).map(guess => guess.code),
    name,
  )
})

/** The market meant by a word: a region (`EU`, "DACH-Region", "Orta Asya", an M49 name or number) or a country as in {@link resolveCountry}. */
export function resolveMarket(word: string, options: ResolveOptions = {}): Resolution {
  const { locale = 'en' } = options
  const country = readCode(word.trim())
  const found =
    country?.certain === true && !isRegion(word.trim())
      ? resolveCountry(word, options)
      : (resolveParts(word, options) ?? choose(resolveRegion(word), () => resolveCountry(word, options)))
  return renamed(found, code => marketName(code, locale))
}

/** "Türkei und Naher Osten": where one of several parts is a region, each part counts for itself. */
function resolveParts(word: string, options: ResolveOptions): Resolution | undefined {
  if (regions.exact(looseKey(fold(word))).length > 0) return undefined
  const parts = partsOf(word.slice(0, LONGEST_CELL))
  const found = parts.map(part => resolveRegion(part))
  if (!found.some(one => one.status === 'resolved' && one.via !== 'fuzzy')) return undefined
  const codes = parts.flatMap((part, i) => {
    const region = found[i]!
    const one = region.status === 'resolved' ? region : resolveCountry(part, options)
    return one.candidates.map(candidate => candidate.code)
  })
  if (denies(word)) return unknown(codes, name)
  const [only, another] = new Set(codes)
  // "Ost- und Südosteuropa": half of a word says a second market.
  const isOne = another === undefined && !parts.some(part => part.endsWith('-'))
  return isOne ? resolved(only!, 'alias', name) : ambiguous(codes, name)
}

const LONGEST_CELL = 200

/** An exact reading beats a fuzzy one, a region's name beats a country's people ("Arab"), and what remains unclear is asked about. */
function choose(region: Resolution, askCountry: () => Resolution): Resolution {
  if (region.status === 'resolved' && region.via !== 'fuzzy') return region
  const country = askCountry()
  if (country.status === 'resolved' && (country.via !== 'fuzzy' || region.status !== 'resolved')) return country
  const candidates = [...region.candidates, ...country.candidates]
  if (region.status === 'resolved' && country.status === 'resolved') return { status: 'ambiguous', candidates }
  if (region.status === 'resolved' && country.candidates.length === 0) return region
  if (country.status === 'ambiguous' || region.status !== 'unknown') return { status: 'ambiguous', candidates }
  return { status: 'unknown', candidates }
}
