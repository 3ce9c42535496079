import { expectBytes } from '../../errors/expect.ts'
import { createCsvParser } from './csv-parser.ts'
import type { Encoding } from './decoder.ts'
import { concat, createDecoder } from './decoder.ts'
import { isEnvelope } from './json-envelope.ts'
import { createJsonLinesParser } from './json-lines-parser.ts'
import { createJsonParser } from './json-parser.ts'
import type { Parser, Sink } from './sink.ts'
import type { Format, Source, SourceOptions } from './source-options.ts'
import { expectSource, readSourceOptions } from './source-options.ts'

/** Blocks of at least this many bytes: an encoding and a format are judged by more than a word. */
const BLOCK = 262_144

/**
 * Parses the source into the sink; pauses after each block, so that the caller can take what has come.
 * @throws KontorError `invalid-argument` at the first step
 */
export async function* parseSource(source: Source, sink: Sink, asked: SourceOptions = {}): AsyncGenerator<void> {
  const options = readSourceOptions(asked)
  expectSource(source)
  let parser: Parser | undefined
  const encodings = new Set<Encoding>()
  for await (const { text, broken, encoding } of decodedBlocks(source, options.encoding)) {
    if (parser === undefined && text.trim() === '') continue
    parser ??= parserFor(text, sink, options)
    if (!encodings.has(encoding) && encoding !== 'utf-8' && options.encoding === undefined) noteEncoding(sink, encoding)
    encodings.add(encoding)
    parser.push(text, broken)
    yield
  }
  parser ??= parserFor('', sink, options)
  parser.end()
  yield
}

function noteEncoding(sink: Sink, encoding: Encoding): void {
  sink.note('', { code: 'guessedEncoding', severity: 'info', also: encoding })
}

interface TextBlock {
  readonly text: string
  readonly broken: boolean
  readonly encoding: Encoding
}

async function* decodedBlocks(source: Source, encoding: Encoding | undefined): AsyncGenerator<TextBlock> {
  if (typeof source === 'string') {
    const text = source.startsWith('\ufeff') ? source.slice(1) : source
    for (let at = 0; at < text.length; at += BLOCK) {
      yield { text: text.slice(at, at + BLOCK), broken: false, encoding: 'utf-8' }
    }
    return
  }
  const decode = createDecoder(encoding)
  let collected: Uint8Array = new Uint8Array(0)
  for await (const piece of source instanceof Uint8Array ? pieces(source) : source) {
    const bytes = expectBytes('source', piece)
    collected = collected.length === 0 ? bytes : concat(collected, bytes)
    if (collected.length < BLOCK) continue
    yield decode(collected, false)
    collected = new Uint8Array(0)
  }
  yield decode(collected, true)
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK)
}

function parserFor(text: string, sink: Sink, options: SourceOptions): Parser {
  const format = options.format ?? findFormat(text)
  if (format === 'csv') return createCsvParser(sink, options)
  const enveloped = isEnvelope(text)
  return format === 'ndjson' && !enveloped ? createJsonLinesParser(sink) : createJsonParser(sink, { enveloped })
}

/** No line of JSON is a bracket alone. */
const INDENTED = /^\s*\{\s*?\n/

function findFormat(text: string): Format {
  const sign = text.trimStart()[0]
  if (sign === '{') return INDENTED.test(text) ? 'json' : 'ndjson'
  return sign === '[' ? 'json' : 'csv'
}
