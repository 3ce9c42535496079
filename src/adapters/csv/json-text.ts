/** Characters; an element, or a text in it, that is longer lost its end. */
export const LONGEST_ELEMENT = 1_048_576

/** Boxed, because `null` is JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
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
