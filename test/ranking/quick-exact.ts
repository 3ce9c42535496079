import { compileColumns } from '../../src/columns/compile.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Policy, PolicyInput } from '../../src/index.ts'
import { createNetwork, definePolicy } from '../../src/index.ts'
import type { Network } from '../../src/network/network.ts'
import { erasedBy } from '../../src/policy/blind.ts'
import { createRanking } from '../../src/ranking/indexed.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import { REGIONS } from '../../src/vocabulary/regions.ts'
import { randomWorld } from '../oracle/worlds.ts'
import { createScan } from './scan.ts'

const MOST = 10
const LIMITS = [1, 2, MOST]

export interface Asked {
  readonly seen: Network
  readonly policy: Policy
  readonly now: string | undefined
  /** Fields with more different sets than this keep their terms in the row. */
  readonly mostSets: number
}

/** Where ranking and looking at every pair differ first: everybody's lists, scores, and the best pairs. */
export function differenceOf({ seen, policy, now, mostSets }: Asked, asks = seen.members.length): string | undefined {
  const facts = createFacts(seen, now)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  const compiled = compileColumns(seen, recipeOf(policy), {
    today: createToday(now),
    limits: { mostSets, leastHolders: 0 },
  })
  const ranking = createRanking(policy, compiled, facts, now)
  const exclude = new Set(seen.members.slice(2, 3).map(({ id }) => id))
  for (const { id } of seen.members.slice(0, asks)) {
    const judged = scan.top(id, { limit: MOST, offset: 0, exclude })
    for (const limit of LIMITS) {
      const [ours, theirs] = [ranking.top(id, { limit, offset: 0, exclude }), judged.slice(0, limit)].map(told)
      if (ours !== theirs) return `first ${limit} of ${id}\n  index ${ours}\n  scan  ${theirs}`
    }
    const [ours, theirs] = [ranking, scan].map(one => told([...one.scores(id, undefined)]))
    if (ours !== theirs) return `scores for ${id}\n  index ${ours}\n  scan  ${theirs}`
  }
  if (asks < seen.members.length) return undefined
  const query = { limit: 4, offset: 1, exclude }
  const [ours, theirs] = [ranking, scan].map(one => told(one.best(query)))
  return ours === theirs ? undefined : `best\n  index ${ours}\n  scan  ${theirs}`
}

const told = (list: unknown): string => JSON.stringify(list)

/** The same for a random small network under a policy of any sort. */
export function differenceAt(seed: number, mostSets: number): string | undefined {
  const { members, ties, outcomes, now, audience, policy: input } = randomWorld(seed, REGIONS)
  const policy = definePolicy(input as PolicyInput)
  const seen = createNetwork({ members, ties, outcomes }).seenBy(audience, erasedBy(policy.blind))
  return differenceOf({ seen, policy, now, mostSets })
}
