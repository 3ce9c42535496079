import type { Member, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { blindNeedOf } from '../../src/policy/blind.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'

/** A matcher of the world, with these members in the place of its own. */
export function matcherOf({ ties, outcomes, policy, now, audience }: RandomWorld, members: readonly Member[]) {
  return createMatcher(createNetwork({ members, ties, outcomes }), policy as PolicyInput, { now, audience })
}

/** The standard signals and few rules, so that lists have places to gain. */
export function standardWorld(seed: number): RandomWorld {
  const { signals, threshold } = standardPolicy()
  const policy = {
    ...randomWorld(seed, REGIONS).policy,
    fusion: standardPolicy().fusion,
    bias: standardPolicy().bias,
    threshold,
    signals,
  }
  // A rule does not go with a policy that is blind to what it needs.
  const rules = (['consented', 'notAvoided', 'crossBorder'] as const).filter(
    rule => blindNeedOf({ rule }, policy.blind ?? []) === undefined,
  )
  return { ...randomWorld(seed, REGIONS), policy: { ...policy, rules } as RandomWorld['policy'] }
}

/** In no order that their spelling would have. */
const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x', 'y', 'Z', '__proto__', 'constructor']

/** Long lists of wishes, words that many offer beside words that few do, and a threshold that one or two more would pass. */
export function wordyWorld(seed: number): RandomWorld {
  const random = createRandom(seed)
  const { policy, ...world } = randomWorld(seed, REGIONS)
  const offered = WORDS.map(word => ({ word, chance: random.pick([0.1, 0.3, 0.9]) }))
  const members = Array.from({ length: random.whole(4, 16) }, (_, i) => ({
    id: `${(i * 7) % 17}`,
    name: `Name ${i}`,
    kind: 'company' as const,
    needs: WORDS.filter(() => random.chance(0.7)),
    offers: random.chance(0.3) ? [] : offered.flatMap(({ word, chance }) => (random.chance(chance) ? word : [])),
  }))
  const [weight, neutral] = [random.pick([500, 2000, 3500]), random.pick([0, 100, 500])]
  // What two rare words are worth, and one is not.
  const { half, value } = random.pick([
    { half: 100, value: 900 },
    { half: 700, value: 560 },
    { half: 2500, value: 280 },
  ])
  const met = { name: 'met', shape: 'overlap', x: 'needs', y: 'offers', half, weight, neutral }
  const score = -2_000_000 + (value + random.whole(-80, 80) - neutral) * weight
  const threshold = random.chance(0.8) ? { score, confidence: 0 } : null
  const wanted = { ...policy, bias: -2_000_000, threshold, blind: [], rules: ['differentMember'], signals: [met] }
  return { ...world, members, ties: [], outcomes: [], audience: 'manager', policy: wanted as RandomWorld['policy'] }
}
