/** An integer from 0 to below a bound. */
export type Draw = (below: number) => number

/**
 * Draws from a seed: mulberry32, 32 bits of state and integer arithmetic only, hence the same draws on every engine.
 */
export function createDraws(seed: number): Draw {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) * below) / 2 ** 32)
  }
}

/** The numbers 0 … n − 1 in an order that the draws decide. */
export function shuffledPlaces(n: number, draw: Draw): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = draw(i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
