import { UndirectedGraph } from 'graphology'
import { betweenness as exact } from 'graphology-metrics/centrality/index.js'
import { createDraws, shuffledPlaces } from '../integers/draws.ts'
import type { TieGraph } from './tie-graph.ts'
import { contactsAt } from './tie-graph.ts'

/** Above so many members the time of the exact value, members times ties, is more than a person waits. */
export const EXACT_UP_TO = 2000
/** Members from whom a sample looks. */
export const PIVOTS = 1000

export interface Betweenness {
  /** By place, 0–1: the share of all pairs whose shortest paths run through the member. */
  readonly values: Float64Array
  /** By place: the standard error of the value, 0 where it is exact. */
  readonly errors: Float64Array
}

/** Exact for small networks; above `EXACT_UP_TO` members an unbiased estimate from `PIVOTS` of them. */
export function betweennessOf(graph: TieGraph, seed: number): Betweenness {
  const size = graph.members.length
  if (size > EXACT_UP_TO) return sampledBetweenness(graph, PIVOTS, seed)
  return { values: exactBetweenness(graph), errors: new Float64Array(size) }
}

/** By graphology-metrics, which fails where there is nobody. Keys are places: ids may be words that plain objects know. */
export function exactBetweenness(graph: TieGraph): Float64Array {
  const size = graph.members.length
  if (size < 3) return new Float64Array(size)
  const nodes = new UndirectedGraph()
  for (let place = 0; place < size; place++) nodes.addNode(`at:${place}`)
  for (let place = 0; place < size; place++) {
    for (const other of contactsAt(graph, place))
      if (place < other) nodes.addEdgeWithKey(`${place}-${other}`, `at:${place}`, `at:${other}`)
  }
  const found = exact(nodes, { getEdgeWeight: null, normalized: true })
  return Float64Array.from({ length: size }, (_, place) => found[`at:${place}`] ?? 0)
}

/**
 * Brandes' accumulation from some members only, drawn without repetition, times members ÷ drawn (Brandes and Pich 2007).
 * The error is the standard error of a mean from a finite population. With all members drawn it is the exact value.
 */
export function sampledBetweenness(graph: TieGraph, pivots: number, seed: number): Betweenness {
  const size = graph.members.length
  const drawn = shuffledPlaces(size, createDraws(seed)).subarray(0, pivots)
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)]
  const walk = createWalk(graph)
  for (const pivot of drawn) {
    const { order, count, dependency } = walk(pivot)
    for (let i = 1; i < count; i++) {
      const place = order[i]!
      sums[place]! += dependency[place]!
      squares[place]! += dependency[place]! * dependency[place]!
    }
  }
  const pairs = Math.max(1, (size - 1) * (size - 2))
  const k = Math.max(1, drawn.length)
  const rest = size > 1 ? (size - k) / (size - 1) : 0
  return {
    values: sums.map(sum => (sum * size) / k / pairs),
    errors: squares.map((square, place) => {
      const mean = sums[place]! / k
      return (size * Math.sqrt((Math.max(0, square / k - mean * mean) * rest) / k)) / pairs
    }),
  }
}

/** Breadth first from one member: how much each other member lies between it and everybody. */
function createWalk(graph: TieGraph) {
  const size = graph.members.length
  const order = new Uint32Array(size)
  const distance = new Int32Array(size).fill(-1)
  const paths = new Float64Array(size)
  const dependency = new Float64Array(size)
  let count = 0
  const { starts, ends } = graph
  const reach = (place: number, steps: number) => {
    distance[place] = steps
    order[count++] = place
  }
  return (pivot: number) => {
    for (let i = 0; i < count; i++) {
      distance[order[i]!] = -1
      paths[order[i]!] = 0
      dependency[order[i]!] = 0
    }
    count = 0
    reach(pivot, 0)
    paths[pivot] = 1
    for (let i = 0; i < count; i++) {
      const place = order[i]!
      for (let j = starts[place]!; j < starts[place + 1]!; j++) {
        const other = ends[j]!
        if (distance[other]! < 0) reach(other, distance[place]! + 1)
        if (distance[other] === distance[place]! + 1) paths[other]! += paths[place]!
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const place = order[i]!
      const share = (1 + dependency[place]!) / paths[place]!
      for (let j = starts[place]!; j < starts[place + 1]!; j++) {
        const other = ends[j]!
        if (distance[other] === distance[place]! - 1) dependency[other]! += paths[other]! * share
      }
    }
    return { order, count, dependency }
  }
}
