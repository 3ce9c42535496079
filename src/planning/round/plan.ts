import { createApproaches } from './approaches.ts'
import type { CandidatePair } from './graph.ts'
import type { FrontierPoint, RoundFigures } from './report.ts'
import type { Problem } from './search.ts'
import type { Limits } from './solve.ts'

/** What is planned among those who have a candidate so far. */
export interface RoundLimits extends Limits {
  /** Where each of them stands in the network. */
  readonly places: Int32Array
}

export interface Plan {
  readonly limits: RoundLimits
  readonly problem: Problem
}

export interface Planned {
  readonly pairs: readonly { readonly pair: CandidatePair; readonly from: number; readonly to: number }[]
  /** Pairs they were chosen from. */
  readonly candidates: number
  /** Introductions by place, and pairs they were chosen from. */
  readonly count: Int32Array
  readonly known: Int32Array
  readonly figures: RoundFigures
  readonly frontier: readonly FrontierPoint[]
  readonly isComplete: boolean
  /** Whoever is short was looked for among everybody with room. */
  readonly isExhausted: boolean
  readonly isPlanned: (one: number, other: number) => boolean
}

export function plannedIn({ problem: { graph, allocation } }: Plan): readonly CandidatePair[] {
  return graph.pairs.filter((_, at) => allocation.planned[at] === 1)
}

/** Introductions by place, of everybody: most members of a large network may have no candidate. */
export function countOf({ limits: { places }, problem: { allocation } }: Plan, members: number): Int32Array {
  const count = new Int32Array(members)
  for (let v = 0; v < places.length; v++) count[places[v]!] = allocation.count[v]!
  return count
}

/** The planned pairs in the order of their ends, each with who approaches whom. */
export function finished(plan: Plan, members: number) {
  const { graph, inboundCap } = plan.limits
  const { planned: isIn } = plan.problem.allocation
  const approaches = createApproaches(graph, inboundCap)
  const planned = Array.from(graph.pairs.keys()).filter(at => isIn[at] === 1)
  for (const at of planned) approaches.add(at)
  const pairs = planned.map(at => {
    const pair = graph.pairs[at]!
    const isToB = approaches.approached(at) === graph.b[at]
    return { pair, from: isToB ? pair.a : pair.b, to: isToB ? pair.b : pair.a }
  })
  const keys = new Set(pairs.map(({ from, to }) => from * members + to))
  const known = new Int32Array(members)
  for (const { a, b } of graph.pairs) for (const place of [a, b]) known[place]!++
  return {
    pairs: pairs.sort((p, q) => p.from - q.from || p.to - q.to),
    candidates: graph.pairs.length,
    count: countOf(plan, members),
    known,
    isPlanned: (one: number, other: number) => keys.has(one * members + other) || keys.has(other * members + one),
  }
}
