import type { Policy } from '../../policy/policy.ts'
import { fused } from './arithmetic.ts'
import type { Listed } from './listed.ts'
import { listedOf } from './listed.ts'
import { listTables } from './lists.ts'
import { markColumns, marks, mostFor } from './marks.ts'
import type { Asked, Derived, SqlContext, SqlSignal } from './parts.ts'

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
    derived: [...marks(policy, signals, listed, context), ...listTables(policy, listed, context)],
    select: asked =>
      [inLists(policy, listed, context, asked), ...throughOthers(policy, signals, listed, context, asked)].join(
        ' UNION DISTINCT ',
      ),
  }
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
