import type { Policy } from '../../policy/policy.ts'
import { fused } from './arithmetic.ts'
import type { Listed } from './listed.ts'
import { listedOf } from './listed.ts'
import { inLists, listTables } from './lists.ts'
import { marks, mostFor } from './marks.ts'
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
 * nothing in common. Each member's lists stand in order of gain, those that it wants and those that it has; the sum up to a list
 * is that of it and all before it. Let L be the last list in which a wants what b has, or that of nothing, and M the last in
 * which b wants what a has. All that they share stands before, in the lists of either. So a's benefit is at most
 *
 *     x = bias + nothing in common + min(a's sum of wants up to L, b's sum of what it has up to L) + all else
 *
 * and b's is y, likewise by M. Since the score rises with both benefits, a pair that reaches the threshold does so with x and
 * y, and each of the two does with the most that anybody else can add. Everybody is found under the two lists (L, M) of which
 * that is so (`postings`), asks under those of which that is so, and meets whoever reaches the threshold by x and y.
 *
 * What nothing in common is worth depends on what the two have told: on their classes.
 *
 * A pair found so is looked at closer by its marks, and only what is left is scored.
 */
export function candidates(policy: Policy, signals: readonly SqlSignal[], context: SqlContext): Candidates {
  const listed = listedOf(policy)
  return {
    derived: [...marks(policy, signals, listed, context), ...listTables(policy, listed, context)],
    select(asked) {
      const closer = (pairs: string, more: number) => looked(pairs, more, { policy, listed, context, asked })
      const others = throughOthers(signals).map(({ pairs, more }) => closer(pairs, more))
      return [closer(inLists(policy, context, asked), 0), ...others].join(' UNION DISTINCT ')
    },
  }
}

interface Looked {
  readonly policy: Policy
  readonly listed: readonly Listed[]
  readonly context: SqlContext
  readonly asked: Asked
}

/** Of these pairs those that can reach the threshold by their marks, if each side may gain so much more. */
function looked(pairs: string, more: number, { policy, listed, context, asked }: Looked): string {
  const { table, at } = context
  const most = (a: string, b: string) => `${mostFor(a, b, policy, listed, context)} + ${at(more, 'Int64')}`
  const own = `(SELECT * FROM ${table('marks')} WHERE ${asked('n')})`
  const both = `SELECT p.na AS na, p.nb AS nb, ${most('a', 'b')} AS x, ${most('b', 'a')} AS y FROM ${table('marks')} AS b INNER JOIN (${pairs}) AS p ON p.nb = b.n INNER JOIN ${own} AS a ON a.n = p.na`
  return `SELECT na, nb FROM (${both}) WHERE ${fused(policy, at)} >= ${at(policy.threshold!.score, 'Int64')}`
}

/** Who is tied through others can gain by that too. */
function throughOthers(signals: readonly SqlSignal[]): readonly { readonly pairs: string; readonly more: number }[] {
  const paths = signals.flatMap(({ paths: one, bound }) => (one !== undefined && bound.tied! > 0 ? [one.name] : []))
  if (paths.length === 0) return []
  const pairs = paths.map(path => `SELECT a AS na, b AS nb FROM ${path}`).join(' UNION DISTINCT ')
  return [{ pairs, more: signals.reduce((sum, { bound }) => sum + (bound.tied ?? 0), 0) }]
}
