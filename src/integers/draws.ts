/**
 * Draws from a seed, an integer from 0 to n − 1 at each call: mulberry32, 32 bits of state and integer arithmetic only,
 * hence the same draws on every engine.
 */
export function createDraws(seed: number): (n: number) => number {
  let state = seed >>> 0
  return n => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) * n) / 2 ** 32)
  }
}

/** The numbers 0 … n − 1 in an order that the seed decides. */
export function shuffledPlaces(n: number, seed: number): Uint32Array {
  const below = createDraws(seed)
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = below(i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
