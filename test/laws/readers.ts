import type { Matcher, Member, Outcome, Policy, PolicyInput, RuleInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, defineRule, fitPolicy, learningPolicy } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import { oracle } from '../oracle/oracle.ts'
import type { Policy as JudgedPolicy } from '../oracle/policy.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { STAGES } from '../oracle/worlds/relations.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { createScan } from '../ranking/scan.ts'
import { EVERYBODY } from './account.ts'
import type { Law } from './law.ts'
import { firstOf, parted } from './law.ts'

export const readersAgree: Law = {
  oneIn: 4,
  promise:
    'index, scan of all pairs and oracle give one list, under fitted policies, signals of one’s own and for any audience',
  broken(world, random) {
    const policy = builtPolicy(world, random)
    const asked = { ...world, policy: policy as JudgedPolicy }
    return differing(asked, policy, random.pick([1, 3, EVERYBODY]))
  },
}

/** The world's own, one fitted on random outcomes from it or from the learning one, and that with signals of one's own. */
function builtPolicy(world: RandomWorld, random: Random): Policy {
  const own = definePolicy(world.policy as PolicyInput)
  if (world.members.length < 2 || random.chance(0.4)) return own
  const isOwn = ({ shape }: { readonly shape: string }) => shape === 'custom'
  const base = random.chance(0.5) && !hasOwnRule(own) && !own.signals.some(isOwn) ? own : learningPolicy()
  const network = createNetwork({ members: world.members, ties: world.ties })
  const fitted = fitPolicy(network, verdicts(world.members, random), { base, seed: 1, audience: 'manager' })
  const more = own.signals.filter(isOwn).map((signal, i) => ({ ...signal, name: `own ${i}` }))
  return definePolicy({ ...fitted, threshold: own.threshold, signals: [...fitted.signals, ...more] })
}

function hasOwnRule({ rules }: Policy): boolean {
  return JSON.stringify(rules).includes('"custom"')
}

/** One word on each of some pairs, by one side or both. */
function verdicts(members: readonly Member[], random: Random): readonly Outcome[] {
  const pairs = members.flatMap(({ id: from }, i) => members.slice(i + 1).map(({ id: to }) => ({ from, to })))
  const some = pairs.filter(() => random.chance(0.5))
  return some.map(pair => ({
    ...pair,
    date: random.pick(['2023-03-01', '2023-05-01']),
    stage: random.pick(STAGES),
    ...(random.chance(0.3) ? { side: random.pick(['from', 'to'] as const) } : {}),
  }))
}

function differing(world: RandomWorld, policy: Policy, limit: number): string | undefined {
  const { members, ties, outcomes, now, audience, where, exclude = [], offset } = world
  const network = createNetwork({ members, ties, outcomes })
  const matcher = createMatcher(network, policy, { now, audience })
  const scan = scanOf(matcher)
  const judge = oracle(world)
  const bare = ({ from, to, score, confidence }: ReturnType<typeof scan.top>[number]) => [from, to, score, confidence]
  const also = where === undefined ? {} : { where: where as RuleInput }
  const rule = where === undefined ? {} : { where: defineRule(where as RuleInput) }
  const query = { limit, offset, exclude: new Set(exclude), ...rule }
  const lists = members.map(({ id }) => {
    const index = matcher.ranked(id, { limit, offset, exclude, ...also }).map(bare)
    const judged = judge
      .introductions(id, { limit, offset, exclude, ...(where === undefined ? {} : { where }) })
      .map(bare)
    return (
      parted(`index and scan for ${id}`, index, scan.top(id, query).map(bare)) ??
      parted(`index and oracle for ${id}`, index, judged) ??
      parted(`scores for ${id}`, [...matcher.scores(id, also)], [...scan.scores(id, query.where)])
    )
  })
  const best = matcher.best({ limit, ...also }).map(bare)
  const all = { limit, offset: 0, exclude: new Set<string>(), ...rule }
  return (
    firstOf(lists) ??
    parted('best by index and scan', best, scan.best(all).map(bare)) ??
    parted('best by index and oracle', best, judge.best({ limit, ...(where === undefined ? {} : { where }) }).map(bare))
  )
}

function scanOf({ network, policy, now }: Matcher) {
  const facts = createFacts(network, now)
  return createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
}
