import { createRandom, generate } from '../../bench/generate.ts'
import type { Policy } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, standardPolicy } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import type { Proof } from '../proof.ts'
import { createScan } from './scan.ts'

/** Ranking over columns equals looking at every pair, on generated networks of hundreds of members and varied policies. */
export const full = 2_000
export const reduced = 12

const NOW = '2026-11-22'
const ASKED = 12
const LIMITS = [1, 3, 10]

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
  const matcher = createMatcher(network, policy, { now: NOW, audience })
  const facts = createFacts(network.seenBy(audience), NOW)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  for (let i = 0; i < ASKED; i++) {
    const { id } = network.members[whole(0, network.members.length - 1)]!
    const limit = LIMITS[i % LIMITS.length]!
    const query = { limit, offset: whole(0, 2), exclude: new Set<string>() }
    const ours = JSON.stringify(matcher.ranked(id, query))
    const theirs = JSON.stringify(scan.top(id, query))
    if (ours !== theirs) return `ranked(${id}, limit ${limit})\n  index ${ours}\n  scan  ${theirs}`
  }
  return undefined
}

/** The standard policy with weights, neutrals, curves, fusion and threshold of any sort. */
function variedPolicy(whole: (least: number, most: number) => number): Policy {
  const standard = standardPolicy()
  const one = <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)]!
  const curves = [
    undefined,
    undefined,
    [
      [0, 1000],
      [1000, 0],
    ],
    [
      [100, 0],
      [300, 900],
      [600, 200],
    ],
    [
      [0, 0],
      [50, 1000],
    ],
  ] as const
  return definePolicy({
    ...standard,
    fusion: one([{ kind: 'mutual', reciprocity: whole(0, 1000) }, standard.fusion, { kind: 'forward' }] as const),
    threshold: one([null, standard.threshold, { score: whole(-6_000_000, 1_000_000), confidence: whole(0, 900) }]),
    rules: one([
      standard.rules,
      ['differentMember'] as const,
      [...standard.rules, { rule: 'corridor', between: ['DE', 'TR'] }] as const,
    ]),
    signals: standard.signals.map(signal => {
      const curve = one(curves)
      return {
        ...signal,
        weight: one([signal.weight, -signal.weight, 0, whole(-5000, 5000)]),
        neutral: one([signal.neutral, whole(0, 1000)]),
        ...(curve === undefined ? {} : { curve }),
        ...(signal.shape === 'affinity' ? { by: one(['best', 'mean'] as const) } : {}),
        ...(signal.shape === 'contacts' && whole(0, 1) === 1 ? { reach: 3 as const, far: whole(0, 1000) } : {}),
      }
    }),
  })
}
