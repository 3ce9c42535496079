import { detach } from '../../vocabulary/remember.ts'
import type { Problem } from '../issue.ts'
import { elementsOf, unescapePart } from './cell-list.ts'
import type { Reader, Reading } from './reading.ts'
import { failed, isBlank, NOTHING, textOf, understood, wrongType } from './reading.ts'

/** Only strokes, dots and question marks: a cell that somebody filled because it must not be empty. */
const STROKES = /^[\s\p{P}\p{S}]+$/u

/** A text of the member's own: trimmed, otherwise as it is. A mere stroke is no value. */
export const readText: Reader<string> = cell => {
  const text = textOf(cell)
  if (text === undefined) return wrongType(cell, 'text')
  if (text === '' || (text.length <= 5 && STROKES.test(text))) return NOTHING
  if (!hasSurrogates(text) || text.search(HALF_LETTER) === -1) return understood(detach(text))
  return understood(text.replace(HALF_LETTER, '\ufffd'), { code: 'brokenText', severity: 'warning', received: text })
}

/** A loop, because a Unicode expression costs ten times as much on every name of a million. */
function hasSurrogates(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdfff) return true
  }
  return false
}

/** Half of a surrogate pair: no encoding can write it. */
const HALF_LETTER = /\p{Cs}/gu

/** Control characters, line separators, and halves of surrogate pairs, which no encoding can write. */
const BAD_IN_ID = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/**
 * An id is a text, never a number: `007` stays `007`. White space around it is removed with a warning; a whole JSON number
 * is taken as its decimal digits, which is said.
 */
export const readId: Reader<string> = cell => {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) {
    return understood(String(cell), { code: 'numericId', severity: 'info', received: String(cell) })
  }
  if (typeof cell !== 'string') return badId(cell)
  const id = cell.trim()
  if (id === '') return NOTHING
  if (BAD_IN_ID.test(id)) return badId(cell)
  if (id.length === cell.length) return understood(detach(id))
  return understood(detach(id), { code: 'trimmedId', severity: 'warning', received: cell })
}

function badId(cell: unknown): Reading<never> {
  const { problems } = wrongType(cell, 'id')
  return failed({ ...(problems[0] as Problem), code: 'badId', severity: 'error' })
}

/** A list of ids, each once. */
export const readIds: Reader<readonly string[]> = cell => {
  const elements = elementsOf(cell)
  if (elements === undefined) return wrongType(cell, 'textList')
  const ids = new Set<string>()
  const problems: Problem[] = []
  for (const element of elements) {
    if (isBlank(element)) continue
    const text = textOf(element)
    if (text === undefined || BAD_IN_ID.test(text)) problems.push(...wrongType(element, 'id').problems)
    else ids.add(detach(typeof cell === 'string' ? unescapePart(text) : text))
  }
  return listed(ids, problems)
}

/** A frozen list, or no value if nothing is left. */
export function listed<T>(values: Iterable<T>, problems: readonly Problem[]): Reading<readonly T[]> {
  const list = [...values]
  return list.length === 0 ? { problems } : { value: Object.freeze(list), problems }
}
