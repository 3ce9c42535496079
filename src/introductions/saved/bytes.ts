import { shareable } from '../../columns/lists.ts'
import { KontorError } from '../../errors/kontor-error.ts'

/**
 * Plain data with typed arrays in it, as bytes: a head of 32 bytes (sign and version, order of bytes, lengths, two sums),
 * the data as JSON with a note in the place of each array, then the arrays, each on a multiple of 8.
 */
const SIGN = [0x4b, 0x4f, 0x4e, 0x54, 0x4f, 0x52]
/** Of version 1 the sums did not see two changes of the same high bit in different words; 3 had heads beside lists. */
const VERSION = 4
const HEAD = 32
const BYTE_ORDER = 0x01020304

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const
type Kind = keyof typeof KINDS
type Numbers = InstanceType<(typeof KINDS)[Kind]>

/** In the place of an array. */
interface Note {
  readonly array: Kind
  readonly at: number
  readonly length: number
}

export function toBytes(data: unknown): Uint8Array {
  const arrays: Numbers[] = []
  let end = 0
  const text = JSON.stringify(data, (_key, value: unknown) => {
    if (!isNumbers(value)) return value
    const note: Note = { array: value.constructor.name as Kind, at: end, length: value.length }
    arrays.push(value)
    end = padded(end + value.byteLength)
    return note
  })
  const skeleton = new TextEncoder().encode(text)
  const begin = HEAD + padded(skeleton.length)
  const bytes = new Uint8Array(begin + end)
  bytes.set(skeleton, HEAD)
  let at = begin
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  writeHead(bytes, skeleton.length)
  return bytes
}

/** @throws KontorError `invalid-snapshot` for bytes that are others, or damaged */
export function fromBytes(given: Uint8Array): unknown {
  const length = readHead(given)
  const memory = shareable(given.length)
  const bytes = new Uint8Array(memory)
  bytes.set(given)
  const [one, other] = sumsOf(bytes)
  const sums = new Uint32Array(memory, 24, 2)
  if (sums[0] !== one || sums[1] !== other) {
    throw refusal(`the bytes from ${HEAD} on are not those that were saved; they were damaged on the way`)
  }
  const begin = HEAD + padded(length)
  const text = new TextDecoder().decode(bytes.slice(HEAD, HEAD + length))
  return JSON.parse(text, (_key, value: unknown) => (isNote(value) ? arrayAt(memory, begin, value) : value))
}

function arrayAt(memory: ArrayBufferLike, begin: number, { array, at, length }: Note): Numbers {
  const OfKind: new (memory: ArrayBufferLike, at: number, length: number) => Numbers = KINDS[array]
  return new OfKind(memory, begin + at, length)
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value)
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'array' in value && 'at' in value && 'length' in value
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

function writeHead(bytes: Uint8Array, skeleton: number): void {
  const view = new DataView(bytes.buffer)
  bytes.set(SIGN)
  view.setUint16(6, VERSION, true)
  new Uint32Array(bytes.buffer, 8, 1)[0] = BYTE_ORDER
  view.setUint32(12, skeleton, true)
  view.setFloat64(16, bytes.length, true)
  const [one, other] = sumsOf(bytes)
  new Uint32Array(bytes.buffer, 24, 2).set([one, other])
}

/** The length of the skeleton. */
function readHead(bytes: Uint8Array): number {
  if (bytes.length < HEAD) throw refusal(`they are ${bytes.length} bytes, and a head alone has ${HEAD}`)
  if (SIGN.some((byte, i) => bytes[i] !== byte)) throw refusal('they do not begin with KONTOR')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint16(6, true)
  if (version !== VERSION) throw refusal(`they are of version ${version}, and this kontor reads version ${VERSION}`)
  // A Buffer's slice is no copy, and its memory begins elsewhere.
  const [order] = new Uint32Array(Uint8Array.from(bytes.subarray(8, 12)).buffer)
  if (order !== BYTE_ORDER) throw refusal('they were saved on a machine of another byte order')
  const [skeleton, length] = [view.getUint32(12, true), view.getFloat64(16, true)]
  if (length !== bytes.length) throw refusal(`they are ${bytes.length} bytes of ${length}`)
  if (HEAD + padded(skeleton) > length || length % 8 !== 0) throw refusal('their head is damaged')
  return skeleton
}

/**
 * Two sums of all but themselves. Each step is one to one, so no change within one word goes unseen; turning brings high bits,
 * which multiplying moves nowhere, down to where they spread, and the second sum reads the first.
 */
function sumsOf({ buffer, length }: Uint8Array): readonly [number, number] {
  const words = new Uint32Array(buffer, 0, length / 4)
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let i = 0; i < words.length; i += 2) {
    if (i === 6) continue
    one = turned(Math.imul(one ^ words[i]!, 0xcc9e2d51))
    other = turned(Math.imul(other ^ words[i + 1]! ^ one, 0x85ebca6b))
  }
  return [one >>> 0, other >>> 0]
}

function turned(word: number): number {
  return (word << 13) | (word >>> 19)
}

function refusal(why: string): KontorError {
  return new KontorError(
    'invalid-snapshot',
    `Expected \`bytes\` to be what matcher.save() gave, but ${why}; save the matcher again`,
  )
}
