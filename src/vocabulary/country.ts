import { readCode } from './country-code.ts'
import { createCountryLexicon, createPlaces, unclearCountries } from './country-lexicon.ts'
import { countryName, isCountry } from './country-name.ts'
import { partsOf, splitEnds } from './country-parts.ts'
import { fold } from './fold.ts'
import { clearGuess, type Guess, type Lexicon } from './lexicon.ts'
import { createPerWords } from './per-words.ts'
import { isPlaceholder } from './placeholders.ts'
import { ambiguous, type Resolution, type ResolveOptions, resolved, unknown, type Via } from './resolution.ts'
import { looseKey } from './words.ts'

export { countryName, isCountry }

/** What one piece of text says about the country: surely these, perhaps those, or only a place. */
interface Reading {
  readonly sure: readonly string[]
  readonly perhaps: readonly string[]
  readonly places: readonly string[]
  readonly via: Via
}

const LONGEST_CELL = 200
const NO_READING: Reading = { sure: [], perhaps: [], places: [], via: 'alias' }

/**
 * The country meant by a word: code (alpha-2, alpha-3, numeric, flag), name, endonym, former name, people or abbreviation in
 * German, Turkish and English (further languages with `words`), also beside a second name, a code or a city ("Türkei / Turkey",
 * "Turkey (TR)", "Izmir, Türkei"). Two different countries in one cell are `ambiguous`; a city alone is `unknown` with its
 * country as a candidate; a placeholder has no candidates.
 */
export function resolveCountry(word: string, options: ResolveOptions = {}): Resolution {
  const { words, locale = 'en' } = options
  const found = resolverFor(words)(word)
  if (locale === 'en') return found
  const candidates = found.candidates.map(({ code }) => ({ code, name: countryName(code, locale) }))
  return { ...found, candidates }
}

/** The words and places that a question is answered with. */
interface Sources {
  readonly lexicon: Lexicon
  readonly places: ReadonlyMap<string, readonly string[]>
}

const resolverFor = /* @__PURE__ */ createPerWords(words => {
  const sources: Sources = { lexicon: createCountryLexicon(words), places: createPlaces(words) }
  return word => answer(word, sources)
})

const name = (code: string) => countryName(code, 'en')

function answer(word: string, sources: Sources): Resolution {
  const text = word.trim()
  const flagOrCode = readCode(text)
  if (flagOrCode === undefined && (isPlaceholder(text) || text.length > LONGEST_CELL)) return unknown([], name)
  if (flagOrCode !== undefined && !flagOrCode.certain && isPlaceholder(text)) return unknown([], name)
  const codes = codesOnly(text)
  const exact = settle(codes.length > 0 ? codes.map(code => read(code, sources)) : [read(text, sources)])
  if (exact !== undefined) return exact
  if (NOT_A_NAME.test(text)) return unknown([], name)
  const parts = partsOf(text)
  return (
    settle(parts.map(part => readPart(part, sources))) ??
    settlePair(text, sources) ??
    guessWhole(text, sources) ??
    settleEnds(text, sources) ??
    guess([text, ...parts], sources)
  )
}

/** Addresses of mail and web. */
const NOT_A_NAME = /@|:\/\/|www\./iu

/** "DE, TR", "tr/de": a list of nothing but codes is not read as words. */
function codesOnly(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words.length > 1 && words.every(word => readCode(word) !== undefined) ? words : []
}

/** Reads a text as one expression. */
function read(text: string, sources: Sources): Reading {
  const code = readCode(text)
  if (code !== undefined) return { ...NO_READING, [code.certain ? 'sure' : 'perhaps']: [code.code], via: 'code' }
  const vehicle = VEHICLE_CODES.get(text)
  if (vehicle !== undefined) return { ...NO_READING, sure: [vehicle] }
  for (const key of keysToTry(text)) {
    const unclear = unclearCountries().get(key)
    if (unclear !== undefined) return { ...NO_READING, perhaps: unclear }
    const labels = sources.lexicon.exact(key)
    const codes = labels.map(label => label.code)
    if (codes.length === 1) return { ...NO_READING, sure: codes, via: labels[0]!.via }
    if (codes.length > 1) return { ...NO_READING, perhaps: codes }
  }
  const people = peopleOf(text, sources.lexicon)
  if (people !== undefined) return { ...NO_READING, sure: [people] }
  const places = sources.places.get(looseKey(fold(text)))
  return places === undefined ? NO_READING : { ...NO_READING, places }
}

/** The distinguishing signs of Germany and Austria stand for the country in German address lists; other single letters do not. */
const VEHICLE_CODES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['D', 'DE'],
  ['A', 'AT'],
])
/** Two-letter codes that are also states of the USA: after a place they say little ("Wilmington, DE"). */
const US_STATES = new Set('AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '))

/** Reads a part of a cell: here only capitals are codes. */
function readPart(part: string, sources: Sources): Reading {
  if (isPlaceholder(part)) return NO_READING
  if (readCode(part) === undefined || part !== part.toUpperCase()) {
    return readCode(part) === undefined ? read(part, sources) : NO_READING
  }
  const reading = read(part, sources)
  return US_STATES.has(part) ? { ...NO_READING, perhaps: [...reading.sure, 'US'], via: 'code' } : reading
}

/** "Franzosen", "Germans", "Türkler": a people in the plural. */
function peopleOf(text: string, lexicon: Lexicon): string | undefined {
  const key = looseKey(fold(text))
  for (const ending of ['n', 'en', 's', 'lar', 'ler']) {
    if (!key.endsWith(ending)) continue
    const [label, another] = lexicon.exact(key.slice(0, -ending.length))
    if (label?.exactOnly === true && another === undefined) return label.code
  }
  return undefined
}

const FORMAL =
  /\b(?:republi[ck]|rep|cumhuriyeti|cum|kingdom|konigreich|koenigreich|kralligi|state|staat|devleti|federal|federation|federasyonu|foderation|bundesrepublik|foderale|islamic|islamische|islam|democratic|demokratische|demokratik|people s|peoples|volksrepublik|halk|united|vereinigte|birlesik|socialist|sozialistische|sosyalist|sultanate|sultanat|sultanligi|principality|furstentum|prensligi|commonwealth|arab|arabische|arap|vatandasi|uyruklu|kokenli|staatsburger|staatsburgerin|staatsangehorig|staatsangehorige|staatsangehoriger|citizen|national|nationality)\b/gu

/** Ever freer forms of a text: as it is, without a case ending, without an adjective's ending, without formal words. */
function* keysToTry(text: string): Generator<string> {
  const folded = fold(text)
  const key = looseKey(folded)
  yield key
  const stem = /^(.{3,})['’](?:[a-zçğıöşü]{1,5})$/iu.exec(text)?.[1]
  if (stem !== undefined) yield looseKey(fold(stem))
  const adjective = /^(.{3,}sch)(?:e|er|es|en|em)$/u.exec(key)?.[1]
  if (adjective !== undefined) yield adjective
  const informal = folded.replace(FORMAL, ' ').trim().replace(/ +/g, ' ')
  if (informal !== folded && informal.length > 2) yield looseKey(informal)
}

/** One country that every reading agrees with is the answer; several are asked about; none is no answer yet. */
function settle(readings: readonly Reading[]): Resolution | undefined {
  const sure = new Set(readings.flatMap(reading => reading.sure))
  const perhaps = readings.filter(reading => reading.perhaps.length > 0).map(reading => reading.perhaps)
  const places = readings.filter(reading => reading.places.length > 0).map(reading => reading.places)
  const [only] = sure.size === 1 ? sure : agreed(perhaps, places)
  if (only !== undefined) {
    const others = [...perhaps, ...places].filter(codes => !codes.includes(only))
    const via = readings.find(reading => reading.sure.includes(only))?.via ?? 'code'
    return others.length === 0 ? resolved(only, via, name) : ambiguous([only, ...others.flat()], name)
  }
  const asked = [...sure, ...perhaps.flat()]
  if (asked.length > 0) return ambiguous([...asked, ...places.flat()], name)
  return places.length > 0 ? unknown(places.flat(), name) : undefined
}

/** An unclear code beside a place of exactly that country ("Köln, DE") is clear. */
function agreed(perhaps: readonly (readonly string[])[], places: readonly (readonly string[])[]): readonly string[] {
  const [codes] = perhaps
  const [place] = places
  if (perhaps.length !== 1 || codes === undefined || place === undefined || place.length !== 1) return []
  return codes.filter(code => code === place[0])
}

/** "Aachen Germany": a country's name after or before a known place of it. Before or after anything else it is only asked about. */
function settleEnds(text: string, sources: Sources): Resolution | undefined {
  const asked: string[] = []
  for (const [country, rest] of splitEnds(text)) {
    const reading = read(country, sources)
    if (reading.via === 'code' || reading.sure.length === 0) continue
    const places = sources.places.get(looseKey(fold(rest)))
    if (places?.includes(reading.sure[0]!)) return resolved(reading.sure[0]!, reading.via, name)
    asked.push(...reading.sure, ...(places ?? []))
  }
  return asked.length > 0 ? ambiguous(asked, name) : undefined
}

/** "Deutsch-Türkisch": two countries joined by a hyphen that is no part of a name. */
function settlePair(text: string, sources: Sources): Resolution | undefined {
  const halves = text.split(/[-–]/)
  if (halves.length !== 2) return undefined
  const readings = halves.map(half => read(half.trim(), sources))
  return readings.every(reading => reading.sure.length > 0) ? settle(readings) : undefined
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
