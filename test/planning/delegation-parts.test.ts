import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import { choose } from '../../src/planning/delegation/choose.ts'
import { Cover } from '../../src/planning/delegation/cover.ts'
import type { Gain } from '../../src/planning/delegation/ranking.ts'
import { byGain, Ranking } from '../../src/planning/delegation/ranking.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const SCALE = 4096

/** Each alone in a group of their own, so that what one adds does not depend on others. */
const apart = (worths: readonly number[]) => worths.map((worth, group) => [{ group, worth }])

function rankingOf(shares: readonly (readonly { group: number; worth: number }[])[], groups: number) {
  const cover = new Cover(shares, groups)
  const looks: number[] = []
  return { cover, looks, ranking: Ranking.of(cover, upTo(shares.length), many => looks.push(many)) }
}

describe('a ranking of candidates', () => {
  test('is in the order of what each adds, of equals the first, whichever place is asked for', () => {
    const worths = [3, 9, 3, 7, 0, 9]
    const { ranking, looks } = rankingOf(apart(worths), worths.length)
    expect(ranking.at(3)).toEqual({ place: 0, gain: 3 * SCALE })
    expect(upTo(7).map(i => ranking.at(i)?.place)).toEqual([1, 5, 3, 0, 2, 4, undefined])
    expect(looks).toEqual(upTo(6).map(i => i + 1))
  })

  test('for a larger group looks at those alone who could be next', () => {
    const worths = [100, 90, 80, 70, 60]
    const { cover, ranking, looks } = rankingOf(apart(worths), worths.length)
    cover.add(ranking.at(0)!.place)
    looks.length = 0
    const after = ranking.after(1)
    // 1 adds what it would have added before, and so does everybody behind: one look each.
    expect(after.at(0)).toEqual({ place: 1, gain: 90 * SCALE })
    expect(looks).toEqual([1])
    expect(after.at(1)?.place).toBe(2)
    expect(looks).toEqual([1, 2])
    expect(after.after(0).at(0)?.place).toBe(1)
  })

  test('looks on where somebody adds less than before, until nobody behind could come first', () => {
    // 1 shares a group with 0, and adds half once 0 is in: 45, behind 2 and 3, before 4.
    const shares = [[{ group: 0, worth: 100 }], [{ group: 0, worth: 90 }], ...apart([0, 0, 80, 70, 40]).slice(2)]
    const { cover, ranking, looks } = rankingOf(shares, 5)
    cover.add(ranking.at(0)!.place)
    looks.length = 0
    const after = ranking.after(1)
    expect(after.at(0)?.place).toBe(2)
    expect(looks).toEqual([1, 2])
    expect(after.at(1)?.place).toBe(3)
    expect(looks).toEqual([1, 2, 3])
    expect(after.at(2)).toEqual({ place: 1, gain: 45 * SCALE })
    expect(looks).toEqual([1, 2, 3])
    expect([after.at(3)?.place, looks.length]).toEqual([4, 4])
  })

  test('is what sorting everybody is, whoever joins (40 groups of 20 to 60)', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const draw = createRandom(seed)
      const shares = upTo(20 + Math.floor(draw() * 40)).map(() =>
        upTo(5).flatMap(group => (draw() < 0.5 ? [{ group, worth: 10_000 * Math.floor(draw() * 6) }] : [])),
      )
      const { cover, ranking } = rankingOf(shares, 5)
      let current = ranking
      let left = upTo(shares.length)
      for (let step = 0; step < 5; step++) {
        const sorted: Gain[] = left.map(place => ({ place, gain: cover.gain(place) })).sort(byGain)
        const at = Math.floor(draw() * Math.min(3, left.length))
        // Whoever stands before the one who joins is passed by for good.
        expect([seed, upTo(at + 4).map(i => current.at(i))]).toEqual([seed, upTo(at + 4).map(i => sorted[i])])
        cover.add(sorted[at]!.place)
        left = sorted.slice(at + 1).map(({ place }) => place)
        current = current.after(at + 1)
      }
    }
  })
})

describe('choose()', () => {
  const free = { work: 100, maxRivals: 0, isRival: () => false } as const

  test('has pins first, then the others in the order of what each adds, of equals the first', () => {
    const choice = { ...free, seats: 4, pins: [3, 1], shares: apart([5, 0, 7, 0, 7, 5]), groups: 6 }
    expect(choose(choice)).toMatchObject({ places: [3, 1, 2, 4], optimal: true, finished: true })
    expect(choose({ ...choice, seats: 6 }).places).toEqual([3, 1, 2, 4, 0, 5])
  })

  test('stopped, it is the greedy group, and says so', () => {
    // 0 is worth most alone, and keeps out 1 and 2 who are worth more together: one exchange does not find them.
    const isRival = (a: number, b: number) => Math.min(a, b) === 0
    const choice = { ...free, seats: 2, pins: [], shares: apart([9, 6, 6]), groups: 3, isRival }
    expect(choose({ ...choice, signal: { aborted: true } })).toEqual({
      places: [0],
      optimal: false,
      work: 0,
      finished: false,
    })
    expect(choose(choice)).toMatchObject({ places: [1, 2], optimal: true, finished: true })
    expect(choose({ ...choice, work: 0 })).toMatchObject({ places: [0], optimal: false, work: 0, finished: true })
  })

  test('exchanges again and again, until nobody gains by it', () => {
    // Greedy takes 0, who has some of both groups; whoever has all of one is worth more once the other’s is in.
    const shares = [
      [
        { group: 0, worth: 60 },
        { group: 1, worth: 60 },
      ],
      [{ group: 0, worth: 100 }],
      [{ group: 1, worth: 100 }],
    ]
    const choice = { ...free, work: 0, seats: 2, pins: [], shares, groups: 2 }
    expect(choose(choice).places).toEqual([1, 2])
  })

  test('tells how far it is each thousand groups, and looks at no more than it may', () => {
    const told: object[] = []
    const shares = upTo(40).map(place => [{ group: place % 7, worth: 100 + ((place * 37) % 50) }])
    const asked = { ...free, work: 1500, seats: 12, pins: [], shares, groups: 7 }
    const { work, optimal } = choose({ ...asked, onProgress: one => told.push(one) })
    expect([work, optimal]).toEqual([1500, false])
    expect(told).toMatchObject([
      { done: 1, work: 1500 },
      { done: 1001, work: 1500 },
    ])
  })
})
