import { expectOneOf } from '../../errors/kontor-error.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'
import type { WordTables } from '../../vocabulary/resolution.ts'
import type { Draft, Field } from '../fields/field.ts'
import type { Issue, Problem } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { isBlank, spell } from '../reading/reading.ts'
import type { ColumnMapping, Columns, Mapper, MapperSpec, Plan } from './mapping.ts'
import { createMapper } from './mapping.ts'

export interface AdmissionOptions {
  /** Foreign headers and the fields they feed. @defaultValue headers are recognised by their spelling */
  readonly columns?: Columns
  /** The language of messages and remedies. @defaultValue 'en' */
  readonly locale?: Locale
  /** Names of countries and languages beyond German, Turkish and English. @defaultValue none */
  readonly words?: WordTables
  /** Own words for offers and needs, and the terms they stand for. @defaultValue none */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Show the values of private fields in issues. @defaultValue false */
  readonly revealPrivate?: boolean
}

/** A row that was not admitted: whole, with the reasons. */
export interface Rejected {
  /** Counted from 1. */
  readonly row: number
  readonly line?: number
  readonly id?: string
  /** The row as it was given; its raw text if it could not be read. */
  readonly record: unknown
  readonly issues: readonly Issue[]
}

export interface Admitted<T> {
  readonly accepted: readonly T[]
  readonly rejected: readonly Rejected[]
  readonly issues: readonly Issue[]
  readonly mapping: readonly ColumnMapping[]
  /** accepted + rejected */
  readonly rows: number
}

/** A problem and the field in which it was met. */
export interface Finding {
  readonly path: string
  readonly problem: Problem
  readonly masked?: boolean | undefined
}

/** Puts the last touches to a draft: the finished record, or undefined with the reasons in `findings`. */
export type Complete<T> = (draft: Draft<T>, row: RowContext) => T | undefined

export interface RowContext {
  readonly row: number
  readonly cells: readonly unknown[]
  readonly findings: Finding[]
}

export interface AdmissionSpec<T> extends MapperSpec<T> {
  readonly complete: Complete<T>
  readonly idOf: (draft: Draft<T>) => string | undefined
}

/** Takes rows one by one; nothing of a row is kept but what is admitted, rejected or said of it. */
export interface Admission<T> {
  planOf(header: readonly string[]): Plan<T>
  addCells(plan: Plan<T>, cells: readonly unknown[], line?: number, extra?: readonly Problem[]): void
  addRecord(record: unknown, line?: number): void
  /** A row that could not be read; counted, and rejected with its raw text. */
  addUnreadable(raw: string, problem: Problem, line?: number): void
  /** Something to say about the table as a whole. */
  note(path: string, problem: Problem, line?: number): void
  finish(): Admitted<T>
}

export function createAdmission<T extends object>(
  spec: AdmissionSpec<T>,
  options: AdmissionOptions = {},
): Admission<T> {
  const { columns, revealPrivate = false } = options
  const locale = expectOneOf('locale', options.locale ?? 'en', LOCALES)
  const mapper = createMapper(spec, columns)
  const plans = createPlans(mapper)
  const accepted: T[] = []
  const rejected: Rejected[] = []
  const issues: Issue[] = []
  let rows = 0

  function report(finding: Finding, id: string | undefined, line: number | undefined, row = rows): Issue {
    const masked = finding.masked === true && !revealPrivate
    const issue = issueOf(finding.problem, { row, line, id: id ?? null, path: finding.path, masked }, locale)
    issues.push(issue)
    return issue
  }

  function reject(
    record: unknown,
    findings: readonly Finding[],
    id: string | undefined,
    line: number | undefined,
  ): void {
    const reasons = findings.map(finding => report(finding, id, line))
    rejected.push({
      row: rows,
      ...(line === undefined ? {} : { line }),
      ...(id === undefined ? {} : { id }),
      record,
      issues: reasons,
    })
  }

  function add(
    plan: Plan<T>,
    cells: readonly unknown[],
    record: unknown,
    line?: number,
    extra: readonly Problem[] = [],
  ): void {
    rows++
    const draft: Draft<T> = {}
    const findings = fill(draft, plan, cells)
    for (const problem of extra) findings.push({ path: '', problem })
    if (isEmpty(draft, cells)) {
      reject(record ?? recordOf(plan.header, cells), [...findings, { path: '', problem: EMPTY_ROW }], undefined, line)
      return
    }
    const done = spec.complete(draft, { row: rows, cells, findings })
    const id = spec.idOf(draft)
    if (done === undefined) {
      reject(record ?? recordOf(plan.header, cells), findings, id, line)
      return
    }
    accepted.push(Object.freeze(done))
    for (const finding of findings) report(finding, id, line)
  }

  return {
    planOf: mapper.planOf,
    addCells: (plan, cells, line, extra) => add(plan, cells, undefined, line, extra),
    addRecord(record, line) {
      const entries = entriesOf(record)
      if (entries !== undefined) return add(plans(entries.keys), entries.values, record, line)
      rows++
      const problem: Problem = { code: 'notARecord', severity: 'error', received: spell(record), expects: 'record' }
      reject(record, [{ path: '', problem }], undefined, line)
    },
    addUnreadable(raw, problem, line) {
      rows++
      reject(raw, [{ path: '', problem, masked: true }], undefined, line)
    },
    note: (path, problem, line) => {
      report({ path, problem }, undefined, line, 0)
    },
    finish() {
      const mapping = mapper.mapping()
      for (const finding of columnFindings(mapping, mapper.missing())) report(finding, undefined, undefined, 0)
      return { accepted, rejected, issues, mapping, rows }
    },
  }
}

const EMPTY_ROW: Problem = { code: 'emptyRow', severity: 'error' }

/** The innermost loop of admission: nothing is allocated for a cell without problems. */
function fill<T>(draft: Draft<T>, plan: Plan<T>, cells: readonly unknown[]): Finding[] {
  const findings: Finding[] = []
  const { steps } = plan
  for (let i = 0; i < steps.length; i++) {
    const { index, field } = steps[i] as Plan<T>['steps'][number]
    const cell = cells[index]
    if (isBlank(cell)) continue
    const problems = field.put(cell, draft)
    if (problems.length > 0) for (const problem of problems) findings.push(findingOf(field, problem))
  }
  return findings
}

function findingOf<T>({ path, masked }: Field<T>, problem: Problem): Finding {
  return { path: problem.path ?? path, problem, masked }
}

function isEmpty(draft: object, cells: readonly unknown[]): boolean {
  for (const _ in draft) return false
  return cells.every(isBlank)
}

/** Defines keys instead of assigning them: a column may be called `__proto__`. */
export function recordOf(header: readonly string[], cells: readonly unknown[]): Readonly<Record<string, unknown>> {
  const surplus = cells.slice(header.length).map((_, index) => `column ${header.length + index + 1}`)
  return Object.fromEntries([...header, ...surplus].map((name, index) => [name, cells[index] ?? '']))
}

/** A hostile object (a proxy that throws) is no record. */
function entriesOf(record: unknown): { keys: string[]; values: unknown[] } | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  try {
    return { keys: Object.keys(record), values: Object.values(record) }
  } catch {
    return undefined
  }
}

const MOST_PLANS = 5_000

/** One plan for each set of keys; consecutive records usually share theirs. */
function createPlans<T>(mapper: Mapper<T>): (keys: readonly string[]) => Plan<T> {
  const known = new Map<string, Plan<T>>()
  let last: Plan<T> | undefined
  return keys => {
    if (last !== undefined && hasKeys(last.header, keys)) return last
    const signature = keys.join('\0')
    let plan = known.get(signature)
    if (plan === undefined) {
      plan = mapper.planOf(keys)
      if (known.size >= MOST_PLANS) known.clear()
      known.set(signature, plan)
    }
    // Two sets of keys may share a signature if a key contains a NUL; the comparison decides.
    if (!hasKeys(plan.header, keys)) plan = mapper.planOf(keys)
    last = plan
    return plan
  }
}

function hasKeys(header: readonly string[], keys: readonly string[]): boolean {
  if (header.length !== keys.length) return false
  for (let i = 0; i < keys.length; i++) if (header[i] !== keys[i]) return false
  return true
}

function columnFindings(mapping: readonly ColumnMapping[], missing: readonly string[]): Finding[] {
  const unknownColumns = mapping.filter(({ by }) => by === 'none')
  return [
    ...unknownColumns.map(({ header }) => tableFinding(header, 'unknownField')),
    ...missing.map(header => tableFinding(header, 'missingColumn')),
  ]
}

function tableFinding(path: string, code: 'unknownField' | 'missingColumn'): Finding {
  return { path, problem: { code, severity: 'warning', received: path, expects: 'knownField' } }
}
