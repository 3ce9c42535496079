import type { OpportunityFigures, OpportunityTable } from '../../audit/opportunity/figures.ts'
import { groupName, tableName } from '../../audit/opportunity/names.ts'
import type { OpportunityAudit } from '../../audit/opportunity.ts'
import type { ReportAudit } from './model.ts'
import type { TextTable } from './texts.ts'

export function auditModel({ tables }: OpportunityAudit, texts: TextTable): ReportAudit {
  return {
    tables: tables.map(table => ({
      title: texts.number(locale => tableName(table.by, locale)),
      isSuppressed: table.isSuppressed,
      rows: rowsOf(table, texts),
    })),
  }
}

type Rows = ReportAudit['tables'][number]['rows']

function rowsOf({ by, groups, unknown }: OpportunityTable, texts: TextTable): Rows {
  const row = (group: string | undefined, figures: OpportunityFigures, ratio = -1): Rows[number] => {
    const { members, rate, low, high, introductionShare } = figures
    return [texts.number(locale => groupName(by, group, locale)), members, rate, low, high, introductionShare, ratio]
  }
  return [
    ...groups.map(figures => row(figures.group, figures, figures.impactRatio)),
    ...(unknown === undefined ? [] : [row(undefined, unknown)]),
  ]
}
