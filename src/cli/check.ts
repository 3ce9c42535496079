import { stat } from 'node:fs/promises'
import type { MemberCheck } from '../adapters/csv/read-members.ts'
import { tableOf } from '../adapters/csv/table-of.ts'
import { rejectedTable, resolvedTable } from '../adapters/csv/tables.ts'
import { csvLines } from '../adapters/csv/write-csv.ts'
import { maskRejected } from '../members/admission/mask-rejected.ts'
import type { IssueGroup } from '../members/admission/receivers.ts'
import type { MemberAdmission } from '../members/admit-members.ts'
import type { Issue } from '../members/issue.ts'
import type { Member } from '../members/member.ts'
import type { Values } from './arguments.ts'
import { readArguments, readAudience, readLocale, readShown } from './arguments.ts'
import type { Found } from './check-report.ts'
import { report } from './check-report.ts'
import { checkFile, loadMembers, loadPairs } from './files.ts'
import { fileOf, give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { namesakes } from './namesakes.ts'
import { TAKES } from './takes.ts'
import { NEEDED } from './tell.ts'
import type { Terminal } from './terminal.ts'

/** Options for which the members must be kept. */
const KEEPING = ['csv', 'rejected', 'resolved', 'ties', 'outcomes'] as const

/** `kontor check members.csv`: what was admitted and what was not, how it was understood, and what to do. */
export async function check(args: readonly string[], _today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.check)
  const [path] = positionals
  const shown = readShown(values.limit)
  await expectOthers(values)
  const wantsRows = values.json || KEEPING.some(option => values[option] !== undefined) || (await isSmall(path))
  return wantsRows
    ? checkKeeping(await loadMembers(path, values, terminal), values, shown, terminal)
    : checkCounting(await checkFile(path, values, terminal), values, shown, terminal)
}

/**
 * Of a file as people keep it the members are kept too: who stands in it twice is found by its name. Not of what comes through a
 * pipe, whose end nobody sees.
 */
async function isSmall(path = ''): Promise<boolean> {
  const there = await stat(path).catch(() => undefined)
  return there?.isFile() === true && there.size <= SMALL
}

/** What the other commands will be given with the same files: a policy with a fault in it is told here too. */
async function expectOthers(values: Values): Promise<void> {
  readAudience(values.audience)
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
  const locale = readLocale(values.locale)
  const same = namesakes(members, locale)
  const found = { accepted, rejected: rejected.length, issues: groupsOf(issues), mapping, withheld, same }
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
    const needed = NEEDED[name]
    const found = { accepted, rejected: rejected.length, issues: groupsOf(issues), mapping, withheld: 0, needed }
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
/** Bytes. */
const SMALL = 20_000_000

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
