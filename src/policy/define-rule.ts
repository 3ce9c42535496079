import * as z from 'zod'
import { misuse } from '../errors/kontor-error.ts'
import { MEMBER_FIELDS } from '../members/blind.ts'
import { KINDS } from '../members/member.ts'
import { LIMITS } from './limits.ts'
import { ownFunction } from './own-function.ts'
import { deepFreeze, parse } from './parse.ts'
import type { CustomRule, Not, PlainRule, Rule, Several } from './rule.ts'
import { PLAIN_RULES } from './rule.ts'

const base = {
  code: z.string().min(1).max(64).exactOptional(),
  whenUnknown: z.enum(['admit', 'refuse']).exactOptional(),
}
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
/** A corridor from a country to itself would refuse everybody without saying why. */
const corridor = z.tuple([country, country]).refine(([a, b]) => a !== b, 'must be two different countries')
const texts = z.strictObject({
  de: z.string().exactOptional(),
  tr: z.string().exactOptional(),
  en: z.string().exactOptional(),
})

export const leafSchema = z.discriminatedUnion('rule', [
  z.strictObject({ ...base, rule: z.enum(PLAIN_RULES) }),
  z.strictObject({ ...base, rule: z.literal('notIntroducedSince'), days: z.int().min(1).max(LIMITS.days) }),
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
export const compoundSchema = z.strictObject({ ...base, rule: z.enum(['all', 'any', 'not']), of: z.unknown() })

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
  return readRule(input, 'rule', LIMITS.depth)
}

/** Recursion stays out of zod and has a floor, so that no nesting can exhaust the stack. */
export function readRule(input: unknown, place: string, depth: number): Rule {
  const rule = withName(input)
  const kind = isRecord(rule) ? rule.rule : undefined
  if (kind !== 'all' && kind !== 'any' && kind !== 'not') {
    return deepFreeze(parse<Rule>(leafSchema, rule, place, 'invalid-rule'))
  }
  if (depth === 0) throw misuse(place, `a rule nested at most ${LIMITS.depth} deep`, kind, 'invalid-rule')
  const { of, ...rest } = parse(compoundSchema, rule, place, 'invalid-rule')
  if (kind === 'not') return deepFreeze({ ...rest, rule: kind, of: readRule(of, `${place}.of`, depth - 1) })
  if (!Array.isArray(of)) throw misuse(`${place}.of`, 'a list of rules', of, 'invalid-rule')
  return deepFreeze({ ...rest, rule: kind, of: of.map((part, i) => readRule(part, `${place}.of[${i}]`, depth - 1)) })
}

function withName(input: unknown): unknown {
  if (typeof input === 'string') return { rule: input }
  if (isRecord(input) && !('rule' in input) && typeof input.test === 'function') return { rule: 'custom', ...input }
  return input
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
