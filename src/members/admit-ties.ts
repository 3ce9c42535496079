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

export function createTieIntake(
  members: Iterable<Member>,
  options: AdmissionOptions,
  more?: readonly string[],
): TieIntake {
  const { admission, finish } = createIntake<Tie>(tieSpec(rollOf(members), options, more), options)
  return {
    admission,
    finish() {
      const { accepted: ties, ...others } = finish()
      return { ties, ...others }
    },
  }
}

/** How ties are admitted, into whatever takes them. @param more options of the readers themselves */
export function tieSpec(roll: Roll, options: AdmissionOptions, more?: readonly string[]): AdmissionSpec<Tie> {
  return {
    fields: tieFields(createVocabulary(expectAsked(options, more)).yesNo),
    readHeader: headerReader(TIE_HEADERS),
    keys: ['from', 'to'],
    idOf: () => undefined,
    isPrivate: (draft: Draft<Tie>) => draft.private === true,
    complete: createCompletion(roll),
  }
}

function createCompletion(roll: Roll) {
  const ends = createEnds(roll)
  const once = createRepetition<Tie>()
  return (draft: Draft<Tie>, context: RowContext): Tie | undefined =>
    ends.check(draft, context.findings) ? once(draft as Tie, context) : undefined
}
