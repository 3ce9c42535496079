import { fill } from '../../introductions/fill.ts'
import type { Fact } from '../../introductions/view/facts.ts'
import { factsOf } from '../../introductions/view/facts.ts'
import { ENTRY_NAMES } from '../../introductions/view/texts.ts'
import { erasedBy, partsOf } from '../../policy/blind.ts'
import { FIELDS, splitField } from '../../policy/field.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/rule.ts'
import { codeOf } from '../../policy/rule.ts'
import { fieldsOfRule, readsOfRule, silentRules } from '../../policy/rule-fields.ts'
import type { Signal } from '../../policy/signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { MEANINGS } from './texts.ts'

/** What a signal reads of a member and what it can do. */
export interface SignalUse {
  readonly signal: string
  /** Fields of the member's, `ties`, `outcomes`, or `anything` for a function that does not say what it reads. */
  readonly reads: readonly string[]
  /** What it means, as a sentence. */
  readonly text: string
  /** The points it can give, millionths of log-odds: what is unknown gives 0. */
  readonly least: number
  readonly greatest: number
}

/** What a rule reads of a member. */
export interface RuleUse {
  readonly rule: string
  readonly code: string
  /** As of a signal. */
  readonly reads: readonly string[]
}

/** Both ways: a member's entries are read for what it gains, and for what it gives. */
export function signalUses({ signals, blind }: Policy, locale: Locale): readonly SignalUse[] {
  const erased = new Set<string>(erasedBy(blind))
  return signals.map(signal => {
    const facts = factsOf(signal, 'a', 'b')
    const reads = distinct(facts.flatMap(({ field }) => parts(field))).filter(field => !erased.has(field))
    return { signal: signal.name, reads, text: meaning(signal, facts, locale), ...extent(signal) }
  })
}

export function ruleUses({ rules, blind }: Policy): readonly RuleUse[] {
  const erased = new Set<string>(erasedBy(blind))
  return rules.map(rule => ({
    rule: rule.rule,
    code: codeOf(rule),
    reads: readsOf(rule).filter(field => !erased.has(field)),
  }))
}

function readsOf(rule: Rule): readonly string[] {
  return distinct([
    ...fieldsOfRule(rule).flatMap(field => partsOf(splitField(field).own)),
    ...readsOfRule(rule),
    ...silentRules(rule).map(() => 'anything'),
  ])
}

function parts(field: Fact['field']): readonly string[] {
  return field in FIELDS ? partsOf(field as keyof typeof FIELDS) : [field]
}

function meaning(signal: Signal, facts: readonly Fact[], locale: Locale): string {
  const names = ENTRY_NAMES[locale]
  const words = facts.filter(({ field }) => field !== 'ties').map(({ field }) => names[field])
  return fill(MEANINGS[signal.shape][locale], new Map(words.map((word, i) => [String(i), word])))
}

/** Values run from 0 to 1000, and a curve keeps them there. */
function extent({ weight, neutral }: Signal): Pick<SignalUse, 'least' | 'greatest'> {
  const ends = [0, weight * (0 - neutral), weight * (1000 - neutral)]
  return { least: Math.min(...ends), greatest: Math.max(...ends) }
}

function distinct(fields: readonly string[]): readonly string[] {
  return [...new Set(fields)].sort()
}
