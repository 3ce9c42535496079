/** Texts end to end, in UTF-8: text i has the bytes starts[i] … starts[i + 1] − 1. */
export interface Texts {
  readonly starts: Float64Array
  readonly bytes: Uint8Array
}

/** The most bytes in UTF-8 of a unit of UTF-16. */
const WIDEST = 3

/** Text by text into one memory that grows: an array of bytes for each would be more to collect than what is saved. */
export function packTexts<T>(items: Iterable<T>, size: number, textOf: (item: T) => string): Texts {
  const encoder = new TextEncoder()
  const starts = new Float64Array(size + 1)
  let bytes = new Uint8Array(1024)
  let i = 0
  for (const item of items) {
    const [text, at] = [textOf(item), starts[i]!]
    bytes = roomy(bytes, at + WIDEST * text.length)
    starts[++i] = at + encoder.encodeInto(text, bytes.subarray(at)).written
  }
  return { starts, bytes: bytes.subarray(0, starts.at(-1)) }
}

function roomy(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= least) return bytes
  const wider = new Uint8Array(Math.max(least, 2 * bytes.length))
  wider.set(bytes)
  return wider
}

export function textAt({ starts, bytes }: Texts, i: number): string {
  // A decoder does not read shared memory, so the text is copied; one that heeds a mark of byte order takes it off an id.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(starts[i], starts[i + 1]))
}
