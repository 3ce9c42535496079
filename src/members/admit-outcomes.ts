import { addRecords } from './admission/add-records.ts'
import type { Admission, AdmissionOptions, AdmissionSpec, Rejected, RowContext } from './admission/admission.ts'
import { expectAsked } from './admission/admission.ts'
import { createEnds } from './admission/ends.ts'
import { createIntake } from './admission/intake.ts'
import type { ColumnMapping } from './admission/mapping.ts'
import { createRepetition } from './admission/repetition.ts'
import type { Roll } from './admission/roll.ts'
import { rollOf } from './admission/roll.ts'
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
 * required; a `side` that is not understood rejects its row, for without it both would have said so; and so is a row rejected that
 * repeats an earlier row in every cell.
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

export function createOutcomeIntake(
  members: Iterable<Member>,
  options: AdmissionOptions,
  more?: readonly string[],
): OutcomeIntake {
  const { admission, finish } = createIntake<Outcome>(outcomeSpec(rollOf(members)), expectAsked(options, more))
  return {
    admission,
    finish() {
      const { accepted: outcomes, ...others } = finish()
      return { outcomes, ...others }
    },
  }
}

/** How outcomes are admitted, into whatever takes them. */
export function outcomeSpec(roll: Roll): AdmissionSpec<Outcome> {
  return {
    fields: outcomeFields(),
    readHeader: headerReader(OUTCOME_HEADERS),
    keys: ['from', 'to'],
    idOf: () => undefined,
    complete: createCompletion(roll),
  }
}

function createCompletion(roll: Roll) {
  const ends = createEnds(roll)
  const once = createRepetition<Outcome>()
  return (draft: Draft<Outcome>, context: RowContext): Outcome | undefined => {
    const joined = ends.check(draft, context.findings)
    const dated = isGiven('date', draft.date, 'day', context)
    const staged = isGiven('stage', draft.stage, 'stage', context)
    const sided = isUnderstood('side', draft.side, context)
    return joined && dated && staged && sided ? once(draft as Outcome, context) : undefined
  }
}

/** A required value. */
function isGiven(path: string, value: unknown, expects: Expectation, context: RowContext): boolean {
  if (!isUnderstood(path, value, context)) return false
  if (value !== undefined) return true
  context.findings.push({ path, problem: { code: 'missingValue', severity: 'error', expects } })
  return false
}

/** If a value was given but not understood, what was said of it becomes the reason of the rejection. */
function isUnderstood(path: string, value: unknown, { findings }: RowContext): boolean {
  const place = findings.findIndex(finding => finding.path === path)
  const found = findings[place]
  if (value !== undefined || found === undefined) return true
  findings[place] = { ...found, problem: { ...found.problem, severity: 'error' } }
  return false
}
