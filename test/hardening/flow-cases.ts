import { introductionFlow } from '../../src/index.ts'
import type { FlowIssue } from '../../src/introductions/flow/issue.ts'
import type { FlowIssueCode } from '../../src/introductions/flow/issue-texts.ts'
import type { Locale } from '../../src/vocabulary/locale.ts'

/** The fewest events of which the last cannot be, and its part that is wrong. */
export interface FlowCase {
  readonly event: number
  readonly path: string
  readonly read: (locale: Locale) => readonly FlowIssue[]
}

const PROPOSED = { step: 'proposed', date: '2026-11-01' }
const ASKED = { step: 'asked', date: '2026-11-01', who: 'from' }
const DECLINED = { step: 'declined', date: '2026-11-02', who: 'from' }

function events(path: string, ...given: readonly unknown[]): FlowCase {
  const read = (locale: Locale) => introductionFlow({ from: 'a', to: 'b' }, given, { now: '2026-12-31', locale }).issues
  return { event: given.length, path, read }
}

export const FLOW_CASES: Readonly<Record<FlowIssueCode, FlowCase>> = {
  noEvent: events('', 7),
  unknownStep: events('step', { step: 'sighed', date: '2026-11-01' }),
  unknownDay: events('date', { step: 'proposed', date: '2026-02-30' }),
  unknownPerson: events('who', { ...ASKED, who: 'introducer' }),
  unknownShare: events('share', { ...ASKED, step: 'accepted', share: ['shoe'] }),
  backInTime: events('date', PROPOSED, { ...ASKED, date: '2026-10-31' }),
  inFuture: events('date', { ...PROPOSED, date: '2027-01-01' }),
  outOfTurn: events('step', ASKED),
  repeated: events('step', PROPOSED, PROPOSED),
  tooLate: events('date', PROPOSED, ASKED, { step: 'accepted', date: '2026-12-01', who: 'from' }),
  over: events('step', PROPOSED, ASKED, DECLINED, { step: 'introduced', date: '2026-11-03' }),
}
