import type { OwnField } from './field.ts'
import type { Learned } from './learned.ts'
import type { Rule } from './rule.ts'
import type { Signal } from './signal.ts'

/** `mutual`: both sides, the less interested one the more the higher `reciprocity` (0…1000). `forward`: the asker alone. */
export type Fusion = { readonly kind: 'mutual'; readonly reciprocity: number } | { readonly kind: 'forward' }

/** A pair below either is not introduced: score in millionths of log-odds, confidence in thousandths. */
export interface Threshold {
  readonly score: number
  readonly confidence: number
}

/** What a network wants: frozen data that round-trips through JSON (functions of custom signals and rules aside). */
export interface Policy {
  readonly name: string
  /** The base rate, in millionths of log-odds: where a pair sits about which nothing is known. */
  readonly bias: number
  readonly fusion: Fusion
  /** `null` ranks everybody. */
  readonly threshold: Threshold | null
  /** probability = logistic((slope·score + offset) / 10⁹). */
  readonly slope: number
  readonly offset: number
  /** Whether slope and offset were fitted on outcomes. */
  readonly calibrated: boolean
  /**
   * Fields that the policy removes from every member, whatever that member consents to: no score, rule, text or export sees them.
   * `opens` removes what market access is made of: base country, origin countries and declared countries.
   */
  readonly blind: readonly OwnField[]
  readonly rules: readonly Rule[]
  readonly signals: readonly Signal[]
  /** Of a fitted policy: what its numbers rest on. */
  readonly learned?: Learned
}
