import { parseJson, stringEnd } from './json-text.ts'

const OBJECTS = /\[\s*\{/y

/**
 * Where the rows begin in an object around them, as interfaces hand them over (`{ "total": 2, "members": [{ … }] }`): in the only
 * list of objects among its values. Undefined if the text is no whole object, or a row of its own, or has several such lists, of
 * which none may be lost.
 */
export function envelopedAt(text: string): number | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const value = parseJson(text)?.value
  if (value === undefined || isRow(value)) return undefined
  const lists: number[] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    OBJECTS.lastIndex = at
    if (depth === 1 && OBJECTS.test(text)) lists.push(at + 1)
    if (sign === '"') at = stringEnd(text, at)
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
  }
  return lists.length === 1 ? lists[0] : undefined
}

/** Whoever has an id is a row, and lists in it are its own. */
export function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'id')
}
