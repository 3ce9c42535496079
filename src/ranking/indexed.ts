import type { Compiled } from '../columns/columns.ts'
import { rankOf } from '../columns/columns.ts'
import { packColumns } from '../columns/packed.ts'
import { dayNumber } from '../integers/days.ts'
import { unknownMember } from '../network/network.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rule } from '../policy/rule.ts'
import type { Facts } from '../scoring/facts.ts'
import { prepareRule } from '../scoring/rules/prepare-rule.ts'
import { BestK } from './best-k.ts'
import type { BestLists } from './crowd.ts'
import { createCrowd, inOrderOfIds } from './crowd.ts'
import { oneByOne, sideBySide } from './everybody.ts'
import { packIndexes } from './indexes.ts'
import type { PlaceRule } from './place-rule.ts'
import type { Query, Ranked, Ranking } from './ranking.ts'
import { compareRanked } from './ranking.ts'
import { isPlain, stretchesBy } from './task.ts'

/** Ranks over columns, without visiting all pairs: equal to looking at every pair, to the last integer. */
export function createRanking(policy: Policy, compiled: Compiled, facts: Facts, now: string | undefined): Ranking {
  const { columns, kept, idAt, placeOf } = compiled
  const today = now === undefined ? undefined : dayNumber(now)
  const crowd = createCrowd(policy, {
    ...compiled,
    today,
    reference: rule => byPlace(rule, compiled, facts),
  })
  let order: Uint32Array | undefined
  const placesOf = new WeakMap<Query['exclude'], readonly number[]>()
  const excludedOf = (exclude: Query['exclude']) => {
    const places = placesOf.get(exclude) ?? [...exclude].flatMap(id => placeOf(id) ?? [])
    placesOf.set(exclude, places)
    return places
  }
  const ranked = (place: number, lists: BestLists, list: number) => rankedOf(idAt(place), { lists, list, compiled })

  const bestPairs = ({ limit, offset, exclude, where }: Query) => {
    const k = Math.min(offset + limit, (columns.size * (columns.size - 1)) / 2)
    const gate = crowd.gateOf(where)
    const maskFor = crowd.maskOf(gate, excludedOf(exclude))
    const best = new BestK<Ranked>(k, compareRanked)
    for (const place of k === 0 ? [] : inOrderOfIds(compiled)) {
      const from = idAt(place)
      if (exclude.has(from)) continue
      const rank = rankOf(columns, place)
      const top = crowd.engine.top(place, {
        k: Math.min(k, columns.size),
        floor: best.worst?.score ?? Number.NEGATIVE_INFINITY,
        mask: maskFor(place),
        admits: other => rankOf(columns, other) > rank && gate.admits(place, other),
      })
      for (let at = 0; at < top.length; at++) {
        const other = top.place(at)
        const worth = { score: top.score(at), confidence: crowd.engine.confidence(other) }
        best.offer({ from, to: idAt(other), ...worth })
      }
    }
    return best.sorted().slice(offset)
  }

  return {
    top(member, { limit, offset, exclude, where }) {
      const place = placeOf(member) ?? unknownMember(member)
      // Field by field: `{ ...query, more }` has a shape of its own each time in V8 of Node 20, kept until it goes through all memory.
      const asked = { limit, offset, where, excluded: excludedOf(exclude) }
      const lists = kept.alone(() => crowd.lists([place], asked))
      return ranked(place, lists, 0)
    },
    scores(member, where) {
      const place = placeOf(member) ?? unknownMember(member)
      const gate = crowd.gateOf(where)
      const byPlace = kept.alone(() =>
        crowd.engine.scores(place, { mask: gate.maskFor(place), admits: other => gate.admits(place, other) }),
      )
      order ??= inOrderOfIds(compiled)
      const scores = new Float64Array(order.length)
      for (let i = 0; i < scores.length; i++) scores[i] = byPlace[order[i]!]!
      return scores
    },
    best: query => kept.alone(() => bestPairs(query)),
    async *everybody(query, workers) {
      const asked = inOrderOfIds(compiled)
      const { limit, offset, where } = query
      const plain = { policy, today, asked, query: { limit, offset, where, excluded: excludedOf(query.exclude) } }
      const listed = stretchesBy(crowd, plain)
      const stretches = (stretch: number) => kept.alone(() => listed(stretch))
      const aside = workers > 1 && isPlain(plain, columns)
      const lists = aside
        ? sideBySide({ ...plain, columns: packColumns(columns), indexes: packIndexes(kept) }, workers, stretches)
        : oneByOne(stretches, plain)
      let at = 0
      for await (const one of lists) {
        for (let list = 0; list < one.starts.length - 1; list++) {
          const place = asked[at++]!
          yield { member: idAt(place), ranked: ranked(place, one, list) }
        }
      }
    },
  }
}

interface Place {
  readonly lists: BestLists
  /** Which of them. */
  readonly list: number
  readonly compiled: Compiled
}

/** A list with ids. */
export function rankedOf(from: string, { lists, list, compiled }: Place): Ranked[] {
  const ranked: Ranked[] = []
  for (let i = lists.starts[list]!; i < lists.starts[list + 1]!; i++) {
    const to = compiled.idAt(lists.places[i]!)
    ranked.push({ from, to, score: lists.scores[i]!, confidence: lists.confidences[i]! })
  }
  return ranked
}

/** The reference reader's answer about two places. */
function byPlace(rule: Rule, { memberAt }: Compiled, facts: Facts): PlaceRule {
  const answer = prepareRule(rule, facts)
  return (a, b) => answer(memberAt(a), memberAt(b))
}
