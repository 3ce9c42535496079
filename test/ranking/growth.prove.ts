import type { Hostile } from '../../bench/hostile.ts'
import { HOSTILE } from '../../bench/hostile.ts'
import type { Matcher } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import type { Proof } from '../proof.ts'
import { createScan } from './scan.ts'

/**
 * Networks made to defeat an index, of n members and of 2n: whoever asks waits at most 2.3 times as long, and is told
 * what looking at every pair tells. The count is n.
 */
export const full = 20_000
/** For the suite, which asks for exactness alone: the clock tells of other processes too. */
export const reduced = 300

const OPTIONS = { now: '2026-11-22', audience: 'manager' } as const
const MOST_GROWTH = 2.3
const ASKED = 16
const CHECKED = 4
const ROUNDS = 15

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, string> = {}
  let checked = 0
  for (const name of Object.keys(HOSTILE)) {
    const [one, two] = [count, 2 * count].map(size => HOSTILE[name]!(size, seed)) as [Hostile, Hostile]
    failures.push(...[one, two].flatMap(differences).map(text => `${name}, seed ${seed}: ${text}`))
    checked += 2 * CHECKED
    const [ofOne, ofTwo] = quickest(one, two)
    const growth = ofTwo / ofOne
    figures[name] = `${ofOne.toFixed(0)} µs at ${count}, ${ofTwo.toFixed(0)} µs at ${2 * count}: ${growth.toFixed(2)} ×`
    if (growth > MOST_GROWTH) failures.push(`${name}, seed ${seed}: ${figures[name]}`)
  }
  return { checked, failures, figures }
}

/** Where the ranking is not what the reference reader says of every pair. */
export function differences(hostile: Hostile): string[] {
  const { policy } = hostile
  const network = createNetwork(hostile)
  const matcher = createMatcher(network, policy, OPTIONS)
  const facts = createFacts(network.seenBy(OPTIONS.audience), OPTIONS.now)
  const scan = createScan(policy, facts, createScorer(policy, facts), createGate(policy.rules, facts))
  return spread(hostile, CHECKED).flatMap(id => {
    const query = { limit: 10, offset: 0, exclude: new Set<string>() }
    const [ours, theirs] = [matcher.ranked(id, query), scan.top(id, query)].map(list => JSON.stringify(list))
    return ours === theirs ? [] : [`ranked(${id})\n  index ${ours}\n  scan  ${theirs}`]
  })
}

/**
 * Microseconds a query on either network, for each who asks the quickest of all rounds, which take turns. The first n
 * members of both are the same, so the same ask.
 */
function quickest(one: Hostile, two: Hostile): [number, number] {
  const asked = spread(one, ASKED)
  const clocks = [one, two].map(hostile => createClock(hostile, asked)) as [Clock, Clock]
  for (let round = 0; round < ROUNDS; round++) for (const { tick } of clocks) tick()
  return [clocks[0].mean(), clocks[1].mean()]
}

interface Clock {
  tick(): void
  mean(): number
}

function createClock(hostile: Hostile, asked: readonly string[]): Clock {
  const matcher: Matcher = createMatcher(createNetwork(hostile), hostile.policy, OPTIONS)
  const least = asked.map(() => Number.POSITIVE_INFINITY)
  return {
    tick() {
      for (const [i, id] of asked.entries()) {
        const begun = performance.now()
        matcher.ranked(id)
        least[i] = Math.min(least[i]!, 1000 * (performance.now() - begun))
      }
    },
    mean: () => least.reduce((sum, us) => sum + us, 0) / least.length,
  }
}

/** Ids from all over the network, the first among them: the hub, where there is one. */
function spread({ members }: Hostile, count: number): string[] {
  return Array.from({ length: count }, (_, i) => members[Math.floor((i * members.length) / count)]!.id)
}
