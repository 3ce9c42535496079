import { expectKeys } from '../../errors/expect.ts'
import { recordOf } from '../../members/admission/row.ts'
import type { Issue, Problem } from '../../members/issue.ts'
import { issueOf } from '../../members/issue.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { expectLocale } from '../../vocabulary/locale.ts'
import { parseSource } from './parse-source.ts'
import type { Sink } from './sink.ts'
import type { Source, SourceOptions } from './source-options.ts'

export interface ReadOptions extends SourceOptions {
  /** The language of messages. @defaultValue 'en' */
  readonly locale?: Locale
}

/**
 * What a file holds, in its order. `record`: a row that was read (its `issues` speak of missing cells). `unreadable`: a row that
 * was not; `raw` is its text. `note`: something about the file as a whole. Rows of both kinds are counted from 1 without a
 * gap, so that the last row number is the number of rows given.
 */
export type FileEntry =
  | {
      readonly kind: 'record'
      readonly row: number
      readonly line: number
      readonly record: unknown
      readonly issues: readonly Issue[]
    }
  | {
      readonly kind: 'unreadable'
      readonly row: number
      readonly line: number
      readonly raw: string
      readonly issue: Issue
    }
  | { readonly kind: 'note'; readonly line?: number; readonly issue: Issue }

/**
 * Reads a CSV, JSON or NDJSON file as it streams in. Never throws for what the file contains.
 *
 * CSV records are objects of texts under the names of the columns; JSON records are the elements, whatever they are.
 *
 * @throws KontorError `invalid-argument` if an option is wrong; whatever the source throws while it is read
 * @example
 * import { readRecords } from 'kontor/csv'
 * const found: unknown[] = []
 * for await (const entry of readRecords('id,name\nmakina,Yelken Makina\n')) found.push(entry)
 * found.length // → 1
 */
export async function* readRecords(source: Source, options: ReadOptions = {}): AsyncGenerator<FileEntry> {
  const locale = expectLocale(
    expectKeys('options', options, ['locale', 'format', 'encoding', 'delimiter']).locale ?? 'en',
  )
  const queue: FileEntry[] = []
  for await (const _ of parseSource(source, createQueue(queue, locale), options)) {
    yield* queue
    queue.length = 0
  }
}

function createQueue(queue: FileEntry[], locale: Locale): Sink {
  let header: readonly string[] = []
  let row = 0
  const issue = (problem: Problem, line: number | undefined, path: string, inRow: number) =>
    issueOf(problem, { row: inRow, line, id: null, path }, locale)
  return {
    header(names) {
      header = names
    },
    cells(cells, line, problems) {
      row++
      const issues = problems.map(problem => issue(problem, line, '', row))
      queue.push({ kind: 'record', row, line, record: recordOf(header, cells), issues })
    },
    record(record, line) {
      row++
      queue.push({ kind: 'record', row, line, record, issues: [] })
    },
    unreadable(raw, problem, line) {
      row++
      queue.push({ kind: 'unreadable', row, line, raw, issue: issue(problem, line, '', row) })
    },
    note(path, problem, line) {
      queue.push({ kind: 'note', ...(line === undefined ? {} : { line }), issue: issue(problem, line, path, 0) })
    },
  }
}
