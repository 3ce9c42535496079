import { isSpent, type Problem } from './search.ts'
import type { Worth } from './welfare.ts'

/**
 * Plans the pair that adds most, again and again, as long as it adds anything. What a pair adds only falls while a plan
 * grows (worth is concave), so a heap with stale keys is exact: a pair whose key is no longer true goes back with the true
 * one. O(m log m) for m pairs, each going back at most as often as its ends are served.
 */
export function serve(problem: Problem, worth: Worth): void {
  const { graph, capacity, allocation, approaches, effort } = problem
  const { a, b, chance } = graph
  const gainOf = (pair: number) => added(a[pair]!, chance[pair]!) + added(b[pair]!, chance[pair]!)
  const added = (v: number, more: number) => {
    const [sum, count] = [allocation.sum[v]!, allocation.count[v]!]
    return worth(sum + more, count + 1, v) - worth(sum, count, v)
  }
  const keys = new Float64Array(a.length)
  const heap = new Heap((p, q) => keys[p]! > keys[q]! || (keys[p] === keys[q] && p < q))
  for (let pair = 0; pair < a.length; pair++) {
    if (allocation.planned[pair] === 1) continue
    keys[pair] = gainOf(pair)
    heap.push(pair)
  }
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    if (isSpent(problem)) return
    effort.left--
    if (allocation.count[a[pair]!]! >= capacity[a[pair]!]! || allocation.count[b[pair]!]! >= capacity[b[pair]!]!)
      continue
    const gain = gainOf(pair)
    if (gain <= 0) continue
    if (gain < keys[pair]!) {
      keys[pair] = gain
      heap.push(pair)
    } else if (approaches.add(pair)) allocation.toggle(pair)
  }
}

/** A binary heap of whole numbers; the first by `isBefore` comes out first. */
class Heap {
  readonly #items: number[] = []

  constructor(readonly isBefore: (p: number, q: number) => boolean) {}

  push(item: number): void {
    const items = this.#items
    let at = items.length
    items.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isBefore(item, items[parent]!)) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = item
  }

  pop(): number | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (items.length > 0 && last !== undefined) this.#sink(last)
    return first
  }

  #sink(item: number): void {
    const items = this.#items
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && this.isBefore(items[child + 1]!, items[child]!)) child++
      if (!this.isBefore(items[child]!, item)) break
      items[at] = items[child]!
      at = child
    }
    items[at] = item
  }
}
