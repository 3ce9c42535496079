import { readCode } from './country-code.ts'
import { coreCountries, createCountryLexicon, placeCountries, unclearCountries } from './country-lexicon.ts'
import { countryName, isCountry } from './country-name.ts'
import { partsOf, splitEnds } from './country-parts.ts'
import { fold } from './fold.ts'
import { clearGuess, type Guess, type Lexicon } from './lexicon.ts'
import { isPlaceholder } from './placeholders.ts'
import { remember } from './remember.ts'
import {
  ambiguous,
  type Resolution,
  type ResolveOptions,
  resolved,
  unknown,
  type Via,
  type WordTables,
} from './resolution.ts'
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

const resolvers = new WeakMap<WordTables, (word: string) => Resolution>()
const coreResolver = remember(word => answer(word, coreCountries))

function resolverFor(words: WordTables | undefined): (word: string) => Resolution {
  if (words === undefined) return coreResolver
  let resolver = resolvers.get(words)
  if (resolver === undefined) {
    const lexicon = createCountryLexicon(words)
    resolver = remember(word => answer(word, lexicon))
    resolvers.set(words, resolver)
  }
  return resolver
}

const name = (code: string) => countryName(code, 'en')

function answer(word: string, lexicon: Lexicon): Resolution {
  const text = word.trim()
  const flagOrCode = readCode(text)
  if (flagOrCode === undefined && (isPlaceholder(text) || text.length > LONGEST_CELL)) return unknown([], name)
  if (flagOrCode !== undefined && !flagOrCode.certain && isPlaceholder(text)) return unknown([], name)
  const whole = read(text, lexicon)
  const exact = settle([whole])
  if (exact !== undefined) return exact
  const parts = partsOf(text)
  const readings = parts.map(part => readPart(part, lexicon))
  return settle(readings) ?? settleEnds(text, lexicon) ?? guess([text, ...parts], whole, readings, lexicon)
}

/** Reads a text as one expression. */
function read(text: string, lexicon: Lexicon): Reading {
  const code = readCode(text)
  if (code !== undefined) return { ...NO_READING, [code.certain ? 'sure' : 'perhaps']: [code.code], via: 'code' }
  const vehicle = VEHICLE_CODES[text]
  if (vehicle !== undefined) return { ...NO_READING, sure: [vehicle] }
  for (const key of keysToTry(text)) {
    const unclear = unclearCountries().get(key)
    if (unclear !== undefined) return { ...NO_READING, perhaps: unclear }
    const labels = lexicon.exact(key)
    const codes = labels.map(label => label.code)
    if (codes.length === 1) return { ...NO_READING, sure: codes, via: labels[0]!.via }
    if (codes.length > 1) return { ...NO_READING, perhaps: codes }
  }
  const places = placeCountries().get(looseKey(fold(text)))
  return places === undefined ? NO_READING : { ...NO_READING, places }
}

/** The distinguishing signs of Germany and Austria stand for the country in German address lists; other single letters do not. */
const VEHICLE_CODES: Readonly<Record<string, string>> = { D: 'DE', A: 'AT' }
/** Two-letter codes that are also states of the USA: after a place they say little ("Wilmington, DE"). */
const US_STATES = new Set('AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '))

/** Reads a part of a cell: here only capitals are codes. */
function readPart(part: string, lexicon: Lexicon): Reading {
  if (isPlaceholder(part)) return NO_READING
  if (readCode(part) === undefined || part !== part.toUpperCase()) {
    return readCode(part) === undefined ? read(part, lexicon) : NO_READING
  }
  const reading = read(part, lexicon)
  return US_STATES.has(part) ? { ...NO_READING, perhaps: [...reading.sure, 'US'], via: 'code' } : reading
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
function settleEnds(text: string, lexicon: Lexicon): Resolution | undefined {
  const asked: string[] = []
  for (const [country, rest] of splitEnds(text)) {
    const reading = read(country, lexicon)
    if (reading.via === 'code' || reading.sure.length === 0) continue
    const places = placeCountries().get(looseKey(fold(rest)))
    if (places?.includes(reading.sure[0]!)) return resolved(reading.sure[0]!, reading.via, name)
    asked.push(...reading.sure, ...(places ?? []))
  }
  return asked.length > 0 ? ambiguous(asked, name) : undefined
}

/** Nothing was exact: near spellings are proposed, and taken only when all parts that have a clear one agree. */
function guess(texts: readonly string[], whole: Reading, parts: readonly Reading[], lexicon: Lexicon): Resolution {
  const clear = new Set<string>()
  const near: Guess[] = []
  for (const text of texts) {
    const key = looseKey(fold(text))
    if (key.length < 3) continue
    const guesses = lexicon.propose(key)
    const best = clearGuess(key, guesses)
    if (best !== undefined && sameBeginning(key, best)) clear.add(best.code)
    near.push(...guesses.filter(one => one.distance <= Math.max(2, key.length / 2)))
  }
  void whole
  void parts
  const [only] = clear
  if (clear.size === 1 && only !== undefined) return resolved(only, 'fuzzy', name)
  const candidates = near.sort((a, b) => a.distance - b.distance).map(one => one.code)
  return near.some(one => one.distance <= 2) ? ambiguous(candidates, name) : unknown(candidates, name)
}

function sameBeginning(_key: string, best: Guess): boolean {
  return isCountry(best.code)
}
