import type { Locale } from '../vocabulary/locale.ts'
import type { Candidate } from '../vocabulary/resolution.ts'
import type { Expectation, ProblemCode } from './messages/codes.ts'
import { MESSAGES } from './messages/messages.ts'

/** `error`: the row was rejected · `warning`: a value was not used, or may be wrong · `info`: a value was used after a change. */
export type Severity = 'error' | 'warning' | 'info'

/** What is wrong with a value, before it is known where the value stands. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  /** The value as it was given; absent if there was none. */
  readonly received?: string
  readonly expects?: Expectation
  readonly suggestions?: readonly Candidate[]
  /** What the message adds: the other row, the code that was taken. */
  readonly also?: string
  /** The part of the field in which it was met, where a cell holds several: `consent.origin`. */
  readonly path?: string
  /** What was received is no value of the field, and shown even where those are private. */
  readonly open?: boolean
}

/** A problem and the field in which it was met. */
export interface Finding {
  readonly path: string
  readonly problem: Problem
  readonly masked?: boolean | undefined
}

/** One thing to know about the input, in the asked language. Plain data. */
export interface Issue {
  /** The data row, counted from 1; 0 speaks of the table as a whole. */
  readonly row: number
  /** The line of the file on which the row begins, counted from 1, where the input has lines. */
  readonly line?: number
  /** Null where the row has no usable id. */
  readonly id: string | null
  /** The field, such as `consent.origin`, or the header of a column nobody recognised; empty for the whole row. */
  readonly path: string
  readonly severity: Severity
  readonly code: ProblemCode
  /** At most 80 characters; masked where the field is private. */
  readonly received: string
  readonly expected: string
  readonly suggestions: readonly Candidate[]
  /** Names row, field and value. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/** Where a problem was met. */
export interface Place {
  readonly row: number
  readonly line?: number | undefined
  readonly id: string | null
  readonly path: string
  /** The value must not be shown. */
  readonly masked?: boolean
}

const LONGEST_RECEIVED = 80
/** What these add tells nothing of a value: it is the number of a row or of cells, or the answer that is always taken. */
const OPEN: ReadonlySet<ProblemCode> = new Set([
  'shortRow',
  'longRow',
  'duplicateId',
  'repeatedRow',
  'cautious',
  'notShown',
  'failedFormula',
])
const NO_SUGGESTIONS: readonly Candidate[] = Object.freeze([])

/** Puts a problem in its place and into words. */
export function issueOf(problem: Problem, place: Place, locale: Locale): Issue {
  const texts = MESSAGES[locale]
  const masked = place.masked === true
  const received = problem.received === undefined ? '' : masked ? texts.masked : shorten(problem.received)
  const expected = problem.expects === undefined ? '' : texts.expected[problem.expects]
  const suggestions = masked ? NO_SUGGESTIONS : (problem.suggestions ?? NO_SUGGESTIONS)
  const text = texts.problems[problem.code]
  const shownValue = masked || received === '' ? received : texts.quote(received)
  const sentence = text.says({
    received: shownValue,
    expected,
    also: masked && problem.also !== undefined && !OPEN.has(problem.code) ? texts.masked : (problem.also ?? ''),
  })
  const proposal = suggestions.length === 0 ? '' : ` ${texts.meant(suggestions.map(nameOf))}`
  return {
    row: place.row,
    ...(place.line === undefined ? {} : { line: place.line }),
    id: place.id,
    path: place.path,
    severity: problem.severity,
    code: problem.code,
    received,
    expected,
    suggestions,
    message: `${texts.where(place.row, place.line, place.id, place.path)}${sentence}${proposal}`,
    remedy: text.remedy,
  }
}

function nameOf({ code, name }: Candidate): string {
  return name === code ? code : `${name} (${code})`
}

/** At most 80 characters, never half a surrogate pair; control characters made visible as spaces. */
function shorten(text: string): string {
  const plain = text.slice(0, LONGEST_RECEIVED + 1).replace(/\p{Cc}/gu, ' ')
  if (plain.length <= LONGEST_RECEIVED) return plain
  const cut = plain.slice(0, LONGEST_RECEIVED - 1)
  const last = cut.charCodeAt(cut.length - 1)
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`
}
