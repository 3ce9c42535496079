import { createRandom, generate } from '../../bench/generate.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import { createNetwork } from '../../src/index.ts'
import { createRanking } from '../../src/ranking/indexed.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import type { Proof } from '../proof.ts'
import { createScan } from './scan.ts'
import { variedPolicy } from './varied-policy.ts'

/** Ranking over columns equals looking at every pair, on generated networks of hundreds of members and varied policies. */
export const full = 2_000
export const reduced = 12

const NOW = '2026-11-22'
const ASKED = 12
const LIMITS = [1, 3, 10]
/** Fields with more different sets than this keep their terms in the row. */
const MOST_SETS = [16_384, 0, 30]

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  for (let i = 0; i < count; i++) {
    const difference = disagreement(seed + i)
    if (difference !== undefined) failures.push(`seed ${seed + i}: ${difference}`)
  }
  return { checked: count, failures }
}

function disagreement(seed: number): string | undefined {
  const random = createRandom(seed)
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const network = createNetwork(generate({ members: whole(20, 500), seed, contacts: whole(0, 14) }))
  const policy = variedPolicy(whole)
  const audience = random() < 0.5 ? 'manager' : 'members'
  const seen = network.seenBy(audience)
  const facts = createFacts(seen, NOW)
  const limits = { mostSets: MOST_SETS[seed % MOST_SETS.length]!, leastHolders: 0 }
  const compiled = compileColumns(seen, recipeOf(policy), { today: createToday(NOW), limits })
  const ranking = createRanking(policy, compiled, facts, NOW)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  for (let i = 0; i < ASKED; i++) {
    const { id } = network.members[whole(0, network.members.length - 1)]!
    const limit = LIMITS[i % LIMITS.length]!
    const query = { limit, offset: whole(0, 2), exclude: new Set<string>() }
    const ours = JSON.stringify(ranking.top(id, query))
    const theirs = JSON.stringify(scan.top(id, query))
    if (ours !== theirs) return `top(${id}, limit ${limit})\n  index ${ours}\n  scan  ${theirs}`
  }
  return undefined
}
