import type { Rule } from '../policy/rule.ts'
import { refusesUnknown } from '../policy/rule.ts'
import type { PlaceRule } from './place-rule.ts'
import type { RuleSource } from './place-rules.ts'
import { placeRule } from './place-rules.ts'

/** The rules of a query over columns. */
export interface PlaceGate {
  admits(a: number, b: number): boolean
  /** A bit for each member whom no rule about members alone refuses. */
  readonly mask: Uint32Array
}

export function createPlaceGate(rules: readonly Rule[], source: RuleSource): PlaceGate {
  const refusers = rules.map(rule => refuser(rule, source))
  const asksConsent = rules.some(({ rule }) => rule === 'consented')
  return {
    admits: (a, b) => !refusers.some(refuses => refuses(a, b)),
    mask: asksConsent ? source.columns.open : source.columns.here,
  }
}

/** Both gates at once. */
export function bothGates(one: PlaceGate, other: PlaceGate): PlaceGate {
  return {
    admits: (a, b) => one.admits(a, b) && other.admits(a, b),
    mask: one.mask.map((word, i) => word & other.mask[i]!),
  }
}

/** About members written again the reference reader is asked. */
function refuser(rule: Rule, source: RuleSource): (a: number, b: number) => boolean {
  const answer = placeRule(rule, source)
  const { compiled, size } = source.columns
  if (size > compiled) {
    const refuses = refuserBy(source.reference(rule), rule)
    const asked = refuserBy(answer, rule)
    return (a, b) => (a < compiled && b < compiled ? asked(a, b) : refuses(a, b))
  }
  return refuserBy(answer, rule)
}

function refuserBy(answer: PlaceRule, rule: Rule): (a: number, b: number) => boolean {
  const unknown = refusesUnknown(rule)
  return (a, b) => {
    const one = answer(a, b)
    return one === undefined ? unknown : !one
  }
}
