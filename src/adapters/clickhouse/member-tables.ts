import { FIELDS, splitField } from '../../policy/field.ts'
import type { Policy } from '../../policy/policy.ts'
import { fieldsRead } from '../../policy/signal.ts'
import type { Derived, SqlContext, SqlSignal } from './parts.ts'

const OWN = Object.keys(FIELDS)
const NUMBERED = ['n', 'id', ...OWN.map(field => `of_${field}`), 'avoid', 'isOpen']

const each = (columns: readonly string[], of: string) => columns.map(name => `${of}.${name} AS ${name}`).join(', ')

/** Fields that the policy reads over a member's contacts. */
function unionsOf(policy: Policy): readonly string[] {
  const read = fieldsRead(policy.signals).map(splitField)
  return [...new Set(read.filter(({ ofContacts }) => ofContacts).map(({ own }) => own))]
}

/**
 * Members, numbered in the order of their ids, with every field that the policy reads, those of their contacts too, and how
 * many they know; who is near whom, with how seldom the way over the other is; and what became of pairs.
 */
export function memberTables(policy: Policy, { tables, table }: SqlContext): readonly Derived[] {
  const owns = unionsOf(policy)
  const columns = OWN.map(field => `m.${field} AS of_${field}`).join(', ')
  const numbered = `SELECT toUInt32(row_number() OVER (ORDER BY m.id)) AS n, m.id AS id, ${columns}, m.avoid AS avoid, m.isOpen AS isOpen FROM ${tables.members} AS m FINAL`
  const joined = (from: string, more: string) =>
    `SELECT p.n AS a, q.n AS b, ${more} FROM ${from} AS t FINAL INNER JOIN ${table('numbered')} AS p ON p.id = t.a INNER JOIN ${table('numbered')} AS q ON q.id = t.b`
  const bothWays = (from: string, columns: string) =>
    `(SELECT w.1 AS a, w.2 AS b, ${columns} FROM (SELECT arrayJoin([(a, b), (b, a)]) AS w, ${columns} FROM ${table(from)}))`
  const unions = owns.map(own => `, groupUniqArrayArray(q.of_${own}) AS contacts_${own}`).join('')
  const rarity = 'if(sum(strength) = 0, 1000, least(1000, toInt64(floor(1000 / sqrt(sum(strength) / 1000)))))'
  const known = `SELECT t.a AS n, toInt64(count()) AS degree, ${rarity} AS r${unions} FROM ${table('ties')} AS t INNER JOIN ${table('numbered')} AS q ON q.n = t.b GROUP BY t.a`
  const more = owns.map(own => `, k.contacts_${own} AS contacts_${own}`).join('')
  const dated = `SELECT a AS n, 'tie' AS event, assumeNotNull(day) AS since FROM ${bothWays('tied', 'day')} WHERE day IS NOT NULL UNION ALL SELECT a AS n, toString(stage) AS event, day AS since FROM ${bothWays('met', 'stage, day')}`
  return [
    { name: 'numbered', select: numbered, key: 'id' },
    { name: 'tied', select: joined(tables.ties, 't.strength AS strength, t.day AS day') },
    { name: 'met', select: joined(tables.outcomes, 't.stage AS stage, t.day AS day') },
    // Ties between two add up, to at most one whole tie.
    {
      name: 'ties',
      select: `SELECT a, b, least(1000, sum(strength)) AS strength FROM ${bothWays('tied', 'strength')} GROUP BY a, b`,
      key: 'a',
    },
    { name: 'dated', select: `SELECT n, event, since AS day FROM (${dated})` },
    { name: 'known', select: known, key: 'n' },
    {
      name: 'near',
      select: `SELECT t.a AS a, t.b AS b, t.strength AS strength, k.r AS r FROM ${table('ties')} AS t INNER JOIN ${table('known')} AS k ON k.n = t.b`,
      key: 'a',
    },
    {
      name: 'past',
      select: `SELECT a, b, groupArray(toString(stage)) AS stages, groupArray(day) AS days FROM ${bothWays('met', 'stage, day')} GROUP BY a, b`,
      key: 'a',
    },
    {
      name: 'fields',
      select: `SELECT ${each(NUMBERED, 'm')}, k.degree AS degree${more} FROM ${table('numbered')} AS m LEFT JOIN ${table('known')} AS k ON k.n = m.n`,
      key: 'id',
    },
  ]
}

/** One row a member with all that it brings to a pair. */
export function sidesOf(policy: Policy, signals: readonly SqlSignal[], { table }: SqlContext): Derived {
  const own = [...NUMBERED, 'degree', ...unionsOf(policy).map(field => `contacts_${field}`)]
  const tables = signals.flatMap(({ columns }) => columns ?? [])
  const columns = tables.flatMap(({ table: short, names }) => names.map(name => `, ${short}.${name} AS ${name}`))
  const told = signals.flatMap(({ own: one }) => (one === undefined ? [] : `, ${one}`))
  const joins = tables.map(({ table: short }) => ` LEFT JOIN ${table(short)} AS ${short} ON ${short}.n = f.n`)
  return {
    name: 'sides',
    select: `SELECT ${each(own, 'f')}${[...told, ...columns].join('')} FROM ${table('fields')} AS f${joins.join('')}`,
    key: 'id',
  }
}
