import type { FileEntry, ReadOptions } from '../../../src/adapters/csv/read-records.ts'
import { readRecords } from '../../../src/adapters/csv/read-records.ts'
import type { Source } from '../../../src/adapters/csv/source-options.ts'

export async function collect(source: Source, options?: ReadOptions): Promise<FileEntry[]> {
  const entries: FileEntry[] = []
  for await (const entry of readRecords(source, options)) entries.push(entry)
  return entries
}

export async function recordsOf(source: Source, options?: ReadOptions): Promise<unknown[]> {
  return (await collect(source, options)).flatMap(entry => (entry.kind === 'record' ? [entry.record] : []))
}

export async function unreadableOf(source: Source, options?: ReadOptions) {
  return (await collect(source, options)).flatMap(entry =>
    entry.kind === 'unreadable' ? [{ row: entry.row, line: entry.line, raw: entry.raw, code: entry.issue.code }] : [],
  )
}

export async function notesOf(source: Source, options?: ReadOptions): Promise<string[]> {
  return (await collect(source, options)).flatMap(entry => (entry.kind === 'note' ? [entry.issue.code] : []))
}

/** Pieces of a size, as a stream would hand them over. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
