import type { Member, Outcome, PolicyInput, Tie } from '../../src/index.ts'
import { createNetwork, fitPolicy, learningPolicy } from '../../src/index.ts'
import { compareIds } from '../../src/integers/order.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { disagreement } from '../oracle/agree.prove.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'

/**
 * Policies fitted on random networks, half of them from a random base and half from the learning one: the readers and the
 * oracle agree under them, to the last integer, and they are the same whatever the order of members, ties and outcomes.
 */
export const full = 20_000
export const reduced = 150

const STAGES = ['declined', 'accepted', 'met', 'useful', 'partners', 'bad', 'introduced'] as const

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let told = 0
  for (let i = 0; i < count && failures.length < 5; i++) {
    const world = randomWorld(seed + i, REGIONS)
    if (world.members.length < 2 || isCustom(world.policy)) continue
    const outcomes = randomVerdicts(world.members, seed + i)
    const base = i % 2 === 0 ? (world.policy as PolicyInput) : learningPolicy()
    const learned = (members: readonly Member[], ties: readonly Tie[], list: readonly Outcome[]) =>
      fitPolicy(createNetwork({ members, ties }), list, { base, seed: i, audience: 'manager' })
    const policy = learned(world.members, world.ties, outcomes)
    const turned = learned([...world.members].reverse(), [...world.ties].reverse(), [...outcomes].reverse())
    if (JSON.stringify(policy) !== JSON.stringify(turned))
      failures.push(`seed ${seed + i}: another order, another policy`)
    if (policy.learned !== undefined) told++
    const { where: _, ...asked } = world
    const difference = disagreement({ ...asked, policy: policy as typeof world.policy })
    if (difference !== undefined) failures.push(`seed ${seed + i}: ${difference}`)
  }
  return { checked: count, failures, figures: { fitted: told } }
}

function isCustom(policy: unknown): boolean {
  return JSON.stringify(policy, (_, value) => (typeof value === 'function' ? '«function»' : value)).includes(
    '«function»',
  )
}

/** One word on each of some pairs, by one side or both. */
function randomVerdicts(members: readonly Member[], seed: number): readonly Outcome[] {
  const random = createRandom(seed)
  const ids = members.map(({ id }) => id).sort(compareIds)
  const pairs = ids.flatMap((from, i) => ids.slice(i + 1).map(to => ({ from, to })))
  return pairs
    .filter(() => random.chance(0.5))
    .map(pair => ({
      ...pair,
      date: random.pick(['2026-03-01', '2026-05-01']),
      stage: random.pick(STAGES),
      ...(random.chance(0.3) ? { side: random.pick(['from', 'to'] as const) } : {}),
    }))
}
