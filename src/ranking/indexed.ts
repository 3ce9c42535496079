import type { Columns } from '../columns/columns.ts'
import { misuse } from '../errors/kontor-error.ts'
import { compareIds } from '../integers/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rule } from '../policy/rule.ts'
import type { Facts } from '../scoring/facts.ts'
import type { Gate } from '../scoring/gate.ts'
import { createGate } from '../scoring/gate.ts'
import { BestK } from './best-k.ts'
import { createEngine } from './engine.ts'
import { partsOf } from './parts.ts'
import type { Query, Ranked, Ranking } from './ranking.ts'
import { compareRanked } from './ranking.ts'
import type { TopK } from './top-k.ts'

/** Ranks over columns, without visiting all pairs: equal to looking at every pair, to the last integer. */
export function createRanking(policy: Policy, columns: Columns, facts: Facts, gate: Gate): Ranking {
  const { members, placeOf, rank } = columns
  const engine = createEngine(
    policy,
    columns,
    policy.signals.map(signal => partsOf(signal, columns, facts)),
  )
  const admitter = ({ exclude, where }: Query) => {
    const also = alsoAdmits(where, facts)
    return (a: number, b: number) => {
      const [one, other] = [members[a]!, members[b]!]
      return !exclude.has(other.id) && gate.admits(one, other) && also(one, other)
    }
  }
  const ranked = (place: number, kept: TopK): Ranked[] =>
    Array.from({ length: kept.length }, (_, at) => {
      const [from, to] = [members[place]!.id, members[kept.place(at)]!.id]
      return { from, to, score: kept.score(at), confidence: engine.confidence(kept.place(at)) }
    })

  return {
    top(member, query) {
      const place = placeOf.get(member) ?? unknownMember(member)
      const admits = admitter(query)
      const kept = engine.top(place, {
        k: Math.min(query.offset + query.limit, members.length),
        floor: Number.NEGATIVE_INFINITY,
        admits: other => admits(place, other),
      })
      return ranked(place, kept).slice(query.offset)
    },
    best(query) {
      const k = Math.min(query.offset + query.limit, (members.length * (members.length - 1)) / 2)
      const admits = admitter(query)
      const best = new BestK<Ranked>(k, compareRanked)
      for (const { id } of [...members].sort((a, b) => compareIds(a.id, b.id))) {
        if (query.exclude.has(id) || k === 0) continue
        const place = placeOf.get(id)!
        const kept = engine.top(place, {
          k: Math.min(k, members.length),
          floor: best.worst?.score ?? Number.NEGATIVE_INFINITY,
          admits: other => rank[other]! > rank[place]! && admits(place, other),
        })
        for (const pair of ranked(place, kept)) best.offer(pair)
      }
      return best.sorted().slice(query.offset)
    },
  }
}

function unknownMember(id: unknown): never {
  throw misuse('id', 'the id of a member of this network', id, 'unknown-member')
}

function alsoAdmits(where: Rule | undefined, facts: Facts): Gate['admits'] {
  return where === undefined ? () => true : createGate([where], facts).admits
}
