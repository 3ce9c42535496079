import { createDraws } from '../../integers/draws.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Candidates } from './candidates.ts'
import { isEvenHanded, SMALL } from './candidates.ts'
import type { CandidatePair } from './graph.ts'
import { packPartakers } from './graph.ts'
import { lastLooks } from './last-looks.ts'
import type { RoundProgress, RoundRequest } from './options.ts'
import type { Plan, Planned, RoundLimits } from './plan.ts'
import { countOf, finished, plannedIn } from './plan.ts'
import type { FrontierPoint, RoundFigures } from './report.ts'
import { measure } from './report.ts'
import type { Problem } from './search.ts'
import type { Short } from './short.ts'
import { lookDeeper, shortOf } from './short.ts'
import type { Limits } from './solve.ts'
import { open, plan, solve } from './solve.ts'

/** Members between two words about progress. */
const BETWEEN = 256
const WORK = { base: 3_000_000, member: 300 }
/** How often it is looked deeper, and how often without anybody being less short by it. */
const DEEPER = { rounds: 12, vain: 4 }

/** Finds the candidates, plans, looks deeper for whoever is short, and plans the rest of the frontier. */
export function planAll(matcher: Matcher, candidates: Candidates, request: RoundRequest): Planned {
  return new Planning(matcher, candidates, request).planned()
}

class Planning {
  readonly #isEven: boolean
  /** By place: whether all candidates of a member are known. */
  readonly #isKnown: Uint8Array
  readonly #members: number
  #done = 0

  constructor(
    readonly matcher: Matcher,
    readonly candidates: Candidates,
    readonly request: RoundRequest,
  ) {
    this.#isEven = isEvenHanded(matcher.policy)
    this.#members = candidates.capacity.length
    this.#isKnown = new Uint8Array(this.#members)
  }

  planned(): Planned {
    this.#all(this.#look(), 'candidates')
    const plan = this.#withLastLooks(this.#deepened(this.#solved([])))
    const isExhausted = !this.#isStopped()
    const figures = this.#figures(plan)
    const frontier = this.#frontier(plan)
    return { ...finished(plan, this.#members), figures, frontier, isComplete: !this.#isStopped(), isExhausted }
  }

  /** Each member's best, all of them where a small policy speaks of one side. */
  *#look(): Generator<void> {
    const { capacity, look } = this.candidates
    const isAll = !this.#isEven && this.#members <= SMALL
    const limit = isAll ? this.#members : this.request.candidates
    for (let place = 0; place < this.#members && !this.#isStopped(); place++) {
      if (capacity[place]! > 0 && look(place, limit).length < limit) this.#isKnown[place] = 1
      if (place % BETWEEN === BETWEEN - 1) yield
    }
  }

  /** Looks for more candidates for whoever is short, and plans with them, as long as that helps. */
  #deepened(plan: Plan): Plan {
    let short = this.#short(plan)
    for (let [round, vain] = [0, 0]; round < DEEPER.rounds && vain < DEEPER.vain; round++) {
      if (short.missing === 0 || this.#isStopped()) break
      const { missing } = short
      lookDeeper(this.candidates, short)
      if (this.candidates.found() === plan.limits.graph.pairs.length) break
      plan = this.#solved(plannedIn(plan))
      short = this.#short(plan)
      // Where a cap on approaches binds, pairs help only by making others give way.
      vain = short.missing < missing ? 0 : vain + 1
    }
    return plan
  }

  #withLastLooks(plan: Plan): Plan {
    const { places: short } = this.#short(plan)
    if (short.length === 0 || this.#isStopped()) return plan
    const asked = { ...this.request, short, isEven: this.#isEven, isStopped: this.#isStopped }
    return this.#begun(this.#all(lastLooks(this.candidates, plannedIn(plan), asked), 'plan'))
  }

  #frontier(plan: Plan): readonly FrontierPoint[] {
    const points: FrontierPoint[] = []
    for (const fairness of this.request.frontier) {
      if (this.#isStopped()) break
      const problem = fairness === this.request.fairness ? plan.problem : this.#open(plan.limits)
      if (problem !== plan.problem) this.#all(solve(problem, plan.limits, fairness), 'frontier')
      points.push({ fairness, ...this.#figures({ ...plan, problem }) })
    }
    return points
  }

  /** The best plan of all pairs found so far, from these of them on. */
  #solved(pairs: readonly CandidatePair[]): Plan {
    const plan = this.#begun(pairs)
    this.#all(solve(plan.problem, plan.limits, this.request.fairness), 'plan')
    return plan
  }

  /** These of all pairs found so far. */
  #begun(pairs: readonly CandidatePair[]): Plan {
    const limits = this.#limits()
    const problem = this.#open(limits)
    const key = ({ a, b }: CandidatePair) => a * this.#members + b
    const planned = new Set(pairs.map(key))
    for (const [at, pair] of limits.graph.pairs.entries()) if (planned.has(key(pair))) plan(problem, at)
    return { limits, problem }
  }

  #limits(): RoundLimits {
    const { capacity, pairs } = this.candidates
    const { graph, places } = packPartakers(this.#members, pairs())
    return { ...this.request, graph, places, capacity: places.map(place => capacity[place]!) }
  }

  #open(limits: Limits): Problem {
    const work = this.request.work ?? WORK.base + WORK.member * limits.graph.size
    return open(limits, work, createDraws(this.request.seed), this.#isStopped)
  }

  #short(plan: Plan): Short {
    return shortOf(countOf(plan, this.#members), this.candidates, this.#isKnown, this.request.min)
  }

  #figures({ limits, problem }: Plan): RoundFigures {
    const { graph, capacity } = limits
    const open = this.candidates.capacity.reduce((sum, most) => (most > 0 ? sum + 1 : sum), 0) - graph.size
    const others = { members: this.#members - graph.size, open }
    return measure(graph, problem.allocation, capacity, { min: this.request.min, others })
  }

  readonly #isStopped = () => this.request.signal?.aborted === true

  #all<T>(steps: Generator<void, T>, phase: RoundProgress['phase']): T {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      this.request.onProgress?.({ phase, done: ++this.#done })
    }
  }
}
