import { compareIds } from '../integers/order.ts'
import type { Compiled } from './columns.ts'

/**
 * Ranks of the places behind. Who was compiled keeps the rank; of m new ids between those of ranks r and r + 1 the n-th
 * has r + n / (m + 1).
 * @param again who was just written there
 */
export function laterRanks(
  again: readonly { readonly place: number; readonly home: number }[],
  all: Compiled,
): Float64Array {
  const { compiled, ranks: compiledRanks, laterRanks: before } = all.columns
  const ranks = new Float64Array(all.written.places - compiled)
  ranks.set(before)
  const crowded = new Set<number>()
  for (const { place, home } of again) {
    if (home < compiled) {
      ranks[place - compiled] = compiledRanks[home]!
      continue
    }
    const below = rankBelow(all.idAt(place), all)
    ranks[place - compiled] = below + 0.5
    crowded.add(below)
  }
  for (const below of crowded) spread(below, ranks, all)
  return ranks
}

/** Puts all new ids between two that were compiled in order; those of members who left are among them. */
function spread(below: number, ranks: Float64Array, { columns: { compiled }, idAt }: Compiled): void {
  const between: number[] = []
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! > below && ranks[i]! < below + 1) between.push(i)
  between.sort((p, q) => compareIds(idAt(compiled + p), idAt(compiled + q)))
  for (const [n, i] of between.entries()) ranks[i] = below + (n + 1) / (between.length + 1)
}

/** The rank of the last id that was compiled and stands before this one, −1 if none does. */
function rankBelow(id: string, { idAt, placeAt }: Compiled): number {
  let [low, high] = [0, placeAt.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareIds(idAt(placeAt[middle]!), id) < 0) low = middle + 1
    else high = middle
  }
  return low - 1
}
