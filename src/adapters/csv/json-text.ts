/** Characters; an element, or a text in it, that is longer lost its end. */
export const LONGEST_ELEMENT = 1_048_576

/**
 * Brackets within brackets. Readers of JSON may limit them (RFC 8259, section 9): no record has as many, and what has some
 * thousands is read, but cannot be written again.
 */
const DEEPEST = 1_000

/** Boxed, because `null` is JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  if (isTooDeep(text)) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function isTooDeep(text: string): boolean {
  if (text.length < 2 * DEEPEST) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      at = stringEnd(text, at)
      if (at === -1) return false
    } else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}

/** Where the string ends that is opened there; −1 if it runs over a line break, or the text ends. */
export function stringEnd(text: string, opener: number): number {
  for (let at = opener + 1; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') return at
    if (sign === '\n') return -1
    if (sign === '\\') at++
  }
  return -1
}
