/** An existing relation between two members. `strength` 0–1; without it 1, or 1/(groupSize − 1) for a tie made in a group. */
export interface Tie {
  readonly from: string
  readonly to: string
  readonly kind?: string
  readonly strength?: number
  /** How many members the group had in which the tie was made, an integer ≥ 2. */
  readonly groupSize?: number
  /** ISO 8601. */
  readonly since?: string
  /** ISO 8601: when the two last had to do with each other. */
  readonly last?: string
  readonly mutual?: boolean
  /** Seen by nobody but the two members themselves. */
  readonly private?: boolean
}

export const STAGES = ['proposed', 'introduced', 'declined', 'accepted', 'met', 'useful', 'partners', 'bad'] as const
export type Stage = (typeof STAGES)[number]

export const SIDES = ['from', 'to'] as const

/** What became of an introduction. */
export interface Outcome {
  readonly from: string
  readonly to: string
  /** ISO 8601. */
  readonly date: string
  readonly stage: Stage
  /** Whose word it is; without it both sides'. */
  readonly side?: (typeof SIDES)[number]
  readonly by?: string
}

/** What a tie or outcome says beside its ends. */
export type Said<T extends Tie | Outcome> = Omit<T, 'from' | 'to'>
