/** Draws 0 ≤ u < 1. */
export type Random = () => number

/** mulberry32: 32 bits of state are enough for a benchmark's data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Rank r = 0 … n − 1 with probability near 1 / (r + 1), by Zipf. */
export function zipf(random: Random, n: number): number {
  const rank = Math.exp(random() * Math.log(n + 1))
  return Math.min(n - 1, Math.floor(rank) - 1)
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
export const zipfPick = <T>(random: Random, list: readonly T[]): T => list[zipf(random, list.length)]!
export const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most)

/** So many draws, each thing once. */
export function some<T>(count: number, draw: () => T): T[] {
  const drawn: T[] = []
  for (let i = 0; i < count; i++) {
    const one = draw()
    if (!drawn.includes(one)) drawn.push(one)
  }
  return drawn
}
