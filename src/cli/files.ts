import { extname } from 'node:path'
import type { MemberCheck } from '../adapters/csv/read-members.ts'
import { checkMembers, readMembers, readOutcomes, readTies } from '../adapters/csv/read-members.ts'
import type { Format } from '../adapters/csv/source-options.ts'
import { FORMATS } from '../adapters/csv/source-options.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { MemberAdmission } from '../members/admit-members.ts'
import type { Member } from '../members/member.ts'
import type { Values } from './arguments.ts'
import { readLocale } from './arguments.ts'
import { columnsOf } from './columns.ts'
import { rowsProgress } from './progress.ts'
import { expectRoom } from './room.ts'
import { tableBytes } from './table-bytes.ts'
import type { Terminal } from './terminal.ts'

/** The members of a file, all of them kept, and what was not used. */
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

/** What the files of ties and of outcomes hold, where they are given. */
export async function loadPairs(members: readonly Member[], values: Values) {
  const { ties, outcomes } = values
  return {
    ties: ties === undefined ? undefined : await readTies(tableBytes(ties), members, pairOptions('ties', ties, values)),
    outcomes:
      outcomes === undefined
        ? undefined
        : await readOutcomes(tableBytes(outcomes), members, pairOptions('outcomes', outcomes, values)),
  }
}

export function expectFile(path: string | undefined): string {
  if (path === undefined || path === '') throw misuse('members', 'a file (.csv, .json or .ndjson)', path)
  return path
}

export function memberOptions(path: string, values: Values, terminal: Terminal) {
  const locale = readLocale(values.locale)
  return {
    format: formatOf(path),
    locale,
    assertConsent: values['assert-consent'],
    revealPrivate: values['show-private'],
    columns: columnsOf(values).members,
    onProgress: rowsProgress(path, locale, terminal),
  }
}

export function pairOptions(name: 'ties' | 'outcomes', path: string, values: Values) {
  return {
    format: formatOf(path),
    locale: readLocale(values.locale),
    revealPrivate: values['show-private'],
    columns: columnsOf(values)[name],
  }
}

function formatOf(path: string): Format {
  const extension = extname(path).slice(1).toLowerCase()
  return FORMATS.find(format => format === extension) ?? 'csv'
}
