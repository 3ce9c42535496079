import { expectKeys, expectMade } from '../../errors/expect.ts'
import { misuse } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import type { Member } from '../../members/member.ts'
import { isOpen } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import type { OwnField } from '../../policy/field.ts'
import { FIELDS } from '../../policy/field.ts'
import { strengthOf } from '../../scoring/contacts.ts'
import { createToday } from '../../scoring/facts.ts'
import { termsOf } from '../../scoring/fields.ts'
import { dateOf } from '../../scoring/shapes/record.ts'

/** The names of the tables, and what those begin with that are derived for a policy; a database may stand before each. */
export interface TableNames {
  readonly members: string
  readonly ties: string
  readonly outcomes: string
  /** Another for each policy over the same tables. */
  readonly derived: string
}

export const TABLES: TableNames = {
  members: 'kontor_members',
  ties: 'kontor_ties',
  outcomes: 'kontor_outcomes',
  derived: 'kontor_derived',
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/

/** The names of all tables; names stand in the text of statements, so nothing else may. @throws KontorError `invalid-argument` */
export function readTables(tables: Partial<TableNames>): TableNames {
  const names = { ...TABLES, ...expectKeys('tables', tables, Object.keys(TABLES)) }
  for (const name of Object.values(names))
    if (typeof name !== 'string' || !NAME.test(name))
      throw misuse('tables', 'names of tables such as kontor_members', name)
  if (new Set(Object.values(names)).size < 4) throw misuse('tables', 'different names', names)
  return names
}

export const OWN_FIELDS = Object.keys(FIELDS) as readonly OwnField[]

/**
 * The tables that a policy is asked over, made for one audience and one day. Members by id, with the terms of each field; ties
 * and outcomes of the members `a` and `b`, of which `n` tells apart those that are alike.
 * @throws KontorError `invalid-argument` for names that are none
 * @example
 * import { schema } from 'kontor/clickhouse'
 * schema()[0]?.startsWith('CREATE TABLE IF NOT EXISTS kontor_members') // → true
 */
export function schema(tables: Partial<TableNames> = TABLES): readonly string[] {
  const names = readTables(tables)
  const fields = OWN_FIELDS.map(field => `${field} Array(String)`).join(', ')
  const table = (name: string, columns: string, key: string) =>
    `CREATE TABLE IF NOT EXISTS ${name} (${columns}) ENGINE = ReplacingMergeTree ORDER BY ${key}`
  return [
    table(names.members, `id String, ${fields}, avoid Array(String), isOpen UInt8`, 'id'),
    table(names.ties, 'a String, b String, n Int64, strength Int64, day Nullable(Int64)', '(a, b, n)'),
    table(names.outcomes, 'a String, b String, n Int64, stage LowCardinality(String), day Int64', '(a, b, n)'),
  ]
}

/** One row a member, tie or outcome, as `JSONEachRow` takes them. */
export interface Rows {
  readonly members: readonly object[]
  readonly ties: readonly object[]
  readonly outcomes: readonly object[]
}

/**
 * The rows of a network as its audience sees it (`network.seenBy`, `matcher.network`): what it may not see is not in them.
 * @param now the day, for needs that end
 * @param only ids whose rows are asked for, with all that joins them to others @defaultValue everybody's
 * @example
 * import { createNetwork } from 'kontor'
 * import { rowsOf } from 'kontor/clickhouse'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * Object.keys(rowsOf(createNetwork({ members }), '2026-11-22')) // → ['members', 'ties', 'outcomes']
 */
export function rowsOf(network: Network, now: string | undefined, only?: ReadonlySet<string>): Rows {
  expectMade('network', network, 'seenBy')
  const { iso } = createToday(now)
  const isAsked = (...ids: readonly string[]) => only === undefined || ids.some(id => only.has(id))
  return {
    members: network.members.flatMap(member => (isAsked(member.id) ? [memberRow(member, iso)] : [])),
    ties: network.ties.flatMap((tie, n) => (isAsked(tie.from, tie.to) ? [tieRow(tie, n)] : [])),
    outcomes: network.outcomes.flatMap((one, n) => (isAsked(one.from, one.to) ? [outcomeRow(one, n)] : [])),
  }
}

/** @param today the day, asked for by a need that ends */
export function memberRow(member: Member, today: () => string): object {
  const row: Record<string, unknown> = { id: member.id }
  for (const field of OWN_FIELDS) row[field] = termsOf(member, field, today)
  row.avoid = member.avoid ?? []
  row.isOpen = isOpen(member) ? 1 : 0
  return row
}

/** @param n its place among all ties */
export function tieRow(tie: Tie, n: number): object {
  const date = dateOf(tie)
  return { a: tie.from, b: tie.to, n, strength: strengthOf(tie), day: date === undefined ? null : dayNumber(date) }
}

/** @param n its place among all outcomes */
export function outcomeRow({ from, to, stage, date }: Outcome, n: number): object {
  return { a: from, b: to, n, stage, day: dayNumber(date) }
}
