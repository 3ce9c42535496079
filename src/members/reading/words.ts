import { isPlaceholder } from '../../vocabulary/placeholders.ts'
import type { Candidate, Resolution, Via } from '../../vocabulary/resolution.ts'
import type { Problem } from '../issue.ts'
import type { Expectation } from '../messages/codes.ts'
import { elementsOf, unescapePart } from './cell-list.ts'
import type { Reader } from './reading.ts'
import { failed, isBlank, NOTHING, textOf, wrongType } from './reading.ts'
import { listed } from './text.ts'

/** A word list of one field: how to resolve a word, and how cells may join several. */
export interface WordField {
  readonly expects: Expectation
  readonly resolve: (word: string) => Resolution
  /** May `,`, `/`, `&`, `und`, `ve`, `and` stand between words? Only tried when the whole is not a word itself. */
  readonly joined?: boolean
  /** Do codes have decimals, so that `28,13` may be one of them or two? */
  readonly decimals?: boolean
}

interface Meaning {
  readonly codes: readonly string[]
  readonly problems: readonly Problem[]
}

/** Without the white space around, which would be looked at again from each of its places. */
const JOINTS = /[,/&+]|\s(?:und|u\.|ve|and|sowie)\s/u

/** A field with one word. Two names of the same thing are one (`Türkei / Turkey`); of two things, a person must choose. */
export function readWord(field: WordField): Reader<string> {
  return cell => {
    const text = textOf(cell)
    if (text === undefined) return wrongType(cell, field.expects)
    const { codes, problems } = withSilence(text, meaningOf(text, field), field)
    const [code, ...others] = new Set(codes)
    const isOpen = problems.some(problem => problem.code === 'ambiguousWord')
    if (code === undefined || isOpen) return { problems }
    if (others.length === 0) return { value: code, problems }
    const suggestions = [code, ...others].map(one => ({ code: one, name: one }))
    return failed({ code: 'ambiguousWord', severity: 'warning', received: text, expects: field.expects, suggestions })
  }
}

/** A field with several words, each code once. */
export function readWords(field: WordField): Reader<readonly string[]> {
  return cell => {
    const elements = elementsOf(cell)
    if (elements === undefined) return wrongType(cell, field.expects)
    const codes = new Set<string>()
    const problems: Problem[] = []
    for (const element of elements) {
      if (isBlank(element)) continue
      const text = textOf(element)
      const meaning = text === undefined ? undefined : elementMeaningOf(unescapePart(text), field)
      for (const problem of (meaning ?? wrongType(element, field.expects)).problems) problems.push(problem)
      for (const code of meaning?.codes ?? []) codes.add(code)
    }
    return listed(codes, problems)
  }
}

const DECIMAL_COMMA = /(\d),(?=\d)/g

function elementMeaningOf(text: string, field: WordField): Meaning {
  const asked = field.decimals === true ? decimalOrList(text, field) : undefined
  return asked ?? withSilence(text, listedMeaningOf(text, field), field)
}

/** A comma between digits parts two codes or stands in one, as in German and Turkish numbers: a person must choose. */
function decimalOrList(text: string, field: WordField): Meaning | undefined {
  const readings = ['.', '|'].map(sign => text.replace(DECIMAL_COMMA, `$1${sign}`))
  const possible = readings.filter(one => one !== text && one.split('|').every(part => isSure(field.resolve(part))))
  if (possible.length === 0) return undefined
  const suggestions = possible.map(one => ({ code: one, name: one }))
  return { codes: [], problems: [{ ...OPEN, received: text, expects: field.expects, suggestions }] }
}

const OPEN = { code: 'ambiguousWord', severity: 'warning' } as const

/** Beside what is understood, words that say nothing (`EU, weltweit`) are told, unless they are part of its name. */
function withSilence(text: string, meaning: Meaning, field: WordField): Meaning {
  const parts = field.joined === true && meaning.codes.length > 0 ? cut(text) : []
  const silent = parts.filter(isPlaceholder)
  if (silent.length === 0) return meaning
  const rest = new Set(meaningOf(parts.filter(part => !isPlaceholder(part)).join(', '), field).codes)
  if (meaning.codes.some(code => !rest.has(code))) return meaning
  return { codes: meaning.codes, problems: [...meaning.problems, ...silent.flatMap(placeholderProblems)] }
}

/** The whole first, so that "Korea, Republic of" stays one country; then its parts; then the nearest spelling. */
function meaningOf(text: string, field: WordField): Meaning {
  const whole = field.resolve(text)
  if (isSure(whole)) return { codes: [whole.code], problems: NOTHING.problems }
  // Digits that mean several codes (111) are more than a filler.
  if (whole.status !== 'ambiguous' && isPlaceholder(text)) return { codes: [], problems: placeholderProblems(text) }
  const parts = field.joined === true ? partsOf(text) : []
  const meanings = parts.length > 1 ? parts.map(field.resolve) : []
  const sure = meanings.filter(isSure)
  if (sure.length > 0 && sure.length === meanings.length) return { codes: codesOf(sure), problems: NOTHING.problems }
  if (whole.code !== undefined) return { codes: [whole.code], problems: [guessed(text, whole)] }
  // One part alone proves little: "Guinea, Equatorial" is not Guinea. A part of several meanings is at least a country.
  const met = meanings.filter(({ status }) => status === 'ambiguous').length + sure.length
  if (sure.length === 0 || met < 2) return { codes: [], problems: [unresolved(text, whole, field)] }
  const open = meanings.flatMap((meaning, i) => (isSure(meaning) ? [] : [unresolved(parts[i]!, meaning, field)]))
  return { codes: codesOf(sure), problems: open }
}

/**
 * Of a list nothing is passed over: in "Deutsch, Blubb" the language is clear, and what stands beside it is asked about. Not where
 * both are one name, which can be read without what joins them ("Bosnia and Herzegovina"), nor a place of the country.
 */
function listedMeaningOf(text: string, field: WordField): Meaning {
  const meaning = meaningOf(text, field)
  const [code] = meaning.codes
  const parts = field.joined === true && meaning.problems.length === 0 ? partsOf(text) : []
  if (code === undefined || parts.length < 2) return meaning
  const met = parts.map(field.resolve)
  const own = met.find(one => isSure(one) && one.code === code)
  if (own === undefined || (own.via !== 'code' && isSure(field.resolve(parts.join(' '))))) return meaning
  const beside = met.flatMap((one, i) =>
    one.candidates.some(candidate => meaning.codes.includes(candidate.code)) ? [] : [{ one, part: parts[i]! }],
  )
  return {
    codes: [...meaning.codes, ...beside.flatMap(({ one }) => one.code ?? [])],
    problems: beside.map(({ one, part }) =>
      one.code === undefined ? unresolved(part, one, field) : guessed(part, one),
    ),
  }
}

function partsOf(text: string): string[] {
  return cut(text).filter(part => !isPlaceholder(part))
}

function cut(text: string): string[] {
  return text.split(JOINTS).map(part => part.trim())
}

type Sure = Resolution & { readonly status: 'resolved'; readonly via: Exclude<Via, 'fuzzy'> }

function isSure(resolution: Resolution): resolution is Sure {
  return resolution.status === 'resolved' && resolution.via !== 'fuzzy'
}

function codesOf(resolutions: readonly Sure[]): string[] {
  return resolutions.map(({ code }) => code)
}

const HAS_LETTERS = /[\p{L}\p{N}]/u

/** A stroke is silence; a word such as "none" is a word, and taking it for no value is said. */
export function placeholderProblems(text: string): readonly Problem[] {
  return HAS_LETTERS.test(text) ? [{ code: 'placeholder', severity: 'info', received: text }] : NOTHING.problems
}

function guessed(received: string, resolution: Resolution & { readonly status: 'resolved' }): Problem {
  return {
    code: 'guessedWord',
    severity: 'info',
    received,
    also: nameOf(resolution.candidates[0]!, resolution.code),
  }
}

function nameOf(candidate: Candidate, code: string): string {
  return candidate.name === code ? code : `${candidate.name} (${code})`
}

function unresolved(received: string, resolution: Resolution, { expects }: WordField): Problem {
  const isOpen = resolution.status === 'ambiguous' && resolution.candidates.length > 1
  const code = isOpen ? 'ambiguousWord' : 'unknownWord'
  return { code, severity: 'warning', received, expects, suggestions: resolution.candidates }
}
