import type { Compiled } from '../columns/columns.ts'
import { rankOf } from '../columns/columns.ts'
import { hasBit, writeBit } from '../columns/lists.ts'
import { misuse } from '../errors/kontor-error.ts'
import { dayNumber } from '../integers/days.ts'
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
  const { columns, members, placeOf, kept } = compiled
  const source: RuleSource = {
    columns,
    kept,
    today: now === undefined ? undefined : dayNumber(now),
    reference: rule => byPlace(rule, compiled, facts),
  }
  const engine = createEngine(policy, { columns, members, kept })
  const gate = createPlaceGate(policy.rules, source)

  const gateOf = ({ where }: Query) => (where === undefined ? gate : bothGates(gate, createPlaceGate([where], source)))
  const maskOf = ({ exclude }: Query, { mask }: PlaceGate) => {
    if (exclude.size === 0) return mask
    const asked = mask.slice()
    for (const id of exclude) {
      const place = placeOf(id)
      if (place !== undefined) writeBit(asked, place, false)
    }
    return asked
  }
  const inOrderOfIds = () =>
    Array.from({ length: columns.size }, (_, place) => place)
      .filter(place => hasBit(columns.here, place))
      .sort((a, b) => rankOf(columns, a) - rankOf(columns, b))
  const ranked = (place: number, best: TopK): Ranked[] =>
    Array.from({ length: best.length }, (_, at) => {
      const [from, to] = [members[place]!.id, members[best.place(at)]!.id]
      return { from, to, score: best.score(at), confidence: engine.confidence(best.place(at)) }
    })

  return {
    top(member, query) {
      const place = placeOf(member) ?? unknownMember(member)
      const asked = gateOf(query)
      const best = engine.top(place, {
        k: Math.min(query.offset + query.limit, columns.size),
        floor: Number.NEGATIVE_INFINITY,
        mask: maskOf(query, asked),
        admits: other => asked.admits(place, other),
      })
      return ranked(place, best).slice(query.offset)
    },
    best(query) {
      const k = Math.min(query.offset + query.limit, (columns.size * (columns.size - 1)) / 2)
      const asked = gateOf(query)
      const mask = maskOf(query, asked)
      const best = new BestK<Ranked>(k, compareRanked)
      for (const place of k === 0 ? [] : inOrderOfIds()) {
        if (query.exclude.has(members[place]!.id)) continue
        const rank = rankOf(columns, place)
        const top = engine.top(place, {
          k: Math.min(k, columns.size),
          floor: best.worst?.score ?? Number.NEGATIVE_INFINITY,
          mask,
          admits: other => rankOf(columns, other) > rank && asked.admits(place, other),
        })
        for (const pair of ranked(place, top)) best.offer(pair)
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
