/**
 * For whoever writes a rule or a signal: builders, matchers for vitest, and checks on many random pairs.
 * @module kontor/testing
 */

export type { RuleCheck } from './checks/check-rule.ts'
export { checkRule } from './checks/check-rule.ts'
export type { SignalCheck } from './checks/check-signal.ts'
export { checkSignal } from './checks/check-signal.ts'
export type { NeededFields, OptionalField } from './checks/fields.ts'
export type { Example, Finding, LawName } from './checks/law.ts'
export type { CheckOptions } from './checks/options.ts'
export type { Expectation } from './expectations.ts'
export { introductionMatchers } from './introduction-matchers.ts'
export { member } from './member.ts'
export { outcome, tie } from './tie.ts'
export type { World } from './world.ts'
export { world } from './world.ts'
