import { dayNumber } from '../../integers/days.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import type { OwnField } from '../../policy/field.ts'
import { FIELDS } from '../../policy/field.ts'
import { contactsOf } from '../../scoring/contacts.ts'
import { createToday } from '../../scoring/facts.ts'
import { termsOf } from '../../scoring/fields.ts'
import { dateOf } from '../../scoring/shapes/record.ts'

/** The names of the four tables, and what those begin with that are derived for a policy; a database may stand before each. */
export interface TableNames {
  readonly members: string
  readonly contacts: string
  readonly events: string
  readonly outcomes: string
  /** Another for each policy over the same tables. */
  readonly derived: string
}

export const TABLES: TableNames = {
  members: 'kontor_members',
  contacts: 'kontor_contacts',
  events: 'kontor_events',
  outcomes: 'kontor_outcomes',
  derived: 'kontor_derived',
}

export const OWN_FIELDS = Object.keys(FIELDS) as readonly OwnField[]

/**
 * The tables that a policy is asked over, made for one audience and one day. Members by id, with the terms of each field;
 * contacts both ways round; dated events by member; outcomes of pairs both ways round.
 * @example
 * import { schema } from 'kontor/clickhouse'
 * schema()[0]?.startsWith('CREATE TABLE IF NOT EXISTS kontor_members') // → true
 */
export function schema(tables: TableNames = TABLES): readonly string[] {
  const fields = OWN_FIELDS.map(field => `${field} Array(String)`).join(', ')
  const table = (name: string, columns: string, key: string) =>
    `CREATE TABLE IF NOT EXISTS ${name} (${columns}) ENGINE = ReplacingMergeTree ORDER BY ${key}`
  return [
    table(tables.members, `id String, ${fields}, avoid Array(String), isOpen UInt8`, 'id'),
    table(tables.contacts, 'a String, b String, strength Int64', '(a, b)'),
    table(tables.events, 'member String, event LowCardinality(String), day Int64, n Int64', '(member, event, day, n)'),
    table(
      tables.outcomes,
      'a String, b String, stage LowCardinality(String), day Int64, n Int64',
      '(a, b, stage, day, n)',
    ),
  ]
}

/** One row a member, contact, event or outcome, as `JSONEachRow` takes them. */
export interface Rows {
  readonly members: readonly object[]
  readonly contacts: readonly object[]
  readonly events: readonly object[]
  readonly outcomes: readonly object[]
}

/**
 * The rows of a network as its audience sees it (`network.seenBy`, `matcher.network`): what it may not see is not in them.
 * Each row is another: rows that are alike are numbered.
 * @param now the day, for needs that end
 * @param only ids whose rows are asked for, with all that joins them to others @defaultValue everybody's
 * @example
 * import { createNetwork } from 'kontor'
 * import { rowsOf } from 'kontor/clickhouse'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * Object.keys(rowsOf(createNetwork({ members }), '2026-11-22')) // → ['members', 'contacts', 'events', 'outcomes']
 */
export function rowsOf(network: Network, now: string | undefined, only?: ReadonlySet<string>): Rows {
  const contacts = contactsOf(network)
  const { iso } = createToday(now)
  const isAsked = (...ids: readonly string[]) => only === undefined || ids.some(id => only.has(id))
  const members = network.members.filter(({ id }) => isAsked(id))
  const joined = network.members.flatMap(({ id: a }) =>
    [...contacts.of(a)].flatMap(([b, strength]) => (isAsked(a, b) ? [{ a, b, strength }] : [])),
  )
  return {
    members: members.map(member => memberRow(member, iso)),
    contacts: joined,
    events: numbered(members.flatMap(({ id }) => eventsOf(network, id))),
    outcomes: numbered(network.outcomes.filter(({ from, to }) => isAsked(from, to)).flatMap(bothWays)),
  }
}

/** @param today the day, asked for by a need that ends */
export function memberRow(member: Member, today: () => string): object {
  const row: Record<string, unknown> = { id: member.id }
  for (const field of OWN_FIELDS) row[field] = termsOf(member, field, today)
  row.avoid = member.avoid ?? []
  row.isOpen = member.consent?.matching !== false && member.paused !== true ? 1 : 0
  return row
}

function eventsOf(network: Network, member: string): readonly object[] {
  const ties = network.tiesOf(member).flatMap(tie => dateOf(tie) ?? [])
  const told = [
    ...ties.map(date => ['tie', date] as const),
    ...network.outcomesOf(member).map(({ stage, date }) => [stage, date] as const),
  ]
  return told.map(([event, date]) => ({ member, event, day: dayNumber(date) }))
}

function bothWays({ from, to, stage, date }: Outcome): readonly object[] {
  const day = dayNumber(date)
  return [
    { a: from, b: to, stage, day },
    { a: to, b: from, stage, day },
  ]
}

/** The first of its like 0, the next 1: whatever the order of rows, the same rows come of it. */
function numbered(rows: readonly object[]): readonly object[] {
  const seen = new Map<string, number>()
  return rows.map(row => {
    const key = JSON.stringify(row)
    const n = seen.get(key) ?? 0
    seen.set(key, n + 1)
    return { ...row, n }
  })
}
