import { fold } from '../../vocabulary/fold.ts'
import type { Problem } from '../issue.ts'
import type { DatedNeed } from '../member.ts'
import { elementsOf, unescapePart } from './cell-list.ts'
import { thingsOf } from './comma-list.ts'
import { readDay } from './numbers.ts'
import type { Reader, Reading } from './reading.ts'
import { isBlank, textOf, wrongType } from './reading.ts'
import { listed } from './text.ts'
import { placeholderProblems } from './words.ts'

type Need = string | DatedNeed
/**
 * A term as it is compared, for example through synonyms, whether a list knows it, whether it says "nothing", and as it was
 * written if no list has a name for it.
 */
export type Term = (word: string) => {
  readonly term: string
  readonly known: boolean
  readonly nothing: boolean
  readonly written?: string
}

/** Terms of a cell, and how those were written that no list knows. */
export interface Spoken<T> {
  readonly terms: readonly T[]
  readonly wording: ReadonlyMap<string, string>
}

/**
 * Ways of saying "nothing", or nothing in particular, in a list of terms, folded: two who offer and need "various things" have
 * nothing in common. Fewer than in a list of countries, where `Internet`, `private` or `testing` mean nothing either.
 */
const NO_TERM = new Set(
  `none|nothing|no|nope|null|nil|nan|undefined|n a|not applicable|not available|not specified|unknown|tba|tbd|tbc|todo|xxx
|k a|ka|keine|keine angabe|keine angaben|keiner|kein|nichts|nein|ohne|unbekannt|folgt|entfallt|offen|nicht bekannt
|yok|hic|hicbiri|bos|hayir|bilinmiyor|belirtilmemis|belirsiz
|various|miscellaneous|misc|other|others|several|etc|anything|everything|see website|see above
|diverse|diverses|divers|div|sonstige|sonstiges|anderes|weiteres|verschiedene|verschiedenes|alles|alles mogliche|usw|u a|siehe website
|siehe homepage|siehe oben|s o|cesitli|muhtelif|diger|digerleri|hepsi|her sey|vesaire|vs|vb`.split(/[|\n]+/),
)

/** @param term the word as it is compared */
export function saysNothing(word: string, term: string): boolean {
  const folded = fold(word)
  return folded === '' || NO_TERM.has(folded) || NO_TERM.has(fold(term))
}

/** The elements of a list; those of a cell are cut further, where its writer parted them by commas or small words. */
function thingsIn(cell: unknown, known: Term, problems: Problem[]): readonly unknown[] | undefined {
  const elements = elementsOf(cell)
  if (typeof cell !== 'string' || elements === undefined) return elements
  const isKnown = (part: string) => known(unescapePart(cutEnd(part).word)).known
  return elements.flatMap(element => {
    const things = thingsOf(String(element), isKnown)
    problems.push(...things.problems)
    return things.parts
  })
}

/** Offers: terms, each once. */
export function readTerms(asCompared: Term): Reader<Spoken<string>> {
  return cell => {
    const { term, wording } = listening(asCompared)
    const problems: Problem[] = []
    const elements = thingsIn(cell, asCompared, problems)
    if (elements === undefined) return wrongType(cell, 'textList')
    const terms = new Set<string>()
    for (const element of elements) {
      if (isBlank(element)) continue
      const text = textOf(element)
      if (text === undefined) problems.push(...wrongType(element, 'text').problems)
      else if (asCompared(unescapePart(text)).nothing) problems.push(...placeholderProblems(text))
      else terms.add(term(unescapePart(text)))
    }
    return spoken(listed(terms, problems), wording)
  }
}

/** Needs: terms, each once (the first end counts); `{ term, until }`, or `term@2027-03-31` in a cell. */
export function readNeeds(asCompared: Term): Reader<Spoken<Need>> {
  return cell => {
    const { term, wording } = listening(asCompared)
    const problems: Problem[] = []
    const elements = thingsIn(cell, asCompared, problems) ?? (isRecord(cell) ? [cell] : undefined)
    if (elements === undefined) return wrongType(cell, 'term')
    const needs = new Map<string, Need>()
    for (const element of elements) {
      if (isBlank(element)) continue
      const need = needOf(element, { term, asCompared }, typeof cell === 'string', problems)
      if (need !== undefined && !needs.has(termOf(need))) needs.set(termOf(need), need)
    }
    return spoken(listed(needs.values(), problems), wording)
  }
}

interface Listening {
  readonly term: (word: string) => string
  readonly asCompared: Term
}

/** Remembers, while a cell is read, how the terms were written; the first spelling counts. */
function listening(asCompared: Term) {
  const wording = new Map<string, string>()
  return {
    term(word: string): string {
      const { term, written } = asCompared(word)
      if (written !== undefined && !wording.has(term)) wording.set(term, written)
      return term
    },
    wording,
  }
}

function spoken<T>({ value, problems }: Reading<readonly T[]>, wording: Spoken<T>['wording']): Reading<Spoken<T>> {
  return value === undefined ? { problems } : { value: { terms: value, wording }, problems }
}

export function termOf(need: Need): string {
  return typeof need === 'string' ? need : need.term
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function needOf(element: unknown, term: Listening, escaped: boolean, problems: Problem[]): Need | undefined {
  if (isRecord(element)) return dated(textOf(element.term), element.until, element, term, problems)
  const text = textOf(element)
  if (text === undefined) return refuse(element, problems)
  const { word, until } = cutEnd(text)
  return dated(escaped ? unescapePart(word) : word, until, element, term, problems)
}

/** `@` begins an end only before a digit, so that terms such as "@home" stay terms. `\@` is never one. */
const END = /^(?<word>.*[^\s\\@])\s*@\s*(?<until>\d[^@,]*)$/su

function cutEnd(text: string): { word: string; until?: string } {
  const { word, until } = END.exec(text)?.groups ?? {}
  return word === undefined || until === undefined ? { word: text } : { word, until }
}

function dated(
  word: string | undefined,
  until: unknown,
  element: unknown,
  { term, asCompared }: Listening,
  problems: Problem[],
): Need | undefined {
  if (word === undefined || word === '') return refuse(element, problems)
  if (asCompared(word).nothing) {
    problems.push(...placeholderProblems(word))
    return undefined
  }
  if (isBlank(until)) return term(word)
  const day = readDay(until)
  problems.push(...day.problems)
  return day.value === undefined ? term(word) : Object.freeze({ term: term(word), until: day.value })
}

function refuse(element: unknown, problems: Problem[]): undefined {
  problems.push(...wrongType(element, 'term').problems)
}
