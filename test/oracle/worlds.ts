import type { World } from './input.ts'
import type { Rule } from './policy.ts'
import { randomBlind } from './worlds/blind.ts'
import { randomMembers } from './worlds/members.ts'
import { randomPolicy } from './worlds/policies.ts'
import { createRandom, perhaps, type Random } from './worlds/random.ts'
import { randomOutcomes, randomTies } from './worlds/relations.ts'
import { randomRule } from './worlds/rules.ts'
import { DATES, IDS, NOWS, REGIONS } from './worlds/words.ts'

/** A world together with one question about it. */
export interface RandomWorld extends World {
  readonly now: string
  readonly where?: Rule
  readonly exclude?: readonly string[]
  readonly offset: number
  readonly limit: number
}

const SIZES = [0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9]

/** The same world for the same seed, always. Only valid input: nothing here may be refused as wrong. */
export function randomWorld(seed: number, regions: World['regions'] = REGIONS): RandomWorld {
  const random = createRandom(seed)
  const now = random.pick(NOWS)
  const dates = DATES.get(now) ?? []
  const ids = chooseIds(random, random.pick(SIZES))
  const world: RandomWorld = {
    members: randomMembers(random, ids, dates),
    ties: randomTies(random, ids, dates),
    outcomes: randomOutcomes(random, ids, dates),
    policy: randomPolicy(random),
    audience: randomAudience(random, ids),
    now,
    regions,
    ...perhaps(random, 0.3, 'where', () => randomRule(random, 1)),
    ...perhaps(random, 0.3, 'exclude', () => random.some(ids, 3)),
    offset: random.pick([0, 0, 0, 1, 2, 5]),
    limit: random.pick([1, 2, 3, 5, 10]),
  }
  const rules = world.where === undefined ? world.policy.rules : [...world.policy.rules, world.where]
  return { ...world, policy: { ...world.policy, ...randomBlind(random, rules) } }
}

function chooseIds(random: Random, count: number): string[] {
  const rest = [...IDS]
  return Array.from({ length: count }, () => rest.splice(random.whole(0, rest.length - 1), 1)[0] as string)
}

function randomAudience(random: Random, ids: readonly string[]): World['audience'] {
  if (ids.length > 0 && random.chance(0.4)) return { member: random.pick(ids) }
  return random.pick(['members', 'manager'] as const)
}
