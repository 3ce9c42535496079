import { expectFlag, expectKeys } from '../../errors/expect.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { expectLocale } from '../../vocabulary/locale.ts'
import type { WordTables } from '../../vocabulary/resolution.ts'
import { areTotals } from '../../vocabulary/totals.ts'
import type { Draft } from '../fields/field.ts'
import type { Finding, Issue, Problem } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { isBlank, spell } from '../reading/reading.ts'
import type { ColumnMapping, Columns, MapperSpec, Plan } from './mapping.ts'
import { createMapper } from './mapping.ts'
import { createPlans } from './plans.ts'
import { entriesOf, fillDraft, recordOf } from './row.ts'

export interface AdmissionOptions {
  /** Foreign headers and the fields they feed. @defaultValue headers are recognised by their spelling */
  readonly columns?: Columns
  /** The language of messages and remedies. @defaultValue 'en' */
  readonly locale?: Locale
  /** Tables of words beyond German, Turkish and English. @defaultValue those of thirteen further languages */
  readonly words?: WordTables
  /** Own words for offers and needs, and the terms they stand for. @defaultValue none */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Show the values of private fields in issues. @defaultValue false */
  readonly revealPrivate?: boolean
}

const OPTIONS = [
  'columns',
  'locale',
  'words',
  'synonyms',
  'revealPrivate',
] satisfies readonly (keyof AdmissionOptions)[]

/** @param more further options that there are @throws KontorError `invalid-argument` */
export function expectAsked<T extends AdmissionOptions>(options: T, more: readonly string[] = []): T {
  expectKeys<AdmissionOptions, string>('options', options, [...OPTIONS, ...more])
  return options
}

/** A row that was not admitted: whole, with the reasons. */
export interface Rejected {
  /** Counted from 1. */
  readonly row: number
  readonly line?: number
  readonly id?: string
  /** The row as it was given, private values too; its raw text if it could not be read. */
  readonly record: unknown
  readonly issues: readonly Issue[]
}

/** Puts the last touches to a draft: the finished record, or undefined with the reasons in `findings`. */
export type Complete<T> = (draft: Draft<T>, row: RowContext) => T | undefined

export interface RowContext {
  readonly row: number
  readonly line: number | undefined
  readonly cells: readonly unknown[]
  readonly findings: Finding[]
}

export interface LateFinding {
  readonly finding: Finding
  readonly row: number
  readonly line: number | undefined
  readonly id: string
}

export interface AdmissionSpec<T> extends MapperSpec<T> {
  readonly complete: Complete<T>
  readonly idOf: (draft: Draft<T>) => string | undefined
  /** What can only be said of rows once all are known. @defaultValue nothing */
  readonly atEnd?: () => Iterable<LateFinding>
  /** Whether nothing of the record may be shown. @defaultValue never */
  readonly isPrivate?: (draft: Draft<T>) => boolean
  /** Whether a heading speaks of consent, so that it matters more when its column is not used. @defaultValue none does */
  readonly speaksOfConsent?: (header: string) => boolean
}

/** Takes rows one by one; nothing of a row is kept but what is admitted, rejected or said of it. */
export interface Admission<T> {
  planOf(header: readonly string[]): Plan<T>
  /** Whether the cells of a row are headings. */
  holdsHeadings(cells: readonly string[]): boolean
  addCells(plan: Plan<T>, cells: readonly unknown[], line?: number, extra?: readonly Problem[]): void
  addRecord(record: unknown, line?: number): void
  /** A row that could not be read; counted, and rejected with its raw text. */
  addUnreadable(raw: string, problem: Problem, line?: number): void
  /** Something to say about the table as a whole. */
  note(path: string, problem: Problem, line?: number): void
  /** Call once, after the last row. */
  finish(): Finished
}

export interface Finished {
  /** How each column was used. */
  readonly mapping: readonly ColumnMapping[]
  /** accepted + rejected */
  readonly rows: number
}

/** Takes what admission finds, in the order of the rows. */
export interface Receiver<T> {
  accepted(record: T): void
  rejected(rejected: Rejected): void
  /** Something to say of an accepted row or of the table. Words are only made when `make` is called. */
  found(finding: Finding, make: () => Issue): void
}

export function createAdmission<T extends object>(
  spec: AdmissionSpec<T>,
  receiver: Receiver<T>,
  options: AdmissionOptions,
): Admission<T> {
  const { columns, revealPrivate: asked = false } = options
  const revealPrivate = expectFlag('revealPrivate', asked)
  const locale = expectLocale(options.locale ?? 'en')
  const mapper = createMapper(spec, columns)
  const plans = createPlans(mapper)
  let rows = 0

  function issueAt({ path, problem, masked }: Finding, id: string | undefined, line?: number, row = rows): Issue {
    return issueOf(problem, { row, line, id: id ?? null, path, masked: masked === true && !revealPrivate }, locale)
  }

  function reject(record: unknown, findings: readonly Finding[], id: string | undefined, line?: number): void {
    receiver.rejected({
      row: rows,
      ...(line === undefined ? {} : { line }),
      ...(id === undefined ? {} : { id }),
      record,
      issues: findings.map(finding => issueAt(finding, id, line)),
    })
  }

  function sayOfTable(finding: Finding, line?: number): void {
    receiver.found(finding, () => issueAt(finding, undefined, line, 0))
  }

  /** `record` is asked for only if the row is rejected. */
  function add(
    plan: Plan<T>,
    cells: readonly unknown[],
    record: () => unknown,
    line?: number,
    extra = NO_PROBLEMS,
  ): void {
    rows++
    const nobody = cells.every(isBlank) ? 'emptyRow' : areTotals(cells) ? 'totalsRow' : undefined
    if (nobody !== undefined) {
      const problems: readonly Problem[] = [...extra, { code: nobody, severity: 'error' }]
      reject(record(), problems.map(inRow), undefined, line)
      return
    }
    const draft: Draft<T> = {}
    const findings = fillDraft(draft, plan, cells)
    findings.push(...extra.map(inRow))
    // Cells that may have slipped into other columns may be private wherever they stand.
    const hidesAll = extra.length > 0 || spec.isPrivate?.(draft) === true
    const done = spec.complete(draft, { row: rows, line, cells, findings })
    const id = spec.idOf(draft)
    const shown = hidesAll ? findings.map(finding => ({ ...finding, masked: true })) : findings
    if (done === undefined) {
      reject(record(), shown, id, line)
      return
    }
    receiver.accepted(Object.freeze(done))
    for (const finding of shown) receiver.found(finding, () => issueAt(finding, id, line))
  }

  return {
    planOf: mapper.planOf,
    holdsHeadings: mapper.holdsHeadings,
    addCells: (plan, cells, line, extra) => add(plan, cells, () => recordOf(plan.header, cells), line, extra),
    addRecord(record, line) {
      const entries = entriesOf(record)
      if (entries !== undefined) {
        add(plans(entries.keys), entries.values, () => record, line)
        return
      }
      rows++
      const problem: Problem = { code: 'notARecord', severity: 'error', received: spell(record), expects: 'record' }
      reject(record, [inRow(problem)], undefined, line)
    },
    addUnreadable(raw, problem, line) {
      rows++
      reject(raw, [{ path: '', problem, masked: true }], undefined, line)
    },
    note: (path, problem, line) => sayOfTable({ path, problem }, line),
    finish() {
      for (const { finding, id, row, line } of spec.atEnd?.() ?? [])
        receiver.found(finding, () => issueAt(finding, id, line, row))
      const mapping = mapper.mapping()
      for (const finding of columnFindings(mapping, mapper.missing(), spec.speaksOfConsent)) sayOfTable(finding)
      return { mapping, rows }
    },
  }
}

const NO_PROBLEMS: readonly Problem[] = []

function inRow(problem: Problem): Finding {
  return { path: '', problem }
}

function columnFindings(
  mapping: readonly ColumnMapping[],
  missing: readonly string[],
  speaksOfConsent: (header: string) => boolean = () => false,
): Finding[] {
  const unknown = mapping.filter(({ by }) => by === 'none').map(({ header }) => header)
  return [
    ...unknown.map(header => tableFinding(header, speaksOfConsent(header) ? 'unusedConsent' : 'unknownField')),
    ...missing.map(header => tableFinding(header, 'missingColumn')),
  ]
}

function tableFinding(path: string, code: Problem['code']): Finding {
  return { path, problem: { code, severity: 'warning', received: path, expects: 'knownField' } }
}
