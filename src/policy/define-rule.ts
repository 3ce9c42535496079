import * as z from 'zod'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { MEMBER_FIELDS } from '../members/blind.ts'
import { KINDS } from '../members/member.ts'
import { filledText } from './filled-text.ts'
import { LIMITS } from './limits.ts'
import { ownFunction } from './own-function.ts'
import { deepFreeze, parse, said } from './parse.ts'
import type { CustomRule, Not, PlainRule, Rule, Several } from './rule.ts'
import { PLAIN_RULES } from './rule.ts'
import { whole } from './whole.ts'

const base = {
  code: z.string().min(1).max(64).exactOptional(),
  whenUnknown: z.enum(['admit', 'refuse']).exactOptional(),
}
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
/** A corridor from a country to itself would refuse everybody without saying why. */
export const corridor = z.tuple([country, country]).refine(([a, b]) => a !== b, 'must be two different countries')
const text = filledText('rule').optional()
const texts = z.strictObject({ de: text, tr: text, en: text }).transform(said)

export const leafSchema = z.discriminatedUnion('rule', [
  z.strictObject({ ...base, rule: z.enum(PLAIN_RULES) }),
  z.strictObject({ ...base, rule: z.literal('notIntroducedSince'), days: whole(1, LIMITS.days) }),
  z.strictObject({ ...base, rule: z.literal('corridor'), between: corridor }),
  z.strictObject({ ...base, rule: z.literal('inCountry'), country }),
  z.strictObject({ ...base, rule: z.literal('speaks'), language: z.string().min(2).max(8) }),
  z.strictObject({ ...base, rule: z.literal('kind'), kinds: z.array(z.enum(KINDS)).min(1) }),
  z.strictObject({
    ...base,
    rule: z.literal('custom'),
    code: z.string().min(1).max(64),
    texts: texts.exactOptional(),
    reads: z.array(z.enum(MEMBER_FIELDS)).exactOptional(),
    test: ownFunction<CustomRule['test']>(),
  }),
])
const COMPOUND = ['all', 'any', 'not'] as const
export const compoundSchema = z.strictObject({ ...base, rule: z.enum(COMPOUND), of: z.unknown() })
const RULES: readonly Rule['rule'][] = [
  ...PLAIN_RULES,
  'notIntroducedSince',
  'corridor',
  'inCountry',
  'speaks',
  'kind',
  ...COMPOUND,
  'custom',
]

/** A rule as people write it: its name alone, plain data, or `{ code, test }` for one's own. */
export type RuleInput =
  | PlainRule['rule']
  | Exclude<Rule, Several | Not>
  | (Omit<Several, 'of'> & { readonly of: readonly RuleInput[] })
  | (Omit<Not, 'of'> & { readonly of: RuleInput })
  | Omit<CustomRule, 'rule'>

/**
 * Validates and freezes a rule.
 * @throws KontorError `invalid-rule`, naming the place
 * @example
 * import { defineRule } from 'kontor'
 * const notBothMicro = defineRule({
 *   code: 'notBothMicro',
 *   test: (a, b) => (a.size && b.size ? a.size !== 'micro' || b.size !== 'micro' : undefined),
 * })
 * notBothMicro.rule // → 'custom'
 */
export function defineRule(input: RuleInput): Rule {
  return readRule(input, 'rule')
}

/** Recursion stays out of zod and has a floor, so that no nesting can exhaust the stack. */
export function readRule(input: unknown, place: string, depth: number = LIMITS.depth): Rule {
  const rule = withName(input)
  if (!isRecord(rule))
    throw misuse(place, 'a rule: its name, an object with `rule`, or { code, test }', rule, 'invalid-rule')
  const kind = expectOneOf(`${place}.rule`, rule.rule, RULES, 'invalid-rule')
  if (kind !== 'all' && kind !== 'any' && kind !== 'not') {
    return deepFreeze(parse<Rule>(leafSchema, rule, place, 'invalid-rule'))
  }
  if (depth === 0) throw misuse(place, `a rule nested at most ${LIMITS.depth} deep`, kind, 'invalid-rule')
  const { of, ...rest } = parse(compoundSchema, { of: undefined, ...rule }, place, 'invalid-rule')
  if (kind === 'not') return deepFreeze({ ...rest, rule: kind, of: readRule(of, `${place}.of`, depth - 1) })
  if (!Array.isArray(of)) throw misuse(`${place}.of`, 'a list of rules', of, 'invalid-rule')
  return deepFreeze({ ...rest, rule: kind, of: of.map((part, i) => readRule(part, `${place}.of[${i}]`, depth - 1)) })
}

function withName(given: unknown): unknown {
  if (typeof given === 'string') return { rule: given }
  if (!isRecord(given)) return given
  const input = said(given)
  return !('rule' in input) && typeof input.test === 'function' ? { rule: 'custom', ...input } : input
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
