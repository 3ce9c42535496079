import type { Member } from '../members/member.ts'
import type { CustomRule, Rule } from '../policy/rule.ts'
import { codeOf, refusesUnknown } from '../policy/rule.ts'
import type { Facts } from './facts.ts'
import { prepareRule } from './rules/prepare-rule.ts'

export interface Refusal {
  readonly rule: string
  readonly code: string
}

/** A refusal with what the rule itself has to say: two rules may refuse with one code. */
export interface SpokenRefusal extends Refusal {
  readonly texts?: CustomRule['texts']
}

/** The rules of a policy, tied to a network. */
export interface Gate {
  admits(a: Member, b: Member): boolean
  /** Every refusal, in the order of the rules; the first is *the* refusal. */
  refusals(a: Member, b: Member): readonly SpokenRefusal[]
}

export function createGate(rules: readonly Rule[], facts: Facts): Gate {
  const prepared = rules.map(rule => ({
    refusal: spoken(rule),
    refuses: refuser(rule, facts),
  }))
  return {
    admits: (a, b) => !prepared.some(({ refuses }) => refuses(a, b)),
    refusals: (a, b) => prepared.filter(({ refuses }) => refuses(a, b)).map(({ refusal }) => refusal),
  }
}

function spoken(rule: Rule): SpokenRefusal {
  const refusal = { rule: rule.rule, code: codeOf(rule) }
  return rule.rule === 'custom' && rule.texts !== undefined ? { ...refusal, texts: rule.texts } : refusal
}

function refuser(rule: Rule, facts: Facts): (a: Member, b: Member) => boolean {
  const answer = prepareRule(rule, facts)
  const unknown = refusesUnknown(rule)
  return (a, b) => {
    const one = answer(a, b)
    return one === undefined ? unknown : !one
  }
}
