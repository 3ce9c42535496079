import { probability } from '../integers/probability.ts'
import type { Member } from '../members/member.ts'
import type { Policy } from '../policy/policy.ts'
import type { Signal } from '../policy/signal.ts'
import type { Benefit, Unknown } from '../scoring/benefit.ts'
import type { Refusal } from '../scoring/gate.ts'
import type { Scorecard } from '../scoring/scorecard.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { reasonText } from './reason-text.ts'
import { refusalText } from './refusal-text.ts'

/** One row of the sum, told to a person. */
export interface Reason {
  readonly signal: string
  /** 0…1000. */
  readonly value: number
  /** Millionths of log-odds. */
  readonly points: number
  readonly text: string
}

/** What one side gains; bias + Σ points = benefit. */
export interface Side {
  readonly benefit: number
  readonly bias: number
  /** Strongest first. */
  readonly reasons: readonly Reason[]
  readonly unknown: readonly Unknown[]
}

export interface Introduction {
  readonly from: string
  readonly to: string
  /** Millionths of log-odds. */
  readonly score: number
  /** 0–1, four decimals. */
  readonly probability: number
  /** Whether the probability was fitted on outcomes; until then it is an expert's guess. */
  readonly calibrated: boolean
  /** 0…1000: how much of what the policy asks is known. */
  readonly confidence: number
  /** What `from` gains. */
  readonly forward: Side
  /** What `to` gains. */
  readonly backward: Side
  /** Who can make it, best first; there if the query asked for it. */
  readonly introducers?: readonly Introducer[]
}

/** A third member, or a chain of two, who can make an introduction; Σ points of the reasons = score. */
export interface Introducer {
  /** Whom to ask, and in a chain whom that member asks: ids, from the first side to the second. */
  readonly via: readonly string[]
  /** Millionths of log-odds. */
  readonly score: number
  /** Every known aspect, strongest first. */
  readonly reasons: readonly Reason[]
  /** Every other aspect, with the fields that are missing; costs and earns nothing. */
  readonly unknown: readonly Unknown[]
}

export interface ToldRefusal extends Refusal {
  readonly text: string
}

/** What lacks for a place on the list; each number alone is the least that would do, all else being equal. */
export interface Shortfall {
  /** Millionths of log-odds; 0 if it is not the score. */
  readonly score: number
  /** Thousandths. */
  readonly confidence: number
  /** Benefit of `from` that would lift the score so far, in millionths; absent if no benefit of that side alone could. */
  readonly forward?: number
  readonly backward?: number
}

/**
 * What would bring a pair into the list. `entries`: added to one field of one member, each of them an entry that the other
 * side has; the fewest of that field, found by really adding them: one among all there are, else two among the six that
 * alone leave least to be made up; more are not proposed. `list`: a list that long.
 */
export type Change =
  | {
      readonly kind: 'entries'
      readonly member: string
      readonly field: 'targetMarkets' | 'accessCountries' | 'languages' | 'offers' | 'needs'
      readonly add: readonly string[]
      /** Place and score after the change. */
      readonly place: number
      readonly score: number
      readonly text: string
    }
  | { readonly kind: 'list'; readonly place: number; readonly text: string }

/** "Why not this one?" */
export interface Counterfactual {
  /** How many places the list has. */
  readonly limit: number
  readonly introduced: boolean
  /** In the list of all who are not refused, 1 for the first; absent for a refused pair. */
  readonly place?: number
  /** Absent if the pair is introduced, or refused by a rule. */
  readonly missing?: Shortfall
  /** Fewest entries first; none where a rule speaks that no entry should be bent around, such as a wish. */
  readonly changes: readonly Change[]
  readonly text: string
}

/** The full account of one pair, refused or not. */
export interface Explanation extends Introduction {
  /** The first refusal, if there is one. */
  readonly refused?: ToldRefusal
  readonly refusals: readonly ToldRefusal[]
  /** There if it was asked for. */
  readonly counterfactual?: Counterfactual
}

export interface Telling {
  readonly policy: Policy
  readonly locale: Locale
}

/** The scorecard with a text for every row. */
export function tellIntroduction(card: Scorecard, a: Member, b: Member, { policy, locale }: Telling): Introduction {
  const signals = new Map(policy.signals.map(signal => [signal.name, signal]))
  return {
    from: card.from,
    to: card.to,
    score: card.score,
    probability: probability(card.score, policy),
    calibrated: policy.calibrated,
    confidence: card.confidence,
    forward: tellSide(card.forward, signals, a, b, locale),
    backward: tellSide(card.backward, signals, b, a, locale),
  }
}

/** The same for any pair, with the sentence of each refusal. */
export function tellExplanation(card: Scorecard, a: Member, b: Member, telling: Telling): Explanation {
  const refusals = card.refusals.map(refusal => ({
    rule: refusal.rule,
    code: refusal.code,
    text: refusalText(refusal, a, b, telling.locale),
  }))
  const [refused] = refusals
  return { ...tellIntroduction(card, a, b, telling), ...(refused === undefined ? {} : { refused }), refusals }
}

function tellSide(
  { benefit, bias, reasons, unknown }: Benefit,
  signals: ReadonlyMap<string, Signal>,
  a: Member,
  b: Member,
  locale: Locale,
): Side {
  const told = reasons.map(row => {
    const signal = signals.get(row.signal)
    const text = signal === undefined ? row.signal : reasonText(signal, row, a, b, locale)
    return { signal: row.signal, value: row.value, points: row.points, text }
  })
  return { benefit, bias, reasons: told, unknown }
}
