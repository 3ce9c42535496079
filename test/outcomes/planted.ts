import { generate } from '../../bench/generate.ts'
import type { Matcher, Network, Outcome, Policy, PolicyInput } from '../../src/index.ts'
import { createMatcher, createNetwork, definePolicy, standardPolicy } from '../../src/index.ts'
import { createDraws } from '../../src/integers/draws.ts'
import { logistic } from '../../src/integers/probability.ts'

export const NOW = '2026-01-01'

/** A generated network in which a policy is the truth: every pair comes to something with the probability it says. */
export interface Planted {
  readonly network: Network
  readonly base: Policy
  readonly truth: Policy
  readonly matcher: Matcher
}

/** Signals that generated members know enough about; the others keep their weights, for nothing tells of them. */
const PLANTED = ['marketReach', 'needsMet', 'sharedLanguage', 'industryFit', 'goalFit', 'sizeFit', 'kindFit']

/** @param seed decides the network and by how much the truth differs from the base */
export function plant(seed: number, { members = 400, bias = 0 } = {}): Planted {
  const parts = generate({ members, seed })
  const network = createNetwork({ members: parts.members, ties: [] })
  const below = createDraws(seed + 77)
  const rules: PolicyInput['rules'] = ['differentMember']
  const signals = standardPolicy().signals.filter(({ name }) => PLANTED.includes(name))
  const base = definePolicy({ name: 'base', rules, threshold: null, bias, signals })
  const truth = definePolicy({
    ...base,
    name: 'truth',
    bias: bias + 1000 * (below(1001) - 500),
    signals: signals.map(signal => ({ ...signal, weight: signal.weight + below(2001) - 1000 })),
  })
  return { network, base, truth, matcher: createMatcher(network, truth, { now: NOW, audience: 'manager' }) }
}

/** Pairs picked at random, and what became of them. */
export function invent({ network, matcher }: Planted, count: number, seed: number): readonly Outcome[] {
  const below = createDraws(seed)
  const size = network.members.length
  const pairs = new Map<number, Outcome>()
  // Asked once a member: one call scores everybody.
  const rows = new Map<string, ReturnType<Matcher['scores']>>()
  while (pairs.size < count) {
    const [i, j] = [below(size), below(size)]
    if (i >= j || pairs.has(i * size + j)) continue
    const [from, to] = [network.memberAt(i).id, network.memberAt(j).id]
    const scores = rows.get(from) ?? matcher.scores(from)
    rows.set(from, scores)
    const chance = logistic(scores[j]! / 1e6)
    const stage = below(1_000_000) < chance * 1e6 ? 'met' : 'declined'
    pairs.set(i * size + j, { from, to, date: '2026-02-01', stage })
  }
  return [...pairs.values()]
}
