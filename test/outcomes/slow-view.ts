import type { createMatcher, Member, Outcome } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { createScorer } from '../../src/scoring/scorer.ts'
import type { Standing } from './slow-figures.ts'

type Matcher = ReturnType<typeof createMatcher>

/** A member's candidates as the reference reader sees them, and what became of each. */
export interface SlowView {
  readonly query: string
  readonly candidates: readonly (Standing & { readonly id: string; readonly said: number | undefined })[]
  /** True partners, whether candidates or not. */
  readonly truths: number
}

const GRADES: Readonly<Record<string, number>> = { declined: 0, bad: 0, accepted: 1, met: 2, useful: 3, partners: 4 }
export const STAGES = Object.keys(GRADES)

export interface SlowAsked {
  readonly least: number
  readonly isCandidate: (id: string) => boolean
}

export function viewsOf(matcher: Matcher, later: readonly Outcome[], { least, isCandidate }: SlowAsked): SlowView[] {
  const { network, policy, now } = matcher
  const facts = createFacts(network, now)
  const [scorer, gate] = [createScorer(policy, facts), createGate(policy.rules, facts)]
  const gradeOf = (said: number | undefined) => (said !== undefined && said >= least ? said : 0)
  return network.members.map(query => {
    const admitted = network.members.filter(one => one !== query && isCandidate(one.id) && gate.admits(query, one))
    const candidates = admitted.map(one => {
      const said = mutuallySaid(query.id, one.id, later)
      return {
        id: one.id,
        score: scorer.worth(query, one).score,
        said,
        grade: gradeOf(said),
        group: JSON.stringify([one.kind, one.baseCountry]),
        contacts: contactsOf(one, matcher),
      }
    })
    const truths = network.members.filter(({ id }) => gradeOf(mutuallySaid(query.id, id, later)) > 0).length
    return { query: query.id, candidates, truths }
  })
}

/** What each side said that day, a no before anything else, the lesser of both; undefined while one may still say no. */
export function mutuallySaid(a: string, b: string, later: readonly Outcome[]): number | undefined {
  const said = (own: string) => {
    const grades = later
      .filter(one => (one.from === a && one.to === b) || (one.from === b && one.to === a))
      .filter(one => one.side === undefined || one[one.side] === own)
      .map(({ stage }) => GRADES[stage]!)
    return grades.length === 0 ? undefined : grades.includes(0) ? 0 : Math.max(...grades)
  }
  const [one, other] = [said(a), said(b)]
  if (one === 0 || other === 0) return 0
  return one === undefined || other === undefined ? undefined : Math.min(one, other)
}

function contactsOf({ id }: Member, { network }: Matcher): number {
  return new Set(network.tiesOf(id).map(({ from, to }) => (from === id ? to : from))).size
}
