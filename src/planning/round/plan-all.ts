import { createDraws } from '../../integers/draws.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { createApproaches } from './approaches.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, SMALL } from './candidates.ts'
import type { CandidateGraph, CandidatePair } from './graph.ts'
import { packGraph } from './graph.ts'
import { lastLooks } from './last-looks.ts'
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
/** Candidates with room looked for at a time, how often, and how often without anybody being less short by it. */
const DEEPER = { limit: 8, rounds: 12, vain: 4 }

/** Finds the candidates, plans, looks deeper for whoever is short, and plans the rest of the frontier. */
export function planAll(matcher: Matcher, candidates: Candidates, request: RoundRequest): Planned {
  const { capacity } = candidates
  const { signal, onProgress } = request
  const isStopped = () => signal?.aborted === true
  let done = 0
  const all = <T>(steps: Generator<void, T>, phase: RoundProgress['phase']): T => {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      onProgress?.({ phase, done: ++done })
    }
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
  let missing = missingIn(problem, request.min)
  for (
    let [round, vain] = [0, 0];
    round < DEEPER.rounds && vain < DEEPER.vain && missing > 0 && !isStopped();
    round++
  ) {
    const [pairs, before] = [limits.graph.pairs.length, missing]
    lookDeeper(candidates, problem, request.min, isKnown)
    limits = limitsOf(candidates.pairs())
    if (limits.graph.pairs.length === pairs) break
    problem = carried(problem, begin(limits))
    all(solve(problem, limits, request.fairness), 'plan')
    missing = missingIn(problem, request.min)
    // Where a cap on approaches binds, pairs help only by making others give way.
    vain = missing < before ? 0 : vain + 1
  }
  if (missing > 0 && !isStopped()) {
    const isEven = isEvenHanded(matcher.policy)
    const last = all(lastLooks(candidates, problem, { ...request, isEven, isKnown, isStopped }), 'plan')
    limits = limitsOf(candidates.pairs())
    problem = carried(last, begin(limits))
  }
  const isExhausted = !isStopped()
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
    if (capacity[place]! > 0 && look(place, limit).length < limit) isKnown[place] = 1
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
  const exclude = candidates.all(place => count[place]! >= capacity[place]!)
  for (let place = 0; place < capacity.length; place++) {
    if (count[place]! >= Math.min(min, capacity[place]!) || isKnown[place] === 1) continue
    const also = (other: number) => candidates.pairOf(place, other) === undefined && !candidates.isBanned(place, other)
    candidates.look(place, DEEPER.limit, { exclude, also })
  }
}

/** Introductions that members with room for them are short of. */
function missingIn({ allocation: { count }, capacity }: Problem, min: number): number {
  return count.reduce((sum, many, place) => sum + Math.max(0, Math.min(min, capacity[place]!) - many), 0)
}

/** The plan of one problem in a problem with more pairs. */
function carried(from: Pick<Problem, 'graph' | 'allocation'>, to: Problem): Problem {
  const key = ({ a, b }: CandidatePair) => a * to.graph.size + b
  const planned = new Set(from.graph.pairs.filter((_, at) => from.allocation.planned[at] === 1).map(key))
  for (const [at, pair] of to.graph.pairs.entries()) if (planned.has(key(pair))) plan(to, at)
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
