import type { Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, introducers, standardPolicy } from '../../src/index.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { createRandom, perhaps } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'
import { exhaustive } from './exhaustive.ts'

/** `introducers` finds what an exhaustive search finds, in its order, with its scores, for every pair of a network. */
export const full = 20_000
export const reduced = 250

const STOP_AFTER = 5
const NOW = '2026-11-22'
const DATES = ['2026-11-22', '2026-11-23', '2026-02-01', '2024-11-22', '2019-06-30', '1990-01-01']

/** Network i of a run has the seed `seed + i`. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let [checked, pairs, paths, chains] = [0, 0, 0, 0]
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const at = seed + checked
    const { members, ties, audience } = randomNetwork(createRandom(at))
    const matcher = createMatcher(createNetwork({ members, ties }), standardPolicy(), { now: NOW, audience })
    const maxHops = at % 4 === 0 ? 2 : 3
    const limit = at % 3 === 0 ? 2 : 1000
    for (const { id: from } of members) {
      for (const { id: to } of members) {
        const ours = introducers(matcher, from, to, { maxHops, limit })
        const theirs = exhaustive(matcher.network, NOW, from, to, maxHops).slice(0, limit)
        pairs++
        paths += theirs.length
        chains += theirs.filter(({ via }) => via.length > 1).length
        const [mine, slow] = [ours.map(({ via, score }) => ({ via, score })), theirs].map(list => JSON.stringify(list))
        if (mine !== slow) failures.push(`seed ${at}: ${from} → ${to}\n  kontor ${mine}\n  slow   ${slow}`)
        const wrong = ours.find(({ score, reasons }) => reasons.reduce((sum, { points }) => sum + points, 0) !== score)
        if (wrong !== undefined) failures.push(`seed ${at}: reasons do not add up: ${JSON.stringify(wrong)}`)
      }
    }
  }
  return { checked, failures, figures: { pairs, paths, chains } }
}

function randomNetwork(random: Random) {
  const size = random.whole(2, 9)
  const ids = Array.from({ length: size }, (_, i) => random.pick(['m', '_', 'Z', '\u{1f980}', '\uffee']) + i)
  const willing = random.pick([0.6, 0.95])
  const members = ids.map(
    (id): Member => ({
      id,
      name: id,
      kind: random.pick(['company', 'company', 'chamber', 'association', 'executive'] as const),
      ...perhaps(random, 0.3, 'organization', () => random.pick(['A', 'B'])),
      ...perhaps(random, 0.8, 'languages', () => random.some(['de', 'tr', 'en'], 3)),
      ...perhaps(random, 0.6, 'industries', () => random.some(['C28', 'G46', 'K62'], 2)),
      ...perhaps(random, 0.5, 'originCountries', () => random.some(['TR', 'MA'], 2)),
      ...perhaps(random, 0.1, 'avoid', () => random.some(ids, 1).filter(other => other !== id)),
      ...perhaps(random, 0.1, 'paused', () => random.chance(0.5)),
      ...perhaps(random, 0.2, 'introducerBudget', () => random.whole(0, 2)),
      ...perhaps(random, 0.95, 'consent', () => ({
        ...perhaps(random, 0.2, 'matching', () => random.chance(0.8)),
        ...perhaps(random, 0.7, 'origin', () => random.pick(['hidden', 'manager', 'members'] as const)),
        ...perhaps(random, willing, 'introducer', () => random.chance(0.9)),
        ...perhaps(random, willing, 'paths', () => random.chance(0.9)),
      })),
    }),
  )
  const count = random.whole(0, random.pick([1, 2, 4]) * size)
  const ties = Array.from({ length: count }, (): Tie => {
    const from = random.whole(0, size - 1)
    return {
      from: ids[from]!,
      to: ids[(from + random.whole(1, size - 1)) % size]!,
      ...perhaps(random, 0.6, 'strength', () => random.pick([0, 0.05, 0.3, 0.31, 0.7, 0.9, 1])),
      ...perhaps(random, 0.2, 'groupSize', () => random.whole(2, 6)),
      ...perhaps(random, 0.6, 'since', () => random.pick(DATES)),
      ...perhaps(random, 0.5, 'last', () => random.pick(DATES)),
      ...perhaps(random, 0.4, 'mutual', () => random.chance(0.5)),
      ...perhaps(random, 0.15, 'private', () => random.chance(0.8)),
    }
  })
  return { members, ties, audience: random.pick(['manager', 'members', { member: ids[0]! }] as const) }
}
