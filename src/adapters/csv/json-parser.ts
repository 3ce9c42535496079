import { envelopedAt, isRow } from './json-envelope.ts'
import { parseJson, stringEnd } from './json-text.ts'
import type { Parser, Sink } from './sink.ts'

/** An element longer than this lost its end. */
const LONGEST_ELEMENT = 1_048_576

/**
 * Reads the elements of a JSON array one by one; each is a row. An element that is not JSON costs itself: reading goes on where
 * the next one begins, which is known by its first key (`,{"id":`). Text between elements that is none is a row that could
 * not be read. Objects without an array around them are elements as well. With `wrapped`, the array is the value of an object's
 * first key, and what follows the array is not read; nor is it in an object that is whole (`envelopedAt`).
 */
export function createJsonParser(sink: Sink, { wrapped = false } = {}): Parser {
  let rest = ''
  let restBroken = false
  let line = 1
  let rows = 0
  let opened = false
  let isInside = wrapped
  let closed = false
  let firstKey: string | undefined

  function push(text: string, broken: boolean, last = false): void {
    const all = rest === '' ? text : rest + text
    const damaged = broken || restBroken
    const next = closed ? all.length : readElements(all, damaged, last)
    rest = all.slice(next)
    restBroken = damaged && rest.includes('\ufffd')
  }

  /** Returns where the first element begins that is not whole yet. */
  function readElements(text: string, damaged: boolean, last: boolean): number {
    let at = 0
    if (!opened) {
      const list = wrapped ? undefined : envelopedAt(text)
      const start = list ?? opening(text, wrapped)
      // Behind an object that is whole more may follow.
      if ((start < 0 || list !== undefined) && !last) return 0
      opened = true
      isInside ||= list !== undefined
      at = Math.max(0, start)
      line += breaksIn(text, 0, at)
    }
    for (;;) {
      const start = skipBetween(text, at, isInside)
      line += breaksIn(text, at, start)
      if (isInside && text[start] === ']') closed = true
      if (closed || start >= text.length) return closed ? text.length : start
      const end = takeElement(text, start, damaged, last)
      if (end === undefined) return start
      line += breaksIn(text, start, end)
      at = end
    }
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

/**
 * Where the elements begin: behind the bracket of the array, also of one in an object (`{ "total": 2, "members": [{`), or with the
 * first of objects that stand in none, as in lines of JSON. −1 if there is neither (yet).
 */
function opening(text: string, wrapped: boolean): number {
  const start = text.search(/[[{]/)
  if (text[start] === '[') return start + 1
  const end = elementEnd(text, start, false)
  const isOne =
    end !== undefined &&
    (text[skipBetween(text, end, false)] === '{' || isRow(parseJson(text.slice(start, end))?.value))
  if (isOne) return start
  const bracket = text.search(/\[\s*\{/)
  return bracket + 1 || (wrapped ? text.indexOf('[') + 1 : start)
}

const BETWEEN = /[\s,\]]/
const BETWEEN_WRAPPED = /[\s,]/

/** Space and commas; closing brackets too, unless one of them closes a wrapped array. */
function skipBetween(text: string, from: number, wrapped: boolean): number {
  const between = wrapped ? BETWEEN_WRAPPED : BETWEEN
  let at = from
  while (at < text.length && between.test(text[at] ?? '')) at++
  return at
}

/** Where the text ends without the space and commas behind it. */
function endOfText(text: string, start: number, end: number): number {
  let at = end
  while (at > start && BETWEEN_WRAPPED.test(text[at - 1]!)) at--
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
