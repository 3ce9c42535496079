import { expectOneOf, misuse } from '../../errors/kontor-error.ts'
import type { CsvOptions } from './csv-parser.ts'
import type { Encoding } from './decoder.ts'
import { ENCODINGS } from './decoder.ts'

/** A file's content: text, bytes, or bytes that arrive in pieces (a stream). */
export type Source = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

export const FORMATS = ['csv', 'json', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

export interface SourceOptions extends CsvOptions {
  /** @defaultValue by the first sign: `[` JSON, `{` NDJSON, else CSV */
  readonly format?: Format
  /** @defaultValue found from the bytes; see `createDecoder` */
  readonly encoding?: Encoding
}

/** A format or a sign between cells that nobody reads would lose every row. @throws KontorError `invalid-argument` */
export function readSourceOptions(options: SourceOptions): SourceOptions {
  const { format, encoding, delimiter } = options
  if (format !== undefined) expectOneOf('format', format, FORMATS)
  if (encoding !== undefined) expectOneOf('encoding', encoding, ENCODINGS)
  if (delimiter !== undefined && !(typeof delimiter === 'string' && delimiter.length === 1)) {
    throw misuse('delimiter', 'one sign', delimiter)
  }
  return options
}

/** @throws KontorError `invalid-argument` */
export function expectSource(source: Source): Source {
  if (typeof source === 'string') return source
  const isIterable =
    typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source)
  if (isIterable) return source
  throw misuse('source', 'text, bytes or a stream of bytes', source)
}
