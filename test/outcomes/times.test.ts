import { expect, test } from 'vitest'
import { Times } from '../../src/outcomes/evaluate/times.ts'
import { createRandom } from '../oracle/worlds/random.ts'

/** The chance of each number of lists, from 0 to all of them, nothing left out. */
function chancesOf(lists: readonly number[]): readonly number[] {
  let chances = [1]
  for (const p of lists) {
    const before = chances
    const next = (_: unknown, n: number) => (1 - p) * (before[n] ?? 0) + p * (before[n - 1] ?? 0)
    chances = Array.from({ length: before.length + 1 }, next)
  }
  return chances
}

test.each([
  ['few', 3, 0.05, 1],
  ['many that are unlikely', 600, 0.001, 0.02],
  ['many that are as likely as not', 600, 0.4, 0.6],
  ['many that are likely', 600, 0.85, 1],
])('Times of %s lists expects what all chances give, with a list and without it', (_, count, least, greatest) => {
  const random = createRandom(20261130)
  const lists = Array.from({ length: count }, () => random.whole(least * 1000, greatest * 1000) / 1000)
  const times = new Times()
  for (const p of lists) times.add(p)
  const accepts = (n: number) => Math.min(n + 1, 3) / (n + 1)
  const mean = (of: (n: number) => number, among: readonly number[]) =>
    chancesOf(among).reduce((sum, chance, n) => sum + chance * of(n), 0)
  for (const of of [accepts, (n: number) => Math.min(n, 5), (n: number) => n]) {
    expect(times.expected(of) / mean(of, lists)).toBeCloseTo(1, 12)
    for (const [at, p] of lists.slice(0, 20).entries()) {
      expect(times.without(p).expected(of) / mean(of, lists.toSpliced(at, 1))).toBeCloseTo(1, 10)
    }
  }
})
