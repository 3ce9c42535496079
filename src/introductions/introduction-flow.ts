import { expectKeys, expectList, expectObject } from '../errors/expect.ts'
import { expectInteger, misuse } from '../errors/kontor-error.ts'
import { expectDay, isoDay } from '../integers/days.ts'
import type { Outcome } from '../members/tie.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { FlowDue } from './flow/due.ts'
import { dueOf } from './flow/due.ts'
import type { FlowEvent, FlowPair, Party } from './flow/event.ts'
import { readEvent } from './flow/event.ts'
import type { FlowIssue } from './flow/issue.ts'
import { flowIssue } from './flow/issue.ts'
import { outcomesOf } from './flow/outcomes.ts'
import type { Progress, Setting } from './flow/progress.ts'
import {
  after,
  BEGINNING,
  closingDay,
  deadline,
  hasDeclined,
  haveAllAccepted,
  problemOf,
  settingOf,
} from './flow/progress.ts'
import { readLocale } from './options.ts'

export interface FlowOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly now: string
  /** Days for an answer, an integer from 1 to 365. @defaultValue 14 */
  readonly patience?: number
  /** Of issues. @defaultValue 'en' */
  readonly locale?: Locale
}

/** How far an introduction is, for whoever runs it. `declined` is nobody's to read. */
export type FlowState =
  | 'new'
  | 'proposed'
  | 'asked'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'introduced'
  | 'met'
  | 'told'

/** An introduction under way; plain data. What others may see of it is `viewFlow`. */
export interface IntroductionFlow extends FlowPair {
  readonly now: string
  readonly patience: number
  readonly state: FlowState
  /** The events that could be, in the order given; the same flow again comes of them. */
  readonly events: readonly FlowEvent[]
  /** One for each event that could not. */
  readonly issues: readonly FlowIssue[]
  /** The last day on which it can still come about; undefined while nobody has been asked. */
  readonly closes: string | undefined
  /** What is to be done by now. */
  readonly due: readonly FlowDue[]
  /** What came of it so far, to learn from (`fitPolicy`) and to keep in the network. */
  readonly outcomes: readonly Outcome[]
}

/**
 * An introduction to which both sides agree before they are introduced: proposed, then asked are the one who wants it, who
 * would introduce them, and the other, each after the one before has accepted; then introduced, met, and what came of it.
 * Who does not answer within `patience` days lets it expire; a decline is silent, and nobody is shown one (`viewFlow`).
 *
 * A pure function of dated events. An event that cannot be (a step out of turn, after its time, of nobody who takes part, on
 * no day) changes nothing and is an issue; so events may come from a form or a file.
 * @throws KontorError `invalid-argument`
 * @example
 * import { introductionFlow } from 'kontor'
 * const flow = introductionFlow({ from: 'pumpen', to: 'makina' }, [
 *   { step: 'proposed', date: '2026-11-20' },
 *   { step: 'asked', who: 'from', date: '2026-11-21' },
 * ], { now: '2026-11-22' })
 * flow.state // → 'asked'
 */
export function introductionFlow(pair: FlowPair, events: Iterable<unknown>, options: FlowOptions): IntroductionFlow {
  const who = readPair(pair)
  const { now, patience = 14, locale } = expectKeys('options', options, ['now', 'patience', 'locale'])
  const language = readLocale(locale)
  const today = expectDay('now', now)
  const setting = settingOf(who, expectInteger('patience', patience, { least: 1, greatest: 365 }))
  const { progress, kept, issues } = replay(expectList('events', events), setting, today, language)
  const closing = closingDay(progress, setting)
  return {
    ...who,
    now,
    patience,
    state: stateOf(progress, setting, today),
    events: kept,
    issues,
    closes: closing === Number.POSITIVE_INFINITY ? undefined : isoDay(closing),
    due: dueOf(progress, setting, today),
    outcomes: outcomesOf(kept, who),
  }
}

function readPair(pair: FlowPair): FlowPair {
  const { from, to, introducer } = expectObject('pair', pair)
  const who = introducer === undefined ? { from, to } : { from, to, introducer }
  const ids = Object.values(who)
  if (ids.some(id => typeof id !== 'string') || new Set(ids).size < ids.length)
    throw misuse('pair', 'the ids of different members: { from, to, introducer }', pair)
  return who
}

interface Replayed {
  readonly progress: Progress
  readonly kept: readonly FlowEvent[]
  readonly issues: readonly FlowIssue[]
}

function replay(events: readonly unknown[], setting: Setting, today: number, locale: Locale): Replayed {
  const kept: FlowEvent[] = []
  const issues: FlowIssue[] = []
  let progress = BEGINNING
  for (const [i, input] of events.entries()) {
    const reading = readEvent(input, setting.parties)
    if ('code' in reading) {
      issues.push(flowIssue(i + 1, reading, locale))
      continue
    }
    const { event, day } = reading
    const code = day > today ? 'inFuture' : problemOf(progress, event, day, setting)
    if (code === undefined) {
      progress = after(progress, event, day)
      kept.push(event)
    } else {
      const isOfDay = code === 'inFuture' || code === 'backInTime' || code === 'tooLate'
      issues.push(
        flowIssue(
          i + 1,
          { code, path: isOfDay ? 'date' : 'step', received: isOfDay ? event.date : event.step },
          locale,
        ),
      )
    }
  }
  return { progress, kept, issues }
}

function stateOf(progress: Progress, setting: Setting, today: number): FlowState {
  if (Object.keys(progress.words).length > 0) return 'told'
  if (progress.met !== undefined) return 'met'
  if (progress.introduced !== undefined) return 'introduced'
  if (hasDeclined(progress)) return 'declined'
  if (isExpired(progress, setting, today)) return 'expired'
  if (haveAllAccepted(progress, setting)) return 'accepted'
  if (progress.parties.from.asked !== undefined) return 'asked'
  return progress.proposed === undefined ? 'new' : 'proposed'
}

/** Somebody who was asked has let the time go by, or the whole has taken too long. */
function isExpired(progress: Progress, setting: Setting, today: number): boolean {
  const isLate = (party: Party) =>
    progress.parties[party].answer === undefined && today > deadline(progress, party, setting)
  return today > closingDay(progress, setting) || setting.parties.some(isLate)
}
