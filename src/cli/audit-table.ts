import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import type { OpportunityChoice, OpportunityComparison } from '../audit/compare-opportunity.ts'
import type { OpportunityFigures, OpportunityGroup } from '../audit/opportunity/figures.ts'

interface Row {
  /** Which of the rounds that stand side by side. */
  readonly choice: OpportunityChoice
  readonly by: string
  /** Empty for all, and for those of whom nothing is known. */
  readonly group?: string
  readonly figures: OpportunityFigures | OpportunityGroup
}

/** What each group got in each of the rounds; groups that are not told of have no row. Ratios are thousandths. */
export function auditTable({ asked, withoutOrigin, fairness }: OpportunityComparison): Table {
  return tableOf([asked, withoutOrigin, ...fairness].flatMap(rowsOf), {
    fairness: ({ choice }) => choice.fairness,
    withoutOrigin: ({ choice }) => choice.withoutOrigin,
    by: ({ by }) => by,
    group: ({ group }) => group,
    members: ({ figures }) => figures.members,
    introduced: ({ figures }) => figures.introduced,
    rate: ({ figures }) => figures.rate,
    low: ({ figures }) => figures.low,
    high: ({ figures }) => figures.high,
    introductionShare: ({ figures }) => figures.introductionShare,
    exposureShare: ({ figures }) => figures.exposureShare,
    impactRatio: ({ figures }) => ('impactRatio' in figures ? figures.impactRatio : undefined),
    isBelowFourFifths: ({ figures }) => ('isBelowFourFifths' in figures ? figures.isBelowFourFifths : undefined),
  })
}

function rowsOf(choice: OpportunityChoice): readonly Row[] {
  const { total, tables } = choice.audit
  return [
    { choice, by: 'all', figures: total },
    ...tables.flatMap(({ by, groups, unknown }) => [
      ...groups.map(figures => ({ choice, by, group: figures.group, figures })),
      ...(unknown === undefined ? [] : [{ choice, by, figures: unknown }]),
    ]),
  ]
}
