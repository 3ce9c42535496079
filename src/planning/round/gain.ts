import type { Searched } from './chains.ts'
import type { Worth } from './welfare.ts'
import { ROUNDING } from './welfare.ts'

/** What toggling pairs is worth; 0 if it is no gain, or not within capacities. */
export function gainOf(pairs: readonly number[], { graph, allocation, capacity }: Searched, worth: Worth): number {
  const after = new Map<number, { readonly sum: number; readonly count: number }>()
  for (const pair of pairs) {
    const by = allocation.planned[pair] === 1 ? -1 : 1
    for (const v of [graph.a[pair]!, graph.b[pair]!]) {
      const { sum, count } = after.get(v) ?? { sum: allocation.sum[v]!, count: allocation.count[v]! }
      after.set(v, { sum: sum + by * graph.chance[pair]!, count: count + by })
    }
  }
  let [gain, magnitude] = [0, 0]
  for (const [v, { sum, count }] of after) {
    if (count > capacity[v]!) return 0
    const before = worth(allocation.sum[v]!, allocation.count[v]!, v)
    gain += worth(sum, count, v) - before
    magnitude = Math.max(magnitude, Math.abs(before))
  }
  return gain > ROUNDING * magnitude ? gain : 0
}
