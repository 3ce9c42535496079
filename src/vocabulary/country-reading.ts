import { readCode } from './country-code.ts'
import { unclearCountries } from './country-lexicon.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { isPlaceholder } from './placeholders.ts'
import type { Via } from './resolution.ts'
import { looseKey } from './words.ts'

/** What one piece of text says about the country: surely these, perhaps those, or only a place. */
export interface Reading {
  readonly sure: readonly string[]
  readonly perhaps: readonly string[]
  readonly places: readonly string[]
  readonly via: Via
}

const NO_READING: Reading = { sure: [], perhaps: [], places: [], via: 'alias' }

/** The words and places that a question is answered with. */
export interface Sources {
  readonly lexicon: Lexicon
  readonly places: ReadonlyMap<string, readonly string[]>
}

/** Reads a text as one expression. */
export function read(text: string, sources: Sources): Reading {
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

/** Those that are no codes of countries: "Lebanon, NH". */
const OTHER_US_STATES = new Set('AK CT DC FL HI IA KS MI NH NJ NV NY ND OH OK OR RI TX UT VT WA WI WV WY'.split(' '))

/** Reads a part of a cell: here only capitals are codes. */
export function readPart(part: string, sources: Sources): Reading {
  if (OTHER_US_STATES.has(part)) return { ...NO_READING, perhaps: ['US'] }
  if (part === 'Georgia') return { ...NO_READING, perhaps: ['GE', 'US'] }
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
