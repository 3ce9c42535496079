import { addRecords } from './admission/add-records.ts'
import type { Admission, AdmissionOptions, Rejected, RowContext } from './admission/admission.ts'
import { createAdmission } from './admission/admission.ts'
import { createEnds } from './admission/ends.ts'
import type { ColumnMapping } from './admission/mapping.ts'
import { createCollector } from './admission/receivers.ts'
import { createRepetition } from './admission/repetition.ts'
import type { Draft } from './fields/field.ts'
import { headerReader } from './fields/headers.ts'
import { OUTCOME_HEADERS } from './fields/member-headers.ts'
import { outcomeFields } from './fields/tie-fields.ts'
import type { Issue } from './issue.ts'
import type { Member } from './member.ts'
import type { Expectation } from './messages/codes.ts'
import type { Outcome } from './tie.ts'

export interface OutcomeAdmission {
  readonly outcomes: readonly Outcome[]
  readonly rejected: readonly Rejected[]
  readonly issues: readonly Issue[]
  readonly mapping: readonly ColumnMapping[]
  /** outcomes + rejected */
  readonly rows: number
}

/**
 * Admits outcomes of introductions between admitted members. Never throws for data. `from`, `to`, `date` and `stage` are
 * required; a row that repeats an earlier row in every cell is rejected.
 *
 * @throws KontorError `invalid-argument` if `records` is not iterable or an option is wrong
 * @example
 * import { admitOutcomes } from 'kontor'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const rows = [
 *   { from: 'pumpen', to: 'makina', date: '2026-05-01', stage: 'met' },
 *   { from: 'pumpen', to: 'nobody', date: '2026-05-01', stage: 'met' },
 * ]
 * const { outcomes, rejected } = admitOutcomes(rows, members)
 * outcomes.length // → 1
 * rejected[0]?.issues[0]?.path // → 'to'
 */
export function admitOutcomes(
  records: Iterable<unknown>,
  members: Iterable<Member>,
  options: AdmissionOptions = {},
): OutcomeAdmission {
  const intake = createOutcomeIntake(members, options)
  addRecords(intake.admission, records)
  return intake.finish()
}

export interface OutcomeIntake {
  readonly admission: Admission<Outcome>
  finish(): OutcomeAdmission
}

export function createOutcomeIntake(members: Iterable<Member>, options: AdmissionOptions = {}): OutcomeIntake {
  const spec = {
    fields: outcomeFields(),
    readHeader: headerReader(OUTCOME_HEADERS),
    idOf: () => undefined,
    complete: createCompletion(members),
  }
  const { receiver, collection } = createCollector<Outcome>()
  const admission = createAdmission<Outcome>(spec, receiver, options)
  return {
    admission,
    finish() {
      const finished = admission.finish()
      const { accepted, rejected, issues } = collection
      return { outcomes: accepted, rejected, issues, ...finished }
    },
  }
}

function createCompletion(members: Iterable<Member>) {
  const ends = createEnds(members)
  const repetition = createRepetition<Outcome>(isSameOutcome)
  return (draft: Draft<Outcome>, context: RowContext): Outcome | undefined => {
    const { row, cells, findings } = context
    const joined = ends.check(draft, findings)
    const dated = isGiven('date', draft.date, 'day', context)
    const staged = isGiven('stage', draft.stage, 'stage', context)
    if (!joined || !dated || !staged) return undefined
    const outcome = draft as Outcome
    const earlier = repetition.meet(outcome, cells, row)
    if (earlier === undefined) return outcome
    findings.push({ path: '', problem: { code: 'repeatedRow', severity: 'error', also: String(earlier) } })
    return undefined
  }
}

/** A required value. If it was given but not understood, what was said of it becomes the reason of the rejection. */
function isGiven(path: string, value: unknown, expects: Expectation, { findings }: RowContext): boolean {
  if (value !== undefined) return true
  const place = findings.findIndex(finding => finding.path === path)
  const found = findings[place]
  if (found === undefined) findings.push({ path, problem: { code: 'missingValue', severity: 'error', expects } })
  else findings[place] = { ...found, problem: { ...found.problem, severity: 'error' } }
  return false
}

function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return (
    a.from === b.from && a.to === b.to && a.date === b.date && a.stage === b.stage && a.side === b.side && a.by === b.by
  )
}
