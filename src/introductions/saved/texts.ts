/** Texts end to end, in UTF-8: text i has the bytes starts[i] … starts[i + 1] − 1. */
export interface Texts {
  readonly starts: Float64Array
  readonly bytes: Uint8Array
}

export function packTexts(texts: readonly string[]): Texts {
  const encoder = new TextEncoder()
  const encoded = texts.map(text => encoder.encode(text))
  const starts = new Float64Array(texts.length + 1)
  for (const [i, { length }] of encoded.entries()) starts[i + 1] = starts[i]! + length
  const bytes = new Uint8Array(starts[texts.length]!)
  for (const [i, one] of encoded.entries()) bytes.set(one, starts[i])
  return { starts, bytes }
}

export function textAt({ starts, bytes }: Texts, i: number): string {
  // A decoder does not read shared memory, so the text is copied.
  return new TextDecoder().decode(bytes.slice(starts[i], starts[i + 1]))
}
