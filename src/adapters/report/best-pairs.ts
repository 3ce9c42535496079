import type { Matcher } from '../../introductions/matcher.ts'
import { walkOf } from '../../network/walk.ts'
import type { Ranked } from '../../ranking/ranking.ts'

/** So many times what is wanted is held before the rest is let go: sorting then costs little for each pair. */
const HELD = 4

/**
 * Everybody's best `limit`, each pair once, best first; of a matcher made for one member that member's alone.
 * @param most how many of these: what is held grows with it and not with the network
 */
export function bestPairs(matcher: Matcher, limit: number, most = Number.POSITIVE_INFINITY): readonly Ranked[] {
  const { network, policy } = matcher
  if (limit === 0) return []
  const { size } = walkOf(network)
  const placeOf = (id: string) => network.placeOf(id)!
  const better = (p: Ranked, q: Ranked) =>
    q.score - p.score || placeOf(p.from) - placeOf(q.from) || placeOf(p.to) - placeOf(q.to)
  const keyOf = ({ from, to }: Ranked) => {
    const [a, b] = [placeOf(from), placeOf(to)]
    return policy.fusion.kind === 'forward' || a < b ? a * size + b : b * size + a
  }
  const best = (all: Iterable<Ranked>) => [...all].sort(better).slice(0, most)
  // Of whoever is let go there are `most` better ones: coming again from the other side it is let go again.
  let pairs = new Map<number, Ranked>()
  for (const id of askedOf(matcher)) {
    for (const ranked of matcher.ranked(id, { limit })) {
      const key = keyOf(ranked)
      if (!pairs.has(key)) pairs.set(key, ranked)
    }
    if (pairs.size > HELD * most) pairs = new Map(best(pairs.values()).map(pair => [keyOf(pair), pair]))
  }
  return best(pairs.values())
}

function* askedOf({ network, audience }: Matcher): Iterable<string> {
  if (typeof audience === 'object') return yield audience.member
  const { size, idAt } = walkOf(network)
  for (let place = 0; place < size; place++) yield idAt(place)
}
