import { describe, expect, test } from 'vitest'
import { createRandom } from '../../bench/random.ts'
import { choose } from '../../src/planning/delegation/choose.ts'
import type { SlowChoice } from './slow-choose.ts'
import { slowBound } from './slow-choose.ts'

const one = { seats: 12, work: 20_000, pins: [], maxRivals: 0, isRival: () => false } as const
/** So many candidates about whom the same is known. */
const alike = (many: number): SlowChoice => ({
  ...one,
  shares: Array.from({ length: many }, () => [
    { group: 0, worth: 300_000 },
    { group: 1, worth: 100_000 },
  ]),
  groups: 2,
})

function random(seed: number): SlowChoice {
  const draw = createRandom(seed)
  const upTo = (most: number) => Math.floor(draw() * (most + 1))
  const many = 3 + upTo(57)
  const shares = Array.from({ length: many }, () =>
    [0, 1, 2, 3, 4, 5, 6].flatMap(group => (draw() < 0.4 ? [{ group, worth: 50_000 * upTo(4) + upTo(1) }] : [])),
  )
  const camp = Array.from({ length: many }, () => upTo(9))
  const pins = Array.from({ length: upTo(2) }, (_, i) => i)
  const isRival = (a: number, b: number) => camp[a]! < 3 && camp[a] === camp[b]
  return { shares, groups: 7, seats: Math.max(1, pins.length, upTo(7)), work: 300, pins, maxRivals: upTo(2), isRival }
}

describe('choose(candidates)', () => {
  test.each([4_000, 30_000])('of %i does not recurse by them', many => {
    const { places, work, optimal } = choose(alike(many))
    expect(places).toEqual(Array.from({ length: 12 }, (_, i) => i))
    expect(optimal).toBe(false)
    expect(work).toBe(20_000)
  })

  test('with as many seats as candidates takes them all', () => {
    const { places } = choose({ ...alike(2_000), seats: 2_000, work: 500 })
    expect(places.length).toBe(2_000)
  })

  test('finds what sorting everybody at each group finds, with as many groups looked at', () => {
    let [better, whole] = [0, 0]
    for (let seed = 1; seed <= 150; seed++) {
      const choice = random(seed)
      const quick = choose({ ...choice, work: 0 })
      const slow = slowBound(choice, quick.places)
      const fast = choose(choice)
      expect([seed, [...fast.places].sort(), fast.optimal, fast.work]).toEqual([
        seed,
        [...slow.places].sort(),
        slow.optimal,
        slow.work,
      ])
      better += Number(slow.places !== quick.places)
      whole += Number(slow.optimal)
    }
    // Both happen: that the search finds a better group, and that it ends before it is through.
    expect(better).toBeGreaterThan(0)
    expect(whole).toBeGreaterThan(0)
    expect(whole).toBeLessThan(150)
  })

  test('leaves no seat empty that somebody may take, though the better group is the smaller', () => {
    // 0 is a rival of 1 and of 2, who together are worth more: only branch and bound finds them.
    const worths = [700_000, 400_000, 400_000, 0, 0]
    const shares = worths.map((worth, group) => [{ group, worth }])
    const isRival = (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) < 3
    const { places, optimal } = choose({ ...one, seats: 3, shares, groups: 5, isRival })
    expect([places, optimal]).toEqual([[1, 2, 3], true])
  })

  test('counts a group of many candidates as several, one for each 64 looked at', () => {
    // One seat: everybody has to be looked at once, and nobody is better than the first.
    const { work, optimal } = choose({ ...alike(64 * 50), seats: 1 })
    expect([work, optimal]).toEqual([51, true])
  })

  test('counts no further than the work it was given, while it looks at many candidates', () => {
    expect(choose({ ...alike(64 * 50), seats: 1, work: 10 }).work).toBe(10)
  })

  test('exchanges as long as one is better than another, unless it was stopped', () => {
    const worths = [
      [0, 3, 0, 0, 0, 6],
      [0, 3, 0, 6, 3, 0],
      [6, 1, 0, 0, 6, 0],
      [2, 3, 0, 3, 0, 0],
      [0, 0, 5, 0, 5, 0],
      [6, 0, 0, 6, 0, 1],
    ]
    const shares = worths.map(of => of.map((worth, group) => ({ group, worth })))
    const chosen = (aborted: boolean) =>
      choose({ ...one, seats: 3, work: 0, shares, groups: 6, signal: { aborted } }).places
    expect(chosen(true)).toEqual([2, 1, 0])
    // At first 5 is better than 1, and only beside 5 is 4 better than 2.
    expect(chosen(false)).toEqual([5, 4, 0])
  })

  test('keeps a seat for a pin once, though a better group was found', () => {
    // As above; whoever is pinned brings nothing.
    const shares = [700_000, 400_000, 400_000, 0, 0, 0].map((worth, group) => [{ group, worth }])
    const isRival = (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) < 3
    expect(choose({ ...one, seats: 4, shares, groups: 6, pins: [5], isRival }).places).toEqual([5, 1, 2, 3])
  })

  test('tells a worth of nothing where nobody brings anything', () => {
    const told: number[] = []
    choose({ ...one, seats: 1, shares: [[], []], groups: 0, onProgress: ({ worth }) => told.push(worth) })
    expect(told).toEqual([0])
  })
})
