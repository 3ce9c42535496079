import { expectFlag } from '../errors/expect.ts'
import { addRecords } from './admission/add-records.ts'
import type { Admission, AdmissionOptions, Receiver, Rejected, RowContext } from './admission/admission.ts'
import { createAdmission, expectAsked } from './admission/admission.ts'
import { createAvoided } from './admission/avoided.ts'
import type { Identities } from './admission/identity.ts'
import { createIdentities } from './admission/identity.ts'
import type { ColumnMapping } from './admission/mapping.ts'
import { createCollector } from './admission/receivers.ts'
import { speaksOfConsent } from './fields/consent-fields.ts'
import type { Draft } from './fields/field.ts'
import { headerReader } from './fields/headers.ts'
import type { Labels } from './fields/labels-field.ts'
import { labelField, shareLabels } from './fields/labels-field.ts'
import { lastResorts, memberFields, shareConsent } from './fields/member-fields.ts'
import { MEMBER_HEADERS } from './fields/member-headers.ts'
import { freezeWording } from './fields/wording-field.ts'
import type { Finding, Issue, Problem } from './issue.ts'
import type { Consent, Member } from './member.ts'
import { createVocabulary } from './vocabulary.ts'

export interface AdmitMembersOptions extends AdmissionOptions {
  /**
   * The manager's word that members agreed to the use of their origin: sets `consent.origin` to `'manager'` for members that
   * have an origin and were never asked. An answer that was given is never changed, and no to `consent.matching` is one. @defaultValue false
   */
  readonly assertConsent?: boolean
}

export interface MemberAdmission {
  readonly members: readonly Member[]
  readonly rejected: readonly Rejected[]
  readonly issues: readonly Issue[]
  /** How each column was used. */
  readonly mapping: readonly ColumnMapping[]
  /** members + rejected */
  readonly rows: number
  /** Origin values that nobody but their owner may use: no consent was given, or it says `hidden`. */
  readonly withheld: number
}

/**
 * Admits members. Never throws for data: every record is in exactly one of `members` and `rejected`, a bad optional value
 * costs only that value, and whatever was changed, left out or doubted is an issue.
 *
 * A record is a plain object; its keys are fields of `Member` (nested or as `consent.origin`), usual German, Turkish or
 * English headers, or what `columns` maps. Words become codes; lists may be arrays or texts separated by `|` or `;`.
 *
 * @throws KontorError `invalid-argument` if `records` is not iterable or an option is wrong
 * @example
 * import { admitMembers } from 'kontor'
 * const { members, rejected, issues } = admitMembers([
 *   { id: 'makina', name: 'Yelken Makina', kind: 'Unternehmen', Land: 'Türkei' },
 *   { id: '', name: 'ohne Nummer', kind: 'company' },
 * ])
 * members[0]?.baseCountry // → 'TR'
 * rejected.length // → 1
 * issues[0]?.path // → 'id'
 */
export function admitMembers(records: Iterable<unknown>, options: AdmitMembersOptions = {}): MemberAdmission {
  const intake = createMemberIntake(options)
  addRecords(intake.admission, records)
  return intake.finish()
}

/** Admission row by row, for readers of files. */
export interface MemberIntake {
  readonly admission: Admission<Member>
  finish(): MemberAdmission
}

/** @param more options of the readers themselves */
export function createMemberIntake(options: AdmitMembersOptions, more?: readonly string[]): MemberIntake {
  const { receiver, collection } = createCollector<Member>()
  const { admission, withheld } = createMemberAdmission(receiver, options, more)
  return {
    admission,
    finish() {
      const finished = admission.finish()
      const { accepted, rejected, issues } = collection
      return { members: accepted, rejected, issues, ...finished, withheld: withheld() }
    },
  }
}

/** Admission into any receiver, with the count of origin values that are not used. */
export function createMemberAdmission(
  receiver: Receiver<Member>,
  options: AdmitMembersOptions,
  more: readonly string[] = [],
): { readonly admission: Admission<Member>; readonly withheld: () => number } {
  const { assertConsent = false } = expectAsked(options, ['assertConsent', ...more])
  const { withheld, ...completion } = createCompletion(expectFlag('assertConsent', assertConsent))
  return { admission: createAdmission<Member>({ ...memberSpec(options), ...completion }, receiver, options), withheld }
}

function memberSpec(options: AdmissionOptions) {
  const fields = memberFields(createVocabulary(options))
  return {
    fields,
    lastResorts: lastResorts(fields),
    fieldFor: labelField,
    readHeader: headerReader(MEMBER_HEADERS),
    speaksOfConsent,
    keys: ['id', 'name'],
    fallback: { missing: 'name', instead: 'organization', last: 'name??' },
    idOf: (draft: Draft<Member>) => draft.id,
  }
}

function createCompletion(assertConsent: boolean) {
  const identities = createIdentities()
  const avoided = createAvoided(identities)
  const consents = new Map<string, Consent>()
  const labels = new Map<string, Labels>()
  let withheld = 0

  function complete(draft: Draft<Member>, context: RowContext): Member | undefined {
    const { row, findings } = context
    const { id, name } = draft
    if (id === undefined && !findings.some(({ problem }) => problem.code === 'badId')) findings.push(NO_ID)
    if (name === undefined) findings.push(NO_NAME)
    if (id === undefined || name === undefined) return undefined
    if (!isNew(identities, id, row, findings)) return undefined
    draft.kind ??= 'other'
    const origins = (draft.originCountries?.length ?? 0) + (draft.originPlace === undefined ? 0 : 1)
    if (assertConsent && origins > 0 && wasNotAsked(draft.consent))
      draft.consent = { ...draft.consent, origin: 'manager' }
    if ((draft.consent?.origin ?? 'hidden') === 'hidden') withheld += origins
    shareConsent(consents, draft)
    shareLabels(labels, draft)
    freezeWording(draft)
    avoided.note(draft, context)
    return draft as Member
  }

  return { complete, atEnd: avoided.settle, withheld: () => withheld }
}

/** Whom the manager's word can be for. Who refused to be introduced was asked, and did not agree to more. */
export function wasNotAsked(consent: Consent | undefined): boolean {
  return consent?.origin === undefined && consent?.matching !== false
}

const NO_ID: Finding = { path: 'id', problem: { code: 'noId', severity: 'error', expects: 'id' } }
const NO_NAME: Finding = { path: 'name', problem: { code: 'missingValue', severity: 'error', expects: 'text' } }

function isNew(identities: Identities, id: string, row: number, findings: Finding[]): boolean {
  const meeting = identities.meet(id, row)
  if (meeting === undefined) return true
  const same = meeting.kind === 'same'
  const problem: Problem = same
    ? { code: 'duplicateId', severity: 'error', received: id, also: String(meeting.row) }
    : { code: 'lookAlikeId', severity: 'warning', received: id, also: `${JSON.stringify(meeting.id)} (${meeting.row})` }
  findings.push({ path: 'id', problem })
  return !same
}
