import { shown } from '../../errors/kontor-error.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { fill } from '../fill.ts'
import type { Party } from './event.ts'
import { SHARED, STEPS } from './event.ts'
import type { FlowIssueCode } from './issue-texts.ts'
import { ISSUE_TEXTS } from './issue-texts.ts'

/** Why an event changed nothing. Plain data. */
export interface FlowIssue {
  /** The event, counted from 1 in what was given. */
  readonly event: number
  /** `step`, `date`, `who`, `share`, or empty for the whole event. */
  readonly path: string
  readonly code: FlowIssueCode
  /** Names event, field and value, and what to do. */
  readonly message: string
}

interface Problem {
  readonly code: FlowIssueCode
  readonly path: string
  readonly received: unknown
  readonly parties?: readonly Party[]
}

export function flowIssue(event: number, { code, path, received, parties = [] }: Problem, locale: Locale): FlowIssue {
  const texts = ISSUE_TEXTS[locale]
  const values = new Map([
    ['steps', STEPS.join(', ')],
    ['parties', parties.join(', ') || texts.nobody],
    ['shared', SHARED.join(', ')],
    ['value', shown(received)],
  ])
  const where = path === '' ? '' : `, ${path}`
  return { event, path, code, message: `${texts.event} ${event}${where}: ${fill(texts[code], values)}` }
}
