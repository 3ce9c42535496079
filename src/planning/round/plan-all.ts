import { createDraws } from '../../integers/draws.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { createApproaches } from './approaches.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, SMALL } from './candidates.ts'
import type { CandidateGraph, CandidatePair } from './graph.ts'
import { packGraph } from './graph.ts'
import type { RoundProgress, RoundRequest } from './options.ts'
import type { FrontierPoint, RoundFigures } from './report.ts'
import { measure } from './report.ts'
import type { Problem } from './search.ts'
import type { Limits } from './solve.ts'
import { open, plan, solve } from './solve.ts'

export interface Planned {
  readonly graph: CandidateGraph
  readonly pairs: readonly { readonly pair: CandidatePair; readonly from: number; readonly to: number }[]
  readonly count: Int32Array
  readonly figures: RoundFigures
  readonly frontier: readonly FrontierPoint[]
  readonly isComplete: boolean
  /** Whoever is short was looked for among everybody with room. */
  readonly isExhausted: boolean
  readonly isPlanned: (one: number, other: number) => boolean
}

/** Members between two words about progress. */
const BETWEEN = 256
const WORK = { base: 3_000_000, member: 300 }
/** Candidates with room looked for at a time, and how often. */
const DEEPER = { limit: 8, rounds: 12 }

/** Finds the candidates, plans, looks deeper for whoever is short, and plans the rest of the frontier. */
export function planAll(matcher: Matcher, candidates: Candidates, request: RoundRequest): Planned {
  const { capacity } = candidates
  const { signal, onProgress } = request
  const isStopped = () => signal?.aborted === true
  let done = 0
  const all = (steps: Iterable<void>, phase: RoundProgress['phase']) => {
    for (const _ of steps) onProgress?.({ phase, done: ++done })
  }
  const work = request.work ?? WORK.base + WORK.member * capacity.length
  const begin = (limits: Limits) => open(limits, work, createDraws(request.seed), isStopped)
  const limitsOf = (pairs: readonly CandidatePair[]): Limits => ({
    ...request,
    capacity,
    graph: packGraph(capacity.length, pairs),
  })

  const isKnown = new Uint8Array(capacity.length)
  all(lookAll(matcher, candidates, request, isKnown, isStopped), 'candidates')
  let limits = limitsOf(candidates.pairs())
  let problem = begin(limits)
  all(solve(problem, limits, request.fairness), 'plan')
  let isExhausted = false
  for (let round = 0; round < DEEPER.rounds && !isStopped(); round++) {
    const before = limits.graph.pairs.length
    lookDeeper(candidates, problem, request.min, isKnown)
    const pairs = candidates.pairs()
    isExhausted = pairs.length === before
    if (isExhausted) break
    limits = limitsOf(pairs)
    problem = carried(problem, begin(limits))
    all(solve(problem, limits, request.fairness), 'plan')
  }
  const figures = measure(limits.graph, problem.allocation, capacity, request.min)
  const frontier: FrontierPoint[] = []
  for (const fairness of request.frontier) {
    if (isStopped()) break
    const other = fairness === request.fairness ? problem : begin(limits)
    if (other !== problem) all(solve(other, limits, fairness), 'frontier')
    frontier.push({ fairness, ...measure(limits.graph, other.allocation, capacity, request.min) })
  }
  return { ...finished(problem, request), figures, frontier, isComplete: !isStopped(), isExhausted }
}

function* lookAll(
  matcher: Matcher,
  { capacity, look }: Candidates,
  { candidates }: RoundRequest,
  isKnown: Uint8Array,
  isStopped: () => boolean,
): Generator<void> {
  const isEven = isEvenHanded(matcher.policy)
  const limit = !isEven && capacity.length <= SMALL ? Math.max(1, capacity.length) : candidates
  for (let place = 0; place < capacity.length && !isStopped(); place++) {
    if (capacity[place]! > 0 && look(place, limit) < limit) isKnown[place] = 1
    if (place % BETWEEN === BETWEEN - 1) yield
  }
}

/** Asks for whoever is short among those who have room, beyond the pairs that are known. */
function lookDeeper(
  candidates: Candidates,
  { allocation: { count }, capacity }: Problem,
  min: number,
  isKnown: Uint8Array,
): void {
  for (let place = 0; place < capacity.length; place++) {
    if (count[place]! >= Math.min(min, capacity[place]!) || isKnown[place] === 1) continue
    const isOpen = (other: number) =>
      count[other]! < capacity[other]! && !candidates.isKnown(place, other) && !candidates.isBanned(place, other)
    candidates.look(place, DEEPER.limit, isOpen)
  }
}

/** The plan of one problem in a problem with more pairs. */
function carried(from: Problem, to: Problem): Problem {
  const key = ({ a, b }: CandidatePair) => a * to.graph.size + b
  const places = new Map(to.graph.pairs.map((pair, at) => [key(pair), at]))
  from.graph.pairs.forEach((pair, at) => {
    if (from.allocation.planned[at] === 1) plan(to, places.get(key(pair))!)
  })
  return to
}

/** The planned pairs in the order of their ends, each with who approaches whom. */
function finished({ graph, allocation }: Problem, { inboundCap }: RoundRequest) {
  const approaches = createApproaches(graph, inboundCap)
  const planned = Array.from(graph.pairs, (_, at) => at).filter(at => allocation.planned[at] === 1)
  for (const at of planned) approaches.add(at)
  const pairs = planned.map(at => {
    const pair = graph.pairs[at]!
    const to = approaches.approached(at)
    return { pair, from: to === pair.a ? pair.b : pair.a, to }
  })
  const keys = new Set(pairs.map(({ from, to }) => from * graph.size + to))
  return {
    graph,
    count: allocation.count,
    pairs: pairs.sort((p, q) => p.from - q.from || p.to - q.to),
    isPlanned: (one: number, other: number) => keys.has(one * graph.size + other) || keys.has(other * graph.size + one),
  }
}
