import { createDraws } from '../../../integers/draws.ts'

/** Draws from a seed; the same seed, the same draws. */
export interface Random {
  /** An integer from 0 to n − 1. */
  below(n: number): number
  /** Yes in so many of a hundred cases. */
  chance(percent: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** The list in any order. */
  shuffled<T>(list: readonly T[]): T[]
  /** One to four of the list, now and then all of it, in any order and each once. */
  some<T>(list: readonly T[]): T[]
}

export function createRandom(seed: number): Random {
  const below = createDraws(seed)
  const random: Random = {
    below,
    chance: percent => below(100) < percent,
    pick: list => list[below(list.length)]!,
    shuffled: list => {
      const order = [...list]
      for (let i = order.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[order[i], order[j]] = [order[j]!, order[i]!]
      }
      return order
    },
    some: list => {
      const shuffled = random.shuffled(list)
      return random.chance(10) ? shuffled : shuffled.slice(0, 1 + below(4))
    },
  }
  return random
}
