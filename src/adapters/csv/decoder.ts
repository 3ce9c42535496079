/** Text from bytes, block by block. `broken`: the block had bytes that are no text; they stand as U+FFFD. */
export interface Decoded {
  readonly text: string
  readonly broken: boolean
  /** What the block was read as. */
  readonly encoding: Encoding
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1254'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Takes blocks of bytes; the last call says so. Letters cut by a block's end are carried over. */
export type Decoder = (bytes: Uint8Array, last: boolean) => Decoded

const NO_BYTES = new Uint8Array(0)

/**
 * Without a stated encoding: a byte order mark decides; then every second byte being zero, as UTF-16 has it in any text with
 * spaces and separators; then UTF-8. A block that is not valid UTF-8 but has more good letters of several bytes than bad bytes is
 * damaged UTF-8; otherwise it is Windows-1254 (Turkish) or Windows-1252 (see `windowsEncoding`).
 */
export function createDecoder(encoding?: Encoding): Decoder {
  let decode: Decoder | undefined
  return (bytes, last) => {
    if (decode !== undefined) return decode(bytes, last)
    const mark = byteOrderMark(bytes)
    const chosen = encoding ?? mark?.encoding ?? utf16WithoutMark(bytes)
    decode = chosen === undefined || chosen === 'utf-8' ? utf8Decoder(encoding === undefined) : fixedDecoder(chosen)
    return decode(
      mark !== undefined && mark.encoding === (chosen ?? 'utf-8') ? bytes.subarray(mark.length) : bytes,
      last,
    )
  }
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

const LOOKED_AT = 4096

function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, LOOKED_AT)
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (looked < 8 || Math.max(even, odd) * 5 < looked || Math.min(even, odd) * 20 > looked) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function fixedDecoder(encoding: Exclude<Encoding, 'utf-8'>): Decoder {
  if (encoding === 'windows-1252' || encoding === 'windows-1254') {
    return bytes => ({ text: decodeWindows(bytes, encoding), broken: false, encoding })
  }
  const decoder = new TextDecoder(encoding)
  return (bytes, last) => {
    const text = decoder.decode(bytes, { stream: !last })
    return { text, broken: text.includes('\ufffd'), encoding }
  }
}

/** Whole letters are decoded at once, which is several times faster than a decoder that keeps its state. */
function utf8Decoder(mayGuess: boolean): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  let carried = NO_BYTES
  return (bytes, last) => {
    const block = carried.length === 0 ? bytes : concat(carried, bytes)
    const end = last ? block.length : endOfLetters(block)
    carried = block.slice(end)
    const whole = block.subarray(0, end)
    try {
      return { text: strict.decode(whole), broken: false, encoding: 'utf-8' }
    } catch {
      const { good, bad } = countLetters(whole)
      if (!mayGuess || good > bad) return { text: lenient.decode(whole), broken: true, encoding: 'utf-8' }
      const encoding = windowsEncoding(whole)
      return { text: decodeWindows(whole, encoding), broken: false, encoding }
    }
  }
}

export function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

/** Where a letter begins whose end is not here yet; the length if all are whole. */
function endOfLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length
    if (byte < 0x80) break
  }
  return bytes.length
}

function lengthOf(first: number): number {
  if (first >= 0xf0 && first <= 0xf4) return 4
  if (first >= 0xe0) return first <= 0xef ? 3 : 0
  return first >= 0xc2 ? 2 : 0
}

/** Letters of several bytes that are well formed, and bytes that belong to none. */
function countLetters(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    const length = lengthOf(byte)
    let followers = 0
    while (followers < length - 1 && ((bytes[i + followers + 1] ?? 0) & 0xc0) === 0x80) followers++
    if (length > 0 && followers === length - 1) {
      good++
      i += followers
    } else bad++
  }
  return { good, bad }
}

/** Ğ İ Ş ğ ı ş of Windows-1254, where Windows-1252 has the Icelandic Ð Ý Þ ð ý þ: the only letters in which the two differ. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])
/** á æ í ú and their capitals: frequent beside Icelandic letters, and beside ý in Czech; absent from Turkish. */
const NORTHERN = new Set([0xc1, 0xc6, 0xcd, 0xda, 0xe1, 0xe6, 0xed, 0xfa])

/** Windows-1254 if the letters in which the two differ occur, unless letters that Turkish does not have are as frequent. */
function windowsEncoding(bytes: Uint8Array): 'windows-1252' | 'windows-1254' {
  let turkish = 0
  let northern = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    if (TURKISH.has(byte)) turkish++
    else if (NORTHERN.has(byte)) northern++
  }
  return turkish > northern ? 'windows-1254' : 'windows-1252'
}

/** 0x80…0x9F of both; the five gaps stay the control characters that WHATWG's Encoding Standard makes of them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const TURKISH_LETTERS = new Map([
  [0x8e, 0x8e],
  [0x9e, 0x9e],
  [0xd0, 0x11e],
  [0xdd, 0x130],
  [0xde, 0x15e],
  [0xf0, 0x11f],
  [0xfd, 0x131],
  [0xfe, 0x15f],
])
const AT_ONCE = 8192

/** By a table of our own: runtimes without full ICU data lack Windows-1254, and some read Windows-1252 as Latin-1. */
function decodeWindows(bytes: Uint8Array, encoding: 'windows-1252' | 'windows-1254'): string {
  const units = Uint16Array.from(bytes, byte => {
    const turkish = encoding === 'windows-1254' ? TURKISH_LETTERS.get(byte) : undefined
    if (turkish !== undefined) return turkish
    return byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte
  })
  let text = ''
  for (let i = 0; i < units.length; i += AT_ONCE) text += String.fromCharCode(...units.subarray(i, i + AT_ONCE))
  return text
}
