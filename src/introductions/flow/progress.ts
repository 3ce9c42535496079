import type { FlowEvent, FlowPair, Party, Shared } from './event.ts'
import { PARTIES } from './event.ts'

/** How far one party is. Days since 1970-01-01. */
export interface PartyProgress {
  readonly asked?: number
  readonly reminded?: number
  readonly answer?: 'accepted' | 'declined'
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

export function settingOf({ introducer }: FlowPair, patience: number): Setting {
  return { parties: PARTIES.filter(party => party !== 'introducer' || introducer !== undefined), patience }
}

export type StepProblem = 'backInTime' | 'outOfTurn' | 'repeated' | 'tooLate' | 'over'

export const BEGINNING: Progress = {
  words: {},
  last: Number.NEGATIVE_INFINITY,
  parties: { from: {}, introducer: {}, to: {} },
}

/**
 * The last day on which it can still come about: for as long as each may take, counted from the day on which the first was
 * asked; ∞ before. It does not depend on when or how the others answer, so that the day on which hope ends tells nothing of
 * them.
 */
export function closingDay({ parties: { from } }: Progress, { parties, patience }: Setting): number {
  const turns = from.share === undefined ? 1 : parties.length
  return (from.asked ?? Number.POSITIVE_INFINITY) + patience * turns
}

/** The last day for a party's answer. */
export function deadline(progress: Progress, party: Party, setting: Setting): number {
  const { asked = Number.POSITIVE_INFINITY } = progress.parties[party]
  return Math.min(asked + setting.patience, closingDay(progress, setting))
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
  switch (event.step) {
    case 'proposed':
      return progress.proposed === undefined ? undefined : 'repeated'
    case 'introduced':
      if (progress.introduced !== undefined) return 'repeated'
      if (hasDeclined(progress)) return 'over'
      return haveAllAccepted(progress, setting) ? lateForAll(progress, day, setting) : 'outOfTurn'
    case 'met':
      if (progress.introduced === undefined) return 'outOfTurn'
      return progress.met === undefined ? undefined : 'repeated'
    case 'bad':
      return progress.introduced === undefined ? 'outOfTurn' : undefined
    case 'useful':
    case 'partners':
      return progress.met === undefined ? 'outOfTurn' : undefined
    default:
      return partyProblem(progress, event.step, event.who!, day, setting)
  }
}

type PartyStep = 'asked' | 'reminded' | 'accepted' | 'declined'

function partyProblem(progress: Progress, step: PartyStep, who: Party, day: number, setting: Setting) {
  const { asked, reminded, answer } = progress.parties[who]
  if (step === 'asked') return asked === undefined ? askingProblem(progress, who, day, setting) : 'repeated'
  if (asked === undefined) return 'outOfTurn'
  if (step === 'declined') return decliningProblem(progress, who, day, setting)
  if (answer !== undefined || (step === 'reminded' && reminded !== undefined)) return 'repeated'
  return late(progress, who, day, setting)
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
  const { answer } = progress.parties[who]
  if (progress.introduced !== undefined) return 'over'
  if (answer === 'declined') return 'repeated'
  return answer === 'accepted' ? lateForAll(progress, day, setting) : late(progress, who, day, setting)
}

function late(progress: Progress, who: Party, day: number, setting: Setting): StepProblem | undefined {
  return day > deadline(progress, who, setting) ? 'tooLate' : undefined
}

function lateForAll(progress: Progress, day: number, setting: Setting): StepProblem | undefined {
  return day > closingDay(progress, setting) ? 'tooLate' : undefined
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
      return withParty({ answer: step, share: event.share! })
    case 'declined':
      return withParty({ answer: step })
    default:
      return { ...next, words: { ...progress.words, [who!]: step } }
  }
}
