import type { Rule } from '../policy/rule.ts'
import { refusesUnknown } from '../policy/rule.ts'
import type { Meet } from './meet.ts'
import { placeMask } from './place-masks.ts'
import type { PlaceRule, RuleSource } from './place-rule.ts'
import { placeRule } from './place-rules.ts'

/** The rules of a query over columns. */
export interface PlaceGate {
  admits(a: number, b: number): boolean
  /** A bit for each candidate that is not refused already for what it is and what the asking member is; empty if all are. */
  maskFor(asking: number): Uint32Array
}

/** @param meet the same for all gates of which masks are met: two that were met before are not met again */
export function createPlaceGate(rules: readonly Rule[], source: RuleSource, meet: Meet): PlaceGate {
  const { open, here, compiled } = source.columns
  const refusers = rules.map(rule => refuser(rule, source))
  const base = rules.some(({ rule }) => rule === 'consented') ? open : here
  const masks = rules.flatMap(rule => placeMask(rule, source) ?? [])
  return {
    admits: (a, b) => !refusers.some(refuses => refuses(a, b)),
    maskFor: asking =>
      asking >= compiled ? base : masks.reduce((met, mask) => meet(met, mask.candidates(mask.classOf(asking))), base),
  }
}

/** Both gates at once. */
export function bothGates(one: PlaceGate, other: PlaceGate, meet: Meet): PlaceGate {
  return {
    admits: (a, b) => one.admits(a, b) && other.admits(a, b),
    maskFor: asking => meet(one.maskFor(asking), other.maskFor(asking)),
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
