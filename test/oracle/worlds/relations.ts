import type { Outcome, Stage, Tie } from '../network.ts'
import { perhaps, type Random } from './random.ts'

const STRENGTHS = [0, 0.0005, 0.001, 0.25, 0.3, 0.5, 0.9, 1]
/** 1002 makes ⌊1000 / 1001⌋ = 0: a contact without weight. */
const GROUP_SIZES = [2, 3, 4, 7, 1002]

export const STAGES: readonly Stage[] = [
  'proposed',
  'introduced',
  'declined',
  'accepted',
  'met',
  'useful',
  'partners',
  'bad',
]

/** Parallel ties and ties back come by themselves: up to three for every member, drawn from few pairs. */
export function randomTies(random: Random, ids: readonly string[], dates: readonly string[]): Tie[] {
  if (ids.length < 2) return []
  const count = random.whole(0, random.pick([0, 1, 2, 3]) * ids.length)
  return Array.from({ length: count }, () => ({
    ...randomPair(random, ids),
    ...perhaps(random, 0.2, 'kind', () => random.pick(['customer', 'friend'])),
    ...perhaps(random, 0.4, 'strength', () => random.pick(STRENGTHS)),
    ...perhaps(random, 0.25, 'groupSize', () => random.pick(GROUP_SIZES)),
    ...perhaps(random, 0.5, 'since', () => random.pick(dates)),
    ...perhaps(random, 0.4, 'last', () => random.pick(dates)),
    ...perhaps(random, 0.3, 'mutual', () => random.chance(0.5)),
    ...perhaps(random, 0.25, 'private', () => random.chance(0.8)),
  }))
}

export function randomOutcomes(random: Random, ids: readonly string[], dates: readonly string[]): Outcome[] {
  if (ids.length < 2) return []
  const count = random.whole(0, random.pick([0, 1, 2]) * ids.length)
  return Array.from({ length: count }, () => ({
    ...randomPair(random, ids),
    date: random.pick(dates),
    stage: random.pick(STAGES),
    ...perhaps(random, 0.3, 'side', () => random.pick(['from', 'to'] as const)),
    ...perhaps(random, 0.2, 'by', () => random.pick(ids)),
  }))
}

function randomPair(random: Random, ids: readonly string[]): { from: string; to: string } {
  const from = random.whole(0, ids.length - 1)
  const step = random.whole(1, ids.length - 1)
  return { from: ids[from] as string, to: ids[(from + step) % ids.length] as string }
}
