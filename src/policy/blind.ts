import type { MemberField } from '../members/blind.ts'
import type { Field, OwnField } from './field.ts'
import { splitField } from './field.ts'
import type { Policy } from './policy.ts'
import type { Rule } from './rule.ts'
import { fieldsOfRule, readsOfRule } from './rule-fields.ts'
import type { Signal } from './signal.ts'

/** Of what a member's market access is made. */
const OPENS = ['baseCountry', 'originCountries', 'accessCountries'] as const satisfies readonly MemberField[]

/** The member's own fields behind a field of a policy: `opens` is made of three. */
export function partsOf(field: OwnField): readonly MemberField[] {
  return field === 'opens' ? OPENS : [field]
}

/** What a policy that is blind to these fields takes away from every member. Who is blind to `opens` is blind to its parts. */
export function erasedBy(blind: readonly OwnField[]): readonly MemberField[] {
  return [...new Set(blind.flatMap(partsOf))]
}

/** Is nothing left of the field? Market access is gone when all it is made of is. */
export function isBlindTo(field: Field, erased: readonly MemberField[]): boolean {
  return partsOf(splitField(field).own).every(part => erased.includes(part))
}

/** The signals as every reader takes them: a function that reads what the policy is blind to is not asked, and knows nothing. */
export function signalsRead({ signals, blind }: Pick<Policy, 'signals' | 'blind'>): readonly Signal[] {
  const erased = erasedBy(blind)
  const isBlind = (signal: Signal) =>
    signal.shape === 'custom' && signal.reads?.some(one => erased.includes(one)) === true
  return signals.map(signal => (isBlind(signal) ? { ...signal, value: () => undefined } : signal))
}

/** The field that a rule needs and to which the policy is blind, if there is one. */
export function blindNeedOf(rule: Rule, blind: readonly OwnField[]): string | undefined {
  if (blind.length === 0) return undefined
  const erased = erasedBy(blind)
  return (
    fieldsOfRule(rule).find(one => isBlindTo(one, erased)) ??
    readsOfRule(rule).find(one => erased.some(gone => gone === one))
  )
}
