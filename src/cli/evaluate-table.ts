import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import type { Comparison } from '../outcomes/compare.ts'
import type { Estimate } from '../outcomes/evaluate/estimate.ts'
import type { Evaluation } from '../outcomes/evaluate.ts'

export interface Found {
  readonly evaluation: Evaluation
  readonly other: Evaluation | undefined
  readonly comparison: Comparison | undefined
}

const MEASURES = ['recall', 'precision', 'ndcg', 'auc', 'aucMatched'] as const
const OVER = ['mutual', 'newcomers', 'crossBorder'] as const

interface Row extends Partial<Estimate> {
  readonly policy: string
  /** The policy it is compared with. */
  readonly other?: string
  readonly over: string
  readonly measure: string
}

/** One row for each figure with its interval; those of a comparison are differences. */
export function evaluationTable({ evaluation, other, comparison }: Found): Table {
  const rows = [evaluation, ...(other === undefined ? [] : [other])].flatMap(rowsOf)
  const pair = { policy: evaluation.policy, ...(other === undefined ? {} : { other: other.policy }), over: 'mutual' }
  const beside = comparison === undefined ? [] : MEASURES.map(measure => ({ ...pair, measure, ...comparison[measure] }))
  return tableOf<Row>([...rows, ...beside], {
    policy: ({ policy }) => policy,
    other: one => one.other,
    over: ({ over }) => over,
    measure: ({ measure }) => measure,
    mean: ({ mean }) => mean,
    low: ({ low }) => low,
    high: ({ high }) => high,
  })
}

function rowsOf(evaluation: Evaluation): readonly Row[] {
  const { policy, effective, exposure } = evaluation
  const one = (over: string, measure: string, mean: number) => ({ policy, over, measure, mean })
  return [
    ...OVER.flatMap(over => MEASURES.map(measure => ({ policy, over, measure, ...evaluation[over][measure] }))),
    one('effective', 'recall', effective.recall),
    one('exposure', 'coverage', exposure.coverage),
    one('exposure', 'gini', exposure.gini),
  ]
}
