import type { QueryRow } from '../../src/index.ts'

/** One query's candidates in any order: what each scores, and its grade (0 is no true partner). */
export interface Standing {
  readonly score: number
  readonly grade: number
  /** Country and kind. */
  readonly group: string
  readonly contacts: number
}

type SlowFigures = Omit<QueryRow, 'query' | 'truths' | 'refused' | 'candidates'>

/** The figures by their definitions: the mean over every order in which the candidates can stand, best score first. */
export function slowFigures(candidates: readonly Standing[], k: number): SlowFigures {
  const orders = ordersOf(candidates)
  const mean = (of: (order: readonly Standing[]) => number) =>
    orders.reduce((sum, order) => sum + of(order), 0) / orders.length
  const truths = candidates.filter(({ grade }) => grade > 0)
  const hits = (order: readonly Standing[]) => order.slice(0, k).filter(({ grade }) => grade > 0).length
  const best = [...candidates].sort((a, b) => b.grade - a.grade)
  return {
    recall: mean(order => hits(order) / truths.length),
    precision: mean(order => hits(order) / k),
    ndcg: mean(order => dcg(order, k) / dcg(best, k)),
    reciprocalRank: mean(order => 1 / (1 + order.findIndex(({ grade }) => grade > 0))),
    hit: mean(order => (hits(order) > 0 ? 1 : 0)),
    auc: wins(
      truths.flatMap(truth => candidates.filter(({ grade }) => grade === 0).map(other => [truth, other] as const)),
    ),
    aucMatched: meanOf(
      truths.flatMap(
        truth =>
          wins(
            candidates.filter(({ grade, ...rest }) => grade === 0 && isLike(rest, truth)).map(other => [truth, other]),
          ) ?? [],
      ),
    ),
  }
}

function isLike(a: Pick<Standing, 'group' | 'contacts'>, b: Standing): boolean {
  return a.group === b.group && a.contacts <= 4 * b.contacts && b.contacts <= 4 * a.contacts
}

function dcg(order: readonly Standing[], k: number): number {
  return order.slice(0, k).reduce((sum, { grade }, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

function wins(pairs: readonly (readonly [Standing, Standing])[]): number | undefined {
  return meanOf(pairs.map(([truth, other]) => (truth.score === other.score ? 0.5 : truth.score > other.score ? 1 : 0)))
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** Every order with scores going down. */
function ordersOf(left: readonly Standing[]): readonly (readonly Standing[])[] {
  if (left.length === 0) return [[]]
  const top = Math.max(...left.map(({ score }) => score))
  return left.flatMap((first, i) =>
    first.score < top ? [] : ordersOf(left.filter((_, j) => j !== i)).map(rest => [first, ...rest]),
  )
}
