import { EMPTY_TERM } from '../columns/facets.ts'
import type { MatchList, RowPart } from './parts.ts'

/** One overlap's lists in falling order of worth, and what is left for whoever stands in none of the first m. */
interface Facet {
  readonly terms: readonly number[]
  /** The best points of a candidate in none of the first m lists, m = 0 … number of lists. */
  readonly without: readonly number[]
}

/**
 * The lists of one side's overlaps, the most telling first. Whoever stands in none of the first i lists has at most
 * `bounds[i]` of benefit on this side.
 */
export class Side {
  readonly terms: number[] = []
  /** Which overlap the list is of. */
  readonly facets: number[] = []
  readonly bounds: number[] = []

  get length(): number {
    return this.terms.length
  }

  /** @param most the side's benefit at the most */
  fill(parts: readonly RowPart[], most: number): void {
    this.terms.length = this.facets.length = this.bounds.length = 0
    const facets = parts.map(part => (part.isActive() ? facetOf(part) : undefined))
    const at = facets.map(() => 0)
    let bound = most
    this.bounds.push(bound)
    for (;;) {
      const next = likeliest(facets, at)
      if (next < 0) return
      const { terms, without } = facets[next]!
      const list = at[next]!
      at[next] = list + 1
      this.terms.push(terms[list]!)
      this.facets.push(next)
      bound += without[list + 1]! - without[list]!
      this.bounds.push(bound)
    }
  }
}

/** The facet whose next list makes the most difference to all that come after it; −1 if there is none. */
function likeliest(facets: readonly (Facet | undefined)[], at: readonly number[]): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (const [i, facet] of facets.entries()) {
    const list = at[i]!
    if (facet === undefined || list >= facet.terms.length) continue
    const difference = facet.without[list]! - facet.without.at(-1)!
    if (difference > most) [best, most] = [i, difference]
  }
  return best
}

/** A candidate without any term is unknown, which is worth 0: its list goes where 0 belongs. */
function facetOf(part: RowPart): Facet {
  const { at } = part.rising!
  const lists = [...part.lists!()].sort((p, q) => q.rarity - p.rarity || p.term - q.term)
  const found = lists.findIndex(({ rarity }) => at(rarity) < 0)
  const emptyAt = found < 0 ? lists.length : found
  const terms = lists.map(({ term }) => term)
  terms.splice(emptyAt, 0, EMPTY_TERM)
  return { terms, without: withoutFirst(lists, emptyAt, at) }
}

function withoutFirst(lists: readonly MatchList[], emptyAt: number, at: (sum: number) => number): number[] {
  const without = [at(0)]
  const bestOf: number[] = []
  let [sum, isEmptyIn] = [0, false]
  for (let i = lists.length; i >= 0; i--) {
    if (i === emptyAt) {
      isEmptyIn = true
      without.push(Math.max(0, at(sum)))
    }
    if (i === 0) break
    const { rarity, region } = lists[i - 1]!
    // Of a region only the best counts; lists come here in rising order.
    sum += region === 0 ? rarity : rarity - (bestOf[region] ?? 0)
    if (region > 0) bestOf[region] = rarity
    without.push(isEmptyIn ? Math.max(0, at(sum)) : at(sum))
  }
  return without.reverse()
}
