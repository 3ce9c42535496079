import { expectCallback, expectObject } from '../../errors/expect.ts'
import { expectInteger } from '../../errors/kontor-error.ts'
import type { Issue, Severity } from '../issue.ts'
import type { ProblemCode } from '../messages/codes.ts'
import type { Receiver, Rejected } from './admission.ts'

export interface Collection<T> {
  readonly accepted: readonly T[]
  readonly rejected: readonly Rejected[]
  readonly issues: readonly Issue[]
}

/** Keeps everything. */
export function createCollector<T>(): { readonly receiver: Receiver<T>; readonly collection: Collection<T> } {
  const accepted: T[] = []
  const rejected: Rejected[] = []
  const issues: Issue[] = []
  const receiver: Receiver<T> = {
    accepted: record => accepted.push(record),
    rejected(row) {
      rejected.push(row)
      for (const issue of row.issues) issues.push(issue)
    },
    found: (_finding, make) => issues.push(make()),
  }
  return { receiver, collection: { accepted, rejected, issues } }
}

/** Issues of one kind: how many, and the first few. */
export interface IssueGroup {
  readonly path: string
  readonly code: ProblemCode
  readonly severity: Severity
  readonly count: number
  readonly examples: readonly Issue[]
}

export interface SummaryOptions<T> {
  /** Examples kept of each group, an integer ≥ 0. @defaultValue 3 */
  readonly examples?: number
  /** Called for each accepted record. @defaultValue none */
  readonly onAccepted?: (record: T) => void
  /** Called for each rejected row. @defaultValue none */
  readonly onRejected?: (rejected: Rejected) => void
}

export interface Summary {
  readonly accepted: number
  readonly rejected: number
  /** The most frequent first. */
  readonly issues: readonly IssueGroup[]
}

type Counted = Omit<IssueGroup, 'count' | 'examples'> & { count: number; readonly examples: Issue[] }

/** Counts, and keeps a few examples: the memory it needs does not grow with the rows. */
export function createSummary<T>(options: SummaryOptions<T>): {
  readonly receiver: Receiver<T>
  readonly summary: () => Summary
} {
  const examples = expectInteger('examples', expectObject('options', options).examples ?? 3, { least: 0 })
  const onAccepted = expectCallback('onAccepted', options.onAccepted)
  const onRejected = expectCallback('onRejected', options.onRejected)
  const groups = new Map<string, Counted>()
  let accepted = 0
  let rejected = 0

  function count(path: string, code: ProblemCode, severity: Severity, make: () => Issue): void {
    const key = `${severity} ${code} ${path}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { path, code, severity, count: 0, examples: [] }
      groups.set(key, group)
    }
    group.count++
    if (group.examples.length < examples) group.examples.push(make())
  }

  const receiver: Receiver<T> = {
    accepted(record) {
      accepted++
      onAccepted?.(record)
    },
    rejected(row) {
      rejected++
      for (const issue of row.issues) count(issue.path, issue.code, issue.severity, () => issue)
      onRejected?.(row)
    },
    found: ({ path, problem }, make) => count(path, problem.code, problem.severity, make),
  }
  const summary = () => ({ accepted, rejected, issues: [...groups.values()].sort((a, b) => b.count - a.count) })
  return { receiver, summary }
}
