import { addRecords } from './admission/add-records.ts'
import type { Admission, AdmissionOptions, Rejected, RowContext } from './admission/admission.ts'
import { createAdmission } from './admission/admission.ts'
import { createEnds } from './admission/ends.ts'
import type { ColumnMapping } from './admission/mapping.ts'
import { createCollector } from './admission/receivers.ts'
import { createRepetition } from './admission/repetition.ts'
import type { Draft } from './fields/field.ts'
import { headerReader } from './fields/headers.ts'
import { TIE_HEADERS } from './fields/member-headers.ts'
import { tieFields } from './fields/tie-fields.ts'
import type { Issue } from './issue.ts'
import type { Member } from './member.ts'
import type { Tie } from './tie.ts'
import { createVocabulary } from './vocabulary.ts'

export interface TieAdmission {
  readonly ties: readonly Tie[]
  readonly rejected: readonly Rejected[]
  readonly issues: readonly Issue[]
  readonly mapping: readonly ColumnMapping[]
  /** ties + rejected */
  readonly rows: number
}

/**
 * Admits ties between admitted members. Never throws for data. A row is rejected if an end is missing, unknown or both ends
 * are the same member, and if it repeats an earlier row in every cell: strengths add up, so that a row pasted twice would
 * count double. Rows that differ in any column, also in one that is not read, are different ties.
 *
 * @throws KontorError `invalid-argument` if `records` is not iterable or an option is wrong
 * @example
 * import { admitTies } from 'kontor'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const rows = [{ from: 'pumpen', to: 'makina', strength: '0,5' }, { from: 'pumpen', to: 'pumpen' }]
 * const { ties, rejected } = admitTies(rows, members)
 * ties[0]?.strength // → 0.5
 * rejected.length // → 1
 */
export function admitTies(
  records: Iterable<unknown>,
  members: Iterable<Member>,
  options: AdmissionOptions = {},
): TieAdmission {
  const intake = createTieIntake(members, options)
  addRecords(intake.admission, records)
  return intake.finish()
}

export interface TieIntake {
  readonly admission: Admission<Tie>
  finish(): TieAdmission
}

export function createTieIntake(members: Iterable<Member>, options: AdmissionOptions = {}): TieIntake {
  const spec = {
    fields: tieFields(createVocabulary(options).yesNo),
    readHeader: headerReader(TIE_HEADERS),
    idOf: () => undefined,
    isPrivate: (draft: Draft<Tie>) => draft.private === true,
    complete: createCompletion(members),
  }
  const { receiver, collection } = createCollector<Tie>()
  const admission = createAdmission<Tie>(spec, receiver, options)
  return {
    admission,
    finish() {
      const finished = admission.finish()
      const { accepted, rejected, issues } = collection
      return { ties: accepted, rejected, issues, ...finished }
    },
  }
}

function createCompletion(members: Iterable<Member>) {
  const ends = createEnds(members)
  const repetition = createRepetition<Tie>(isSameTie)
  return (draft: Draft<Tie>, { row, cells, findings }: RowContext): Tie | undefined => {
    if (!ends.check(draft, findings)) return undefined
    const tie = draft as Tie
    const earlier = repetition.meet(tie, cells, row)
    if (earlier === undefined) return tie
    findings.push({ path: '', problem: { code: 'repeatedRow', severity: 'error', also: String(earlier) } })
    return undefined
  }
}

function isSameTie(a: Tie, b: Tie): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.strength === b.strength &&
    a.groupSize === b.groupSize &&
    a.since === b.since &&
    a.last === b.last &&
    a.mutual === b.mutual &&
    a.private === b.private
  )
}
