import type { Explanation, Matcher, Side } from '../../src/index.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { EVERYBODY, matcherOf, pairsOf, queryOf } from './account.ts'
import type { Law } from './law.ts'
import { firstOf, parted } from './law.ts'

export const sidesSwap: Law = {
  promise: 'swapping sides swaps forward and backward, and leaves a mutual score as it is',
  broken(world) {
    const matcher = matcherOf(world)
    const mutual = world.policy.fusion.kind === 'mutual'
    const worth = ({ score, confidence, probability }: Explanation) => (mutual ? [score, confidence, probability] : [])
    const found = [...pairsOf(matcher)].map(([a, b]) => {
      const [there, back] = [matcher.explain(a, b), matcher.explain(b, a)]
      return parted(
        `explain(${a}, ${b})`,
        [there.forward, there.backward, worth(there)],
        [back.backward, back.forward, worth(back)],
      )
    })
    return firstOf(found)
  },
}

export const sumsAddUp: Law = {
  promise: 'bias + Σ points = benefit, each signal is one row or unknown, the strongest row first',
  broken(world) {
    const matcher = matcherOf(world)
    const told = [...pairsOf(matcher)].map(([a, b]) => matcher.explain(a, b))
    return firstOf(told.flatMap(({ forward, backward }) => [miscounted(world, forward), miscounted(world, backward)]))
  },
}

function miscounted({ policy }: RandomWorld, side: Side): string | undefined {
  const { bias, benefit, reasons, unknown } = side
  const sum = reasons.reduce((total, { points }) => total + points, bias)
  const named = [...reasons, ...unknown].map(({ signal }) => signal).sort()
  const rows = reasons.every(({ signal, value, points }, i) => {
    const recipe = policy.signals.find(({ name }) => name === signal)
    const before = reasons[i - 1]
    const ordered = before === undefined || Math.abs(before.points) >= Math.abs(points)
    return recipe !== undefined && points === recipe.weight * (value - recipe.neutral) && ordered
  })
  const complete =
    named.join() ===
    policy.signals
      .map(({ name }) => name)
      .sort()
      .join()
  return bias === policy.bias && sum === benefit && rows && complete ? undefined : `miscounted: ${JSON.stringify(side)}`
}

export const refusedNeverAppears: Law = {
  promise:
    'a refused or below-threshold pair never appears and explain names why; every other pair appears as explained',
  broken(world) {
    const matcher = matcherOf(world)
    const { where } = queryOf(world)
    const asked = where === undefined ? {} : { where }
    return firstOf(
      world.members.map(({ id: a }) => {
        const listed = matcher.introductions(a, { ...asked, limit: EVERYBODY })
        const explained = world.members.filter(({ id }) => id !== a).map(({ id }) => matcher.explain(a, id, asked))
        const admitted = explained.filter(({ refusals }) => refusals.length === 0).map(({ refusals, ...one }) => one)
        const told = (list: readonly { readonly to: string }[]) => [...list].sort((p, q) => (p.to < q.to ? -1 : 1))
        return (
          parted(`introductions(${a}) and what explain admits`, told(listed), told(admitted)) ??
          firstOf(explained.map(unexplained)) ??
          best(matcher, world, a)
        )
      }),
    )
  },
}

/** Each refusal has a sentence, the first is *the* refusal, and the threshold refuses exactly what is below it. */
function unexplained({ refused, refusals, ...pair }: Explanation): string | undefined {
  const said = refusals.every(({ text, code }) => text.length > 0 && code.length > 0 && !text.includes('{'))
  if (said && JSON.stringify(refused) === JSON.stringify(refusals[0])) return undefined
  return `explain(${pair.from}, ${pair.to}): ${JSON.stringify({ refused, refusals })}`
}

/** `best` has the pairs of `a` that stand in its list, each once. */
function best(matcher: Matcher, world: RandomWorld, a: string): string | undefined {
  const pairs = matcher.best({ limit: EVERYBODY }).map(({ from, to }) => JSON.stringify([from, to]))
  const twice = new Set(pairs).size !== pairs.length
  const turned = world.members.some(
    ({ id }) => pairs.includes(JSON.stringify([a, id])) && pairs.includes(JSON.stringify([id, a])),
  )
  return twice || turned ? `best names a pair twice: ${pairs.join(' ')}` : undefined
}
