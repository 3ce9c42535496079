import type { FlowEvent, Party, Shared } from './event.ts'

/** How far one party is. Days since 1970-01-01. */
export interface PartyProgress {
  readonly asked?: number
  readonly reminded?: number
  readonly answer?: 'accepted' | 'declined'
  readonly answered?: number
  /** What it shares once both are introduced. */
  readonly share?: readonly Shared[]
}

/** How far an introduction is; everything that the events so far say. */
export interface Progress {
  readonly proposed?: number
  readonly introduced?: number
  readonly met?: number
  /** The last word of each side on what came of it. */
  readonly words: Readonly<Partial<Record<Party, FlowEvent['step']>>>
  /** The day of the last event. */
  readonly last: number
  readonly parties: Readonly<Record<Party, PartyProgress>>
}

export interface Setting {
  /** Who is asked, in this order. */
  readonly parties: readonly Party[]
  /** Days for an answer. */
  readonly patience: number
}

export type StepProblem = 'backInTime' | 'outOfTurn' | 'repeated' | 'tooLate' | 'over'

export const BEGINNING: Progress = {
  words: {},
  last: Number.NEGATIVE_INFINITY,
  parties: { from: {}, introducer: {}, to: {} },
}

/**
 * The last day on which it can still come about: for as long as each may take, counted from the day on which the first was
 * asked. It does not depend on when or how the others answer, so that the day on which hope ends tells nothing of them.
 */
export function closingDay({ parties: { from } }: Progress, { parties, patience }: Setting): number | undefined {
  if (from.asked === undefined) return undefined
  const isOpen = from.answered !== undefined && from.share !== undefined
  return isOpen ? from.asked + patience * parties.length : from.asked + patience
}

/** The last day for a party's answer; undefined while it has not been asked. */
export function deadline(progress: Progress, party: Party, setting: Setting): number | undefined {
  const { asked } = progress.parties[party]
  if (asked === undefined) return undefined
  return Math.min(asked + setting.patience, closingDay(progress, setting)!)
}

export function hasDeclined({ parties }: Progress): boolean {
  return Object.values(parties).some(({ answer }) => answer === 'declined')
}

export function haveAllAccepted({ parties }: Progress, { parties: asked }: Setting): boolean {
  return asked.every(party => parties[party].answer === 'accepted')
}

/**
 * Why the event cannot be, or undefined. What the parties do by themselves (answer, withdraw) is judged by their own
 * deadlines alone, never by what another party has answered: being refused must tell nobody that somebody declined.
 */
export function problemOf(
  progress: Progress,
  event: FlowEvent,
  day: number,
  setting: Setting,
): StepProblem | undefined {
  if (day < progress.last) return 'backInTime'
  const { step, who = 'from' } = event
  const own = progress.parties[who]
  switch (step) {
    case 'proposed':
      return progress.proposed === undefined ? undefined : 'repeated'
    case 'asked':
      return own.asked === undefined ? askingProblem(progress, who, day, setting) : 'repeated'
    case 'reminded':
      if (own.asked === undefined) return 'outOfTurn'
      return own.reminded === undefined && own.answer === undefined ? late(progress, who, day, setting) : 'repeated'
    case 'accepted':
      if (own.asked === undefined) return 'outOfTurn'
      return own.answer === undefined ? late(progress, who, day, setting) : 'repeated'
    case 'declined':
      return decliningProblem(progress, who, day, setting)
    case 'introduced':
      if (progress.introduced !== undefined) return 'repeated'
      if (hasDeclined(progress)) return 'over'
      return haveAllAccepted(progress, setting) ? lateForAll(progress, day, setting) : 'outOfTurn'
    case 'met':
      if (progress.introduced === undefined) return 'outOfTurn'
      return progress.met === undefined ? undefined : 'repeated'
    case 'bad':
      return progress.introduced === undefined ? 'outOfTurn' : undefined
    default:
      return progress.met === undefined ? 'outOfTurn' : undefined
  }
}

/** Each is asked after the one before has accepted. */
function askingProblem(progress: Progress, who: Party, day: number, setting: Setting): StepProblem | undefined {
  if (progress.proposed === undefined) return 'outOfTurn'
  if (hasDeclined(progress)) return 'over'
  const before = setting.parties[setting.parties.indexOf(who) - 1]
  if (before === undefined) return undefined
  return progress.parties[before].answer === 'accepted' ? lateForAll(progress, day, setting) : 'outOfTurn'
}

/** Who was asked may decline, and who accepted may withdraw, until both are introduced. */
function decliningProblem(progress: Progress, who: Party, day: number, setting: Setting): StepProblem | undefined {
  const { asked, answer } = progress.parties[who]
  if (asked === undefined) return 'outOfTurn'
  if (progress.introduced !== undefined) return 'over'
  if (answer === 'declined') return 'repeated'
  return answer === 'accepted' ? lateForAll(progress, day, setting) : late(progress, who, day, setting)
}

function late(progress: Progress, who: Party, day: number, setting: Setting): StepProblem | undefined {
  return day > deadline(progress, who, setting)! ? 'tooLate' : undefined
}

function lateForAll(progress: Progress, day: number, setting: Setting): StepProblem | undefined {
  return day > closingDay(progress, setting)! ? 'tooLate' : undefined
}

/** What is so after an event that can be. */
export function after(progress: Progress, event: FlowEvent, day: number): Progress {
  const { step, who } = event
  const next = { ...progress, last: day }
  const withParty = (change: PartyProgress) => ({
    ...next,
    parties: { ...progress.parties, [who!]: { ...progress.parties[who!], ...change } },
  })
  switch (step) {
    case 'proposed':
    case 'introduced':
    case 'met':
      return { ...next, [step]: day }
    case 'asked':
    case 'reminded':
      return withParty({ [step]: day })
    case 'accepted':
      return withParty({ answer: step, answered: day, share: event.share! })
    case 'declined':
      return withParty({ answer: step, answered: day })
    default:
      return { ...next, words: { ...progress.words, [who!]: step } }
  }
}
