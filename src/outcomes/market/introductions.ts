import type { Matcher } from '../../introductions/matcher.ts'
import { planRound } from '../../planning/round.ts'
import { pairKey } from '../verdicts.ts'
import type { YearRequest } from './year-options.ts'

/** `from` is introduced to `to`. */
export interface Introduced {
  readonly from: string
  readonly to: string
}

/** Who is introduced to whom in a round; where both have each other on their lists, both ways. */
export function introductionsOf(matcher: Matcher, request: YearRequest, below: (n: number) => number): Introduced[] {
  const planned = request.plan === 'lists' ? listed(matcher, request) : shared(matcher, request)
  const known = knownAnswers(matcher)
  const pairs = new Set(planned.map(({ from, to }) => pairKey(from, to)))
  return planned.map(one => {
    if (below(1000) >= request.exploration) return one
    const to = leastKnown(matcher, one.from, { pairs, known, below })
    if (to === undefined) return one
    pairs.delete(pairKey(one.from, one.to))
    pairs.add(pairKey(one.from, to))
    return { from: one.from, to }
  })
}

/** Each pair once, whichever way round. */
export function eachPairOnce(introductions: readonly Introduced[]): Introduced[] {
  const pairs = new Map<string, Introduced>()
  for (const one of introductions) {
    const key = pairKey(one.from, one.to)
    if (!pairs.has(key)) pairs.set(key, one)
  }
  return [...pairs.values()]
}

function listed(matcher: Matcher, { perMember }: YearRequest): Introduced[] {
  return matcher.network.members.flatMap(({ id }) =>
    matcher.ranked(id, { limit: perMember }).map(({ from, to }) => ({ from, to })),
  )
}

/** Pairs looked at, a member: a tenth of what a real round takes, and hardly worse. */
const WORK = 2000

function shared(matcher: Matcher, { perMember, seed }: YearRequest): Introduced[] {
  const work = WORK * matcher.network.members.length
  const { introductions } = planRound(matcher, { max: perMember, seed, work, frontier: [] })
  return introductions.map(({ from, to }) => ({ from, to }))
}

/** How many outcomes are known of each member. */
function knownAnswers({ network }: Matcher): Map<string, number> {
  return new Map(network.members.map(({ id }) => [id, network.outcomesOf(id).length]))
}

interface Choice {
  readonly pairs: ReadonlySet<string>
  readonly known: Map<string, number>
  readonly below: (n: number) => number
}

/** Of those admitted and not yet introduced the one of whom least is known, by lot among equals; then more is known. */
function leastKnown(matcher: Matcher, from: string, { pairs, known, below }: Choice): string | undefined {
  const scores = matcher.scores(from)
  let [best, least, equals]: [string | undefined, number, number] = [undefined, Number.POSITIVE_INFINITY, 0]
  for (const [place, { id }] of matcher.network.members.entries()) {
    const answers = known.get(id)!
    if (Number.isNaN(scores[place]) || answers > least || pairs.has(pairKey(from, id))) continue
    equals = answers < least ? 1 : equals + 1
    if (below(equals) === 0) best = id
    least = answers
  }
  if (best !== undefined) known.set(best, least + 1)
  return best
}
