import type { Policy } from '../../policy/policy.ts'
import { fused } from './arithmetic.ts'
import { pointsAt } from './bound.ts'
import type { Listed } from './listed.ts'
import { gainUpTo, listedOf } from './listed.ts'
import { markColumns, marks, mostFor } from './marks.ts'
import type { Asked } from './question.ts'
import type { Derived, SqlContext, SqlSignal } from './signals.ts'

export interface Candidates {
  readonly derived: readonly Derived[]
  /** Rows (a, b) of numbers; `asked` is the condition on who asks. */
  readonly select: (asked: Asked) => string
}

/**
 * Pairs that can reach the threshold, found without looking at all pairs; a pair that is left out cannot.
 *
 * What two have in common stands in lists: who wants a term, and who has it. A list's `gain` is the most that it adds beyond
 * nothing in common. Lists stand in order of gain. `reach` is the most that a member's lists up to this one and all else add;
 * `need` is what a pair of classes must reach, for what they have told. Of the lists that two of them share let the last be L.
 * If the pair reaches the threshold, then L's reach is at least the need, for either of them. So everybody asks in such lists
 * only (`sought`), and is found in such lists only (`postings`); a list of everybody, which adds nothing, stands before all.
 *
 * A pair found so is looked at closer by its marks, and only what is left is scored.
 */
export function candidates(policy: Policy, signals: readonly SqlSignal[], context: SqlContext): Candidates {
  const listed = listedOf(policy)
  return {
    derived: [
      ...marks(policy, signals, listed, context),
      ...listed.map(one => gains(one, context)),
      { name: 'needs', select: needs(policy, listed, context) },
      { name: 'lists', select: lists(policy, listed, context) },
      { name: 'sought', select: sought(policy, context), key: 'n' },
      { name: 'postings', select: postings(policy, listed, context), key: 'key' },
    ],
    select: asked =>
      [inLists(policy, listed, context, asked), ...throughOthers(policy, signals, listed, context, asked)].join(
        ' UNION DISTINCT ',
      ),
  }
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
  const sides =
    fusion.kind === 'forward'
      ? [['p', 'q']]
      : [
          ['p', 'q'],
          ['q', 'p'],
        ] // prettier-ignore
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

function inLists(policy: Policy, listed: readonly Listed[], context: SqlContext, asked: Asked): string {
  const { table, at } = context
  const asking = `SELECT l.n AS n, cityHash64(l.place, d.b) AS key, d.need AS need, ${markColumns(listed, 'm')} FROM ${table('sought')} AS l INNER JOIN ${table('marks')} AS m ON m.n = l.n INNER JOIN ${table('needs')} AS d ON d.a = m.class WHERE l.reach >= d.need AND ${asked('l.n')} AND ${asked('m.n')}`
  const [x, y] = [mostFor('a', 'b', policy, listed, context), mostFor('b', 'a', policy, listed, context)]
  const pairs = `SELECT a.n AS na, b.n AS nb, ${x} AS x, ${y} AS y FROM ${table('postings')} AS b INNER JOIN (${asking}) AS a ON a.key = b.key WHERE b.n != a.n AND b.reach >= a.need`
  return `SELECT DISTINCT na, nb FROM (${pairs}) WHERE ${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}`
}

/** Who is tied through others can gain by that too. */
function throughOthers(
  policy: Policy,
  signals: readonly SqlSignal[],
  listed: readonly Listed[],
  context: SqlContext,
  asked: Asked,
): readonly string[] {
  const { table, at } = context
  const paths = signals.flatMap(({ paths: one, bound }) => (one !== undefined && bound.tied! > 0 ? [one.name] : []))
  if (paths.length === 0) return []
  const more = at(
    signals.reduce((sum, { bound }) => sum + (bound.tied ?? 0), 0),
    'Int64',
  )
  const [x, y] = [mostFor('a', 'b', policy, listed, context), mostFor('b', 'a', policy, listed, context)]
  const near = paths.map(path => `SELECT a, b FROM ${path}`).join(' UNION DISTINCT ')
  const pairs = `SELECT p.a AS na, p.b AS nb, ${x} + ${more} AS x, ${y} + ${more} AS y FROM ${table('marks')} AS b INNER JOIN (${near}) AS p ON p.b = b.n INNER JOIN ${table('marks')} AS a ON a.n = p.a WHERE ${asked('a.n')}`
  return [`SELECT na, nb FROM (${pairs}) WHERE ${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}`]
}
