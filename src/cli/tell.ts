import type { Receiver } from '../members/admission/admission.ts'
import type { ColumnMapping } from '../members/admission/mapping.ts'
import type { Issue } from '../members/issue.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './terminal.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

const MOST_ISSUES = 5
const MOST_COLUMNS = 10

/** Columns without which no row is admitted. */
export const NEEDED = {
  members: ['id', 'name'],
  ties: ['from', 'to'],
  outcomes: ['from', 'to', 'date', 'stage'],
} as const

/** Of the fields that are needed those that no column feeds, in a table that has any, and what to do. */
export function unfed(needed: readonly string[], mapping: readonly ColumnMapping[], words: Words): readonly string[] {
  if (mapping.length === 0) return []
  const missing = needed.filter(field => !mapping.some(({ fields }) => fields.includes(field)))
  return missing.map(field => {
    const names = field === 'id' ? mapping.filter(({ fields }) => fields.includes('name')) : []
    const [name] = names.length === 1 ? names : []
    const isQuotable = name !== undefined && !/["`$\\!]/.test(name.header)
    return words.noColumn(field) + (isQuotable ? words.nameAsId(harmless(name.header)) : '')
  })
}

/** Told each with what to do: somebody’s no is not heard, or what was asked for is not done. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['unusedConsent', 'missingColumn'])

/** What was not used of a table: counted as it is found, and of it the few kept that are told. */
export interface NotUsed {
  readonly receiver: Pick<Receiver<unknown>, 'rejected' | 'found'>
  rejected(): number
  /** How much, the first few, and where to see all; nothing if all was used. */
  tell(path: string, columns: Columns, locale: Locale, terminal: Terminal): void
}

interface Columns {
  readonly needed: readonly string[]
  readonly mapping: readonly ColumnMapping[]
}

export function createNotUsed(): NotUsed {
  let [rejected, serious] = [0, 0]
  const ofColumns: Issue[] = []
  const unknown: Issue[] = []
  const others: Issue[] = []

  function note(code: string, make: () => Issue): void {
    serious++
    if (OF_COLUMNS.has(code)) ofColumns.push(make())
    else if (code === 'unknownField') keep(unknown, MOST_COLUMNS + 1, make)
    else keep(others, MOST_ISSUES, make)
  }

  return {
    receiver: {
      rejected({ issues }) {
        rejected++
        for (const issue of issues) if (issue.severity !== 'info') note(issue.code, () => issue)
      },
      found({ problem }, make) {
        if (problem.severity !== 'info') note(problem.code, make)
      },
    },
    rejected: () => rejected,
    tell(path, { needed, mapping }, locale, { err }) {
      if (serious === 0) return
      const words = WORDS[locale]
      err(`${path}: ${words.problems(rejected, serious)}\n`)
      for (const line of unfed(needed, mapping, words)) err(`  ${line}\n`)
      for (const { message, remedy } of ofColumns) err(`  ${harmless(`${message} ${remedy}`)}\n`)
      // A column that was not understood may be the reason for what is wrong with each row, and is noticed last.
      if (unknown.length > 0) err(`  ${words.columns}, ${words.notUsed}: ${listed(unknown)}\n`)
      for (const { message } of others) err(`  ${harmless(message)}\n`)
    },
  }
}

function keep(issues: Issue[], most: number, make: () => Issue): void {
  if (issues.length < most) issues.push(make())
}

function listed(columns: readonly Issue[]): string {
  const names = columns.slice(0, MOST_COLUMNS).map(({ path }) => harmless(path))
  return `${names.join(', ')}${columns.length > MOST_COLUMNS ? ' …' : ''}`
}
