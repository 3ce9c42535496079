import type { Problem } from '../../members/issue.ts'

/** Takes what a parser finds, in the order of the file. Lines are counted from 1. */
export interface Sink {
  /** Whether a row holds headings that are known here. @defaultValue nobody knows any */
  holdsHeadings?(cells: readonly string[]): boolean
  /** The names of the columns: unique, none empty. */
  header(names: readonly string[], line: number): void
  /** One row of a table. It may have fewer cells than the header, never more that are not blank. */
  cells(cells: readonly string[], line: number, problems: readonly Problem[]): void
  /** One element of a JSON file. */
  record(record: unknown, line: number): void
  /** A row that could not be read. */
  unreadable(raw: string, problem: Problem, line: number): void
  /** Something to say about the file as a whole. */
  note(path: string, problem: Problem, line?: number): void
}

/** Takes text block by block. `broken`: the block has U+FFFD where bytes were no text. */
export interface Parser {
  push(text: string, broken: boolean): void
  end(): void
}
