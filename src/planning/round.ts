import { expectList, expectMade } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import { probability } from '../integers/probability.ts'
import { introducers } from '../introductions/introducers.ts'
import type { Matcher } from '../introductions/matcher.ts'
import type { Candidates } from './round/candidates.ts'
import { createCandidates, nameOf } from './round/candidates.ts'
import type { RoundLeftOut } from './round/left-out.ts'
import { createReasoner } from './round/left-out.ts'
import type { RoundOptions, RoundRequest } from './round/options.ts'
import { readRoundOptions } from './round/options.ts'
import type { Planned } from './round/plan.ts'
import { planAll } from './round/plan-all.ts'
import type { FrontierPoint, RoundFigures } from './round/report.ts'
import { assignIntroducers, budgets } from './round/warm.ts'

/** One introduction of a round: `from` approaches `to`. */
export interface RoundIntroduction {
  readonly from: string
  readonly to: string
  /** Millionths: what the plan adds up. */
  readonly chance: number
  readonly score: number
  readonly probability: number
  readonly confidence: number
  readonly pinned: boolean
  /** Who makes it, if introducers were asked for and one has budget left. */
  readonly introducer?: string
}

/** Who is introduced to whom in one round; plain data. */
export interface RoundPlan {
  readonly fairness: number
  /** In the order of ids. */
  readonly introductions: readonly RoundIntroduction[]
  /** Everybody with fewer than `min`, in the order of ids, each with the reason. */
  readonly leftOut: readonly RoundLeftOut[]
  readonly report: RoundFigures
  /** What other fairnesses would give and cost. */
  readonly frontier: readonly FrontierPoint[]
  /** Candidate pairs the plan was chosen from. */
  readonly candidates: number
  /** False if it was stopped by its signal; it is valid all the same. */
  readonly complete: boolean
}

/**
 * Plans a round of introductions for everybody at once: each member between `min` and `max` (and its capacity), nobody
 * approached more than `inboundCap` times, pins kept, bans respected, and nothing that the policy's rules or its threshold
 * refuse. As few as possible are short of `min`; beyond that the chances are shared out as `fairness` asks. Whoever is short
 * all the same is listed with the reason. The same input and seed give the same plan on every engine.
 *
 * Candidates cost one ranking query a member; planning O(m log m) for m candidate pairs and then at most `work` looks.
 * @throws KontorError `invalid-argument`, `unknown-member`; among others if a rule refuses a pin, or pins exceed a capacity
 * @example
 * import { createMatcher, createNetwork, planRound } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const { introductions, leftOut } = planRound(matcher, { min: 1, max: 3 })
 * introductions.map(({ from, to }) => `${from} ${to}`) // → ['makina pumpen']
 * leftOut // → []
 */
export function planRound(matcher: Matcher, options: RoundOptions = {}): RoundPlan {
  const request = readRoundOptions(options)
  expectMade('matcher', matcher, 'ranked')
  const candidates = createCandidates(matcher, request)
  expectRoom(candidates, request)
  const planned = planAll(matcher, candidates, request)
  const { pairs, figures, frontier, isComplete } = planned
  return {
    fairness: request.fairness,
    introductions: tell(matcher, candidates, pairs, request),
    leftOut: leftOutOf(matcher, candidates, planned, request),
    report: figures,
    frontier,
    candidates: planned.candidates,
    complete: isComplete,
  }
}

/** Pins within capacities and the cap on approaches. */
function expectRoom({ placeOf, capacity }: Candidates, request: RoundRequest): void {
  const { pins, inboundCap } = request
  const taken = capacity.slice().fill(0)
  const approached = taken.slice()
  pins.forEach((pin, i) => {
    const [from, to] = [placeOf(pin.from), placeOf(pin.to)]
    for (const place of [from, to]) taken[place]!++
    approached[to]!++
    const isRoom = taken[from]! <= capacity[from]! && taken[to]! <= capacity[to]! && approached[to]! <= inboundCap
    if (!isRoom) throw misuse(nameOf(request, i), 'within the capacities of both and within `inboundCap`', pin)
  })
}

function tell(
  matcher: Matcher,
  { idAt }: Candidates,
  pairs: Planned['pairs'],
  request: RoundRequest,
): readonly RoundIntroduction[] {
  const { introducerBudget: budget, introducersOf = askFor(matcher) } = request
  const made = pairs.map(({ pair: { chance, score, confidence, pinned }, from, to }) => ({
    from: idAt(from),
    to: idAt(to),
    chance,
    score,
    probability: probability(score, matcher.policy),
    confidence,
    pinned,
  }))
  if (budget === undefined) return made
  const asked = made.map(({ from, to }) => expectList('introducersOf(from, to)', introducersOf(from, to)))
  const chosen = assignIntroducers({ asked, budgetOf: budgets(matcher, budget) })
  return made.map((one, i) => (chosen[i] === undefined ? one : { ...one, introducer: chosen[i] }))
}

const ASKED = 3

function askFor(matcher: Matcher): (from: string, to: string) => readonly string[] {
  return (from, to) => introducers(matcher, from, to, { maxHops: 2, limit: ASKED }).map(({ via }) => via[0]!)
}

function leftOutOf(
  matcher: Matcher,
  candidates: Candidates,
  { isPlanned, count, known, isExhausted }: Planned,
  { min, locale }: RoundRequest,
): readonly RoundLeftOut[] {
  const hasCandidate = (place: number) => known[place]! > count[place]!
  const finished = { matcher, candidates, count, locale, isPlanned, hasCandidate, isComplete: isExhausted }
  const tellOf = createReasoner(finished)
  const leftOut: RoundLeftOut[] = []
  for (let place = 0; place < count.length; place++) if (count[place]! < min) leftOut.push(tellOf(place))
  return leftOut
}
