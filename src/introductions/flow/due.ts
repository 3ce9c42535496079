import { isoDay } from '../../integers/days.ts'
import type { Party } from './event.ts'
import type { Progress, Setting } from './progress.ts'
import { closingDay, deadline, hasDeclined, haveAllAccepted } from './progress.ts'

/** What whoever runs the introduction is to do, and until when: to ask, to remind, to introduce, to hear what came of it. */
export interface FlowDue {
  readonly action: 'ask' | 'remind' | 'introduce' | 'hear'
  readonly who?: Party
  /** The last day for it; none for hearing. */
  readonly until?: string
}

/** Days after an introduction until one asks whether they met, and after the meeting what came of it. */
const HEARD_AFTER = 14

/** Nothing is due of what somebody declined: who waits is told on the day on which hope ends anyway. */
export function dueOf(progress: Progress, setting: Setting, today: number): readonly FlowDue[] {
  const { proposed, introduced } = progress
  if (proposed === undefined) return []
  if (introduced !== undefined) return hearing(progress, today)
  const closing = closingDay(progress, setting)
  if (hasDeclined(progress) || today > closing) return []
  const within = closing === Number.POSITIVE_INFINITY ? {} : { until: isoDay(closing) }
  if (haveAllAccepted(progress, setting)) return [{ action: 'introduce', ...within }]
  const who = setting.parties.find(party => progress.parties[party].answer === undefined)!
  const { asked, reminded } = progress.parties[who]
  if (asked === undefined) return [{ action: 'ask', who, ...within }]
  const last = deadline(progress, who, setting)
  const isHalf = today >= asked + Math.floor(setting.patience / 2)
  return isHalf && reminded === undefined && today <= last ? [{ action: 'remind', who, until: isoDay(last) }] : []
}

function hearing({ introduced, met, words }: Progress, today: number): readonly FlowDue[] {
  if (today < (met ?? introduced!) + HEARD_AFTER) return []
  const silent = (['from', 'to'] as const).filter(who => words[who] === undefined)
  return silent.map(who => ({ action: 'hear', who }))
}
