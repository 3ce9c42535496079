import type { Outcome, Stage } from '../../src/index.ts'
import type { createRandom } from '../oracle/worlds/random.ts'
import { perhaps } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { STAGES } from './slow-view.ts'

const LATER = '2100-01-01'
/** By grade. */
export const SUCCESSES = ['accepted', 'met', 'useful', 'partners'] as const

type Random = ReturnType<typeof createRandom>

/** An undated tie might be later, and an outcome of its pair would be refused. */
export function laterOutcomes({ members, ties }: RandomWorld, random: Random): Outcome[] {
  if (members.length < 2) return []
  const isTiedUndated = (a: string, b: string) =>
    ties.some(
      ({ from, to, since, last }) =>
        since === undefined && last === undefined && ((from === a && to === b) || (from === b && to === a)),
    )
  return Array.from({ length: random.whole(0, 10) }, () => {
    const [from, to] = random.some(
      members.map(({ id }) => id),
      2,
    ) as [string, string]
    const stage = random.pick(STAGES) as Stage
    return {
      from,
      to,
      date: LATER,
      stage,
      ...(random.chance(0.5) ? { side: random.pick(['from', 'to'] as const) } : {}),
    }
  }).filter(({ from, to }) => to !== undefined && !isTiedUndated(from, to))
}

export function randomOptions(ids: readonly string[], random: Random) {
  return {
    ...perhaps(random, 0.3, 'success', () => random.pick(SUCCESSES)),
    ...perhaps(random, 0.3, 'queries', () => random.some(ids, ids.length)),
    ...perhaps(random, 0.3, 'candidates', () => random.some(ids, ids.length)),
    ...perhaps(random, 0.6, 'capacity', () => random.whole(1, 3)),
  }
}

/** The same rows from the last to the first, some the other way round. */
export function turned(later: readonly Outcome[], random: Random): Outcome[] {
  const other = { from: 'to', to: 'from' } as const
  const turn = (one: Outcome): Outcome => ({
    ...one,
    from: one.to,
    to: one.from,
    ...(one.side === undefined ? {} : { side: other[one.side] }),
  })
  return [...later].reverse().map(one => (random.chance(0.5) ? turn(one) : one))
}
