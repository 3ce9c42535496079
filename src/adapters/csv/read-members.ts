import { expectCallback } from '../../errors/expect.ts'
import type { Admission, AdmissionOptions, Finished } from '../../members/admission/admission.ts'
import type { Plan } from '../../members/admission/mapping.ts'
import type { Summary, SummaryOptions } from '../../members/admission/receivers.ts'
import { createSummary } from '../../members/admission/receivers.ts'
import type { AdmitMembersOptions, MemberAdmission } from '../../members/admit-members.ts'
import { createMemberAdmission, createMemberIntake } from '../../members/admit-members.ts'
import type { OutcomeAdmission } from '../../members/admit-outcomes.ts'
import { createOutcomeIntake } from '../../members/admit-outcomes.ts'
import type { TieAdmission } from '../../members/admit-ties.ts'
import { createTieIntake } from '../../members/admit-ties.ts'
import type { Member } from '../../members/member.ts'
import { parseSource } from './parse-source.ts'
import type { Sink } from './sink.ts'
import type { Source, SourceOptions } from './source-options.ts'

export interface ProgressOptions {
  /** Called after each block of the file with the number of rows so far. @defaultValue none */
  readonly onProgress?: (rows: number) => void
}

/** Options of whoever reads a file, beside those of admission. */
export type FileOptions = SourceOptions & ProgressOptions
export const READ_OPTIONS = ['delimiter', 'format', 'encoding', 'onProgress'] satisfies readonly (keyof FileOptions)[]

/**
 * Admits the members of a file while it streams in; the file itself is never held. As `admitMembers`, and with each issue's
 * line: what could not be read is in `rejected` with its raw text, so that members + rejected are the rows of the file.
 *
 * @throws KontorError `invalid-argument` if an option is wrong; whatever the source throws while it is read
 * @example
 * import { readMembers } from 'kontor/csv'
 * const { members, rejected } = await readMembers('id;name;Land\n007;Aachen Export;Deutschland\n;ohne Nummer;\n')
 * members[0]?.baseCountry // → 'DE'
 * rejected.length // → 1
 */
export async function readMembers(
  source: Source,
  options: AdmitMembersOptions & FileOptions = {},
): Promise<MemberAdmission> {
  const intake = createMemberIntake(options, READ_OPTIONS)
  await feed(intake.admission, source, options)
  return intake.finish()
}

/** What `checkMembers` found: counts, and a few examples of each kind of issue. */
export interface MemberCheck extends Summary, Finished {
  /** Origin values that nobody but their owner may use: no consent was given, or it says `hidden`. */
  readonly withheld: number
}

/**
 * As `readMembers`, without keeping the members: memory does not grow with the file, except by an entry for each id. Members
 * and rejected rows can be taken as they come (`onAccepted`, `onRejected`).
 * @throws KontorError as `readMembers`
 * @example
 * import { checkMembers } from 'kontor/csv'
 * const { accepted, rejected } = await checkMembers('id,name,Land\nmakina,Yelken Makina,Türkei\n,ohne Nummer,\n')
 * accepted // → 1
 * rejected // → 1
 */
export async function checkMembers(
  source: Source,
  options: AdmitMembersOptions & FileOptions & SummaryOptions<Member> = {},
): Promise<MemberCheck> {
  const { receiver, summary } = createSummary<Member>(options)
  const { admission, withheld } = createMemberAdmission(receiver, options, [
    ...READ_OPTIONS,
    'examples',
    'onAccepted',
    'onRejected',
  ])
  await feed(admission, source, options)
  const finished = admission.finish()
  return { ...summary(), ...finished, withheld: withheld() }
}

/**
 * Admits the ties of a file while it streams in; as `admitTies`, with lines.
 * @throws KontorError as `readMembers`
 * @example
 * import { readTies } from 'kontor/csv'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const { ties } = await readTies('from,to,since\npumpen,makina,2025-03-01\n', members)
 * ties[0]?.since // → '2025-03-01'
 */
export async function readTies(
  source: Source,
  members: Iterable<Member>,
  options: AdmissionOptions & FileOptions = {},
): Promise<TieAdmission> {
  const intake = createTieIntake(members, options, READ_OPTIONS)
  await feed(intake.admission, source, options)
  return intake.finish()
}

/**
 * Admits the outcomes of a file while it streams in; as `admitOutcomes`, with lines.
 * @throws KontorError as `readMembers`
 * @example
 * import { readOutcomes } from 'kontor/csv'
 * const members = ['pumpen', 'makina'].map(id => ({ id, name: id, kind: 'company' as const }))
 * const { outcomes } = await readOutcomes('from,to,date,stage\npumpen,makina,2026-05-01,met\n', members)
 * outcomes[0]?.stage // → 'met'
 */
export async function readOutcomes(
  source: Source,
  members: Iterable<Member>,
  options: AdmissionOptions & FileOptions = {},
): Promise<OutcomeAdmission> {
  const intake = createOutcomeIntake(members, options, READ_OPTIONS)
  await feed(intake.admission, source, options)
  return intake.finish()
}

/** Hands the rows of a file to an admission, which is then to be finished. */
export async function feed<T>(admission: Admission<T>, source: Source, options: FileOptions): Promise<void> {
  const tell = expectCallback('onProgress', options.onProgress)
  let rows = 0
  const sink = admissionSink(admission, () => rows++)
  for await (const _ of parseSource(source, sink, options)) tell?.(rows)
}

/** Rows go from the parser into the admission as cells, without a record in between. */
function admissionSink<T>(admission: Admission<T>, count: () => void): Sink {
  let plan: Plan<T> | undefined
  return {
    holdsHeadings: admission.holdsHeadings,
    header(names) {
      plan = admission.planOf(names)
    },
    cells(cells, line, problems) {
      count()
      plan ??= admission.planOf([])
      admission.addCells(plan, cells, line, problems)
    },
    record(record, line) {
      count()
      admission.addRecord(record, line)
    },
    unreadable(raw, problem, line) {
      count()
      admission.addUnreadable(raw, problem, line)
    },
    note: (path, problem, line) => admission.note(path, problem, line),
  }
}
