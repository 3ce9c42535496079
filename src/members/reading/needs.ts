import { fold } from '../../vocabulary/fold.ts'
import type { Problem } from '../issue.ts'
import type { DatedNeed } from '../member.ts'
import { termOf } from '../member.ts'
import { elementsOf, unescapePart } from './cell-list.ts'
import { thingsOf } from './comma-list.ts'
import { readDay } from './numbers.ts'
import type { Reader, Reading } from './reading.ts'
import { isBlank, textOf, wrongType } from './reading.ts'
import { listed } from './text.ts'
import { placeholderProblems } from './words.ts'

type Need = string | DatedNeed
/**
 * A term as it is compared, for example through synonyms, whether a list knows it, whether it was only nearly written so, whether
 * it says "nothing", and as it was written if no list has a name for it.
 */
export type Term = (word: string) => {
  readonly term: string
  readonly known: boolean
  readonly isNear: boolean
  readonly nothing: boolean
  readonly written?: string
}

/** Terms of a cell, and how those were written that no list knows. */
export interface Spoken<T> {
  readonly terms: readonly T[]
  readonly wording: ReadonlyMap<string, string>
}

/**
 * Ways of saying "nothing", or nothing in particular, or a mere yes or no, in a list of terms, folded: two who offer and need
 * "various things" have nothing in common. Fewer than in a list of countries, where `Internet`, `private` or `testing` mean
 * nothing either.
 */
const NO_TERM = new Set(
  `x|yes|ja|evet|var|true|false|wahr|falsch|0|1
|no need|no needs|nothing at the moment|none at the moment|currently none|currently nothing
|kein bedarf|derzeit kein bedarf|aktuell kein bedarf|zurzeit kein bedarf|zur zeit kein bedarf|momentan kein bedarf|derzeit keine
|aktuell keine|zurzeit keine|derzeit nichts|aktuell nichts|zurzeit nichts|momentan nichts|keine suche
|ihtiyac yok|talep yok|su an yok|su anda yok|simdilik yok|halen yok
|none|nothing|no|nope|null|nil|nan|undefined|n a|not applicable|not available|not specified|unknown|tba|tbd|tbc|todo|xxx
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
  return elements.flatMap((element, i) => {
    const things = thingsOf(withoutNumber(String(element), i + 1), isKnown)
    problems.push(...things.problems)
    return things.parts
  })
}

const NUMBER = /^(\d{1,2})[.)]\s+(?=\p{L})/u

/** An element of a list that counts them: `1. Pumpen`, `2) Ventile`. */
function withoutNumber(element: string, number: number): string {
  const told = NUMBER.exec(element)
  return told !== null && Number(told[1]) === number ? element.slice(told[0].length) : element
}

/** Offers: terms, each once. */
export function readTerms(asCompared: Term): Reader<Spoken<string>> {
  return cell => {
    const problems: Problem[] = []
    const { term, wording } = listening(asCompared, problems)
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
    const problems: Problem[] = []
    const { term, wording } = listening(asCompared, problems)
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

/** Remembers, while a cell is read, how the terms were written; the first spelling counts. What was guessed is told. */
function listening(asCompared: Term, problems: Problem[]) {
  const wording = new Map<string, string>()
  return {
    term(word: string): string {
      const { term, isNear, written } = asCompared(word)
      if (isNear) problems.push({ code: 'guessedWord', severity: 'info', received: word, also: term })
      if (written !== undefined && !wording.has(term)) wording.set(term, written)
      return term
    },
    wording,
  }
}

function spoken<T>({ value, problems }: Reading<readonly T[]>, wording: Spoken<T>['wording']): Reading<Spoken<T>> {
  return value === undefined ? { problems } : { value: { terms: value, wording }, problems }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function needOf(element: unknown, term: Listening, escaped: boolean, problems: Problem[]): Need | undefined {
  if (isRecord(element)) return dated(textOf(element.term), element.until, element, term, problems)
  const text = textOf(element)
  if (text === undefined) return refuse(element, problems)
  const { word, until } = cutEnd(text, part => escaped && term.asCompared(part).known)
  return dated(escaped ? unescapePart(word) : word, until, element, term, problems)
}

/** `\@` never begins an end. */
const END = /^(?<word>.*[^\s\\@])\s*@\s*(?<until>[^\s@,][^@,]*)$/su

/** `@` begins an end before a digit, or behind a known term (`Vertrieb@Ende 2026`), so that "@home" and addresses stay terms. */
function cutEnd(text: string, isKnown: (word: string) => boolean = () => false): { word: string; until?: string } {
  const { word, until } = END.exec(text)?.groups ?? {}
  if (word === undefined || until === undefined) return { word: text }
  return /^\d/.test(until) || isKnown(word) ? { word, until } : { word: text }
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
