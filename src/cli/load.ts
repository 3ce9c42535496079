import { extname } from 'node:path'
import type { MemberCheck } from '../adapters/csv/read-members.ts'
import { checkMembers, readMembers, readOutcomes, readTies } from '../adapters/csv/read-members.ts'
import type { Format } from '../adapters/csv/source-options.ts'
import { FORMATS } from '../adapters/csv/source-options.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { ColumnMapping } from '../members/admission/mapping.ts'
import type { MemberAdmission } from '../members/admit-members.ts'
import { wasNotAsked } from '../members/admit-members.ts'
import type { Issue } from '../members/issue.ts'
import type { Member } from '../members/member.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Values } from './arguments.ts'
import { readAudience, readLocale } from './arguments.ts'
import { columnsOf } from './columns.ts'
import { memberAsked } from './members-asked.ts'
import { namesakes } from './namesakes.ts'
import { expectRoom } from './room.ts'
import { tableBytes } from './table-bytes.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './terminal.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

const MOST_ISSUES = 5
const ROWS_BETWEEN_WORDS = 100_000

/** Reads members, ties and outcomes; says on standard error what was not used, and never stops for bad data. */
export async function loadNetwork(
  path: string | undefined,
  values: Values,
  terminal: Terminal,
): Promise<{ readonly network: Network; readonly rejected: number }> {
  const admission = await loadMembers(path, values, terminal)
  const { members } = admission
  const locale = readLocale(values.locale)
  tell(`${path}`, admission, NEEDED.members, locale, terminal)
  const same = namesakes(members, locale)
  if (same !== undefined) terminal.err(`${same}\n`)
  if (admission.withheld > 0) tellWithheld(admission, locale, terminal)
  const { ties, outcomes } = await loadPairs(members, values)
  for (const [name, read] of [
    ['ties', ties],
    ['outcomes', outcomes],
  ] as const)
    if (read !== undefined) tell(`${values[name]}`, read, NEEDED[name], locale, terminal)
  const network = createNetwork({ members, ties: ties?.ties ?? [], outcomes: outcomes?.outcomes ?? [] })
  const audience = readAudience(values.audience)
  if (typeof audience === 'object') memberAsked('--audience', audience.member, { network })
  return {
    network,
    rejected: admission.rejected.length + (ties?.rejected.length ?? 0) + (outcomes?.rejected.length ?? 0),
  }
}

/** What the files of ties and of outcomes hold, where they are given. */
export async function loadPairs(members: readonly Member[], values: Values) {
  const columns = columnsOf(values)
  const options = (name: 'ties' | 'outcomes', file: string) => ({
    format: formatOf(file),
    locale: readLocale(values.locale),
    revealPrivate: values['show-private'],
    columns: columns[name],
  })
  const { ties, outcomes } = values
  return {
    ties: ties === undefined ? undefined : await readTies(tableBytes(ties), members, options('ties', ties)),
    outcomes:
      outcomes === undefined
        ? undefined
        : await readOutcomes(tableBytes(outcomes), members, options('outcomes', outcomes)),
  }
}

export async function loadMembers(
  path: string | undefined,
  values: Values,
  terminal: Terminal,
): Promise<MemberAdmission> {
  const file = expectFile(path)
  await expectRoom(file, values)
  return readMembers(tableBytes(file), memberOptions(file, values, terminal))
}

/** The same without keeping the members. */
export async function checkFile(path: string | undefined, values: Values, terminal: Terminal): Promise<MemberCheck> {
  const file = expectFile(path)
  return checkMembers(tableBytes(file), memberOptions(file, values, terminal))
}

function expectFile(path: string | undefined): string {
  if (path === undefined || path === '') throw misuse('members', 'a file (.csv, .json or .ndjson)', path)
  return path
}

function memberOptions(path: string, values: Values, terminal: Terminal) {
  return {
    format: formatOf(path),
    locale: readLocale(values.locale),
    assertConsent: values['assert-consent'],
    revealPrivate: values['show-private'],
    columns: columnsOf(values).members,
    onProgress: progress(path, terminal),
  }
}

function formatOf(path: string): Format {
  const extension = extname(path).slice(1).toLowerCase()
  return FORMATS.find(format => format === extension) ?? 'csv'
}

function progress(path: string, { err }: Terminal): (rows: number) => void {
  let next = ROWS_BETWEEN_WORDS
  return rows => {
    if (rows < next) return
    next += ROWS_BETWEEN_WORDS
    err(`${path}: ${rows} rows read\n`)
  }
}

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

interface Admitted {
  readonly mapping: readonly ColumnMapping[]
  readonly rejected: readonly unknown[]
  readonly issues: readonly Issue[]
}

/** What was not used of a file: how much, the first few, and where to see all. */
function tell(
  path: string,
  { mapping, rejected, issues }: Admitted,
  needed: readonly string[],
  locale: Locale,
  { err }: Terminal,
): void {
  const serious = issues.filter(({ severity }) => severity !== 'info')
  if (serious.length === 0) return
  err(`${path}: ${WORDS[locale].problems(rejected.length, serious.length)}\n`)
  for (const line of unfed(needed, mapping, WORDS[locale])) err(`  ${line}\n`)
  for (const { message, remedy } of serious.filter(({ code }) => OF_COLUMNS.has(code)))
    err(`  ${harmless(`${message} ${remedy}`)}\n`)
  // A column that was not understood may be the reason for what is wrong with each row, and is noticed last.
  const unused = serious.filter(({ code }) => code === 'unknownField')
  if (unused.length > 0) err(`  ${WORDS[locale].columns}, ${WORDS[locale].notUsed}: ${listed(unused)}\n`)
  const others = serious.filter(({ code }) => code !== 'unknownField' && !OF_COLUMNS.has(code))
  for (const { message } of others.slice(0, MOST_ISSUES)) err(`  ${harmless(message)}\n`)
}

/** Told each with what to do: somebody’s no is not heard, or what was asked for is not done. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['unusedConsent', 'missingColumn'])
const MOST_COLUMNS = 10

function listed(columns: readonly Issue[]): string {
  const names = columns.slice(0, MOST_COLUMNS).map(({ path }) => harmless(path))
  return `${names.join(', ')}${columns.length > MOST_COLUMNS ? ' …' : ''}`
}

/** The manager's word is asked for only where somebody was never asked: of whoever said no it changes nothing. */
function tellWithheld({ withheld, members }: MemberAdmission, locale: Locale, { err }: Terminal): void {
  const words = WORDS[locale]
  const isHelpful = members.some(
    one => (one.originCountries ?? one.originPlace) !== undefined && wasNotAsked(one.consent),
  )
  err(`${words.withheld(withheld)}${isHelpful ? `; ${words.assertConsent}` : ''}\n`)
}
