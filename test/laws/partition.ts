import type { Matcher } from '../../src/index.ts'
import { PLAIN_RULES } from '../../src/policy/rule.ts'
import type { Rule, RuleObject } from '../oracle/policy.ts'
import { answerOf } from '../oracle/rules.ts'
import { see } from '../oracle/see.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { randomRule } from '../oracle/worlds/rules.ts'
import { COUNTRIES, KINDS, LANGUAGES } from '../oracle/worlds/words.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf } from './law.ts'

const COMPOSED = 3
/** Ranks whomever the rule asked for lets through. */
const EVERY_PAIR = { name: 'every pair', rules: [], signals: [], threshold: null } as const

export const rulesPartition: Law = {
  promise:
    'a rule, its opposite and unknown part all pairs: each pair is in one of the three, the one that the oracle says',
  broken(world, random) {
    const matcher = matcherOf(world, EVERY_PAIR)
    const judge = judgeOf(world)
    const rules = [...standardRules(random), ...Array.from({ length: COMPOSED }, () => randomRule(random, 3))]
    return firstOf(rules.map(rule => undivided(matcher, bare(rule), judge)))
  },
}

/** Every rule there is, with what it asks for drawn. */
function standardRules(random: Random): readonly Rule[] {
  return [
    ...PLAIN_RULES,
    { rule: 'notIntroducedSince', days: random.pick([1, 30, 365]) },
    { rule: 'corridor', between: random.pick([['DE', 'TR'] as const, ['MA', 'AT'] as const]) },
    { rule: 'inCountry', country: random.pick(COUNTRIES.slice(0, 3)) },
    { rule: 'speaks', language: random.pick(LANGUAGES) },
    { rule: 'kind', kinds: [random.pick(KINDS)] },
  ]
}

/** Without a word on what unknown means: the law says that itself. */
function bare(rule: Rule): RuleObject {
  const { whenUnknown: _, ...body } = typeof rule === 'string' ? { rule } : rule
  return body as RuleObject
}

type Judge = (rule: RuleObject, a: string, b: string) => boolean | undefined

function judgeOf(world: RandomWorld): Judge {
  const seen = see({ ...world, policy: { ...world.policy, blind: [] } })
  const memberOf = new Map(seen.members.map(member => [member.id, member]))
  return (rule, a, b) => answerOf(seen, rule, memberOf.get(a)!, memberOf.get(b)!)
}

/** The first pair that is in none of the three, in two of them, or in another one than it should be. */
function undivided({ network, ranked }: Matcher, rule: RuleObject, judge: Judge): string | undefined {
  const opposite: RuleObject = { rule: 'not', of: rule }
  const lists = [rule, opposite].flatMap(one =>
    (['refuse', 'admit'] as const).map(whenUnknown => ({ ...one, whenUnknown })),
  )
  for (const { id: a } of network.members) {
    const [yes, notNo, no, notYes] = lists.map(
      where => new Set(ranked(a, { limit: EVERYBODY, where }).map(({ to }) => to)),
    )
    for (const { id: b } of network.members) {
      if (a === b) continue
      const parts = [yes!.has(b), no!.has(b), notNo!.has(b) && notYes!.has(b)]
      const answer = judge(rule, a, b)
      const judged = [answer === true, answer === false, answer === undefined]
      if (parts.join() !== judged.join()) return `${a}, ${b} under ${JSON.stringify(rule)}: ${parts}, judged ${judged}`
    }
  }
  return undefined
}
