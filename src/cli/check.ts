import { writeWhole } from '../adapters/csv/file.ts'
import { rejectedTable, resolvedTable } from '../adapters/csv/tables.ts'
import { csvLines } from '../adapters/csv/write-csv.ts'
import type { MemberAdmission } from '../members/admit-members.ts'
import type { Issue } from '../members/issue.ts'
import type { Arguments } from './arguments.ts'
import { readArguments } from './arguments.ts'
import { loadMembers } from './load.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'

const EXAMPLES = 3

/** `kontor check members.csv`: what was admitted, what was not, and why. */
export async function check(args: readonly string[], _today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, [
    'columns',
    'locale',
    'json',
    'strict',
    'assert-consent',
    'rejected',
    'resolved',
  ])
  const admission = await loadMembers(positionals[0], values, terminal)
  await writeTables(admission, values)
  terminal.out(values.json ? `${JSON.stringify(summaryOf(admission), null, 2)}\n` : report(admission, terminal))
  return admission.rejected.length > 0 && values.strict ? 1 : 0
}

async function writeTables(admission: MemberAdmission, { rejected, resolved }: Arguments['values']): Promise<void> {
  if (rejected !== undefined) await writeWhole(rejected, csvLines(rejectedTable(admission.rejected)))
  if (resolved !== undefined) await writeWhole(resolved, csvLines(resolvedTable(admission.members)))
}

/** The result without the members themselves: `check` is about the data, `--resolved` has the members. */
function summaryOf({ members, rejected, issues, mapping, withheld }: MemberAdmission) {
  return { rows: members.length + rejected.length, accepted: members.length, withheld, mapping, rejected, issues }
}

function report(admission: MemberAdmission, terminal: Terminal): string {
  const { members, rejected, issues, mapping, withheld } = admission
  const { bold, good, bad } = terminal.style
  const lines = [
    bold(`${members.length + rejected.length} rows: `) +
      good(`${members.length} accepted`) +
      (rejected.length > 0 ? bad(`, ${rejected.length} rejected`) : ', none rejected'),
    ...(withheld > 0 ? [`${withheld} origin values are not used: no consent was given`] : []),
    '',
    bold('Columns'),
    ...mapping.map(({ header, fields }) =>
      wrap(fields.length > 0 ? fields.join(', ') : bad('not used'), `  ${harmless(header)} → `, terminal.width),
    ),
  ]
  return `${[...lines, ...problemLines(issues, terminal)].join('\n')}\n`
}

/** The most frequent problems first, each with examples and what to do. */
function problemLines(issues: readonly Issue[], { style, width }: Terminal): string[] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.severity, issue.code, issue.path])
    groups.set(key, [...(groups.get(key) ?? []), issue])
  }
  const frequent = [...groups.values()].sort((p, q) => q.length - p.length)
  return frequent.flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const heading = `${group.length} × ${first.path === '' ? 'row' : first.path}: ${first.code} (${first.severity})`
    return [
      '',
      first.severity === 'info' ? heading : style.bad(heading),
      ...group.slice(0, EXAMPLES).map(({ message }) => wrap(harmless(message), '  ', width)),
      ...(group.length > EXAMPLES ? [`  … and ${group.length - EXAMPLES} more`] : []),
      wrap(first.remedy, '  → ', width),
    ]
  })
}
