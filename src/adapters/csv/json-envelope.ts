import { LONGEST_ELEMENT, stringEnd } from './json-text.ts'

const ID = /"id"\s*:/y
const LIST = /\[\s*[{\]]/y
const FILLED = /\s*\{/y

/** How far an object was walked through. */
export interface Walk {
  readonly at: number
  /** Of brackets that are open there; 0 behind the object. */
  readonly depth: number
  /** Whether it stopped behind the bracket that opens a list of objects, or an empty list. */
  readonly found: boolean
  /** Whether it passed an `id` of the object itself. */
  readonly hasId: boolean
}

/**
 * Walks through an object to the next of its values that is a list of objects, to its end, or as far as the text can be told.
 * Lists further inside are passed.
 * @param depth of brackets that are open at `at`
 */
export function walkToList(text: string, at: number, depth: number): Walk {
  const walk = { at, depth, found: false, hasId: false }
  for (; walk.at < text.length; walk.at++) {
    const sign = text[walk.at]
    const isOutside = walk.depth === 1
    if (isOutside && sign === '[') {
      walk.found = isAt(LIST, text, walk.at)
      if (walk.found) walk.at++
      if (walk.found || text.slice(walk.at + 1).trim() === '') return walk
    }
    if (sign === '"') {
      walk.hasId ||= isOutside && isAt(ID, text, walk.at)
      const end = stringEnd(text, walk.at)
      const mayGoOn = end === -1 && text.length - walk.at < LONGEST_ELEMENT && !text.includes('\n', walk.at)
      if (mayGoOn) return walk
      walk.at = Math.max(walk.at, end)
    } else if (sign === '{' || sign === '[') walk.depth++
    else if ((sign === '}' || sign === ']') && --walk.depth === 0) break
  }
  if (walk.at < text.length) walk.at++
  return walk
}

/**
 * Whether a text begins with an object around lists of rows, as interfaces hand them over (`{ "total": 2, "members": [{ … }] }`),
 * rather than with a row, which has an `id` or others of its kind behind it.
 * @param text the first block; the object may go on beyond it
 */
export function isEnvelope(text: string): boolean {
  if (!/^\s*\{/.test(text) || isLines(text)) return false
  let walk: Walk = { at: 0, depth: 0, found: false, hasId: false }
  let isFilled = false
  do {
    walk = walkToList(text, walk.at, walk.depth + Number(walk.found))
    if (walk.hasId) return false
    isFilled ||= walk.found && isAt(FILLED, text, walk.at)
  } while (walk.found)
  if (walk.depth > 0) return true
  return text.slice(walk.at).trim() === '' && (isFilled || EMPTY.test(text))
}

const EMPTY = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\[\s*\]\s*\}\s*$/

/** Lines of JSON, of which the first may be broken. A list with a row in each line begins with its bracket. */
function isLines(text: string): boolean {
  const lines = text.trimStart()
  const end = lines.indexOf('\n')
  return end !== -1 && lines.slice(end).trimStart().startsWith('{') && !/[[{,:]$/.test(lines.slice(0, end).trimEnd())
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
