import type { Walk } from './json-envelope.ts'
import { walkToList } from './json-envelope.ts'
import { LONGEST_ELEMENT, parseJson, stringEnd } from './json-text.ts'
import type { Parser, Sink } from './sink.ts'

/** Where reading stands: before anything, in the object around between its lists, in one of them, or among elements. */
type Place = 'before' | 'around' | 'list' | 'elements'

/**
 * Reads the elements of a JSON array one by one; each is a row. An element that is not JSON costs itself: reading goes on where
 * the next one begins, which is known by its first key (`,{"id":`). Text between elements that is none is a row that could
 * not be read. Objects without an array around them are elements as well. With `enveloped`, an object stands around, and rows are
 * the elements of every list of objects among its values; if there is none, it is a row itself.
 */
export function createJsonParser(sink: Sink, { enveloped = false } = {}): Parser {
  let rest = ''
  let restBroken = false
  let line = 1
  let rows = 0
  let place: Place = 'before'
  let depth = 0
  let firstKey: string | undefined

  function push(text: string, broken: boolean, last = false): void {
    const all = rest === '' ? text : rest + text
    const damaged = broken || restBroken
    rest = all.slice(readElements(all, damaged, last))
    restBroken = damaged && rest.includes('\ufffd')
  }

  /** Returns where the first element begins that is not whole yet. */
  function readElements(text: string, damaged: boolean, last: boolean): number {
    let at = 0
    for (;;) {
      const start = toElement(text, at, last)
      line += breaksIn(text, at, start)
      if (isSeeking() || start >= text.length) return start
      const end = takeElement(text, start, damaged, last)
      if (end === undefined) return start
      line += breaksIn(text, start, end)
      at = end
    }
  }

  const isSeeking = () => place === 'before' || place === 'around'

  /** Where the next element begins, or, still seeking, from where the text must go on. */
  function toElement(text: string, from: number, last: boolean): number {
    let at = from
    for (;;) {
      if (place === 'before') at = toFirst(text, last)
      else if (place === 'around') at = follow(walkToList(text, at, depth))
      if (isSeeking()) return at
      const isInList = place === 'list'
      at = skipBetween(text, at, isInList)
      if (!isInList || text[at] !== ']') return at
      place = 'around'
      at++
    }
  }

  function toFirst(text: string, last: boolean): number {
    if (enveloped) {
      const walk = walkToList(text, 0, 0)
      if (walk.found) return follow(walk)
      if (!last && text.length < LONGEST_ELEMENT) return 0
    }
    const start = text.search(/[[{]/)
    if (start < 0 && !last) return 0
    place = 'elements'
    return text[start] === '[' ? start + 1 : Math.max(0, start)
  }

  /** Goes on where the walk through the object around came to. */
  function follow(walk: Walk): number {
    depth = walk.depth
    place = walk.found ? 'list' : depth === 0 ? 'elements' : 'around'
    firstKey = undefined
    return walk.at
  }

  function takeElement(text: string, start: number, damaged: boolean, last: boolean): number | undefined {
    const end = elementEnd(text, start, last)
    if (end === undefined && !last && text.length - start < LONGEST_ELEMENT) return undefined
    const raw = end === undefined ? '' : text.slice(start, end)
    const parsed = end === undefined || (damaged && raw.includes('\ufffd')) ? undefined : parseJson(raw)
    if (parsed !== undefined && end !== undefined) {
      rows++
      firstKey ??= FIRST_KEY.exec(raw)?.[1]
      sink.record(parsed.value, line)
      return end
    }
    return takeBroken(text, start, last)
  }

  function takeBroken(text: string, start: number, last: boolean): number | undefined {
    const next = nextElement(text, start + 1, firstKey)
    if (next === undefined && !last && text.length - start < LONGEST_ELEMENT) return undefined
    const end = next ?? (last ? text.length : text.length - 1)
    const raw = text.slice(start, endOfText(text, start, end))
    rows++
    sink.unreadable(
      raw,
      { code: raw.includes('\ufffd') ? 'brokenText' : 'badJson', severity: 'error', received: raw },
      line,
    )
    return end
  }

  return {
    push,
    end() {
      push('', false, true)
      if (rows === 0) sink.note('', { code: 'emptyFile', severity: 'warning' })
    },
  }
}

const BETWEEN = /[\s,\]]/
const BETWEEN_IN_LIST = /[\s,]/

/** Space and commas; closing brackets too, unless one of them closes a list of the object around. */
function skipBetween(text: string, from: number, inList: boolean): number {
  const between = inList ? BETWEEN_IN_LIST : BETWEEN
  let at = from
  while (at < text.length && between.test(text[at] ?? '')) at++
  return at
}

/** Where the text ends without the space and commas behind it. */
function endOfText(text: string, start: number, end: number): number {
  let at = end
  while (at > start && BETWEEN_IN_LIST.test(text[at - 1]!)) at--
  return at
}

const FIRST_KEY = /^\{\s*("(?:[^"\\]|\\.)*")\s*:/

/** The end of the element by its brackets; undefined if the text ends before, or a string runs over a line break. */
function elementEnd(text: string, start: number, last: boolean): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      at = stringEnd(text, at)
      if (at === -1) return undefined
      if (depth === 0) return at + 1
    } else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (sign === ',' || sign === '\n')) return at
  }
  return last ? text.length : undefined
}

/** Where an element begins that has the same first key as the first good one; without one, any object after an object. */
function nextElement(text: string, from: number, firstKey: string | undefined): number | undefined {
  const key = firstKey === undefined ? '' : `\\s*${firstKey.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*:`
  const start = new RegExp(firstKey === undefined ? '\\}\\s*,?\\s*(?=\\{)' : `\\{${key}`, 'g')
  start.lastIndex = from
  const match = start.exec(text)
  if (match === null) return undefined
  return firstKey === undefined ? match.index + match[0].length : match.index
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
