import { dayNumber } from '../../integers/days.ts'

/** Who takes part in an introduction that is under way, in the order in which they are asked. */
export const PARTIES = ['from', 'introducer', 'to'] as const
export type Party = (typeof PARTIES)[number]

/** Whom an introduction is about, and who would make it. */
export interface FlowPair {
  /** Who asks for it: the id of a member. */
  readonly from: string
  readonly to: string
  readonly introducer?: string
}

/** What can happen to an introduction. */
export const STEPS = [
  'proposed',
  'asked',
  'reminded',
  'accepted',
  'declined',
  'introduced',
  'met',
  'useful',
  'partners',
  'bad',
] as const
export type Step = (typeof STEPS)[number]

/** What a party lets the other side have once both are introduced. */
export const SHARED = ['contact', 'origin'] as const
export type Shared = (typeof SHARED)[number]

/** One thing that happened, on a day. */
export interface FlowEvent {
  readonly step: Step
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Who was asked or reminded, answered, or says what came of it; not for `proposed`, `introduced` and `met`. */
  readonly who?: Party
  /** With `accepted`: what the other side may have once both are introduced. @defaultValue `['contact']` */
  readonly share?: readonly Shared[]
}

/** Steps of nobody in particular. */
const OF_NOBODY: ReadonlySet<Step> = new Set(['proposed', 'introduced', 'met'])
/** What only the two sides can say. */
const OF_SIDES: ReadonlySet<Step> = new Set(['useful', 'partners', 'bad'])

export type ReadingProblem = 'noEvent' | 'unknownStep' | 'unknownDay' | 'unknownPerson' | 'unknownShare'

export type Reading =
  | { readonly event: FlowEvent; readonly day: number }
  | {
      readonly code: ReadingProblem
      readonly path: string
      readonly received: unknown
      /** Who could have been meant. */
      readonly parties?: readonly Party[]
    }

/** Data of any kind as an event, or what is wrong with it. @param parties who takes part here */
export function readEvent(input: unknown, parties: readonly Party[]): Reading {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { code: 'noEvent', path: '', received: input }
  const { step, date, who, share } = input as Readonly<Record<string, unknown>>
  const known = STEPS.find(one => one === step)
  if (known === undefined) return { code: 'unknownStep', path: 'step', received: step }
  const day = typeof date === 'string' ? dayNumber(date) : undefined
  if (day === undefined) return { code: 'unknownDay', path: 'date', received: date }
  const people = partiesOf(known, parties)
  const person = people.find(one => one === who)
  if (person === undefined && !(OF_NOBODY.has(known) && who === undefined))
    return { code: 'unknownPerson', path: 'who', received: who, parties: people }
  const shared = known === 'accepted' ? readShare(share) : undefined
  const isShareKnown = known === 'accepted' ? shared !== undefined : share === undefined
  if (!isShareKnown) return { code: 'unknownShare', path: 'share', received: share }
  const event: FlowEvent = {
    step: known,
    date: date as string,
    ...(person === undefined ? {} : { who: person }),
    ...(shared === undefined ? {} : { share: shared }),
  }
  return { event: Object.freeze(event), day }
}

function partiesOf(step: Step, parties: readonly Party[]): readonly Party[] {
  return parties.filter(party => !OF_NOBODY.has(step) && !(OF_SIDES.has(step) && party === 'introducer'))
}

function readShare(share: unknown): readonly Shared[] | undefined {
  if (share === undefined) return ['contact']
  if (!Array.isArray(share)) return undefined
  const known = SHARED.filter(one => share.includes(one))
  return share.every(one => known.some(shared => shared === one)) ? known : undefined
}
