import type { MemberField } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import type { Stage } from '../members/tie.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Field } from './field.ts'

/** Nodes [value, becomes] of a piecewise-linear map on values 0…1000; constant beyond the outer nodes. */
export type Curve = readonly (readonly [number, number])[]

/**
 * What the signal says to a person, in one language. `found` is for a pair that has it, `none` for one that has not, or less
 * than a pair picked at random where nothing is named; with a peak `found` says how many contacts there are, be they many or few.
 * Placeholders: {a} who gains, {b} whom to meet, {signal} and {value}; of an overlap also {terms}, of an affinity {x} and {y}
 * (its best pair of terms; of a mean that is not `found` its worst), of contacts and records {count}. Others are refused, since
 * nothing would fill them.
 */
export interface SignalTexts {
  readonly found: string
  readonly none: string
  /**
   * Of contacts with reach 3, instead of `found` for two who have no contact in common: {count} is then how many paths over two
   * contacts join them. @defaultValue `found`
   */
  readonly far?: string
}

export interface SignalBase {
  readonly name: string
  /** Thousandths of log-odds over the whole range; negative to turn the signal round. */
  readonly weight: number
  /** 0…1000: what the signal is worth for a pair picked at random. */
  readonly neutral: number
  readonly curve?: Curve
  /** What fitting may make of it: a signal that can only speak for a pair, or only against it. */
  readonly sign?: 'for' | 'against'
  readonly texts?: Readonly<Partial<Record<Locale, SignalTexts>>>
}

/** s = Σ rarity of the terms of a.x that b.y holds; v = ⌊1000·s / (s + half)⌋. */
export interface Overlap extends SignalBase {
  readonly shape: 'overlap'
  readonly x: Field
  readonly y: Field
  readonly half: number
}

export type Cells = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The best, or mean, known cell of a table over a.x × b.y. */
export interface Affinity extends SignalBase {
  readonly shape: 'affinity'
  readonly x: Field
  readonly y: Field
  readonly by: 'best' | 'mean'
  /** cells[x][y], 0…1000. */
  readonly cells: Cells
  /** Thousandths that are left of a cell for each code that fell back to its parent; without it none falls back. */
  readonly parentFactor?: number
  /** Whether fitting writes the cells anew: how much more often the two come together than chance would have it. */
  readonly learn?: true
}

/** Saturating at `half` … */
export interface Halved {
  readonly half: number
  readonly peak?: never
}

/** … or best at `peak` (inverted U). Both in millionths. */
export interface Peaked {
  readonly half?: never
  readonly peak: number
}

export interface NearPaths {
  readonly reach: 2
  readonly far?: never
}

export interface FarPaths {
  readonly reach: 3
  /** Thousandths that a path over two contacts counts. */
  readonly far: number
}

/** Paths through shared contacts, in millionths. */
export type Contacts = SignalBase & { readonly shape: 'contacts' } & (Halved | Peaked) & (NearPaths | FarPaths)

export type DatedEvent = 'tie' | Stage

/** Dated events of b, fading by half every `halfLife` days. */
export interface RecordOfEvents extends SignalBase {
  readonly shape: 'record'
  readonly events: readonly DatedEvent[]
  readonly half: number
  readonly halfLife: number
}

/** A user's own function of two members as the audience sees them. Pure, and independent of ids and of everything else. */
export interface Custom extends SignalBase {
  readonly shape: 'custom'
  /** Declared least and greatest value, 0…1000; ranking relies on them. */
  readonly min: number
  readonly max: number
  /**
   * The fields that the function reads, for `fieldsUsed` and for policies that are blind to one: there it knows nothing.
   * @defaultValue unknown
   */
  readonly reads?: readonly MemberField[]
  readonly value: (a: Member, b: Member) => number | undefined
}

export type Signal = Overlap | Affinity | Contacts | RecordOfEvents | Custom

/** The fields that the signals read as terms. */
export function fieldsRead(signals: readonly Signal[]): readonly Field[] {
  const fields = signals.flatMap(signal => ('x' in signal ? [signal.x, signal.y] : []))
  return [...new Set(fields)]
}
