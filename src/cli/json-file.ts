import { readBytes } from '../adapters/csv/file.ts'
import { KontorError } from '../errors/kontor-error.ts'
import { findFault, findRepeated } from './json-fault.ts'

/**
 * A file with a JSON object in it.
 * @throws KontorError `unreadable-file`, naming the file, and the byte or the line and column that is wrong
 */
export async function readJsonFile(path: string): Promise<object> {
  const blocks: Uint8Array[] = []
  for await (const bytes of readBytes(path)) blocks.push(bytes)
  return jsonOf(path, Buffer.concat(blocks))
}

/** The object that the bytes of a file are. */
export function jsonOf(path: string, bytes: Uint8Array): object {
  const text = textOf(path, bytes)
  const value = parsed(path, text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
  throw unreadable(path, `to be a JSON object, got ${kind}`)
}

/**
 * Whatever is wrong in what a file says is told with the file's name.
 * @throws KontorError with the same code
 */
export function inFile<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof KontorError) throw new KontorError(error.code, `${JSON.stringify(path)}: ${error.message}`)
    throw error
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  const at = text.includes(NO_LETTER) ? badByte(bytes) : undefined
  if (at === undefined) return text
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  throw unreadable(path, `to be UTF-8, got 0x${byte} at byte ${at}, counted from 0; save it as UTF-8`)
}

/** What stands for bytes that are no letters; a letter of its own, too. */
const NO_LETTER = '\ufffd'

/** The first byte that is not UTF-8. */
function badByte(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let [from, offset] = [0, 0]
  for (let at = text.indexOf(NO_LETTER); at !== -1; at = text.indexOf(NO_LETTER, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    const isLetter = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isLetter) return offset
    offset += 3
    from = at + 1
  }
  return undefined
}

function parsed(path: string, text: string): unknown {
  const value = jsonIn(path, text)
  const repeated = findRepeated(text)
  if (repeated === undefined) return value
  const place = placeOf(text, repeated.at)
  const name = JSON.stringify(repeated.name)
  throw unreadable(path, `to have each name once, but at ${place} ${name} stands again; keep one of them`)
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(path, `to be JSON, ${faultText(text)}`)
  }
}

function faultText(text: string): string {
  const { at, expected } = findFault(text) ?? { at: text.length, expected: 'JSON' }
  const got = at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at)!)) : 'the end of the file'
  return `but at ${placeOf(text, at)} it should have ${expected}, got ${got}`
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`
}

function unreadable(path: string, promise: string): KontorError {
  return new KontorError('unreadable-file', `Expected ${JSON.stringify(path)} ${promise}`)
}
