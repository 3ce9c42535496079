import { readCode } from './country-code.ts'
import { createCountryLexicon, createPlaces } from './country-lexicon.ts'
import { countryName, isCountry } from './country-name.ts'
import { codesLikeArticles, partsOf } from './country-parts.ts'
import { read, readPart, type Sources } from './country-reading.ts'
import { settle, settleEnds, settleList, settlePair, settleQualified } from './country-settling.ts'
import { denies } from './denial.ts'
import { fold } from './fold.ts'
import { clearGuess, type Guess } from './lexicon.ts'
import { createPerWords } from './per-words.ts'
import { isPlaceholder } from './placeholders.ts'
import { regions } from './region-lexicon.ts'
import { ambiguous, type Resolution, type ResolveOptions, renamed, resolved, unknown } from './resolution.ts'
import { codeAlone, looseKey } from './words.ts'

export { countryName, isCountry }

/** Longer cells are prose: nothing is read into them. */
const LONGEST_CELL = 200

/**
 * The country meant by a word: code (alpha-2, alpha-3, numeric, flag), name, endonym, former name, people or abbreviation in
 * German, Turkish and English (further languages with `words`), also beside a second name, a code or a city ("Türkei / Turkey",
 * "Turkey (TR)", "Izmir, Türkei"). Two different countries in one cell are `ambiguous`; a city alone is `unknown` with its
 * country as a candidate; a placeholder has no candidates.
 */
export function resolveCountry(word: string, options: ResolveOptions = {}): Resolution {
  const { words, locale = 'en' } = options
  return renamed(resolverFor(words)(word), code => countryName(code, locale))
}

const resolverFor = /* @__PURE__ */ createPerWords(words => {
  const sources: Sources = { lexicon: createCountryLexicon(words), places: createPlaces(words) }
  return word => answer(word, sources)
})

const name = (code: string) => countryName(code, 'en')

function answer(word: string, sources: Sources): Resolution {
  // Read as a name, "(DE)" is the article, and counts for nothing.
  const text = codeAlone(word, one => readCode(one)?.certain)
  const flagOrCode = readCode(text)
  if (flagOrCode === undefined && (isPlaceholder(text) || text.length > LONGEST_CELL)) return unknown([], name)
  if (flagOrCode !== undefined && !flagOrCode.certain && isPlaceholder(text)) return unknown([], name)
  const codes = codesOnly(text)
  const listed = codes.length > 0 ? codes : text.split(/[/;|+]/).map(part => part.trim())
  const whole = settleList(listed, sources) ?? settle([read(text, sources)])
  const parts = partsOf(text)
  if (whole !== undefined && whole.status !== 'unknown') return withCodes(whole, text, parts, sources)
  const apart = () => settleQualified(parts, sources) ?? settle(parts.map(part => readPart(part, sources)))
  if (whole !== undefined) return beside(whole, apart())
  if (parts.length > 0 && denies(text)) return unknown(apart()?.candidates.map(({ code }) => code) ?? [], name)
  if (NOT_A_NAME.test(text) || regions.exact(looseKey(fold(text))).length > 0) return unknown([], name)
  return (
    apart() ??
    settlePair(text, sources) ??
    guessWhole(text, sources) ??
    settleEnds(text, sources) ??
    guess([text, ...parts], sources)
  )
}

/** "Türkei, DE": read in one breath the code is an article of the name. */
function withCodes(whole: Resolution, text: string, parts: readonly string[], sources: Sources): Resolution {
  const codes = codesLikeArticles(text).filter(code => readCode(code) !== undefined)
  if (codes.length === 0) return whole
  const apart = settle(parts.map(part => (codes.includes(part) ? read(part, sources) : readPart(part, sources))))
  return apart === undefined || apart.code === whole.code ? whole : apart
}

/** A place alone is no country yet, but the "DE" of "Köln, DE" was passed over as the "de" of names is: where it fits, it counts. */
function beside(place: Resolution, apart: Resolution | undefined): Resolution {
  return place.candidates.some(({ code }) => code === apart?.code) ? apart! : place
}

/** Addresses of mail and web. */
const NOT_A_NAME = /@|:\/\/|www\./iu

/** "DE, TR", "tr/de": a list of nothing but codes is not read as words. */
function codesOnly(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words.length > 1 && words.every(word => readCode(word) !== undefined) ? words : []
}

/** Words that are one slip away from a country and mean something else. */
const NEAR_MISSES = new Set(
  'pollen neverland turkeys malaise germane jordans hollandaise spaniel nigella tschador romani'.split(' '),
)

function clearCountry(key: string, sources: Sources): [code: string | undefined, guesses: readonly Guess[]] {
  const guesses = sources.lexicon.propose(key)
  return [NEAR_MISSES.has(key) ? undefined : clearGuess(key, guesses)?.code, guesses]
}

function guessWhole(text: string, sources: Sources): Resolution | undefined {
  const [code] = clearCountry(looseKey(fold(text)), sources)
  return code === undefined ? undefined : resolved(code, 'fuzzy', name)
}

/** Nothing was exact: near spellings are proposed, and taken only when all parts that have a clear one agree. */
function guess(texts: readonly string[], sources: Sources): Resolution {
  const clear = new Set<string>()
  const near: Guess[] = []
  for (const text of texts) {
    const key = looseKey(fold(text))
    if (key.length < 3) continue
    const [code, guesses] = clearCountry(key, sources)
    if (code !== undefined) clear.add(code)
    near.push(...guesses.filter(one => one.distance <= Math.max(2, key.length / 2)))
  }
  const [only] = clear
  if (clear.size === 1 && only !== undefined) return resolved(only, 'fuzzy', name)
  const candidates = near.sort((a, b) => a.distance - b.distance).map(one => one.code)
  return near.some(one => one.distance <= 2) ? ambiguous(candidates, name) : unknown(candidates, name)
}
