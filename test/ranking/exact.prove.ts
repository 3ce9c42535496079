import { compileColumns } from '../../src/columns/compile.ts'
import { packColumns } from '../../src/columns/packed.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Matcher, Policy, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, openMatcher } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import type { Network } from '../../src/network/network.ts'
import { erasedBy } from '../../src/policy/blind.ts'
import { createEngine } from '../../src/ranking/engine.ts'
import { createRanking, rankedOf } from '../../src/ranking/indexed.ts'
import { packIndexes } from '../../src/ranking/indexes.ts'
import type { Query, Ranked } from '../../src/ranking/ranking.ts'
import { createStretches, isPlain } from '../../src/ranking/task.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { gathered } from '../network/gathered.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import type { Proof } from '../proof.ts'
import { createScan } from './scan.ts'

/**
 * Ranking over columns equals looking at every pair with the reference reader, on random small networks under policies of
 * any sort: everybody's first 1, 3 and 10, with fields laid out in every way; each hundredth also by every other way to a
 * list: an update, a snapshot, another policy's columns, what a worker is sent.
 */
export const full = 200_000
export const reduced = 1_500

const LIMITS = [1, 3, 10]
/** Fields with more different sets than this keep their terms in the row. */
const MOST_SETS = [0, 1, 2, 16_384]
const EVERY = 100
const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let checked = 0
  let ways = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const difference = disagreement(seed + checked)
    if (difference !== undefined) failures.push(`seed ${seed + checked}: ${difference}`)
    if ((seed + checked) % EVERY === 0) ways++
  }
  return { checked, failures, figures: { 'by every way': ways } }
}

/** Where ranking and looking at every pair differ first. */
export function disagreement(seed: number): string | undefined {
  const world = randomWorld(seed, REGIONS)
  const { members, ties, outcomes, now, audience } = world
  const policy = definePolicy(world.policy as PolicyInput)
  const network = createNetwork({ members, ties, outcomes })
  const seen = network.seenBy(audience, erasedBy(policy.blind))
  const facts = createFacts(seen, now)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  const compiled = compileColumns(seen, recipeOf(policy), {
    today: createToday(now),
    limits: { mostSets: MOST_SETS[seed % MOST_SETS.length]!, leastHolders: 0 },
  })
  const ranking = createRanking(policy, compiled, facts, now)
  const ways: Way[] = [{ name: 'columns', top: ranking.top, scores: id => ranking.scores(id, undefined) }]
  if (seed % EVERY === 0) ways.push(...otherWays(world, network, policy))
  for (const { id } of members) {
    const judgedScores = JSON.stringify([...scan.scores(id, undefined)])
    for (const { name, scores } of ways) {
      const ours = scores === undefined ? judgedScores : JSON.stringify([...scores(id)])
      if (ours !== judgedScores) return `scores for ${id} by ${name}\n  index ${ours}\n  scan  ${judgedScores}`
    }
    for (const limit of LIMITS) {
      const query = { limit, offset: 0, exclude: new Set<string>() }
      const judged = JSON.stringify(scan.top(id, query))
      for (const { name, top } of ways) {
        const ours = JSON.stringify(top(id, query))
        if (ours !== judged) return `first ${limit} of ${id} by ${name}\n  index ${ours}\n  scan  ${judged}`
      }
    }
  }
  return undefined
}

interface Way {
  readonly name: string
  readonly top: (id: string, query: Query) => readonly Ranked[]
  /** Everybody's, by id up. */
  readonly scores?: (id: string) => Float64Array
}

function otherWays(world: RandomWorld, network: Network, policy: Policy): Way[] {
  const { now, audience, members, ties, outcomes } = world
  const options = { now, audience }
  const matcher = createMatcher(network, policy, options)
  const way = (name: string, one: Matcher): Way => ({
    name,
    top: (id, { limit }) => one.ranked(id, { limit }),
    scores: id => one.scores(id),
  })
  const other = definePolicy({ ...policy, threshold: null, fusion: { kind: 'forward' } })
  const last = members.filter(({ id }) => typeof audience !== 'object' || id !== audience.member).at(-1)
  const without = (links: typeof ties | typeof outcomes) =>
    links.filter(({ from, to }) => from !== last?.id && to !== last?.id)
  const before = createMatcher(
    createNetwork({
      members: members.filter(member => member !== last),
      ties: without(ties) as typeof ties,
      outcomes: without(outcomes) as typeof outcomes,
    }),
    policy,
    options,
  )
  const rest = {
    ties: ties.filter(({ from, to }) => from === last?.id || to === last?.id),
    outcomes: outcomes.filter(({ from, to }) => from === last?.id || to === last?.id),
  }
  const ways = [
    way('with', createMatcher(network, other, options).with({ policy })),
    way('lines', createMatcher(gathered(network), policy, options)),
  ]
  if (last !== undefined) ways.push(way('update', before.update({ upsert: [last], ...rest })))
  if (!hasFunction(policy)) ways.push(way('snapshot', openMatcher(matcher.save())))
  const sent = workerWay(matcher)
  return sent === undefined ? ways : [...ways, sent]
}

function hasFunction(policy: Policy): boolean {
  return JSON.stringify(policy, (_key, value: unknown) => (typeof value === 'function' ? 'function!' : value)).includes(
    'function!',
  )
}

/** What a worker would work out of what it is sent. */
function workerWay({ network, policy, now }: Matcher): Way | undefined {
  const compiled = compileColumns(network, recipeOf(policy), { today: createToday(now) })
  const today = now === undefined ? undefined : dayNumber(now)
  createEngine(policy, compiled) // whose indexes are sent along
  const asked = compiled.placeAt
  if (!isPlain({ policy, today, query: { limit: 1, offset: 0, excluded: [] } }, compiled.columns)) return undefined
  return {
    name: 'worker',
    top: (id, { limit, offset }) => {
      const plain = { policy, today, asked, query: { limit, offset, excluded: [] } }
      const stretches = createStretches(
        structuredClone({ ...plain, columns: packColumns(compiled.columns), indexes: packIndexes(compiled.kept) }),
      )
      return rankedOf(id, { lists: stretches(0), list: network.placeOf(id)!, compiled })
    },
  }
}
