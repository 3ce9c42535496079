import type { Member } from '../../src/members/member.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Rule } from '../../src/policy/rule.ts'
import { BestK } from '../../src/ranking/best-k.ts'
import type { Query, Ranked, Ranking } from '../../src/ranking/ranking.ts'
import { compareRanked } from '../../src/ranking/ranking.ts'
import type { Facts } from '../../src/scoring/facts.ts'
import type { Gate } from '../../src/scoring/gate.ts'
import { createGate } from '../../src/scoring/gate.ts'
import { isBelow } from '../../src/scoring/scorecard.ts'
import type { Scorer } from '../../src/scoring/scorer.ts'

/** Ranks by looking at every pair with the reference reader: slow, and right by construction. */
export function createScan(policy: Policy, facts: Facts, scorer: Scorer, gate: Gate): Omit<Ranking, 'everybody'> {
  const { network } = facts

  const offerTo = (kept: BestK<Ranked>, { exclude, where }: Query) => {
    const also = alsoAdmits(where, facts)
    return (a: Member, b: Member) => {
      if (exclude.has(b.id) || !gate.admits(a, b) || !also(a, b)) return
      const worth = scorer.worth(a, b)
      if (!isBelow(policy, worth)) kept.offer({ from: a.id, to: b.id, ...worth })
    }
  }

  return {
    top(member, query) {
      const a = network.member(member)
      const kept = new BestK(query.offset + query.limit, compareRanked)
      const offer = offerTo(kept, query)
      for (const b of network.members) if (b !== a) offer(a, b)
      return kept.sorted().slice(query.offset)
    },
    scores(member, where) {
      const a = network.member(member)
      const also = alsoAdmits(where, facts)
      const isAdmitted = (b: Member) => b !== a && gate.admits(a, b) && also(a, b)
      return Float64Array.from(network.members, b => (isAdmitted(b) ? scorer.worth(a, b).score : Number.NaN))
    },
    best(query) {
      const kept = new BestK(query.offset + query.limit, compareRanked)
      const offer = offerTo(kept, query)
      network.members.forEach((a, i) => {
        if (query.exclude.has(a.id)) return
        for (const b of network.members.slice(i + 1)) offer(a, b)
      })
      return kept.sorted().slice(query.offset)
    },
  }
}

function alsoAdmits(where: Rule | undefined, facts: Facts): Gate['admits'] {
  return where === undefined ? () => true : createGate([where], facts).admits
}
