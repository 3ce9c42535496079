import type { Member } from '../members/member.ts'
import type { Answer, Rule } from '../policy/rule.ts'
import { codeOf, refusesUnknown } from '../policy/rule.ts'
import type { Facts } from './facts.ts'
import { prepareRule } from './rules/prepare-rule.ts'

export interface Refusal {
  readonly rule: string
  readonly code: string
}

/** A refusal with the rule that refuses, of which its sentence is made: two rules may refuse with one code. */
export interface SpokenRefusal extends Refusal {
  /** Absent where the threshold refuses, which is no rule. */
  readonly by?: Rule
  /** Whether the rule refuses because its answer is unknown: then nothing is told as if it were so. */
  readonly isUnknown?: true
}

/** The rules of a policy, tied to a network. */
export interface Gate {
  admits(a: Member, b: Member): boolean
  /** Every refusal, in the order of the rules; the first is *the* refusal. */
  refusals(a: Member, b: Member): readonly SpokenRefusal[]
}

export function createGate(rules: readonly Rule[], facts: Facts): Gate {
  const prepared = rules.map(rule => ({ answer: prepareRule(rule, facts), ...saidBy(rule) }))
  return {
    admits: (a, b) => !prepared.some(({ answer, no, unknown }) => refusalOf(answer(a, b), no, unknown) !== undefined),
    refusals: (a, b) => prepared.flatMap(({ answer, no, unknown }) => refusalOf(answer(a, b), no, unknown) ?? []),
  }
}

/** What a no of the rule is, and what an unknown answer is, if it refuses at all. */
function saidBy(rule: Rule): { readonly no: SpokenRefusal; readonly unknown: SpokenRefusal | undefined } {
  const no = { rule: rule.rule, code: codeOf(rule), by: rule }
  return { no, unknown: refusesUnknown(rule) ? { ...no, isUnknown: true } : undefined }
}

function refusalOf(answer: Answer, no: SpokenRefusal, unknown: SpokenRefusal | undefined): SpokenRefusal | undefined {
  if (answer === undefined) return unknown
  return answer ? undefined : no
}
