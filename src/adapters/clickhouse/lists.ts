import type { Policy } from '../../policy/policy.ts'
import { pointsAt } from './bound.ts'
import type { Listed } from './listed.ts'
import { gainUpTo } from './listed.ts'
import { markColumns } from './marks.ts'
import type { Derived, SqlContext } from './parts.ts'

/** The tables of lists: where each asks, and where each is found. The reasons stand at `candidates`. */
export function listTables(policy: Policy, listed: readonly Listed[], context: SqlContext): readonly Derived[] {
  return [
    ...listed.map(one => gains(one, context)),
    { name: 'needs', select: needs(policy, listed, context) },
    { name: 'lists', select: lists(policy, listed, context) },
    { name: 'sought', select: sought(policy, context), key: 'n' },
    { name: 'postings', select: postings(policy, listed, context), key: 'key' },
  ]
}

/** By term: most gain, for whoever wants it by most names. A member wants a country by its own and by those of its regions. */
function gains({ signal, name }: Listed, { at, table }: SqlContext): Derived {
  const wanted = `SELECT n, k, any(r) AS r, toInt64(count()) AS names FROM ${table(`${name}_options`)} GROUP BY n, k`
  const most = `SELECT k, any(r) AS r, max(names) AS names FROM (${wanted}) GROUP BY k`
  return {
    name: `${name}_gains`,
    select: `SELECT k, toInt64(${gainUpTo(signal, 'r * names', at)}) AS gain FROM (${most})`,
  }
}

/** What lists have to add between two classes: the threshold, less the bias and what nothing in common is worth. */
function needs({ threshold, bias, fusion }: Policy, listed: readonly Listed[], { at, table }: SqlContext): string {
  // Who asks is of class p; only if both sides count does q ask as well.
  const sides = fusion.kind === 'forward' ? ['pq'] : ['pq', 'qp']
  const none = sides.flatMap(([a, b]) =>
    listed.map(
      ({ signal }, j) =>
        `${at(-pointsAt(signal, 0), 'Int64')} * bitTest(${a}.class, ${2 * j}) * bitTest(${b}.class, ${2 * j + 1})`,
    ),
  )
  const least = at(sides.length * (threshold!.score - bias), 'Int64')
  const classes = `(SELECT DISTINCT class FROM ${table('marks')})`
  return `SELECT p.class AS a, q.class AS b, toInt64(${[least, ...none].join(' + ')}) AS need FROM ${classes} AS p CROSS JOIN ${classes} AS q`
}

/** What wanting (role 0) and having (role 1) may add up to, for both sides or, if only who asks counts, for that side. */
function allElse({ fusion }: Policy, { table }: SqlContext): string {
  const most = (column: string) => `(SELECT max(${column}) FROM ${table('marks')})`
  if (fusion.kind === 'mutual') return `m.asking + m.met + ${most('asking')} + ${most('met')}`
  return `if(role = 0, m.asking + ${most('met')}, m.met + ${most('asking')})`
}

/** A row for each member and list. Lists of equal gain stand in order of their numbers. */
function lists(policy: Policy, listed: readonly Listed[], context: SqlContext): string {
  const { table } = context
  const gained = listed.map(({ name }, j) => {
    const wanted = `SELECT DISTINCT n, toUInt8(0) AS role, k FROM ${table(`${name}_options`)}`
    const had = `SELECT n, toUInt8(1) AS role, arrayJoin(${name}_y) AS k FROM ${table('sides')}`
    return `SELECT r.n AS n, r.role AS role, toUInt64(r.k) * ${listed.length} + ${j} AS list, g.gain AS gain FROM (${wanted} UNION ALL ${had}) AS r INNER JOIN ${table(`${name}_gains`)} AS g ON g.k = r.k`
  })
  const none = 'SELECT toUInt32(0) AS n, toUInt8(0) AS role, toUInt64(0) AS list, toInt64(0) AS gain WHERE 0'
  const apart = policy.fusion.kind === 'forward' ? ', g.role' : ''
  return `SELECT g.n AS n, g.role AS role, g.list AS list, sum(g.gain) OVER (PARTITION BY g.n${apart} ORDER BY g.gain, g.list) + ${allElse(policy, context)} AS reach FROM (${[none, ...gained].join(' UNION ALL ')}) AS g INNER JOIN ${table('marks')} AS m ON m.n = g.n`
}

/** Where each looks: in the lists of those who have what is wanted, and want what is had; and in that of everybody. */
function sought(policy: Policy, context: SqlContext): string {
  const own = policy.fusion.kind === 'forward' ? ' WHERE role = 0' : ''
  const { table } = context
  return `SELECT n, cityHash64(list, 1 - role) AS place, reach FROM ${table('lists')}${own} UNION ALL SELECT n, toUInt64(0) AS place, ${allElse(policy, context)} AS reach FROM (SELECT *, 0 AS role FROM ${table('marks')}) AS m`
}

/** Where each is found, by place and class, with the marks beside it. */
function postings(policy: Policy, listed: readonly Listed[], context: SqlContext): string {
  const own = policy.fusion.kind === 'forward' ? ' WHERE role = 1' : ''
  const { table } = context
  const places = `SELECT n, cityHash64(list, role) AS place, reach FROM ${table('lists')}${own} UNION ALL SELECT n, toUInt64(0) AS place, ${allElse(policy, context)} AS reach FROM (SELECT *, 1 AS role FROM ${table('marks')}) AS m`
  return `SELECT cityHash64(l.place, m.class) AS key, l.n AS n, l.reach AS reach, ${markColumns(listed, 'm')} FROM (${places}) AS l INNER JOIN ${table('marks')} AS m ON m.n = l.n`
}
