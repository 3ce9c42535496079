import type { Member } from '../members/member.ts'
import type { Rule } from '../policy/rule.ts'
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
}

/** The rules of a policy, tied to a network. */
export interface Gate {
  admits(a: Member, b: Member): boolean
  /** Every refusal, in the order of the rules; the first is *the* refusal. */
  refusals(a: Member, b: Member): readonly SpokenRefusal[]
}

export function createGate(rules: readonly Rule[], facts: Facts): Gate {
  const prepared = rules.map(rule => ({
    refusal: { rule: rule.rule, code: codeOf(rule), by: rule },
    refuses: refuser(rule, facts),
  }))
  return {
    admits: (a, b) => !prepared.some(({ refuses }) => refuses(a, b)),
    refusals: (a, b) => prepared.filter(({ refuses }) => refuses(a, b)).map(({ refusal }) => refusal),
  }
}

function refuser(rule: Rule, facts: Facts): (a: Member, b: Member) => boolean {
  const answer = prepareRule(rule, facts)
  const unknown = refusesUnknown(rule)
  return (a, b) => {
    const one = answer(a, b)
    return one === undefined ? unknown : !one
  }
}
