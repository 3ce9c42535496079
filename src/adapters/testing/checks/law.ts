import type { Member } from '../../../members/member.ts'

/** What a rule or signal must keep, whatever members it is asked about. */
export type LawName =
  | 'throws'
  | 'mutation'
  | 'answer'
  | 'bounds'
  | 'determinism'
  | 'clock'
  | 'randomness'
  | 'names'
  | 'lists'
  | 'unknown'
  | 'reads'
  | 'symmetry'
  | 'known'

/** A broken law: which, what was seen and what to do about it, and the smallest pair found that shows it. */
export interface Finding {
  readonly law: LawName
  readonly message: string
  /** Absent where no single pair shows it. */
  readonly example?: Example
}

export interface Example {
  readonly a: Member
  readonly b: Member
  /** What was answered: once, or first for the pair and then for the pair as the law changes it. */
  readonly answers: readonly unknown[]
}

/** A rule or signal as a function of two members. */
export type Question = (a: Member, b: Member) => unknown

/** A law broken by one pair. */
export interface Breach {
  readonly law: LawName
  readonly message: string
  readonly answers: readonly unknown[]
  /** Where it shows, if not in the pair itself but in one that the law made of it. */
  readonly pair?: readonly [Member, Member]
}

/** Looks at one pair; undefined if the law is kept. */
export type Law = (ask: Question, a: Member, b: Member) => Breach | undefined
