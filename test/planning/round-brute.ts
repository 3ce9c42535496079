import { packGraph } from '../../src/planning/round/graph.ts'
import { createRandom } from '../oracle/worlds/random.ts'

/** A round so small that every plan can be tried. */
export interface SmallRound {
  readonly people: number
  readonly pairs: readonly {
    readonly a: number
    readonly b: number
    readonly chance: number
    readonly approach: number
  }[]
  readonly capacity: readonly number[]
  readonly min: number
  readonly inboundCap: number
}

/** The same round for the same seed, always. */
export function smallRound(seed: number, people: number): SmallRound {
  const random = createRandom(seed)
  const everybody = Array.from({ length: people }, (_, v) => v)
  const pairs = everybody.flatMap(b => everybody.slice(0, b).map(a => ({ a, b })))
  return {
    people,
    pairs: pairs
      .filter(() => random.chance(0.7))
      .map(ends => ({ ...ends, chance: random.whole(1, 999_999), approach: random.pick([1, 2, 3, 3, 3]) })),
    capacity: everybody.map(() => random.pick([0, 1, 2, 3, 3, 3])),
    min: random.whole(0, 2),
    inboundCap: random.whole(1, 2),
  }
}

/** As the search is given it. */
export function limitsOf({ people, pairs, capacity, min, inboundCap }: SmallRound) {
  const graph = packGraph(
    people,
    [...pairs].sort((p, q) => q.chance - p.chance).map(pair => ({ ...pair, score: 0, confidence: 0, pinned: false })),
  )
  return { graph, capacity: Int32Array.from(capacity), min, inboundCap }
}

/** Can everybody in these pairs be approached in an allowed way, nobody more than `cap` times, and `v` less often than that? */
export function isArrangeable(pairs: SmallRound['pairs'], cap: number, v = -1): boolean {
  const inbound = new Map<number, number>([[v, 1]])
  const arrange = (at: number): boolean => {
    if (at === pairs.length) return true
    const { a, b, approach } = pairs[at]!
    return [...(approach & 1 ? [b] : []), ...(approach & 2 ? [a] : [])].some(to => {
      const before = inbound.get(to) ?? 0
      if (before >= cap) return false
      inbound.set(to, before + 1)
      const isDone = arrange(at + 1)
      inbound.set(to, before)
      return isDone
    })
  }
  return (v < 0 || cap > 0) && arrange(0)
}

export interface SmallPlan {
  readonly short: number
  readonly total: number
  /** The least that anybody has who could have something. */
  readonly least: number
}

/** Figures of every plan that keeps the capacities and the cap. */
export function allPlans(round: SmallRound): readonly SmallPlan[] {
  const { pairs, capacity, inboundCap } = round
  const plans: SmallPlan[] = []
  for (let code = 0; code < 2 ** pairs.length; code++) {
    const planned = pairs.filter((_, pair) => (code >> pair) & 1)
    const counts = countsOf(round, planned)
    if (counts.some((many, v) => many > capacity[v]!) || !isArrangeable(planned, inboundCap)) continue
    plans.push(figuresOf(round, planned))
  }
  return plans
}

export function countsOf({ capacity }: SmallRound, planned: SmallRound['pairs']): number[] {
  return capacity.map((_, v) => planned.filter(({ a, b }) => a === v || b === v).length)
}

export function figuresOf(round: SmallRound, planned: SmallRound['pairs']): SmallPlan {
  const { pairs, capacity, min } = round
  const isOpen = ({ a, b }: { a: number; b: number }) => capacity[a]! > 0 && capacity[b]! > 0
  const sumOf = (v: number) =>
    planned.filter(({ a, b }) => a === v || b === v).reduce((sum, one) => sum + one.chance, 0)
  const having = [...capacity.keys()].filter(v => pairs.some(pair => (pair.a === v || pair.b === v) && isOpen(pair)))
  return {
    short: countsOf(round, planned).reduce((sum, many) => sum + Math.max(0, min - many), 0),
    total: planned.reduce((sum, { chance }) => sum + chance, 0),
    least: having.length === 0 ? 0 : Math.min(...having.map(sumOf)),
  }
}
