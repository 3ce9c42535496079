/** What one wish, a first meeting, waiting and walking are worth beside the chance of a meeting: its millionths, 0…1,000,000. */
export interface EventWeights {
  /** For each of the two who wished to meet the other. @defaultValue 200,000 */
  readonly wish: number
  /** For each participant who has a meeting at all. @defaultValue 300,000 */
  readonly first: number
  /** For a first meeting in the first open slot; it falls in equal steps to 0 after the last. @defaultValue 60,000 */
  readonly early: number
  /** Lost for each slot somebody waits between two meetings, where breaks and absence are no waiting. @defaultValue 10,000 */
  readonly gap: number
  /** Lost each time somebody's next meeting is at another table. @defaultValue 2,000 */
  readonly change: number
}

/** A period in which everybody has at most one meeting. Slots are numbered from 1. */
export interface Slot {
  /** Wall-clock time at the place of the event, `YYYY-MM-DDTHH:MM`. */
  readonly start?: string
  readonly end?: string
}

export interface Table {
  readonly id: string
  /** Slots in which nobody can sit there. */
  readonly closed: readonly number[]
}

/** Sits with two who share no language; one meeting at a time, their own included where they take part as well. */
export interface Interpreter {
  /** A participant's, if it is one of them. */
  readonly id: string
  /** Codes as a member's, such as `tr` (BCP 47, primary subtag); helps where one side speaks one of them and the other side another. */
  readonly languages: readonly string[]
  readonly slots: readonly number[]
}

export interface EventMember {
  readonly id: string
  readonly name: string
  /** Empty if unknown, which holds nobody back. */
  readonly languages: readonly string[]
  /** Slots in which the participant is there; breaks are no slots to meet in. */
  readonly slots: readonly number[]
  /** Meets nobody but in pinned meetings, since they agree to no introductions or take a pause. */
  readonly closed?: 'noConsent' | 'paused'
}

/** A pair the policy would introduce: places in `participants`, first < second; chance in millionths; who wished it. */
export type PossiblePair = readonly [first: number, second: number, chance: number, wished: number]

/** Bits of `wished`. */
export const WISHED = { byFirst: 1, bySecond: 2 } as const

export interface Pin {
  readonly a: string
  readonly b: string
  readonly slot?: number
  readonly table?: string
}

/** Everything a plan depends on, as plain data: a plan can be stored, checked and repaired without its matcher. */
export interface EventSetting {
  /** By id, up. */
  readonly participants: readonly EventMember[]
  readonly slots: readonly Slot[]
  readonly breaks: readonly number[]
  readonly tables: readonly Table[]
  readonly interpreters: readonly Interpreter[]
  readonly maxMeetings: number
  readonly vetoes: readonly (readonly [string, string])[]
  readonly pins: readonly Pin[]
  readonly pairs: readonly PossiblePair[]
  readonly weights: EventWeights
  readonly seed: number
}

/** One-to-one, in a slot, at a table. `a` < `b` by id. */
export interface Meeting {
  readonly a: string
  readonly b: string
  readonly slot: number
  readonly table: string
  /** Millionths. */
  readonly chance: number
  /** Who asked for it. */
  readonly wishedBy: readonly string[]
  readonly interpreter?: string
  readonly pinned?: true
  /** The strongest known reason on each side that both may read, in the language asked for. */
  readonly why?: { readonly a?: string; readonly b?: string }
}
