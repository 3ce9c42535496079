import * as z from 'zod'
import { expectObject, unmet } from '../errors/expect.ts'
import type { RuleInput } from './define-rule.ts'
import { readRule } from './define-rule.ts'
import { readSignal, standardSignals } from './define-signal.ts'
import type { OwnField } from './field.ts'
import { FIELDS } from './field.ts'
import { learnedSchema } from './learned.ts'
import { LIMITS } from './limits.ts'
import { deepFreeze, parse, said } from './parse.ts'
import type { Policy } from './policy.ts'
import type { SignalInput } from './signal-input.ts'
import { STANDARD } from './standard/scorecard.ts'
import { refuseVainRule } from './vain-rule.ts'
import { whole } from './whole.ts'

const logOdds = whole(-LIMITS.bias, LIMITS.bias)

export const scorecardSchema = z.strictObject({
  name: z.string().min(1).max(64),
  bias: logOdds,
  fusion: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('mutual'), reciprocity: whole(0, 1000) }),
    z.strictObject({ kind: z.literal('forward') }),
  ]),
  threshold: z
    .strictObject(
      { score: logOdds, confidence: whole(0, 1000) },
      { error: ({ code }) => (code === 'invalid_type' ? 'must be an object or null' : undefined) },
    )
    .nullable(),
  slope: whole(-LIMITS.slope, LIMITS.slope),
  offset: whole(-LIMITS.offset, LIMITS.offset),
  calibrated: z.boolean(),
  blind: z
    .array(z.enum(Object.keys(FIELDS) as OwnField[]))
    .refine(fields => new Set(fields).size === fields.length, 'must name each field once'),
  rules: z.array(z.unknown()).max(LIMITS.rules),
  signals: z.array(z.unknown()).max(LIMITS.signals),
  learned: learnedSchema.exactOptional(),
})

/** A policy as people write it. What is left out is as in the standard policy. */
export interface PolicyInput extends Partial<Omit<Policy, 'rules' | 'signals'>> {
  readonly rules?: readonly RuleInput[]
  readonly signals?: readonly SignalInput[]
}

/**
 * Validates and freezes a policy; `definePolicy(JSON.parse(JSON.stringify(policy)))` is the same policy again.
 * @throws KontorError `invalid-policy`, `invalid-signal` or `invalid-rule`, naming the place and the value; two signals of one
 * name and two functions of one code are an `invalid-policy`, a rule that needs a field to which it is blind an `invalid-rule`
 * @example
 * import { definePolicy } from 'kontor'
 * const policy = definePolicy({ name: 'Messe', signals: [{ name: 'needsMet', weight: 4000 }], threshold: null })
 * policy.signals.map(({ name, weight }) => `${name} ${weight}`) // → ['needsMet 4000']
 * policy.fusion // → { kind: 'mutual', reciprocity: 750 }
 */
export function definePolicy(input: PolicyInput = {}): Policy {
  if (isMade(input)) return input
  const stated = said(expectObject('policy', input, { code: 'invalid-policy' }))
  const complete = { name: 'custom', ...STANDARD, signals: standardSignals(), ...stated }
  const { rules, signals, ...scorecard } = parse(scorecardSchema, complete, 'policy', 'invalid-policy')
  const policy: Policy = {
    ...scorecard,
    rules: rules.map((rule, i) => readRule(rule, `policy.rules[${i}]`)),
    signals: signals.map((signal, i) => readSignal(signal, `policy.signals[${i}]`)),
  }
  for (const [i, rule] of policy.rules.entries()) refuseVainRule(rule, policy.blind, `policy.rules[${i}]`)
  refuseTwice(
    'policy.signals',
    'have different names',
    policy.signals.map(({ name }) => name),
  )
  const own = policy.rules.flatMap(rule => (rule.rule === 'custom' ? rule.code : []))
  refuseTwice('policy.rules', 'have different codes where they are functions of one’s own', own)
  made.add(policy)
  return deepFreeze(policy)
}

/** Policies that were read: they are frozen. */
const made = /* @__PURE__ */ new WeakSet<object>()

function isMade(input: PolicyInput): input is Policy {
  return made.has(input)
}

function refuseTwice(what: string, promise: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw unmet(what, promise, twice, 'invalid-policy')
}
