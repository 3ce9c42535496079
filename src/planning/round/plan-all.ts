import { createDraws } from '../../integers/draws.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { createApproaches } from './approaches.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, SMALL } from './candidates.ts'
import type { CandidatePair } from './graph.ts'
import { packPartakers } from './graph.ts'
import { lastLooks } from './last-looks.ts'
import type { RoundProgress, RoundRequest } from './options.ts'
import type { FrontierPoint, RoundFigures } from './report.ts'
import { measure } from './report.ts'
import type { Problem } from './search.ts'
import { countOf, lookDeeper, shortOf } from './short.ts'
import type { Limits } from './solve.ts'
import { open, plan, solve } from './solve.ts'

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

/** Members between two words about progress. */
const BETWEEN = 256
const WORK = { base: 3_000_000, member: 300 }
/** How often it is looked deeper, and how often without anybody being less short by it. */
const DEEPER = { rounds: 12, vain: 4 }

/** Finds the candidates, plans, looks deeper for whoever is short, and plans the rest of the frontier. */
export function planAll(matcher: Matcher, candidates: Candidates, request: RoundRequest): Planned {
  const { capacity } = candidates
  const { signal, onProgress, min } = request
  const isStopped = () => signal?.aborted === true
  let done = 0
  const all = <T>(steps: Generator<void, T>, phase: RoundProgress['phase']): T => {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      onProgress?.({ phase, done: ++done })
    }
  }
  const begin = (limits: Limits) => {
    const work = request.work ?? WORK.base + WORK.member * limits.graph.size
    return open(limits, work, createDraws(request.seed), isStopped)
  }

  const isKnown = new Uint8Array(capacity.length)
  all(lookAll(matcher, candidates, request, isKnown, isStopped), 'candidates')
  let limits = limitsOf(candidates, request)
  let problem = begin(limits)
  all(solve(problem, limits, request.fairness), 'plan')
  const shortIn = () => shortOf(countOf(problem, limits.places, capacity.length), candidates, isKnown, min)
  let short = shortIn()
  for (
    let [round, vain] = [0, 0];
    round < DEEPER.rounds && vain < DEEPER.vain && short.missing > 0 && !isStopped();
    round++
  ) {
    const [pairs, before] = [limits.graph.pairs.length, short.missing]
    lookDeeper(candidates, short)
    limits = limitsOf(candidates, request)
    if (limits.graph.pairs.length === pairs) break
    problem = carried(plannedIn(problem), begin(limits), capacity.length)
    all(solve(problem, limits, request.fairness), 'plan')
    short = shortIn()
    // Where a cap on approaches binds, pairs help only by making others give way.
    vain = short.missing < before ? 0 : vain + 1
  }
  if (short.places.length > 0 && !isStopped()) {
    const asked = { ...request, short: short.places, isEven: isEvenHanded(matcher.policy), isStopped }
    const last = all(lastLooks(candidates, plannedIn(problem), asked), 'plan')
    limits = limitsOf(candidates, request)
    problem = carried(last, begin(limits), capacity.length)
  }
  const isExhausted = !isStopped()
  const others = { members: capacity.length - limits.places.length, open: openBeside(candidates, limits) }
  const figures = measure(limits.graph, problem.allocation, limits.capacity, { min, others })
  const frontier: FrontierPoint[] = []
  for (const fairness of request.frontier) {
    if (isStopped()) break
    const other = fairness === request.fairness ? problem : begin(limits)
    if (other !== problem) all(solve(other, limits, fairness), 'frontier')
    frontier.push({ fairness, ...measure(limits.graph, other.allocation, limits.capacity, { min, others }) })
  }
  return { ...finished(problem, limits, candidates), figures, frontier, isComplete: !isStopped(), isExhausted }
}

/** What is planned among those who have a candidate so far. */
interface RoundLimits extends Limits {
  /** Where each of them stands in the network. */
  readonly places: Int32Array
}

function limitsOf({ capacity, pairs }: Candidates, request: RoundRequest): RoundLimits {
  const { graph, places } = packPartakers(capacity.length, pairs())
  return { ...request, graph, places, capacity: places.map(place => capacity[place]!) }
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

function plannedIn({ graph, allocation }: Problem): readonly CandidatePair[] {
  return graph.pairs.filter((_, at) => allocation.planned[at] === 1)
}

/** Pairs planned in a problem with more pairs. */
function carried(pairs: readonly CandidatePair[], to: Problem, members: number): Problem {
  const key = ({ a, b }: CandidatePair) => a * members + b
  const planned = new Set(pairs.map(key))
  for (const [at, pair] of to.graph.pairs.entries()) if (planned.has(key(pair))) plan(to, at)
  return to
}

/** Members without a candidate who take introductions. */
function openBeside({ capacity }: Candidates, { places }: RoundLimits): number {
  return capacity.reduce((sum, most) => (most > 0 ? sum + 1 : sum), 0) - places.length
}

/** The planned pairs in the order of their ends, each with who approaches whom. */
function finished(problem: Problem, { graph, places, inboundCap }: RoundLimits, { capacity }: Candidates) {
  const approaches = createApproaches(graph, inboundCap)
  const planned = Array.from(graph.pairs.keys()).filter(at => problem.allocation.planned[at] === 1)
  for (const at of planned) approaches.add(at)
  const pairs = planned.map(at => {
    const pair = graph.pairs[at]!
    const isOfB = approaches.approached(at) === graph.b[at]
    return { pair, from: isOfB ? pair.a : pair.b, to: isOfB ? pair.b : pair.a }
  })
  const members = capacity.length
  const keys = new Set(pairs.map(({ from, to }) => from * members + to))
  const known = new Int32Array(members)
  for (const { a, b } of graph.pairs) for (const place of [a, b]) known[place]!++
  return {
    pairs: pairs.sort((p, q) => p.from - q.from || p.to - q.to),
    candidates: graph.pairs.length,
    count: countOf(problem, places, members),
    known,
    isPlanned: (one: number, other: number) => keys.has(one * members + other) || keys.has(other * members + one),
  }
}
