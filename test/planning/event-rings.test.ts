import { expect, test } from 'vitest'
import { planEvent } from '../../src/index.ts'
import { matcherOf } from './event-matcher.ts'
import { key } from './event-world.ts'

const LENGTH = 10

/**
 * Rings of ten in which everybody likes two neighbours, and one slot: either every other pair of a ring meets, or all the others
 * do. The most liked pair first leads to four of 600 and one of 100; five of 550 are worth more, and between the two plans lie
 * only such that leave somebody out.
 */
function rings(many: number) {
  const ids = Array.from({ length: many * LENGTH }, (_, i) => `p${String(i).padStart(2, '0')}`)
  const next = (i: number) => ids[i - (i % LENGTH) + ((i + 1) % LENGTH)]!
  const likingOf = (at: number) => (at % 2 === 1 ? 550 : at === 0 ? 100 : 600)
  const liking = new Map(ids.map((id, i) => [key(id, next(i)), likingOf(i % LENGTH)]))
  const members = ids.map(id => ({ id, name: id, kind: 'company' as const, languages: ['en'] }))
  const better = ids.flatMap((id, i) => (i % 2 === 1 ? [key(id, next(i))] : []))
  return { members, liking, better }
}

test.each([1, 2, 3])(
  'planEvent(matcher, { slots: 1, seed: %i }) changes partners all round a ring where that is worth more',
  seed => {
    const world = rings(4)
    const { meetings } = planEvent(matcherOf(world), { slots: 1, tables: 20, seed })
    expect(meetings.map(({ a, b }) => key(a, b)).sort()).toEqual(world.better.sort())
  },
)
