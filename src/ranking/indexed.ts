import type { Compiled } from '../columns/columns.ts'
import { misuse } from '../errors/kontor-error.ts'
import { dayNumber } from '../integers/days.ts'
import { compareIds } from '../integers/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rule } from '../policy/rule.ts'
import type { Facts } from '../scoring/facts.ts'
import { prepareRule } from '../scoring/rules/prepare-rule.ts'
import { BestK } from './best-k.ts'
import { createEngine } from './engine.ts'
import type { PlaceGate } from './place-gate.ts'
import { bothGates, createPlaceGate } from './place-gate.ts'
import type { PlaceRule } from './place-rule.ts'
import type { RuleSource } from './place-rules.ts'
import type { Query, Ranked, Ranking } from './ranking.ts'
import { compareRanked } from './ranking.ts'
import type { TopK } from './top-k.ts'

/** Ranks over columns, without visiting all pairs: equal to looking at every pair, to the last integer. */
export function createRanking(policy: Policy, compiled: Compiled, facts: Facts, now: string | undefined): Ranking {
  const { columns, members, placeOf } = compiled
  const { rank } = columns
  const source: RuleSource = {
    columns,
    today: now === undefined ? undefined : dayNumber(now),
    reference: rule => byPlace(rule, compiled, facts),
  }
  const engine = createEngine(policy, { columns, members })
  const gate = createPlaceGate(policy.rules, source)

  const gateOf = ({ where }: Query) => (where === undefined ? gate : bothGates(gate, createPlaceGate([where], source)))
  const maskOf = ({ exclude }: Query, { mask }: PlaceGate) => {
    if (exclude.size === 0) return mask
    const kept = mask.slice()
    for (const id of exclude) {
      const place = placeOf.get(id)
      if (place !== undefined) kept[place >>> 5]! &= ~(1 << (place & 31))
    }
    return kept
  }
  const ranked = (place: number, kept: TopK): Ranked[] =>
    Array.from({ length: kept.length }, (_, at) => {
      const [from, to] = [members[place]!.id, members[kept.place(at)]!.id]
      return { from, to, score: kept.score(at), confidence: engine.confidence(kept.place(at)) }
    })

  return {
    top(member, query) {
      const place = placeOf.get(member) ?? unknownMember(member)
      const asked = gateOf(query)
      const kept = engine.top(place, {
        k: Math.min(query.offset + query.limit, members.length),
        floor: Number.NEGATIVE_INFINITY,
        mask: maskOf(query, asked),
        admits: other => asked.admits(place, other),
      })
      return ranked(place, kept).slice(query.offset)
    },
    best(query) {
      const k = Math.min(query.offset + query.limit, (members.length * (members.length - 1)) / 2)
      const asked = gateOf(query)
      const mask = maskOf(query, asked)
      const best = new BestK<Ranked>(k, compareRanked)
      for (const { id } of [...members].sort((a, b) => compareIds(a.id, b.id))) {
        if (query.exclude.has(id) || k === 0) continue
        const place = placeOf.get(id)!
        const kept = engine.top(place, {
          k: Math.min(k, members.length),
          floor: best.worst?.score ?? Number.NEGATIVE_INFINITY,
          mask,
          admits: other => rank[other]! > rank[place]! && asked.admits(place, other),
        })
        for (const pair of ranked(place, kept)) best.offer(pair)
      }
      return best.sorted().slice(query.offset)
    },
  }
}

/** The reference reader's answer about two places. */
function byPlace(rule: Rule, { members }: Compiled, facts: Facts): PlaceRule {
  const answer = prepareRule(rule, facts)
  return (a, b) => answer(members[a]!, members[b]!)
}

function unknownMember(id: unknown): never {
  throw misuse('id', 'the id of a member of this network', id, 'unknown-member')
}
