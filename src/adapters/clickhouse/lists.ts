import type { Policy } from '../../policy/policy.ts'
import { fused } from './arithmetic.ts'
import { pointsAt } from './bound.ts'
import type { Listed } from './listed.ts'
import { gainUpTo } from './listed.ts'
import type { Asked, Derived, SqlContext } from './parts.ts'

/** The tables of lists: which each stands in, and where each is found. The reasons stand at `candidates`. */
export function listTables(policy: Policy, listed: readonly Listed[], context: SqlContext): readonly Derived[] {
  return [
    ...listed.map(one => gains(one, context)),
    { name: 'nothing', select: nothing(policy, listed, context) },
    { name: 'lists', select: lists(listed, context), key: 'n' },
    { name: 'postings', select: postings(policy, context), key: 'key' },
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

/** What is added by bias and nothing in common, between one who asks, of class a, and one of class b: to a, f, and to b, g. */
function nothing({ bias }: Policy, listed: readonly Listed[], { at, table }: SqlContext): string {
  const side = (a: string, b: string) =>
    [
      at(bias, 'Int64'),
      ...listed.map(
        ({ signal }, j) =>
          `${at(pointsAt(signal, 0), 'Int64')} * bitTest(${a}.class, ${2 * j}) * bitTest(${b}.class, ${2 * j + 1})`,
      ),
    ].join(' + ')
  const classes = `(SELECT DISTINCT class FROM ${table('marks')})`
  return `SELECT p.class AS a, q.class AS b, toInt64(${side('p', 'q')}) AS f, toInt64(${side('q', 'p')}) AS g FROM ${classes} AS p CROSS JOIN ${classes} AS q`
}

/**
 * A row a member: the lists of what it wants, and of what it has, by gain and number, with the sum of gains up to each. Before
 * them stands the list 0, of nothing.
 */
function lists(listed: readonly Listed[], { table }: SqlContext): string {
  const gained = listed.map(({ name }, j) => {
    const wanted = `SELECT DISTINCT n, toUInt8(0) AS role, k FROM ${table(`${name}_options`)}`
    const had = `SELECT n, toUInt8(1) AS role, arrayJoin(${name}_y) AS k FROM ${table('sides')}`
    return `SELECT r.n AS n, r.role AS role, (g.gain, toUInt64(r.k) * ${listed.length} + ${j + 1}) AS one FROM (${wanted} UNION ALL ${had}) AS r INNER JOIN ${table(`${name}_gains`)} AS g ON g.k = r.k`
  })
  const none = 'SELECT toUInt32(0) AS n, toUInt8(0) AS role, (toInt64(0), toUInt64(0)) AS one WHERE 0'
  const sorted = [0, 1].map(role => `arraySort(groupArrayIf(one, role = ${role})) AS of${role}`)
  const all = `SELECT n, ${sorted.join(', ')} FROM (${[none, ...gained].join(' UNION ALL ')}) GROUP BY n`
  const sums = (of: string) =>
    `arrayZip(arrayConcat([toUInt64(0)], arrayMap(o -> o.2, ${of})), arrayConcat([toInt64(0)], arrayCumSum(arrayMap(o -> o.1, ${of}))))`
  return `SELECT m.n AS n, m.class AS class, m.asking AS asking, m.met AS met, ${sums('g.of0')} AS wants, ${sums('g.of1')} AS has FROM ${table('marks')} AS m LEFT JOIN (${all}) AS g ON g.n = m.n`
}

/** Every list of what is wanted with every list of what is had; if only who asks counts, what goes the other way is left out. */
function doubled(policy: Policy, own: 'wants' | 'has', from: string): string {
  const other = own === 'wants' ? 'has' : 'wants'
  const others = policy.fusion.kind === 'forward' ? `arraySlice(${other}, 1, 1)` : other
  const one = `SELECT n, class, asking, met, ${own === 'wants' ? 'w, arrayJoin(others) AS h' : 'arrayJoin(others) AS w, h'} FROM (SELECT n, class, asking, met, arrayJoin(${own}) AS ${own[0]}, ${others} AS others FROM ${from})`
  return `SELECT n, class, asking, met, w.1 AS wanted, w.2 AS wants, h.1 AS had, h.2 AS has FROM (${one})`
}

const mostOfAll = (column: string, { table }: SqlContext) => `(SELECT max(${column}) FROM ${table('lists')})`

/** Where each is found, if it can reach the threshold with anybody: by two lists and its class. */
function postings(policy: Policy, context: SqlContext): string {
  const { table, at } = context
  // Only with those classes with whom nothing in common costs least: no other costs both sides as little or less.
  const best =
    'arrayFilter(o -> NOT arrayExists(p -> p != o AND p.1 >= o.1 AND p.2 >= o.2, every), groupUniqArray((f, g)) AS every)'
  const classes = `SELECT b AS class, ${best} AS best FROM ${table('nothing')} GROUP BY b`
  const [x, y] = [
    `arrayMap(o -> o.1 + l.has + l.met + ${mostOfAll('asking', context)}, d.best)`,
    `arrayMap(o -> o.2 + l.wants + l.asking + ${mostOfAll('met', context)}, d.best)`,
  ]
  const reaches = `arrayExists((x, y) -> ${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}, ${x}, ${y})`
  return `SELECT cityHash64(l.had, l.wanted, l.class) AS key, l.n AS n, l.wants AS wants, l.has AS has, l.asking AS asking, l.met AS met FROM (${doubled(policy, 'has', table('lists'))}) AS l INNER JOIN (${classes}) AS d ON d.class = l.class WHERE ${reaches}`
}

/** Pairs (na, nb) that meet in two lists and can reach the threshold by them. */
export function inLists(policy: Policy, context: SqlContext, asked: Asked): string {
  const { table, at } = context
  const reaches = `${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}`
  const own = `(SELECT * FROM ${table('lists')} WHERE ${asked('n')})`
  const all = `SELECT l.n AS n, cityHash64(l.wanted, l.had, d.b) AS key, l.wants AS wants, l.has AS has, d.f + l.asking AS f, d.g + l.met AS g, f + wants + ${mostOfAll('met', context)} AS x, g + has + ${mostOfAll('asking', context)} AS y FROM (${doubled(policy, 'wants', own)}) AS l INNER JOIN ${table('nothing')} AS d ON d.a = l.class`
  const asking = `SELECT n, key, wants, has, f, g FROM (${all}) WHERE ${reaches}`
  const [x, y] = ['a.f + least(a.wants, b.has) + b.met', 'a.g + least(a.has, b.wants) + b.asking']
  const pairs = `SELECT a.n AS na, b.n AS nb, ${x} AS x, ${y} AS y FROM ${table('postings')} AS b INNER JOIN (${asking}) AS a ON a.key = b.key WHERE b.n != a.n`
  return `SELECT DISTINCT na, nb FROM (${pairs}) WHERE ${reaches}`
}
