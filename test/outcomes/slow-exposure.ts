import type { Evaluation } from '../../src/index.ts'

/** A query's candidates: who each is, what it scores, and whether it is a true partner. */
export interface SlowQuery {
  readonly query: string
  readonly candidates: readonly { readonly id: string; readonly score: number; readonly isTrue: boolean }[]
}

export interface SlowAsked {
  readonly k: number
  /** Of a candidate. */
  readonly capacityOf: (id: string) => number
  /** With more cases, of lists beside lists, none is gone through. */
  readonly most: number
}

export type SlowExposure = Pick<Evaluation['exposure'], 'coverage' | 'gini'> & Evaluation['effective']

/** Coverage, Gini and what can be taken on, case by case: every list of one query beside every list of all others. */
export function slowExposure(queries: readonly SlowQuery[], asked: SlowAsked): SlowExposure | undefined {
  const lists = queries.map(({ candidates }) => listsOf(candidates, asked.k))
  if (lists.reduce((product, { length }) => product * length, 1) > asked.most) return undefined
  const cases = lists.reduce<readonly (readonly List[])[]>(
    (some, next) => some.flatMap(before => next.map(list => [...before, list])),
    [[]],
  )
  const mean = (of: (one: readonly List[]) => number) => cases.reduce((sum, one) => sum + of(one), 0) / cases.length
  const ids = [...new Set(queries.flatMap(({ candidates }) => candidates.map(({ id }) => id)))]
  const times = (one: readonly List[], id: string) => one.filter(list => list.some(entry => entry.id === id)).length
  const takes = (one: readonly List[], id: string) => Math.min(times(one, id), asked.capacityOf(id))
  const over = (sum: number, count: number) => (count === 0 ? 0 : sum / count)
  return {
    coverage: mean(one => over(ids.filter(id => times(one, id) > 0).length, ids.length)),
    gini: slowGini(ids.map(id => mean(one => times(one, id)))),
    introductions: mean(one =>
      over(
        sumOf(ids, id => takes(one, id)),
        sumOf(one, list => list.length),
      ),
    ),
    recall: mean(one =>
      over(
        sumOf(one, (list, at) => found(list, queries[at]!, id => takes(one, id) / times(one, id))),
        one.length,
      ),
    ),
  }
}

type List = SlowQuery['candidates']

/** Every first k there can be; all are equally likely, for each is the head of as many orders. */
function listsOf(left: List, k: number): readonly List[] {
  if (left.length === 0 || k === 0) return [[]]
  const top = Math.max(...left.map(({ score }) => score))
  const level = left.filter(({ score }) => score === top)
  const worse = left.filter(({ score }) => score < top)
  if (level.length <= k) return listsOf(worse, k - level.length).map(rest => [...level, ...rest])
  return choices(level, k)
}

function choices(from: List, k: number): readonly List[] {
  if (k === 0) return [[]]
  return from.flatMap((first, i) => choices(from.slice(i + 1), k - 1).map(rest => [first, ...rest]))
}

/** What of a query's true partners is on its list and takes it on. */
function found(list: List, { candidates }: SlowQuery, accepts: (id: string) => number): number {
  const truths = candidates.filter(({ isTrue }) => isTrue).length
  return sumOf(list, ({ id, isTrue }) => (isTrue ? accepts(id) : 0)) / truths
}

/** Half the mean difference of two, against the mean. */
function slowGini(values: readonly number[]): number {
  const total = sumOf(values, value => value)
  const apart = sumOf(values, a => sumOf(values, b => Math.abs(a - b)))
  return total === 0 ? 0 : apart / (2 * values.length * total)
}

function sumOf<T>(list: readonly T[], of: (one: T, at: number) => number): number {
  return list.reduce((sum, one, at) => sum + of(one, at), 0)
}
