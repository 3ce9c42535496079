/** Seeded numbers, 32 bits of state (mulberry32): the same on every engine. Returns an integer 0…n − 1. */
export type Dice = (n: number) => number

export function createDice(seed: number): Dice {
  let state = seed | 0
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}
