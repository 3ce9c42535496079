import type { MemberCheck } from '../adapters/csv/read-members.ts'
import { tableOf } from '../adapters/csv/table-of.ts'
import { rejectedTable, resolvedTable } from '../adapters/csv/tables.ts'
import { csvLines } from '../adapters/csv/write-csv.ts'
import { expectDay } from '../integers/days.ts'
import type { ColumnMapping } from '../members/admission/mapping.ts'
import { maskRejected } from '../members/admission/mask-rejected.ts'
import type { IssueGroup, Summary } from '../members/admission/receivers.ts'
import type { MemberAdmission } from '../members/admit-members.ts'
import type { Issue } from '../members/issue.ts'
import type { Member } from '../members/member.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Values } from './arguments.ts'
import { readArguments, readAudience, readLocale, readShown } from './arguments.ts'
import { fileOf, give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { checkFile, ENDS, loadMembers, loadPairs, unfed } from './load.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, harmless, wrap } from './terminal.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

/** Options for which the members must be kept. */
const KEEPING = ['csv', 'rejected', 'resolved', 'ties', 'outcomes'] as const

/** `kontor check members.csv`: what was admitted and what was not, how it was understood, and what to do. */
export async function check(args: readonly string[], _today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, [
    'ties',
    'outcomes',
    'policy',
    'audience',
    'now',
    'limit',
    'columns',
    'locale',
    'json',
    'csv',
    'strict',
    'assert-consent',
    'rejected',
    'resolved',
    'show-private',
  ])
  const [path] = positionals
  const shown = readShown(values.limit)
  await expectOthers(values)
  const wantsRows = values.json || KEEPING.some(option => values[option] !== undefined)
  return wantsRows
    ? checkKeeping(await loadMembers(path, values, terminal), values, shown, terminal)
    : checkCounting(await checkFile(path, values, terminal), values, shown, terminal)
}

/** What the other commands will be given with the same files: a policy with a fault in it is told here too. */
async function expectOthers(values: Values): Promise<void> {
  readAudience(values.audience)
  if (values.now !== undefined) expectDay('--now', values.now)
  if (values.policy !== undefined) await choosePolicy(values)
}

/** Without keeping the members, so that a file may be larger than memory. */
async function checkCounting(found: MemberCheck, values: Values, shown: number, terminal: Terminal): Promise<number> {
  terminal.out(report(found, shown, readLocale(values.locale), terminal))
  return found.rejected > 0 && values.strict ? 1 : 0
}

async function checkKeeping(
  admission: MemberAdmission,
  values: Values,
  shown: number,
  terminal: Terminal,
): Promise<number> {
  const { members, issues, mapping, withheld, rows } = admission
  const rejected = values['show-private']
    ? admission.rejected
    : maskRejected(admission.rejected, mapping, readLocale(values.locale))
  const accepted = members.length
  const found = { accepted, rejected: rejected.length, issues: groupsOf(issues), mapping, withheld }
  const locale = readLocale(values.locale)
  const pairs = await checkPairs(members, values)
  const result = {
    data: {
      rows,
      accepted,
      withheld,
      mapping,
      members: members.map(({ id }) => id),
      rejected,
      issues,
      ...Object.fromEntries(pairs.map(({ name, data }) => [name, data])),
    },
    table: () => issueTable(issues, pairs),
    text: () =>
      [
        report(found, shown, locale, terminal),
        ...pairs.map(one => `\n${one.file}: ${report(one.found, shown, locale, terminal)}`),
      ].join(''),
    files: [
      ...fileOf(values.rejected, () => csvLines(rejectedTable(rejected))),
      ...fileOf(values.resolved, () => csvLines(resolvedTable(members))),
    ],
  }
  const all = pairs.reduce((sum, one) => sum + one.found.rejected, rejected.length)
  return give(result, { values, rejected: all }, terminal)
}

/** What was found in a file of ties or of outcomes. */
interface PairCheck {
  readonly name: 'ties' | 'outcomes'
  readonly file: string
  readonly found: Found
  readonly data: { readonly rows: number; readonly accepted: number; readonly issues: readonly Issue[] }
}

async function checkPairs(members: readonly Member[], values: Values): Promise<readonly PairCheck[]> {
  const pairs = await loadPairs(members, values)
  return (['ties', 'outcomes'] as const).flatMap(name => {
    const read = pairs[name]
    if (read === undefined) return []
    const { rows, rejected, issues, mapping } = read
    const accepted = rows - rejected.length
    const found = { accepted, rejected: rejected.length, issues: groupsOf(issues), mapping, withheld: 0, needed: ENDS }
    // Of a private tie the row itself may not be shown; what is said of it is masked already.
    return [{ name, file: `${values[name]}`, found, data: { rows, accepted, mapping, issues } }]
  })
}

/** Several files are told apart by a column of their own. */
function issueTable(issues: readonly Issue[], pairs: readonly PairCheck[]) {
  const all = [
    ...issues.map(issue => ({ file: 'members', issue })),
    ...pairs.flatMap(({ name, data }) => data.issues.map(issue => ({ file: name as string, issue }))),
  ]
  return tableOf(all, {
    ...(pairs.length > 0 ? { file: ({ file }: (typeof all)[number]) => file } : {}),
    row: ({ issue }) => issue.row,
    line: ({ issue }) => issue.line,
    id: ({ issue }) => issue.id,
    path: ({ issue }) => issue.path,
    severity: ({ issue }) => issue.severity,
    code: ({ issue }) => issue.code,
    message: ({ issue }) => issue.message,
    remedy: ({ issue }) => issue.remedy,
  })
}

const EXAMPLES = 3

/** Issues of one kind together, the most frequent first. */
function groupsOf(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.severity, issue.code, issue.path])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [issue])
    else group.push(issue)
  }
  return [...groups.values()]
    .map(group => {
      const { path, code, severity } = group[0]!
      return { path, code, severity, count: group.length, examples: group.slice(0, EXAMPLES) }
    })
    .sort((p, q) => q.count - p.count)
}

type Found = Summary & {
  readonly mapping: readonly ColumnMapping[]
  readonly withheld: number
  /** @defaultValue an id */
  readonly needed?: readonly string[]
}

function report(found: Found, shown: number, locale: Locale, terminal: Terminal): string {
  const { accepted, rejected, issues, mapping, withheld, needed = ['id'] } = found
  const { style } = terminal
  const words = WORDS[locale]
  const lines = [
    style.bold(words.rows(accepted + rejected, accepted, rejected)),
    ...(withheld > 0 ? [words.withheld(withheld)] : []),
    '',
    style.bold(words.columns),
    ...columnLines(mapping, words, terminal),
    ...unfed(needed, mapping).map(field => style.bad(wrap(words.noColumn(field), '  ', terminal.width))),
    ...firstOf(
      issues.map(group => groupLines(group, terminal).join('\n')),
      shown,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Columns that bear the name of their field stand together; each other one shows what it became. */
function columnLines(mapping: readonly ColumnMapping[], words: Words, { style, width }: Terminal): string[] {
  const named = mapping.filter(({ header, fields }) => fields.length === 1 && fields[0] === header)
  const others = mapping.filter(column => !named.includes(column))
  return [
    ...(named.length > 0 ? [wrap(named.map(({ header }) => header).join(', '), `  ${words.byName}: `, width)] : []),
    ...others.map(({ header, fields }) =>
      wrap(fields.length > 0 ? fields.join(', ') : style.bad(words.notUsed), `  ${harmless(header)} → `, width),
    ),
  ]
}

function groupLines({ path, code, severity, count, examples }: IssueGroup, { style, width }: Terminal): string[] {
  const heading = `${count} × ${path === '' ? code : `${path}: ${code}`} (${severity})`
  const remedy = examples[0]?.remedy
  return [
    '',
    severity === 'info' ? heading : style.bad(heading),
    ...examples.map(({ message }) => wrap(harmless(message), '  ', width)),
    ...(count > examples.length ? [`  … (+${count - examples.length})`] : []),
    ...(remedy === undefined ? [] : [wrap(remedy, '  → ', width)]),
  ]
}
