export interface Random {
  /** A whole number, both ends included. */
  readonly whole: (least: number, greatest: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Up to `most` different ones of the list, in any order. */
  readonly some: <T>(list: readonly T[], most: number) => T[]
}

/** mulberry32: 32 bits of state, good enough to shuffle test worlds, the same on every engine. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  const some = <T>(list: readonly T[], most: number): T[] => {
    const rest = [...list]
    const count = Math.min(whole(0, most), rest.length)
    return Array.from({ length: count }, () => rest.splice(whole(0, rest.length - 1), 1)[0] as T)
  }
  return { whole, chance: probability => next() < probability, pick, some }
}

/** `{ [key]: make() }` as often as the probability says, else nothing: an absent field, never an undefined one. */
export function perhaps<K extends string, V>(
  random: Random,
  probability: number,
  key: K,
  make: () => V,
): { [P in K]?: V } {
  const field: { [P in K]?: V } = {}
  if (random.chance(probability)) field[key] = make()
  return field
}
