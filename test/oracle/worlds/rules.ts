import type { Rule, RuleName, RuleObject } from '../policy.ts'
import { perhaps, type Random } from './random.ts'
import { COUNTRIES, LANGUAGES } from './words.ts'

const CORRIDORS = [
  ['DE', 'TR'],
  ['TR', 'DE'],
  ['TR', 'AT'],
  ['DE', 'MA'],
] as const

type Test = Extract<RuleObject, { rule: 'custom' }>['test']

const NAMES: readonly RuleName[] = [
  'differentMember',
  'differentOrganization',
  'notConnected',
  'notAvoided',
  'consented',
  'notDeclined',
  'notCompetitors',
  'crossBorder',
]

/** Pure functions of what a member has, never of its id or name. */
const TESTS: readonly Test[] = [
  (a, b) => (a.size === undefined || b.size === undefined ? undefined : a.size === b.size),
  (a, b) => (a.originCountries ?? []).length <= (b.originCountries ?? []).length,
  (_, b) => (b.place === undefined ? undefined : b.place !== 'Izmir'),
]

/** Mostly the named rules: those that ask for something particular refuse so many pairs that little would be ranked. */
export function randomRules(random: Random): Rule[] {
  const named = random.some(NAMES, random.pick([2, 4, 8]))
  const rules: Rule[] = named.map(rule => (random.chance(0.7) ? rule : { rule, ...randomMarks(random) }))
  const special = Array.from({ length: random.pick([0, 0, 0, 0, 1, 1, 2]) }, () => randomRule(random, 2))
  for (const rule of withOwnCodes(special)) rules.splice(random.whole(0, rules.length), 0, rule)
  return rules
}

/** Two functions of one code are refused as one policy. */
function withOwnCodes(special: readonly Rule[]): readonly Rule[] {
  const codeOf = (rule: Rule | undefined) =>
    typeof rule === 'object' && rule.rule === 'custom' ? rule.code : undefined
  return special.map((rule, i) => {
    const code = codeOf(rule)
    return code !== undefined && i > 0 && code === codeOf(special[i - 1])
      ? { ...Object(rule), code: `${code}${i}` }
      : rule
  })
}

/** A rule of any kind; `all`, `any` and `not` nest up to `depth` deep. */
export function randomRule(random: Random, depth: number): Rule {
  return { ...randomBody(random, depth), ...randomMarks(random) }
}

function randomMarks(random: Random): { code?: string; whenUnknown?: 'admit' | 'refuse' } {
  return {
    ...perhaps(random, 0.2, 'code', () => random.pick(['ownCode', 'houseRule'])),
    ...perhaps(random, 0.4, 'whenUnknown', () => random.pick(['admit', 'refuse'] as const)),
  }
}

function randomBody(random: Random, depth: number): RuleObject {
  if (depth > 0 && random.chance(0.5)) return randomCompound(random, depth - 1)
  return random.pick(BODIES)(random)
}

function randomCompound(random: Random, depth: number): RuleObject {
  const inner = (): Rule => (random.chance(0.3) ? random.pick(NAMES) : randomRule(random, depth))
  if (random.chance(0.3)) return { rule: 'not', of: inner() }
  const of = Array.from({ length: random.whole(1, 3) }, inner)
  return { rule: random.pick(['all', 'any', 'any'] as const), of }
}

const BODIES: readonly ((random: Random) => RuleObject)[] = [
  random => ({ rule: random.pick(NAMES) }),
  random => ({ rule: 'notIntroducedSince', days: random.pick([1, 30, 365, 10_000]) }),
  random => ({ rule: 'corridor', between: random.pick(CORRIDORS) }),
  random => ({ rule: 'inCountry', country: random.pick(COUNTRIES.slice(0, 3)) }),
  random => ({ rule: 'speaks', language: random.pick(LANGUAGES) }),
  random => ({ rule: 'kind', kinds: random.pick([['company'], ['company', 'chamber'], ['entrepreneur']] as const) }),
  random => ({ rule: 'custom', code: 'ownTest', test: random.pick(TESTS) }),
]
